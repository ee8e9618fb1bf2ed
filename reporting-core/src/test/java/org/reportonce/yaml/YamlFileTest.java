package org.reportonce.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {
    private final Noted noted = new Noted();

    private Optional<YamlNode> parse(String text) {
        return YamlFile.parse(text, "f.yaml", noted);
    }

    private YamlMap map(String text) {
        return (YamlMap) parse(text).orElseThrow();
    }

    @Test
    void keepsLineAndColumnOfKeysAndValues() {
        YamlMap map = map("a: 1\nlist:\n  - x: 'y'\n");
        YamlEntry list = map.entries().get("list");
        assertThat(list.key()).hasToString("f.yaml:2:1");
        YamlMap item = (YamlMap) ((YamlList) list.value()).items().get(0);
        assertThat(item.entries().get("x").value().origin()).hasToString("f.yaml:3:8");
        assertThat(item.entries().get("x").value().origin().field()).isEqualTo("list[0].x");
    }

    @Test
    void neverTurnsNoIntoFalse() {
        assertThat(((YamlScalar) map("code: NO").entries().get("code").value()).text())
                .isEqualTo("NO");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "a:|\tb: 1, yaml-tab f.yaml:2:1",
                "a: \"x|b: 1, yaml-quote-open f.yaml:1:4",
                "a: 'x, yaml-quote-open f.yaml:1:4",
                "a: x|b|c: 1, yaml-colon-missing f.yaml:2:1 {text=b}",
                "a: b: c, yaml-colon-extra f.yaml:1:5 {text=a: b: c}",
                "a: @x, yaml-quotes-needed f.yaml:1:4 {text=a: @x}",
                "a:|  - 1| b: 2, yaml-indentation f.yaml:3:2 {text=b: 2}",
                "a: [1;b: 2, yaml-bracket-open f.yaml:1:4 {text=a: [1;b: 2}",
                "a: *x, yaml-alias f.yaml:1:4 {text=*x}",
                "a: &x 1, yaml-alias f.yaml:1:4 {text=&x}",
                "a: !t 1, yaml-tag f.yaml:1:4 {text=!t}",
                "a: 1|---|b: 2, yaml-several-documents f.yaml:2:1",
                "? [a]|: 1, yaml-key-not-text f.yaml:1:3",
                "# only a remark, file-empty f.yaml {file=f.yaml}",
            })
    void saysWhatIsWrongWithTheForm(String text, String finding) {
        assertThat(parse(text.replace('|', '\n'))).isEmpty();
        assertThat(noted.all).containsExactly(finding);
    }

    @Test
    void namesBothLinesOfADoubledKey() {
        map("a: 1\nb: 2\na: 3\n");
        assertThat(noted.all).containsExactly("yaml-key-doubled f.yaml:3:1 {key=a, line=1}");
    }

    @Test
    void refusesAnAliasBombAtItsFirstAnchor() {
        assertThat(parse("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n")).isEmpty();
        assertThat(noted.all).containsExactly("yaml-alias f.yaml:1:4 {text=&a}");
    }

    @Test
    void refusesToGoDeeperThanFiftyLevels() {
        assertThat(parse("[".repeat(100_000))).isEmpty();
        assertThat(noted.all).containsExactly("yaml-too-deep f.yaml:1:52 {limit=50}");
    }

    @Test
    void refusesControlCharacters() {
        assertThat(parse("a: 1\nb: \u0000")).isEmpty();
        assertThat(noted.all).containsExactly("character-not-allowed f.yaml:2:4 {character=U+0000}");
    }

    @Test
    void tellsFilesApartThatAreNoText(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("folder.yaml"));
        Files.createFile(folder.resolve("empty.yaml"));
        Files.write(folder.resolve("latin.yaml"), "a: 1\nb: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("utf16.yaml"), "a: 1".getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("large.yaml"), new byte[YamlFile.LARGEST + 1]);
        for (String name :
                new String[] {"folder.yaml", "empty.yaml", "latin.yaml", "utf16.yaml", "large.yaml", "foldr.yaml"}) {
            assertThat(YamlFile.read(folder.resolve(name), name, noted)).isEmpty();
        }
        assertThat(noted.all)
                .containsExactly(
                        "file-is-folder folder.yaml {file=folder.yaml}",
                        "file-empty empty.yaml {file=empty.yaml}",
                        "encoding-not-utf8 latin.yaml:2 {byte=0xE9, file=latin.yaml, position=8}",
                        "encoding-utf16 utf16.yaml {file=utf16.yaml}",
                        "file-too-large large.yaml {file=large.yaml, limit=10}",
                        "file-missing foldr.yaml {file=foldr.yaml, near=folder.yaml}");
    }

    @Test
    void acceptsAByteOrderMarkAndAnyLineEnding(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("f.yaml"), "\uFEFFa: 1\r\nb: 2\rc: 3\n");
        YamlMap map = (YamlMap) YamlFile.read(file, "f.yaml", noted).orElseThrow();
        assertThat(map.entries()).containsOnlyKeys("a", "b", "c");
        assertThat(map.entries().get("c").key()).hasToString("f.yaml:3:1");
    }

    @Property(tries = 2_000)
    void neverThrowsWhateverTheText(@ForAll String text) {
        YamlFile.parse(text, "f.yaml", new Noted());
    }

    @Property(tries = 500)
    void neverThrowsWhateverTheBytes(@ForAll byte[] bytes) throws IOException {
        Path file = Files.createTempFile("bytes", ".yaml");
        try {
            Files.write(file, bytes);
            YamlFile.read(file, "f.yaml", new Noted());
        } finally {
            Files.delete(file);
        }
    }
}
