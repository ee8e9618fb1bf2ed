package org.reportonce.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportonce.finding.Origin;

class WritersTest {
    private final List<String> noted = new ArrayList<>();

    @Test
    void offersAllFormats() {
        assertThat(Writers.standard().formats()).containsExactly("docx", "xlsx", "html", "json", "csv");
    }

    @Test
    void namesTheFormatsThereAreWhenOneIsUnknown() {
        List<Writer> found = Writers.standard()
                .byFormats(
                        List.of("json", "pdf", " json"),
                        Origin.file("--formats"),
                        (code, origin, subject, arguments) ->
                                noted.add(code + " " + arguments.get("format") + ": " + arguments.get("formats")));

        assertThat(found).extracting(Writer::format).containsExactly("json");
        assertThat(noted).containsExactly("output-format-unknown pdf: docx, xlsx, html, json, csv");
    }
}
