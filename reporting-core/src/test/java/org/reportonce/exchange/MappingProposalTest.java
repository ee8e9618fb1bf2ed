package org.reportonce.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingProposalTest {
    @TempDir
    private Path folder;

    private String proposal(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        List<String> problems = new ArrayList<>();
        String text = MappingProposal.of(file, (code, origin, subject, arguments) -> problems.add(code))
                .orElseThrow(() -> new AssertionError(problems));
        assertThat(Imported.of(text, file, 2010).problems).isEmpty();
        return text;
    }

    @Test
    void proposesAMappingThatTakesTheRows() throws IOException {
        String text = proposal("Licences 2010.csv", """
                issued;code;amount;destination
                31.12.2010;ML10;1'250;Österreich
                15.01.2010;ML6b;7;Ägypten
                16.01.2010;ML1;17'000'000;Atlantis
                """.getBytes(Charset.forName("windows-1252")));

        assertThat(text)
                .contains("id: licences-2010\n", "encoding: windows-1252   # not sure", "delimiter: \";\"")
                .contains("table: licences", "year: {column: \"issued\", date: \"dd.MM.yyyy\"}", "language: de")
                .contains("\"Atlantis\": reject", "number: {decimal: \".\", group: \"'\"}");
        Imported imported = Imported.of(text, folder.resolve("Licences 2010.csv"), null);
        assertThat(imported.column("militaryList")).containsExactly("ML10", "ML6");
        assertThat(imported.column("value")).containsExactly("1250", "7");
        assertThat(imported.rejections()).containsExactly("4 destination import-country-none");
    }

    @Test
    void recognisesAWideTableFromAnOldMacintosh() throws IOException {
        String text = proposal("wide.csv", """
                Ausfuhren von Rüstungsgütern;;;;
                ;;;;
                Kontinent;Land;KM 1;KM 2;KM 3
                Continent;Pays;;;
                Europa;Österreich;1'000;2;3
                ;Dänemark;2'000;2;3
                """.replace("\n", "\r").getBytes(Charset.forName("x-MacRoman")));

        assertThat(text)
                .contains("encoding: macroman", "lines: cr", "header: 3", "headerLines: 2")
                .contains("wide: {from: \"KM 1\", to: \"KM 3\"");
        assertThat(Imported.of(text, folder.resolve("wide.csv"), 2010).column("value"))
                .containsExactly("1000", "2", "3", "2000", "2", "3");
    }

    @Test
    void saysWhatItDoesNotKnow() throws IOException {
        String text = proposal("a.csv", "state,n\nItaly,1\nItaly,2\nChad,3\n".getBytes(StandardCharsets.UTF_8));

        assertThat(text)
                .contains("encoding: utf-8   # sure: there are no letters beyond A to Z")
                .contains("table: transfers   # not known", "direction: {constant: export}   # not known")
                .contains("# not known: the year.");
        assertThat(Imported.of(text, folder.resolve("a.csv"), 2010).records).isEmpty();
    }

    @Property(tries = 200)
    void whateverStandsInAFileTheProposalLoads(@ForAll @StringLength(max = 200) String content) throws IOException {
        Path file = Files.createTempFile("proposal", ".csv");
        try {
            Files.writeString(file, "x,y\n" + content.replaceAll("\\p{Cs}", "?"));
            MappingProposal.of(file, (code, origin, subject, arguments) -> {})
                    .ifPresent(text -> assertThat(Imported.of(text, file, 2010).problems)
                            .as(text)
                            .isEmpty());
        } finally {
            Files.delete(file);
        }
    }
}
