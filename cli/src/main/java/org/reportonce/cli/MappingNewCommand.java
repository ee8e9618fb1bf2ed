package org.reportonce.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportonce mapping new FILE}. */
@Command(
        customSynopsis = "reportonce mapping new FILE [-o MAPPING]",
        description = {
            "Proposes a first mapping for a foreign file.",
            "",
            "Looks at encoding, delimiter, header and cells; comments say what is sure and what is not. What the columns mean for the "
                    + "State has to be completed by hand."
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required before the command runs
final class MappingNewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The foreign file: CSV or Excel (.xlsx).")
    private Path file;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "MAPPING",
            description = "File to write to. Not given: standard output.")
    private @Nullable Path out;

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    MappingNewCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        ResultFile result = out == null ? null : ResultFile.at(out, "The mapping", "mapping.yaml");
        String text = door.open(root).proposeMapping(file);
        if (result == null) {
            root.terminal().print(text);
        } else {
            result.write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
            root.terminal().line(Terminal.shown(result.path()));
        }
        return ExitCode.FINE.code();
    }
}
