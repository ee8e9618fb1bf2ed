package org.reportonce.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Row;

/** Lines in the order in which they were read; those of one file stand together. */
final class Places {
    private final Growing.Lines lines = new Growing.Lines();
    private final List<Sources.Span> earlier = new ArrayList<>(0);
    private String file = "";

    void add(Row<? extends Record> row) {
        if (!row.file().equals(file)) {
            if (lines.count() > 0) {
                earlier.add(new Sources.Span(file, lines.count()));
            }
            file = row.file();
        }
        lines.add(row.line());
    }

    int first() {
        return lines.first();
    }

    int count() {
        return lines.count();
    }

    /**
     * The lines as sources.
     *
     * @param amounts what each line adds to a sum; null when nothing is added up
     */
    Sources sources(Growing.@Nullable Amounts amounts) {
        return count() == 0 ? Sources.NONE : Sources.given(file, earlier, lines.trimmed(), amounts);
    }
}
