package org.reportonce.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reportonce.crosswalk.Burden;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportonce burden DIR}. */
@Command(
        customSynopsis = "reportonce burden DIR [OPTIONS]",
        description = {
            "Tells how much was entered for the reports of a dataset, how often each value is printed, and what each other "
                    + "report would still need.",
            "",
            "A value is a word, number, date or text that was entered once: a text in several languages is one value, a list "
                    + "of words is one, a fact with details is two, a cell of a table is one. An answer is a question, a box "
                    + "for details or a cell of a table with something in it. The reuse factor tells how "
                    + "many reports a value feeds on average, of the values that feed any: apart for what stands in "
                    + "state.yaml and dataset.yaml, and for cells of tables."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  reportonce burden KEN/2025", "  reportonce burden KEN/2025 --reports att-annual --format json"})
@SuppressWarnings("NullAway.Init") // picocli sets what is required before the command runs
final class BurdenCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Folder of a year, such as KEN/2025.")
    private Path folder;

    @Option(
            names = "--reports",
            paramLabel = "REPORT",
            split = ",",
            completionCandidates = Words.ReportIds.class,
            description =
                    "The reports that are filled, such as att-annual,unroca. Not given: those the dataset names, else those owed.")
    private List<String> reports = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Words.ListingConverter.class,
            completionCandidates = Words.Listings.class,
            description = "text (ten open questions a report) or json (all of them). Not given: text.")
    private Listing format = Listing.TEXT;

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    BurdenCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Burden burden = door.open(root).burden(folder, reports);
        root.progress().clear();
        format.print(root.terminal(), burden, () -> BurdenText.lines(burden));
        return ExitCode.FINE.code();
    }
}
