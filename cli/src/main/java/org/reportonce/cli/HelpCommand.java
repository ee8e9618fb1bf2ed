package org.reportonce.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code reportonce help [COMMAND]}, the same as {@code reportonce COMMAND --help}. */
@Command(
        customSynopsis = "reportonce help [COMMAND]",
        description = "Shows the help of a command.",
        footerHeading = "%nExamples:%n",
        footer = {"  reportonce help", "  reportonce help render"})
final class HelpCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command. Not given: the program itself.")
    private @Nullable String command;

    @Spec
    private CommandSpec spec;

    private final Root root;

    @SuppressWarnings("NullAway.Init") // picocli sets the command's own description
    HelpCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        CommandLine wanted =
                command == null ? program : program.getSubcommands().get(command);
        if (wanted == null) {
            throw new UnmatchedArgumentException(program, List.of(String.valueOf(command)));
        }
        root.terminal().print(wanted.getUsageMessage(program.getColorScheme()));
        return ExitCode.FINE.code();
    }
}
