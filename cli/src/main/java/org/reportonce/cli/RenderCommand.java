package org.reportonce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reportonce.RenderRequest;
import org.reportonce.RenderResult;
import org.reportonce.check.Outcome;
import org.reportonce.report.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportonce render DIR -o OUT}. */
@Command(
        customSynopsis = "reportonce render DIR -o OUT [OPTIONS]",
        description = {
            "Checks a dataset and fills its reports.",
            "",
            "Writes OUT/KEN-2025-att-annual.docx and so on, each table as OUT/KEN-2025-att-annual-exports.csv and so on, and "
                    + "OUT/manifest.json with the SHA-256 of every input and output. With findings of severity error it writes "
                    + "nothing and says why; with --draft it writes all the same and marks every page as a draft."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  reportonce render KEN/2025 -o out",
            "  reportonce render KEN/2025 --reports unroca --formats docx,csv -o out",
            "  reportonce render KEN/2025 --edition restricted --draft -o internal"
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required before the command runs
final class RenderCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Folder of a year, such as KEN/2025.")
    private Path folder;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT",
            description = "Folder to write to; made when there is none.")
    private Path out;

    @Option(
            names = "--reports",
            paramLabel = "REPORT",
            split = ",",
            completionCandidates = Words.ReportIds.class,
            description =
                    "Fill these reports only, such as att-annual,unroca. Not given: those the dataset names, else those owed.")
    private List<String> reports = new ArrayList<>();

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            completionCandidates = Words.FileFormats.class,
            description = "Write these formats only, such as docx,xlsx,html,json,csv. Not given: all.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            converter = Words.EditionConverter.class,
            completionCandidates = Words.Editions.class,
            description =
                    "public, free of restricted lines and withheld values, or restricted, with all of them. Not given: public.")
    private Edition edition = Edition.PUBLIC;

    @Option(names = "--draft", description = "Write in spite of errors, marked as a draft on every page.")
    private boolean draft;

    @Option(names = "--no-trace", description = "Leave out of HTML and JSON which rows each figure comes from.")
    private boolean withoutTrace;

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    RenderCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        RenderRequest request = new RenderRequest(folder, reports, formats, edition, draft, !withoutTrace, out);
        RenderResult result = door.open(root).render(request);
        root.progress().clear();
        if (result.written()) {
            result.files().forEach(file -> root.terminal().line(Terminal.shown(file)));
            root.note("Findings: " + Summary.of(result.check()) + ". They are told by: reportonce check "
                    + Terminal.argument(folder)
                    + (reports.isEmpty() ? "" : " --reports " + String.join(",", reports)));
        } else {
            result.check().print("text", root.colour(), root.terminal().out());
            root.note("Nothing was written."
                    + (result.check().outcome() == Outcome.INVALID ? " With --draft it is, marked as a draft." : ""));
        }
        return ExitCode.of(result.check()).code();
    }
}
