package org.reportonce.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code reportonce mapping check MAPPING}. */
@Command(
        customSynopsis = "reportonce mapping check MAPPING",
        description =
                "Says everything that is wrong with a mapping. Whether a file has the columns it names is seen on import.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before the command runs
final class MappingCheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "MAPPING",
            description = "A mapping file, or the name of a mapping that comes with the program.")
    private String mapping;

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    MappingCheckCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        door.open(root).checkMapping(mapping);
        root.terminal().line(mapping + ": nothing wrong");
        return ExitCode.FINE.code();
    }
}
