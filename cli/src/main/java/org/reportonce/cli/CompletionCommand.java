package org.reportonce.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code reportonce completion}. */
@Command(
        customSynopsis = "reportonce completion",
        description = {
            "Prints a script that lets bash and zsh complete commands, options and their values with the tab key.",
            "",
            "Put the first example into ~/.bashrc, or the second into ~/.zshrc after compinit."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(reportonce completion)",
            "  autoload -U bashcompinit && bashcompinit && source <(reportonce completion)"
        })
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final Root root;

    @SuppressWarnings("NullAway.Init") // picocli sets the command's own description
    CompletionCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        root.terminal().print(AutoComplete.bash(program.getCommandName(), program));
        return ExitCode.FINE.code();
    }
}
