package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that the program has never heard of is made from two YAML files in a folder of the user. */
class InstrumentsFolderTest {
    private static final String INSTRUMENT = """
            format: reportonce/instrument/1
            id: neighbours
            version: "2025"
            verified: true
            languages: [en]
            years: {from: 2025}
            due: {month: 3, day: 1, yearsAfter: 1}
            checks: {partner-missing: error}
            sections:
              - id: cover
                content:
                  - question: {id: government, type: country, from: state.code}
                  - question: {id: busy, type: yes-no, from: 'lines("arrivals") > 3 ? YES : NO'}
              - id: arrivals
                content:
                  - table:
                      id: arrivals
                      each: transfers
                      where: row.direction == IMPORT && row.actual && !row.category.outside
                      group: [row.category.code, row.partner]
                      rowBy: row.category.code
                      rows: [I, SA.2, SA.5]
                      columns:
                        - {id: category, value: rowId, width: 4}
                        - {id: partner, value: row.partner, width: 3}
                        - {id: items, value: sum(row.quantity), width: 2}
                      key: [partner]
            """;

    private static final String LABELS = """
            title: Arrivals from neighbours
            section.cover: Cover
            section.arrivals: Arrivals
            question.government: Government of
            question.busy: More than three arrivals
            table.arrivals: Arrivals of arms
            row.I: Tanks
            row.SA.2: Rifles
            row.SA.5: Machine guns
            column.category: Kind
            column.partner: From
            column.items: Number
            """;

    @TempDir
    private Path folder;

    private Path instruments;

    @BeforeEach
    void writeInstrument() throws IOException {
        instruments = folder.resolve("instruments");
        Path version = Files.createDirectories(instruments.resolve("neighbours/2025"));
        Files.writeString(version.resolve("instrument.yaml"), INSTRUMENT);
        Files.writeString(version.resolve("labels.en.yaml"), LABELS);
    }

    private Run run(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--instruments", instruments));
        return Run.of(all.toArray());
    }

    @Test
    void rendersAReportOfTheUsersOwn() throws IOException {
        Path out = folder.resolve("out");

        Run run = run("render", Run.ARANDIA, "--reports", "neighbours", "-o", out, Run.TODAY);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(out.resolve("XAA-2025-neighbours-arrivals.csv")).hasContent("""
                category,partner,items
                I,Estmark,12
                SA.2,Delmar Islands,25
                SA.5,Fenland,150
                """);
        assertThat(out.resolve("XAA-2025-neighbours.docx")).isRegularFile();
    }

    @Test
    void isListedAndItsDueDateComputed() {
        assertThat(run("reports").out()).contains("neighbours", "Arrivals from", "1 March of the next");
        assertThat(run("status", Run.ARANDIA, "--reports", "neighbours", Run.TODAY)
                        .out())
                .contains("1 March 2026");
    }

    @Test
    void labelsOfTheUserTakeThePlaceOfThoseThatAreThere() throws IOException {
        Path labels = Files.createDirectories(instruments.resolve("unroca/2022"));
        Files.writeString(labels.resolve("labels.en.yaml"), "title: The Register, as we call it\n");
        Path out = folder.resolve("out");

        Run run = run("render", Run.ARANDIA, "--reports", "unroca", "--formats", "html,json", "-o", out, Run.TODAY);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(out.resolve("XAA-2025-unroca.html"))
                .content()
                .contains("The Register, as we call it", "Final importer State");
    }

    @Test
    void faultInTheInstrumentIsToldWithItsPlace() throws IOException {
        Path file = instruments.resolve("neighbours/2025/instrument.yaml");
        Files.writeString(file, INSTRUMENT.replace("state.code", "stat.code"));

        Run run = run("check", Run.ARANDIA, "--reports", "neighbours", Run.TODAY);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains(file + ":12:", "there is no `stat`", "Did you mean `state`?");
    }

    @Test
    void listOfReportsTellsWhyOneCannotBeUsed() throws IOException {
        Path file = instruments.resolve("neighbours/2025/instrument.yaml");
        Files.writeString(file, INSTRUMENT.replace("state.code", "stat.code"));

        Run run = run("reports");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "Some instruments cannot be used", file + ":12:", "there is no `stat`", "Did you mean `state`?")
                .doesNotContain("instrument-expression {");
    }

    @Test
    void folderThatIsNotThereIsNamed() {
        Run run = Run.of("check", Run.ARANDIA, "--reports", "neighbours", "--instruments", folder.resolve("none"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no folder " + folder.resolve("none"), "--instruments");
    }
}
