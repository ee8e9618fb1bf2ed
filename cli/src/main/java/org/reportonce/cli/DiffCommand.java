package org.reportonce.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reportonce.years.ReportChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportonce diff DIR DIR2}. */
@Command(
        customSynopsis = "reportonce diff DIR DIR2 [OPTIONS]",
        description = {
            "Tells what changed between two years, report by report: answers, figures, totals of rows.",
            "",
            "Both years are filled with everything in them, lines for internal use included; keep the result where they are "
                    + "kept. Marked with ! is what is out of the ordinary: a figure ten times as large or as small, a partner "
                    + "that is new or gone. When the form changed in between, questions are matched by their ids."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  reportonce diff KEN/2024 KEN/2025",
            "  reportonce diff KEN/2024 KEN/2025 --reports att-annual --format json"
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required before the command runs
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the earlier year, such as KEN/2024.")
    private Path before;

    @Parameters(index = "1", paramLabel = "DIR2", description = "Folder of the later year, such as KEN/2025.")
    private Path now;

    @Option(
            names = "--reports",
            paramLabel = "REPORT",
            split = ",",
            completionCandidates = Words.ReportIds.class,
            description =
                    "These reports only, such as att-annual,unroca. Not given: those the datasets name, else those owed.")
    private List<String> reports = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Words.ListingConverter.class,
            completionCandidates = Words.Listings.class,
            description = "text or json. Not given: text.")
    private Listing format = Listing.TEXT;

    @Option(names = "--exit-code", description = "End with exit code 1 when anything changed. Not given: 0.")
    private boolean tellsByExitCode;

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    DiffCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<ReportChanges> changes = door.open(root).diff(before, now, reports);
        root.progress().clear();
        format.print(root.terminal(), changes, ChangesText::lines);
        boolean same = changes.stream().allMatch(ReportChanges::same);
        return (same || !tellsByExitCode ? ExitCode.FINE : ExitCode.FINDINGS).code();
    }
}
