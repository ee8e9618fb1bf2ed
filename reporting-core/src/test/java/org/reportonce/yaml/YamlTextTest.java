package org.reportonce.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportonce.finding.Origin;

/** What is written is read again as it was. */
class YamlTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yes",
                " leading and trailing ",
                "one: two # three",
                "a\nb",
                "a\n\n  b\n",
                "\nfirst line empty",
                "  indented\nfirst",
                "ends with spaces  \nnext",
                "two ends\n\n",
                "tab\tand \\ and \" and '",
                "carriage\rreturn",
                "- not a list",
                "{not: a map}",
                "\u0085\u2028\uFEFF",
                "؟ العربية",
                "# no comment\n# none either"
            })
    void textStaysTheSame(String text) {
        assertThat(readAgain(text)).isEqualTo(text);
    }

    @Property(tries = 300)
    void anyTextStaysTheSame(
            @ForAll
                    @Chars({'\n', ' ', ':', '#', '-', '"', '\'', '\\', '\t', '|', '{'})
                    @CharRange(from = 'a', to = 'e')
                    @StringLength(max = 20)
                    String text) {
        assertThat(readAgain(text)).isEqualTo(text);
    }

    private static String readAgain(String text) {
        Origin nowhere = Origin.file("made-up.yaml");
        YamlScalar scalar = new YamlScalar(text, true, nowhere, new SourceText(text, nowhere, 0));

        String written = YamlText.entry("key", scalar, 2);

        YamlMap map =
                (YamlMap) YamlFile.parse("top:\n" + written, "made-up.yaml", (code, origin, subject, arguments) -> {
                            throw new AssertionError(code + "\n" + written);
                        })
                        .orElseThrow();
        YamlMap top = (YamlMap) map.entries().get("top").value();
        YamlScalar read = (YamlScalar) top.entries().get("key").value();
        assertThat(read.absent()).isFalse();
        return read.text();
    }
}
