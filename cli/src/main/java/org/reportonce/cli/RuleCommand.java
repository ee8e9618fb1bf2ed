package org.reportonce.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code reportonce rule CODE}. */
@Command(
        customSynopsis = "reportonce rule CODE [OPTIONS]",
        description = "Explains a finding: why it matters, where the rule comes from, a bad and a good example.",
        footerHeading = "%nExamples:%n",
        footer = {"  reportonce rule partner-missing"})
@SuppressWarnings("NullAway.Init") // picocli sets what is required before the command runs
final class RuleCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CODE", description = "Code of the finding, as printed by check.")
    private String code;

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    RuleCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        root.terminal().print(door.open(root).rule(code));
        return ExitCode.FINE.code();
    }
}
