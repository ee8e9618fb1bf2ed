package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArgumentsTest {
    @TempDir
    private Path folder;

    static Stream<String> commands() {
        return Stream.of(Commands.NAMES.split(", "));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpOfEveryCommandTellsOptionsExamplesAndExitCodes(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Usage: reportonce " + command)
                .contains("Options:", "--help", "Exit codes:", "  0   ", "  1   ", "  2   ", "Examples:\n  ");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(run.err()).isEmpty();
        assertThat(Run.of("help", command)).isEqualTo(run);
    }

    @Test
    void helpOfTheProgramListsEveryCommand() {
        Run run = Run.of("--help");

        assertThat(run.code()).isZero();
        assertThat(commands()).allSatisfy(command -> assertThat(run.out()).contains("\n  " + command + " "));
        assertThat(Run.of("help")).isEqualTo(run);
    }

    @Test
    void withoutCommandItSaysWhichThereAre() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Which command?", "reports, new, ", "check, render", "reportonce --help");
    }

    @Test
    void versionIsPrinted() {
        assertThat(Run.of("--version").out()).matches("Report Once \\S+\\R");
    }

    @Test
    void unknownCommandIsAnsweredWithTheNearOne() {
        Run run = Run.of("chek", folder);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no command \"chek\". Did you mean check");
    }

    @Test
    void helpOfAnUnknownCommandSaysWhichThereAre() {
        Run run = Run.of("help", "qqq");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no command \"qqq\". There are: reports, new, ");
    }

    @Test
    void unknownOptionIsAnsweredWithTheNearOne() {
        Run run = Run.of("check", folder, "--formt", "json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no option --formt. Did you mean --format?", "reportonce check --help");
    }

    @Test
    void missingFolderIsAskedFor() {
        Run run = Run.of("check");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("DIR", "reportonce check --help");
    }

    @Test
    void missingOutputFolderIsAskedFor() {
        Run run = Run.of("render", Run.ARANDIA);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--out=OUT", "reportonce render --help");
    }

    @Test
    void oneArgumentTooManyIsNamed() {
        Run run = Run.of("check", "a", "b");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\"b\" is one argument too many.");
    }

    @Test
    void dayThatIsNotInTheCalendarIsRefused() {
        Run run = Run.of("check", Run.ARANDIA, "--today", "2026-06-31");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--today", "\"2026-06-31\" is not a day of the calendar", "2026-04-01");
    }

    @Test
    void wordsThatAnOptionDoesNotTakeAreAnsweredWithThoseItTakes() {
        assertThat(Run.of("check", Run.ARANDIA, "--format", "pdf").err())
                .contains("\"pdf\"", "text, json, sarif, junit");
        assertThat(Run.of("check", Run.ARANDIA, "--color", "blue").err()).contains("\"blue\"", "auto, always, never");
        assertThat(Run.of("render", Run.ARANDIA, "-o", folder, "--edition", "secret")
                        .err())
                .contains("\"secret\"", "public, restricted");
        assertThat(Run.of("new", folder, "--state", "XAA", "--year", "25").err())
                .contains("\"25\"", "four digits");
    }

    @Test
    void unknownReportIsAnsweredWithTheNearOne() {
        for (Object[] arguments : List.of(
                new Object[] {"check", Run.ARANDIA, "--reports", "att-anual"},
                new Object[] {"render", Run.ARANDIA, "--reports", "att-anual", "-o", folder.resolve("out")},
                new Object[] {"status", Run.ARANDIA, "--reports", "att-anual"},
                new Object[] {"explain", Run.ARANDIA, "--report", "att-anual", "--cell", "exports/II/XBB"})) {
            Run run = Run.of(arguments);

            assertThat(run.code()).as(String.valueOf(arguments[0])).isEqualTo(2);
            assertThat(run.err()).contains("\"att-anual\"", "att-annual");
            assertThat(run.err()).doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void unknownFormatOfAReportIsAnsweredWithThoseThereAre() {
        Run run = Run.of("render", Run.ARANDIA, "--formats", "docx,pdf", "-o", folder.resolve("out"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("pdf", "docx", "xlsx", "html", "json", "csv");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void unknownCellIsAnsweredWithNearOnes() {
        Run run = Run.of("explain", Run.ARANDIA, "--report", "unroca", "--cell", "exports/II/XB", Run.TODAY);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("exports/II/XB", "exports/II/XBB");
    }

    @Test
    void unknownRuleIsAnsweredWithTheNearOne() {
        Run run = Run.of("rule", "partner-mising");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("partner-mising", "partner-missing");
    }

    @Test
    void unknownSchemaIsAnsweredWithThoseThereAre() {
        Run run = Run.of("schema", "transfer");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("transfer", "transfers");
    }

    @Test
    void folderThatDoesNotExistIsNotChecked() {
        Run run = Run.of("check", folder.resolve("XAA/2025"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains("XAA/2025").doesNotContain("Exception");
    }

    @Test
    void fileInPlaceOfTheFolderIsNotChecked() throws IOException {
        Path file = Files.writeString(folder.resolve("2025"), "");

        Run run = Run.of("check", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains("2025").doesNotContain("Exception");
    }
}
