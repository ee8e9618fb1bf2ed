package org.reportonce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.reportonce.WorkbookResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportonce workbook DIR}. */
@Command(
        customSynopsis = "reportonce workbook DIR -o FILE.xlsx [OPTIONS]",
        description = {
            "Writes a dataset as one Excel workbook: a sheet a table, sheets for what stays true, for the year and for the "
                    + "questions of each report, with drop-downs and explanations, and a sheet of what is still missing.",
            "",
            "Filled in, it is checked with \"reportonce check FILE.xlsx\" and read back with \"reportonce import\"."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  reportonce workbook KEN/2025 -o KEN-2025.xlsx",
            "  reportonce workbook KEN/2025 -o KEN-2025-customs.xlsx --for customs"
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required before the command runs
final class WorkbookCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Folder of a year, such as KEN/2025.")
    private Path folder;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "The workbook to write; a file of that name is replaced.")
    private Path out;

    @Option(
            names = "--for",
            paramLabel = "OWNER",
            split = ",",
            description = "Only what these authorities answer, as owners: in state.yaml says. Not given: everything.")
    private List<String> owners = new ArrayList<>();

    @Option(
            names = "--reports",
            paramLabel = "REPORT",
            split = ",",
            completionCandidates = Words.ReportIds.class,
            description = "Show the questions of these reports. Not given: those the dataset names, else those owed.")
    private List<String> reports = new ArrayList<>();

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    WorkbookCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        ResultFile file = ResultFile.at(out, "The workbook", "dataset.xlsx");
        WorkbookResult result = door.open(root).workbook(folder, reports, new LinkedHashSet<>(owners));
        root.progress().clear();
        if (!result.possible()) {
            result.check().print("text", root.colour(), root.terminal().out());
            root.note("No workbook was written: lines of the dataset that cannot be read would be lost in it.");
            return ExitCode.UNUSABLE.code();
        }
        file.write(result::write);
        root.terminal().line(Terminal.shown(out));
        if (!result.nobodys().isEmpty()) {
            root.note("Nobody is asked for these, since owners in state.yaml does not name them: "
                    + String.join(", ", result.nobodys()) + ".");
        }
        root.note("Findings so far: " + Summary.of(result.check())
                + (owners.isEmpty()
                        ? ". They stand in the sheet Gaps."
                        : ". Those about what " + String.join(", ", owners) + " answers stand in the sheet Gaps."));
        return ExitCode.FINE.code();
    }
}
