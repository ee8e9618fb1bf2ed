package org.reportonce.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reportonce.report.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportonce explain DIR --report unroca --cell exports/II/THA}. */
@Command(
        customSynopsis = "reportonce explain DIR --report REPORT --cell CELL [OPTIONS]",
        description = {
            "Tells where a printed figure comes from: the rows of the dataset, by file and line, and the arithmetic.",
            "",
            "A cell is named by its table, its row and what its line is grouped by, with / between them. A name that fits "
                    + "nothing is answered with the nearest ones."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  reportonce explain KEN/2025 --report unroca --cell exports/II/THA"})
@SuppressWarnings("NullAway.Init") // picocli sets what is required before the command runs
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Folder of a year, such as KEN/2025.")
    private Path folder;

    @Option(
            names = "--report",
            required = true,
            paramLabel = "REPORT",
            completionCandidates = Words.ReportIds.class,
            description = "The report in which it is printed, such as unroca.")
    private String report;

    @Option(names = "--cell", required = true, paramLabel = "CELL", description = "The figure, such as exports/II/THA.")
    private String cell;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            converter = Words.EditionConverter.class,
            completionCandidates = Words.Editions.class,
            description = "The edition in which it is printed: public or restricted. Not given: public.")
    private Edition edition = Edition.PUBLIC;

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    ExplainCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        root.terminal().print(door.open(root).explain(folder, report, cell, edition));
        return ExitCode.FINE.code();
    }
}
