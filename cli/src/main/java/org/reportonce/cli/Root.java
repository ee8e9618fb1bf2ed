package org.reportonce.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportonce.ReportOnce;
import org.reportonce.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself, with the options that every command has. */
@Command(
        name = "reportonce",
        versionProvider = Root.Version.class,
        customSynopsis = "reportonce COMMAND [OPTIONS]",
        description = {
            "Takes a State's arms-control data once, checks it once, and fills every report that is due.",
            "",
            "A dataset is the folder of one year below the folder of a State, such as KEN/2025. Nothing that is done here opens a "
                    + "network connection."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  reportonce new KEN/2025 --state KEN --year 2025",
            "  reportonce check KEN/2025",
            "  reportonce render KEN/2025 -o out",
            "  reportonce help render"
        })
final class Root implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 101,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            order = 102,
            description = "Show the version and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            order = 103,
            converter = Words.ColourConverter.class,
            completionCandidates = Words.Colours.class,
            description =
                    "Colour the text on standard output: auto (on a terminal, unless NO_COLOR is set), always or never.")
    private Colour colour = Colour.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            order = 104,
            description = "No progress and no notes on standard error; errors stay.")
    private boolean quiet;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            order = 105,
            description = "After an unexpected failure, print where in the program it happened.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Progress progress;

    @SuppressWarnings("NullAway.Init") // picocli sets the command's own description
    Root(Terminal terminal) {
        this.terminal = terminal;
        this.progress = new Progress(terminal, System::nanoTime);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? There are: " + Commands.NAMES + ".");
    }

    Terminal terminal() {
        return terminal;
    }

    Progress progress() {
        return progress;
    }

    boolean debug() {
        return debug;
    }

    /** True when results are to be coloured. */
    boolean colour() {
        return colour.on(terminal);
    }

    /**
     * The front door, opened with what the user said.
     *
     * @param today the day the user gave; without one, that of the machine, whose calendar is looked at nowhere else
     * @param instruments folders of further instruments
     */
    ReportOnce open(@Nullable LocalDate today, List<Path> instruments) {
        LocalDate day = today == null ? LocalDate.now(ZoneId.systemDefault()) : today;
        Settings settings = Settings.on(day).withInstruments(instruments);
        return new ReportOnce(quiet || !terminal.errIsTerminal() ? settings : settings.withProgress(progress));
    }

    /** A line for the person at the terminal that is no result. */
    void note(String text) {
        if (!quiet) {
            progress.clear();
            terminal.say(text);
        }
    }

    /** Name and version. */
    static final class Version implements picocli.CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Report Once " + ReportOnce.version()};
        }
    }
}
