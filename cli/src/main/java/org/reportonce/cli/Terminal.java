package org.reportonce.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** The surroundings of a run: two streams in UTF-8, whether a person reads them, the environment and the working folder. */
final class Terminal {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private final OutputStream results;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;
    private final Map<String, String> environment;

    Terminal(
            OutputStream out,
            OutputStream err,
            boolean outIsTerminal,
            boolean errIsTerminal,
            Map<String, String> environment) {
        this.results = out;
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.outIsTerminal = outIsTerminal;
        this.errIsTerminal = errIsTerminal;
        this.environment = Map.copyOf(environment);
    }

    /**
     * The surroundings of this process. Java cannot ask whether one stream is a terminal, so {@code bin/reportonce} does and says so
     * in the property {@code reportonce.terminal}, which holds {@code out}, {@code err} or both.
     */
    static Terminal ofProcess() {
        String terminals = System.getProperty("reportonce.terminal", "");
        return new Terminal(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new FileOutputStream(FileDescriptor.err),
                terminals.contains("out"),
                terminals.contains("err"),
                System.getenv());
    }

    /** Takes results. */
    PrintStream out() {
        return out;
    }

    /** Takes messages, notes and progress. */
    PrintStream err() {
        return err;
    }

    /** True when notes go to a person and not to a file. */
    boolean errIsTerminal() {
        return errIsTerminal;
    }

    /** True when a person reads the results and did not ask for plain text. */
    boolean wantsColour() {
        return outIsTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Writes a whole file's worth of text, ended by a line feed. */
    void print(String text) {
        out.print(harmless(text));
        if (!text.endsWith("\n")) {
            out.print('\n');
        }
    }

    /** One line of result. The line feed is the same everywhere, so that output can be compared. */
    void line(String text) {
        out.print(harmless(text));
        out.print('\n');
    }

    /** One line of message or note. Results printed so far come first, where both streams meet on one screen. */
    void say(String text) {
        out.flush();
        err.println(harmless(text));
    }

    /** Texts of the user's files may hold control characters, which a terminal would obey. */
    private static String harmless(String text) {
        return CONTROLS.matcher(text).replaceAll("\uFFFD");
    }

    /** The path as the user would write it: relative when it lies below the working folder. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.isAbsolute() && path.startsWith(here)
                ? here.relativize(path).toString()
                : path.toString();
    }

    /** The path as it would be typed after a command. */
    static String argument(Path path) {
        String text = path.toString();
        return text.matches("[A-Za-z0-9._/+:@-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /**
     * Writes what is left of the results.
     *
     * @return false when not all of them could be written, which has been said then; a reader that went away early, such as
     *     {@code head}, is no failure
     */
    boolean close() {
        out.flush();
        if (!out.checkError()) {
            return true;
        }
        try {
            // A print stream swallows the reason; writing once more brings it to light.
            results.write('\n');
            results.flush();
            throw new UncheckedIOException(new IOException("the output broke off"));
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
                return true;
            }
            err.println("reportonce: The result could not be written to standard output: " + e.getMessage()
                    + ". It is not complete; make room or write to another place.");
            return false;
        }
    }
}
