package org.reportonce.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.reportonce.InstrumentInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reportonce reports}. */
@Command(
        customSynopsis = "reportonce reports [OPTIONS]",
        description =
                "Lists the reports that can be filled: their versions, who owes them or is asked for them, and when they are due.",
        footerHeading = "%nExamples:%n",
        footer = {"  reportonce reports", "  reportonce reports --format json"})
final class ReportsCommand implements Callable<Integer> {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Words.ListingConverter.class,
            completionCandidates = Words.Listings.class,
            description = "text (a table) or json.")
    private Listing format = Listing.TEXT;

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    ReportsCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<InstrumentInfo> reports = door.open(root).reports();
        format.print(root.terminal(), reports, list -> table(list).lines());
        if (format == Listing.TEXT && reports.stream().anyMatch(report -> !report.verified())) {
            root.terminal().line("");
            root.terminal().line("* not yet compared with the official form by a person");
        }
        return ExitCode.FINE.code();
    }

    private static TextTable table(List<InstrumentInfo> reports) {
        TextTable table = new TextTable(Listing.WIDTH, "Report", "Version", "Years", "Form", "Who reports", "Due");
        for (InstrumentInfo report : reports) {
            table.row(
                    report.id(),
                    report.version() + (report.verified() ? "" : "*"),
                    report.years(),
                    report.shortTitle(),
                    report.owedBy(),
                    report.due());
        }
        return table;
    }
}
