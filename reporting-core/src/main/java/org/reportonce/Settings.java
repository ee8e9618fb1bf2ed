package org.reportonce;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What a run needs to know besides the data.
 *
 * @param today the day on which the run happens; nothing in this library looks at the clock
 * @param language language of messages and reports, ISO 639-1
 * @param instruments folders with further instruments, or with labels to lay over those on the class path
 * @param progress told how far long work has come
 */
public record Settings(LocalDate today, String language, List<Path> instruments, Progress progress) {
    public Settings {
        instruments = List.copyOf(instruments);
    }

    /** English, the instruments of the class path, no progress. */
    public static Settings on(LocalDate today) {
        return new Settings(today, "en", List.of(), Progress.NONE);
    }

    /** The same, with further folders of instruments. */
    public Settings withInstruments(List<Path> folders) {
        return new Settings(today, language, folders, progress);
    }

    /** The same, telling its progress. */
    public Settings withProgress(Progress listener) {
        return new Settings(today, language, instruments, listener);
    }

    /** Told how far long work has come, in the thread that works. */
    @FunctionalInterface
    public interface Progress {
        /** Listens to nothing. */
        Progress NONE = (table, rows) -> {};

        /**
         * Called every some thousand rows.
         *
         * @param table table being read, such as {@code transfers}
         * @param rows rows read so far
         */
        void rows(String table, long rows);
    }
}
