package org.reportonce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reportonce.CrosswalkResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reportonce crosswalk}. */
@Command(
        customSynopsis = "reportonce crosswalk [OPTIONS]",
        description = {
            "Tells which question, table and column of which form uses which element of the data, and the other way round.",
            "",
            "An element is named by the place where it is entered: profile.brokering.register in state.yaml, "
                    + "dataset.exports.basis in dataset.yaml, transfers.partner as a column of transfers.csv."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  reportonce crosswalk",
            "  reportonce crosswalk --reports att-annual,unroca --format html -o crosswalk.html"
        })
final class CrosswalkCommand implements Callable<Integer> {
    @Option(
            names = "--reports",
            paramLabel = "REPORT",
            split = ",",
            completionCandidates = Words.ReportIds.class,
            description = "These reports only, such as att-annual,unroca. Not given: all there are.")
    private List<String> reports = new ArrayList<>();

    @Option(names = "--all-versions", description = "Every version of each form. Not given: the newest.")
    private boolean allVersions;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Words.CrosswalkFormat.class,
            completionCandidates = Words.CrosswalkFormats.class,
            description = "text, html (one page), csv (a line for each element and place) or json. Not given: text.")
    private String format = "text";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write to this file and not to standard output; a file of that name is replaced.")
    private @Nullable Path out;

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    CrosswalkCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        ResultFile file = out == null ? null : ResultFile.at(out, "The crosswalk", "crosswalk." + format);
        CrosswalkResult result = door.open(root).crosswalk(reports, allVersions);
        if (file == null) {
            result.print(format, root.terminal().out());
        } else {
            file.write(stream -> result.print(format, stream));
            root.note("Crosswalk written to " + Terminal.shown(file.path()) + ": " + result.summary() + ".");
        }
        return ExitCode.FINE.code();
    }
}
