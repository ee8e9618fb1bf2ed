package org.reportonce.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One run of the program in this process.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {
    /** A complete dataset of a fictional State; {@link #TODAY} is a day on which it is in order. */
    static final Path ARANDIA = Path.of("../example-reports/XAA/2025");

    static final List<String> TODAY = List.of("--today", "2026-04-01");

    /** Runs as in a script: neither stream is a terminal. */
    static Run of(Object... arguments) {
        return in(Map.of(), false, arguments);
    }

    /** Runs as by a person at a terminal, with these variables of the environment. */
    static Run atTerminal(Map<String, String> environment, Object... arguments) {
        return in(environment, true, arguments);
    }

    private static Run in(Map<String, String> environment, boolean terminal, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(new Terminal(out, err, terminal, terminal, environment), words(arguments));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Arguments as the shell would hand them over; lists are laid out flat. */
    static String[] words(Object... arguments) {
        return Stream.of(arguments)
                .flatMap(each -> each instanceof List<?> list ? list.stream() : Stream.of(each))
                .map(Object::toString)
                .toArray(String[]::new);
    }
}
