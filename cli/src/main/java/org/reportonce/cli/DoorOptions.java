package org.reportonce.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportonce.ReportOnce;
import org.reportonce.UnusableInput;
import picocli.CommandLine.Option;

/** Options of every command that judges data: the day it is done, and where further instruments are. */
final class DoorOptions {
    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            order = 90,
            converter = Words.DateConverter.class,
            description =
                    "The day from which due dates, waivers and the like are judged. Not given: the date of this machine.")
    private @Nullable LocalDate today;

    @Option(
            names = "--instruments",
            paramLabel = "DIR",
            order = 91,
            description = "A folder with further instruments; may be given several times.")
    private List<Path> instruments = new ArrayList<>();

    /**
     * The front door.
     *
     * @throws UnusableInput when there is no such folder of instruments: looked at first, since else a report in it would be the one
     *     that is not there
     */
    ReportOnce open(Root root) {
        for (Path folder : instruments) {
            if (!Files.isDirectory(folder)) {
                throw new UnusableInput("There is no folder " + Terminal.shown(folder)
                        + " of instruments. Check the spelling of what stands after --instruments.");
            }
        }
        return root.open(today, instruments);
    }
}
