package org.reportonce.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.reportonce.ReportStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportonce status DIR}. */
@Command(
        customSynopsis = "reportonce status DIR [OPTIONS]",
        description =
                "Tells, for each report of a dataset, when it is due, how complete it is and what stands in its way.",
        footerHeading = "%nExamples:%n",
        footer = {"  reportonce status KEN/2025", "  reportonce status KEN/2025 --today 2026-04-01 --format json"})
@SuppressWarnings("NullAway.Init") // picocli sets what is required before the command runs
final class StatusCommand implements Callable<Integer> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Parameters(paramLabel = "DIR", description = "Folder of a year, such as KEN/2025.")
    private Path folder;

    @Option(
            names = "--reports",
            paramLabel = "REPORT",
            split = ",",
            completionCandidates = Words.ReportIds.class,
            description =
                    "These reports only, such as att-annual,unroca. Not given: those the dataset names, else those owed.")
    private List<String> reports = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Words.ListingConverter.class,
            completionCandidates = Words.Listings.class,
            description = "text (a table) or json. Not given: text.")
    private Listing format = Listing.TEXT;

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    StatusCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<ReportStatus> statuses = door.open(root).status(folder, reports);
        root.progress().clear();
        format.print(root.terminal(), statuses, list -> table(list).lines());
        return ExitCode.FINE.code();
    }

    private static TextTable table(List<ReportStatus> statuses) {
        TextTable table = new TextTable(Listing.WIDTH, "Report", "Due", "Answered", "Obligation", "What blocks it");
        for (ReportStatus status : statuses) {
            table.row(
                    status.report() + " " + status.version(),
                    status.due().map(due -> due(status, due)).orElse("–"),
                    status.answered() + " of " + status.asked(),
                    status.obligation(),
                    status.blockers().isEmpty() ? "nothing" : String.join("\n", status.blockers()));
        }
        return table;
    }

    private static String due(ReportStatus status, LocalDate due) {
        String filed = status.submitted().map(day -> "filed " + written(day)).orElse("");
        return switch (status.timing()) {
            case OPEN -> left(due, status.daysLeft().orElse(0L));
            case FILED -> filed + "\n(due " + written(due) + ')';
            case LATE -> late(status, due) + "\n" + (filed.isEmpty() ? "due " + written(due) : filed);
            case PAST -> "was due " + written(due);
        };
    }

    private static String left(LocalDate due, long days) {
        return written(due) + "\n" + (days == 0 ? "today" : days(days) + " left");
    }

    private static String late(ReportStatus status, LocalDate due) {
        long days = status.submitted()
                .map(day -> ChronoUnit.DAYS.between(due, day))
                .orElseGet(() -> -status.daysLeft().orElse(0L));
        return days(days) + " late";
    }

    private static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static String written(LocalDate day) {
        return DAY.format(day);
    }
}
