package org.reportonce.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportonce.ReportOnce;
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

    /** The front door. */
    ReportOnce open(Root root) {
        return root.open(today, instruments);
    }
}
