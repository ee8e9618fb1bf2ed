package org.reportonce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reportonce.NextYearResult;
import org.reportonce.dataset.Waivers.Waiver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportonce next DIR}. */
@Command(
        customSynopsis = "reportonce next DIR [OPTIONS]",
        description = {
            "Begins the next year from a year: KEN/2026 from KEN/2025.",
            "",
            "Answers that stay the same as a rule are taken over and listed under toConfirm in dataset.yaml; delete a line there "
                    + "when its entry is right for the new year. Tables get their heads and no lines. Declarations, figures, "
                    + "dates, decisions, explanations, waivers and comments are not taken over."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  reportonce next KEN/2025"})
@SuppressWarnings("NullAway.Init") // picocli sets what is required before the command runs
final class NextCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Folder of the year before, such as KEN/2025.")
    private Path folder;

    @Option(
            names = "--force",
            description =
                    "Where the next year is there already: make its dataset.yaml anew. Other files stay as they are.")
    private boolean force;

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    NextCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        NextYearResult next = door.open(root).next(folder, force);
        next.files().forEach(file -> root.terminal().line(Terminal.shown(file)));
        if (!next.toConfirm().isEmpty()) {
            root.note(Counted.of(next.toConfirm().size(), "entry", "entries")
                    + " taken over. Go through toConfirm in dataset.yaml and delete the line of each that is right.");
        }
        if (!next.waivers().isEmpty()) {
            root.note("Not taken over, though not run out: waivers of "
                    + String.join(
                            ", ", next.waivers().stream().map(NextCommand::told).toList())
                    + ". Decide anew, and write waivers.yaml when they are to hold for the new year.");
        }
        root.note("Fill in the files, then: reportonce check "
                + Terminal.argument(Path.of(Terminal.shown(next.folder()))));
        return ExitCode.FINE.code();
    }

    private static String told(Waiver waiver) {
        return waiver.finding() + (waiver.subject().isEmpty() ? "" : " for " + waiver.subject()) + " until "
                + waiver.until();
    }
}
