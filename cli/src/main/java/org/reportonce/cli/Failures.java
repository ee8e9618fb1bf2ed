package org.reportonce.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.reportonce.UnusableInput;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where something that went wrong becomes words on standard error and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Root root;

    Failures(Root root) {
        this.root = root;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        StringBuilder message = new StringBuilder(sentence(e));
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (near.isEmpty() && command.getCommandSpec().parent() == null) {
                message.append(" There are: ").append(Commands.NAMES).append('.');
            } else if (!near.isEmpty()) {
                message.append(" Did you mean ")
                        .append(String.join(" or ", near.subList(0, Math.min(3, near.size()))))
                        .append('?');
            }
        }
        say(message.toString());
        say("\"" + command.getCommandSpec().qualifiedName() + " --help\" tells what can be given.");
        return ExitCode.UNUSABLE.code();
    }

    /** picocli's own words, except where they speak of positions and Java types. */
    private static String sentence(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            if (first.startsWith("-")) {
                return "There is no option " + first + ".";
            }
            return e.getCommandLine().getCommandSpec().parent() == null
                    ? "There is no command \"" + first + "\"."
                    : "\"" + first + "\" is one argument too many.";
        }
        String text = String.valueOf(e.getMessage());
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        if (e instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        }
        if (e instanceof UnusableInput unusable) {
            say(String.valueOf(unusable.getMessage()));
            trace(e);
            return ExitCode.UNUSABLE.code();
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            Throwable cause = e instanceof UncheckedIOException ? Objects.requireNonNullElse(e.getCause(), e) : e;
            say("A file could not be read or written: " + cause.getMessage()
                    + ". See that it exists, that you may use it, and that the disk has room.");
            trace(e);
            return ExitCode.UNUSABLE.code();
        }
        return unexpected(e);
    }

    /** Something nobody thought of: a sentence and a request. */
    int unexpected(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            say("The memory given to Java is not enough for this data. Give it more: REPORTONCE_JAVA_OPTS=-Xmx2g");
        } else {
            say("This should not have happened (" + e.getClass().getSimpleName()
                    + (e.getMessage() == null ? "" : ": " + e.getMessage())
                    + "). Your files are as they were; please report it to those who maintain the program.");
        }
        if (!root.debug()) {
            say("With --debug it also tells where in the program it happened; add that to your report.");
        }
        trace(e);
        return ExitCode.UNUSABLE.code();
    }

    private void say(String text) {
        root.progress().clear();
        root.terminal().say("reportonce: " + text);
    }

    private void trace(Throwable e) {
        PrintStream err = root.terminal().err();
        if (root.debug()) {
            e.printStackTrace(err);
        }
    }
}
