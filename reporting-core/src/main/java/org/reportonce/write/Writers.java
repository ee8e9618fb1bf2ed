package org.reportonce.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.write.csv.CsvWriter;
import org.reportonce.write.docx.DocxWriter;
import org.reportonce.write.html.HtmlWriter;
import org.reportonce.write.json.JsonWriter;
import org.reportonce.write.xlsx.XlsxWriter;

/** The formats there are. */
public final class Writers {
    private final List<Writer> all;

    private Writers(List<Writer> all) {
        this.all = all;
    }

    /** All formats of this program; making one loads no library until it writes. */
    public static Writers standard() {
        return new Writers(
                List.of(new DocxWriter(), new XlsxWriter(), new HtmlWriter(), new JsonWriter(), new CsvWriter()));
    }

    /** Names of the formats, in the order in which they are offered. */
    public List<String> formats() {
        return all.stream().map(Writer::format).toList();
    }

    /** The writer of a format. */
    public Optional<Writer> byFormat(String format) {
        return all.stream().filter(writer -> writer.format().equals(format)).findFirst();
    }

    /**
     * The writers of several formats. A format that does not exist is reported as {@code output-format-unknown}, with those
     * there are.
     *
     * @param formats names as the user gave them; a name given twice counts once
     * @param origin where the user gave them, such as the option of the command line
     * @return the known ones, in the order given
     */
    public List<Writer> byFormats(List<String> formats, Origin origin, Reporter reporter) {
        return formats.stream()
                .map(String::strip)
                .distinct()
                .flatMap(format -> {
                    Optional<Writer> writer = byFormat(format);
                    if (writer.isEmpty()) {
                        reporter.report("output-format-unknown", origin, unknown(format));
                    }
                    return writer.stream();
                })
                .toList();
    }

    private Map<String, String> unknown(String format) {
        return Map.of(
                "format",
                format,
                "near",
                NearNames.of(format, formats()).stream().findFirst().orElse(""),
                "formats",
                String.join(", ", formats()));
    }
}
