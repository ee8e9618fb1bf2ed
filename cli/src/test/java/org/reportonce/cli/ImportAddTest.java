package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several foreign files that become one table of one year. */
class ImportAddTest {
    private static final String MAPPING = """
            format: reportonce/mapping/1
            id: KIND
            year: {column: year}
            table: licences
            columns:
              id: {column: number}
              kind: {constant: KIND}
              destination: {column: state, country: {}}
              value: {column: value, number: {}}
              currency: {constant: EUR}
              description: {column: goods}
            """;

    @TempDir
    private Path folder;

    private Path out;
    private Path table;

    @BeforeEach
    void write() throws IOException {
        out = folder.resolve("XAA");
        table = out.resolve("2025/licences.csv");
        Files.writeString(folder.resolve("export.yaml"), MAPPING.replace("KIND", "export"));
        Files.writeString(folder.resolve("transit.yaml"), MAPPING.replace("KIND", "transit"));
        file("exports.csv", "E-1,2025,Chad,1000,=SUM(A1)", "E-2,2025,Mali,20,a");
        file("notices.csv", "T-1,2025,Chad,7,b", "T-2,2024,Mali,8,\"two\nlines\"");
        assertThat(run("exports.csv", "export", "--state", "XAA").code()).isZero();
    }

    private Path file(String name, String... rows) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "number,year,state,value,goods\n" + String.join("\n", rows) + "\n");
    }

    private Run run(String file, String mapping, Object... further) {
        return Run.of(
                "import",
                folder.resolve(file),
                "--mapping",
                folder.resolve(mapping + ".yaml"),
                "-o",
                out,
                List.of(further));
    }

    private List<String> ids() throws IOException {
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    @Test
    void recordsOfASecondFileComeBehindThoseOfTheFirst() throws IOException {
        assertThat(run("notices.csv", "transit").err()).contains("is there already and holds rows", "--add");

        Run run = run("notices.csv", "transit", "--add");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("Added behind the 2 records");
        assertThat(ids()).containsExactly("E-1", "E-2", "T-1");
        assertThat(Files.readString(out.resolve("2024/licences.csv"))).contains("\"two\nlines\"");
        assertThat(Run.of("check", out.resolve("2025"), "--reports", "unroca", Run.TODAY)
                        .out())
                .doesNotContain("id-doubled", "csv-", "row-too");
    }

    @Test
    void theSameFileAgainAddsNothingAndSaysSo() throws IOException {
        byte[] before = Files.readAllBytes(table);

        Run run = run("exports.csv", "export", "--add");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("there already").doesNotContain("records");
        assertThat(run.err()).contains("Nothing new: no table was changed.");
        assertThat(table).hasBinaryContent(before);
        assertThat(out.resolve("imported/export-2.json")).exists();
    }

    @Test
    void anIdThatIsThereWithAnotherContentIsRejectedWithBothPlaces() throws IOException {
        file("later.csv", "E-2,2025,Mali,21,a", "E-3,2025,Mali,5,c");

        Run run = run("later.csv", "export", "--add");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("later.csv:2", "\"E-2\" (2025/licences.csv:3) that says something else: value.");
        assertThat(ids()).containsExactly("E-1", "E-2", "E-3");
        assertThat(Files.readString(table)).contains("E-2,export,,,,,MLI,,,20,EUR");
    }

    @Test
    void whatTheOfficeFilledInItselfStaysAndDoesNotMatter() throws IOException {
        String edited = Files.readString(table)
                .replace("E-2,export,,", "E-2,export,individual,")
                .replace("exports.csv:3", "checked with the police");
        Files.writeString(table, edited);
        file("later.csv", "E-2,2025,Mali,20,a", "E-3,2025,Mali,5,c");

        Run run = run("later.csv", "export", "--add");

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(Files.readString(table)).contains("E-2,export,individual,", "checked with the police", "E-3");
    }

    @Test
    void columnsOfTheOfficesOwnAreNotLost() throws IOException {
        Files.writeString(table, "id,kind,destination,desk\nE-9,export,TCD,42\n");

        Run run = run("notices.csv", "transit", "--add");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("columns that are none of the table", "desk", "Nothing was written");
        assertThat(table).hasContent("id,kind,destination,desk\nE-9,export,TCD,42\n");
    }

    @Test
    void aFileGivenTwiceIsRefused() {
        Run run = Run.of(
                "import",
                folder.resolve("notices.csv"),
                folder.resolve("../" + folder.getFileName() + "/notices.csv"),
                "--mapping",
                folder.resolve("transit.yaml"),
                "-o",
                folder.resolve("XBB"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is given twice. Nothing was imported.");
        assertThat(run("notices.csv", "transit", "--add", "--replace").err()).contains("Give one of the two.");
    }

    @Test
    void filesOfOneNameAreToldApart() throws IOException {
        file("jan/licences.csv", "J-1,2025,Chad,1,x");
        file("feb/licences.csv", "J-1,2025,Mali,2,x", "F-1,2025,Mali,2,x");

        Run run = Run.of(
                "import",
                folder.resolve("jan/licences.csv"),
                folder.resolve("feb/licences.csv"),
                "--mapping",
                folder.resolve("export.yaml"),
                "-o",
                folder.resolve("XBB"));

        assertThat(run.out())
                .contains(
                        "feb/licences.csv:2, column \"number\": The id \"J-1\" belongs to the record of jan/licences.csv:2 already");
        assertThat(Files.readString(folder.resolve("XBB/2025/licences.csv")))
                .contains("jan/licences.csv:2", "feb/licences.csv:3");
    }
}
