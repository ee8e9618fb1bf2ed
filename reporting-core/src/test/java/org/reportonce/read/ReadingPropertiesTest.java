package org.reportonce.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class ReadingPropertiesTest {
    private static final String[] COLUMNS = {
        "id", "direction", "status", "category", "quantity", "designation", "comments"
    };

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("ab\"',; \t\n\r\u00e9\u4e2d|=x1")
                .ofMaxLength(12)
                .map(String::strip);
    }

    @Provide
    Arbitrary<Character> separator() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<String> lineEnd() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Property(tries = 100)
    void readsTheSameRowsHoweverTheyAreWritten(
            @ForAll @Size(max = 6) List<@net.jqwik.api.From("text") String> texts,
            @ForAll("separator") char separator,
            @ForAll("lineEnd") String lineEnd,
            @ForAll boolean mark,
            @ForAll boolean lastLineEnds) {
        String between = String.valueOf(separator);
        List<String> lines = new ArrayList<>();
        lines.add(String.join(between, COLUMNS));
        for (int i = 0; i < texts.size(); i++) {
            lines.add(String.join(
                    between, "T-" + i, "export", "actual", "I", "1", quoted(texts.get(i)), quoted(texts.get(i))));
        }
        String file = (mark ? "\uFEFF" : "") + String.join(lineEnd, lines) + (lastLineEnds ? lineEnd : "");
        Sample sample = new Sample().with("transfers.csv", file).read();
        assertThat(sample.places()).isEmpty();
        assertThat(sample.transfers())
                .extracting(row -> row.record().comments())
                .containsExactlyElementsOf(texts);
        assertThat(sample.transfers())
                .extracting(row -> row.record().designation())
                .containsExactlyElementsOf(texts);
    }

    @Property(tries = 100)
    void neverThrowsWhateverTheBytes(@ForAll byte[] bytes) {
        assertThat(new Sample().with("transfers.csv", bytes).read().codes()).isNotNull();
    }

    @Property(tries = 100)
    void neverThrowsWhateverTheCells(@ForAll List<String> cells) {
        String line = String.join(",", cells);
        assertThat(new Sample()
                        .with("transfers.csv", Sample.HEADER + "\n" + line)
                        .read()
                        .codes())
                .isNotNull();
    }

    @Property(tries = 100)
    void neverThrowsWhateverTheCell(@ForAll String cell) {
        for (String column : new String[] {"partner", "category", "value", "date", "withheld", "currency"}) {
            assertThat(Sample.ofCell(column, cell).codes()).isNotNull();
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
