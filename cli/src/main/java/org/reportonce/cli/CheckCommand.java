package org.reportonce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reportonce.CheckResult;
import org.reportonce.ReportOnce;
import org.reportonce.UnusableInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportonce check DIR}. */
@Command(
        customSynopsis = "reportonce check DIR [OPTIONS]",
        description = {
            "Checks a dataset for every report it is meant for, and tells everything that is wrong at once.",
            "",
            "\"reportonce rule CODE\" explains a finding. A finding may be accepted, with reason, role and end date, in "
                    + "waivers.yaml beside the data."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  reportonce check KEN/2025",
            "  reportonce check KEN-2025.xlsx --annotate KEN-2025-checked.xlsx",
            "  reportonce check KEN/2025 --reports att-annual --format sarif -o findings.sarif"
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required before the command runs
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            description = "Folder of a year, such as KEN/2025, or a workbook made by \"reportonce workbook\".")
    private Path folder;

    @Option(
            names = "--reports",
            paramLabel = "REPORT",
            split = ",",
            completionCandidates = Words.ReportIds.class,
            description =
                    "Check for these reports only, such as att-annual,unroca. Not given: those the dataset names, else those owed.")
    private List<String> reports = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Words.FindingFormat.class,
            completionCandidates = Words.FindingFormats.class,
            description = "text, json, sarif (SARIF 2.1.0) or junit (JUnit XML). Not given: text.")
    private String format = "text";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description =
                    "Write the findings to this file and not to standard output; a file of that name is replaced.")
    private @Nullable Path out;

    @Option(
            names = "--annotate",
            paramLabel = "FILE",
            description =
                    "Of a workbook: write it to this file with the findings as comments and colours, and a sheet that lists them.")
    private @Nullable Path annotated;

    @Option(
            names = "--dataset",
            paramLabel = "DIR",
            description =
                    "Of a workbook: the folder of the year it belongs to, for what it does not cover and for earlier years.")
    private @Nullable Path dataset;

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    CheckCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        ResultFile file = out == null ? null : ResultFile.at(out, "The findings", "findings.txt");
        ResultFile copy = annotated == null ? null : ResultFile.at(annotated, "The workbook", "checked.xlsx");
        if ((copy != null || dataset != null) && !Files.exists(folder)) {
            throw new UnusableInput("There is no file " + folder + ". Give the workbook that came back.");
        }
        boolean workbook = Files.isRegularFile(folder)
                && hasEnding(folder)
                && !folder.toString().endsWith(".yaml");
        if (!workbook && (copy != null || dataset != null)) {
            throw new UnusableInput("--annotate and --dataset are for workbooks, and " + folder + " is none.");
        }
        if (annotated != null && !String.valueOf(annotated.getFileName()).endsWith(".xlsx")) {
            throw new UnusableInput("The workbook with findings is an .xlsx file, and " + annotated
                    + " would not open under its name. Give a name that ends in .xlsx after --annotate.");
        }
        CheckResult result = workbook
                ? door.open(root).checkWorkbooks(List.of(folder), reports, dataset)
                : door.open(root).check(folder, reports);
        root.progress().clear();
        if (file == null) {
            result.print(format, root.colour(), root.terminal().out());
        } else {
            file.write(stream -> result.print(format, false, stream));
            root.note("Findings written to " + Terminal.shown(file.path()) + ": " + Summary.of(result) + ".");
        }
        if (copy != null && ReportOnce.isWorkbook(folder)) {
            copy.write(stream -> ReportOnce.annotate(folder, result, stream));
            root.note("Workbook with findings written to " + Terminal.shown(copy.path()) + ".");
        }
        return ExitCode.of(result).code();
    }

    /** False for a file that stands where the folder of a year is expected. */
    private static boolean hasEnding(Path file) {
        return String.valueOf(file.getFileName()).indexOf('.') > 0;
    }
}
