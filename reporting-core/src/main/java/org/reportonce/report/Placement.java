package org.reportonce.report;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Row;

/** Where a row goes within a report: the same for all rows of a kind. */
final class Placement {
    /** Not into this report. */
    static final Placement NOWHERE = new Placement(List.of(), null);

    private final Slot[] slots;
    private final @Nullable Unplaced unplaced;

    /** Rows in scope that no table takes. */
    static final class Unplaced {
        private final String file;
        private final int line;
        private long count;

        Unplaced(Row<?> first) {
            this.file = first.file();
            this.line = first.line();
        }

        String file() {
            return file;
        }

        int line() {
            return line;
        }

        long count() {
            return count;
        }
    }

    /** A place in one table. */
    interface Slot {
        void add(Row<? extends Record> row, Set<String> withheld);
    }

    /**
     * A place.
     *
     * @param slots one for each table that takes the row
     * @param unplaced counts the row when it is in scope and no table takes it
     */
    Placement(List<Slot> slots, @Nullable Unplaced unplaced) {
        this.slots = slots.toArray(Slot[]::new);
        this.unplaced = unplaced;
    }

    /**
     * Adds a row.
     *
     * @param withheld columns that are not shown
     */
    void add(Row<? extends Record> row, Set<String> withheld) {
        for (Slot slot : slots) {
            slot.add(row, withheld);
        }
        if (unplaced != null) {
            unplaced.count++;
        }
    }
}
