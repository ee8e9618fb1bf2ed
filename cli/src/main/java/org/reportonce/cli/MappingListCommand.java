package org.reportonce.cli;

import java.util.concurrent.Callable;
import org.reportonce.ReportOnce;
import picocli.CommandLine.Command;

/** {@code reportonce mapping list}. */
@Command(customSynopsis = "reportonce mapping list", description = "Names the mappings that come with the program.")
final class MappingListCommand implements Callable<Integer> {
    private final Root root;

    MappingListCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        ReportOnce.mappings().forEach(root.terminal()::line);
        return ExitCode.FINE.code();
    }
}
