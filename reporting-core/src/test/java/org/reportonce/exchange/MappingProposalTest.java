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
        Path file = folder.resolve("Licences 2010.csv");
        assertThat(Imported.of(text, file, null).rejections())
                .as("what nobody has decided yet rejects every row")
                .containsExactly("2 import-open", "3 import-open", "4 import-open");
        Imported imported = Imported.of(
                text.replace("kind: {open: ", "kind: {constant: export} #")
                        .replace("currency: {open: ", "currency: {constant: CHF} #"),
                file,
                null);
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
                .contains("wide: {from: \"KM 1\", to: \"KM 3\"", "partner:", "language: de")
                .contains("#  \"KM 1\": ", "#quantity: {column: wideCell, number: {decimal: \".\", group: \"'\"}}");
        assertThat(Imported.of(text, folder.resolve("wide.csv"), 2010).file().rejected())
                .isEqualTo(6);
    }

    @Test
    void saysWhatItDoesNotKnow() throws IOException {
        String text = proposal("a.csv", "state,n\nItaly,1\nItaly,2\nChad,3\n".getBytes(StandardCharsets.UTF_8));

        assertThat(text)
                .contains("encoding: utf-8   # sure: there are no letters beyond A to Z")
                .contains("table: transfers   # not known", "direction: {open: \"export or import\"}   # not known")
                .contains("# not known: the year.");
        assertThat(Imported.of(text, folder.resolve("a.csv"), 2010).records).isEmpty();
    }

    @Test
    void choosesColumnsByTheirHeadersAndNotByTheirOrder() throws IOException {
        String text = proposal("uitvoer.csv", """
                SGP;nummer;land van herkomst;land van eindbestemming;Aantal;waarde (€)
                ML10a;44;Nederland;Zwitserland;12;1.250,00
                ML6b1;45;Nederland;Oostenrijk;3;900,50
                ML1;46;Nederland;Duitsland;1;17.000,00
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(text)
                .contains(
                        "id: {column: \"nummer\"}",
                        "kind: {constant: export}",
                        "column: \"land van eindbestemming\"",
                        "language: nl")
                .contains("quantity: {column: \"Aantal\", number: {}}", "currency: {constant: EUR}")
                .contains("value: {column: \"waarde (€)\", number: {decimal: \",\", group: \".\"}}");
        Imported imported = Imported.of(text, folder.resolve("uitvoer.csv"), 2010);
        assertThat(imported.column("destination")).containsExactly("CHE", "AUT", "DEU");
        assertThat(imported.column("value")).containsExactly("1250", "900.5", "17000");
        assertThat(imported.column("militaryList")).containsExactly("ML10", "ML6", "ML1");
    }

    @Test
    void neverTakesTheReportingStateForTheOtherSide() throws IOException {
        String text = proposal("a.csv", """
                reporting_state,partner,number,flow
                Italy,Chad,1,export
                Italy,Mali,2,import
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(text)
                .contains("column: \"partner\"", "quantity: {column: \"number\"", "direction: {column: \"flow\"")
                .doesNotContain("    column: \"reporting_state\"");
    }

    @Test
    void refusedLicencesGoToDenialsAndTotalsAreSkippedByName() throws IOException {
        String text = proposal("licences-2012.csv", """
                rating,count,value GBP,country,refused
                ML1,2,10,Chad,0
                ML2,1,15,Mali,1
                Total,3,25,,
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(text)
                .contains("- {rule: totals in column 1, column: \"rating\", is: [\"Total\"]}")
                .contains("{table: denials, when: 'cell(\"refused\") == \"1\"'", "currency: {constant: GBP}")
                .contains("year: {file: '[^0-9]*([0-9]{4})[^0-9]*'}");
        Imported imported =
                Imported.of(text.replace("{open: ", "{constant: export} #"), folder.resolve("licences-2012.csv"), null);
        assertThat(imported.records)
                .anySatisfy(record ->
                        assertThat(record).startsWith("2012/denials").contains("denials=1", "destination=MLI"))
                .anySatisfy(
                        record -> assertThat(record).startsWith("2012/licences").contains("licences=2", "value=10"));
        assertThat(imported.file().skipped()).containsEntry("totals in column 1", 1L);
    }

    @Test
    void aColumnThatIsTheSumOfTheOthersIsLeftOut() throws IOException {
        String text = proposal("imports.csv", """
                Country,Handguns,Rifles,Shotguns,All
                Austria,10,5,1,16
                Italy,20,0,2,22
                Chad,"1,000",3,0,"1,003"
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(text)
                .contains("# All is their sum and left out.", "wide: {from: \"Handguns\", to: \"Shotguns\"")
                .contains("direction: {constant: import}");
    }

    @Test
    void headerlessFilesWithSeveralStatesLeaveThePartnerOpen() throws IOException {
        String text =
                proposal("x.csv", "2010,AT,Chad,5\n2011,IT,Mali,6\n2012,FR,Italy,7\n".getBytes(StandardCharsets.UTF_8));

        assertThat(text).contains("header: 0", "partner: {open: \"which column; names of States stand in 2, 3\"}");
    }

    @Test
    void invisibleSignsInAHeaderDoNotBreakTheProposal() throws IOException {
        String text = proposal(
                "list.csv",
                "No;Value\u0082;Country\n1;5;Ita\u0083ly\n2;6;Chad\n3;7;Peru\nTotal\u0001;18;\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(text).contains("value: {column: \"2\"");
    }

    @Test
    void linesLongerOrShorterThanTheHeaderAreSeen() throws IOException {
        assertThat(proposal("list.csv", "No,Land\n1,Italy,5\n2,Chad,6\n3,Peru,7\n".getBytes(StandardCharsets.UTF_8)))
                .contains("fields: 3   # sure");
        assertThat(proposal(
                        "list.csv",
                        "No,Land,Note,More\n1,Italy,5\n2,Chad,6\n3,Peru,7\n".getBytes(StandardCharsets.UTF_8)))
                .contains("ragged: fill   # not sure");
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
