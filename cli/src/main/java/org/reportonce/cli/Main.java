package org.reportonce.cli;

import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int code = run(terminal, arguments);
        System.exit(terminal.close() ? code : ExitCode.UNUSABLE.code());
    }

    /** Runs one command; the caller ends the program. */
    static int run(Terminal terminal, String... arguments) {
        Root root = new Root(terminal);
        CommandLine line = Commands.line(root, arguments);
        Failures failures = new Failures(root);
        line.setParameterExceptionHandler(failures);
        line.setExecutionExceptionHandler(failures);
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | ExceptionInInitializerError | NoClassDefFoundError e) {
            // Not an Exception, so not for the handlers above; the user is owed a sentence all the same.
            return failures.unexpected(e);
        } finally {
            root.progress().clear();
            terminal.flush();
        }
    }
}
