package org.reportonce.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.reportonce.CheckResult;
import org.reportonce.ReportOnce;
import org.reportonce.Settings;
import org.reportonce.UnusableInput;

/** What the goals have in common: they go through datasets, log what was found, and fail the build together at the end. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters before the goal runs
abstract class DatasetMojo extends AbstractMojo {
    /**
     * Folders of a year, relative to the module's folder, such as {@code KEN/2025}. The last two names may hold {@code *} and
     * {@code ?}: of {@code *}{@code /20??} every folder with a {@code dataset.yaml} is taken.
     */
    @Parameter(property = "reportonce.datasets", required = true)
    private List<String> datasets;

    /** Ids of reports, such as {@code att-annual}. Not given: those the dataset names, else those owed. */
    @Parameter(property = "reportonce.reports")
    private @Nullable List<String> reports;

    /** Folders with further instruments. */
    @Parameter(property = "reportonce.instruments")
    private @Nullable List<File> instruments;

    /**
     * The day from which due dates, waivers and the like are judged, as {@code 2026-04-01}. Not given: the day of the build. A fixed
     * day makes a build come out the same next year.
     */
    @Parameter(property = "reportonce.today")
    private @Nullable String today;

    /** Leaves the goal out. */
    @Parameter(property = "reportonce.skip")
    private boolean skip;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File basedir;

    /** Works on one dataset and returns what its check found. */
    abstract CheckResult work(ReportOnce door, Path folder, List<String> reportIds);

    /** True when findings of severity error leave the build as it is. */
    boolean toleratesErrors() {
        return false;
    }

    @Override
    public final void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as reportonce.skip asks for.");
            return;
        }
        FindingsLog log = new FindingsLog(getLog());
        try {
            ReportOnce door = new ReportOnce(settings());
            for (Path folder : DatasetFolders.find(basedir.toPath(), datasets)) {
                log.tell(shown(folder), work(door, folder, reports == null ? List.of() : reports), toleratesErrors());
            }
        } catch (UnusableInput e) {
            throw new MojoFailureException(String.valueOf(e.getMessage()), e);
        }
        if (log.failed()) {
            throw new MojoFailureException(log.failure());
        }
    }

    private Settings settings() {
        List<Path> folders = new ArrayList<>();
        if (instruments != null) {
            instruments.forEach(folder -> folders.add(folder.toPath()));
        }
        return Settings.on(day()).withInstruments(folders);
    }

    private LocalDate day() {
        if (today == null) {
            return LocalDate.now(ZoneId.systemDefault());
        }
        try {
            return LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            throw new UnusableInput(
                    "<today> holds \"" + today + "\", which is not a day of the calendar. Write it as 2026-04-01.", e);
        }
    }

    /** As a person would write the folder: from the module's folder on, where it lies below it. */
    private String shown(Path folder) {
        Path base = basedir.toPath();
        return (folder.startsWith(base) ? base.relativize(folder) : folder).toString();
    }
}
