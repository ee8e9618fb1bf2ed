package org.reportonce.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportonce new DIR --state KEN --year 2025}. */
@Command(
        customSynopsis = "reportonce new DIR --state CODE --year YYYY [OPTIONS]",
        description = {
            "Makes a dataset to fill, with comments that explain every field.",
            "",
            "Existing files are never overwritten."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  reportonce new KEN/2025 --state KEN --year 2025"})
@SuppressWarnings("NullAway.Init") // picocli sets what is required before the command runs
final class NewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Folder of the year to make, such as KEN/2025.")
    private Path folder;

    @Option(
            names = "--state",
            required = true,
            paramLabel = "CODE",
            description = "ISO 3166 code of three letters of the State that reports, such as KEN.")
    private String state;

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YYYY",
            converter = Words.YearConverter.class,
            description = "Calendar year the data is about.")
    private int year;

    private final Root root;

    NewCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<Path> made = root.open(null, List.of()).create(folder, state, year);
        made.forEach(file -> root.terminal().line(Terminal.shown(file)));
        made.stream()
                .filter(file -> file.endsWith("dataset.yaml"))
                .map(Path::getParent)
                .forEach(yearFolder -> root.note("Fill in the files, then: reportonce check "
                        + Terminal.argument(Path.of(Terminal.shown(yearFolder)))));
        return ExitCode.FINE.code();
    }
}
