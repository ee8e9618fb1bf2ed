package org.reportonce.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.reportonce.Settings;

/** One line on standard error that tells how many rows have been read. Work that is done at once shows nothing. */
final class Progress implements Settings.Progress {
    private static final long FIRST_NANOS = 700_000_000L;
    private static final long NEXT_NANOS = 100_000_000L;
    private static final String ERASE = "\r\u001b[K";

    private final Terminal terminal;
    private final LongSupplier clock;
    private long due;
    private boolean shown;

    /**
     * A line not shown yet.
     *
     * @param terminal where it appears
     * @param clock nanoseconds from any point
     */
    Progress(Terminal terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.due = clock.getAsLong() + FIRST_NANOS;
    }

    @Override
    public void rows(String table, long rows) {
        long now = clock.getAsLong();
        if (now < due) {
            return;
        }
        due = now + NEXT_NANOS;
        shown = true;
        terminal.err().print(ERASE + String.format(Locale.ROOT, "Reading %s: %,d rows", table, rows));
        terminal.err().flush();
    }

    /** Takes the line away, so that what is printed next stands alone. */
    void clear() {
        if (shown) {
            terminal.err().print(ERASE);
            terminal.err().flush();
            shown = false;
        }
    }
}
