package org.reportonce.exchange.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a foreign table.
 *
 * @param line line of the file, or row of the sheet, from 1, at which it begins
 * @param texts the cells, without blanks around them
 * @param kinds what the cells of a workbook say of themselves; null when all are texts
 * @param formulas cells that hold the result of a formula
 */
public record ForeignRow(
        int line, List<String> texts, @Nullable List<CellKind> kinds, int formulas) {
    /** A line of texts. */
    public ForeignRow(int line, List<String> texts) {
        this(line, texts, null, 0);
    }

    /** Number of cells. */
    public int count() {
        return texts.size();
    }

    /** The cell at a place, from 0; empty beyond the end. */
    public String text(int place) {
        return place < texts.size() ? texts.get(place) : "";
    }

    /** What the cell at a place says of itself. */
    public CellKind kind(int place) {
        return kinds == null || place >= kinds.size() ? CellKind.TEXT : kinds.get(place);
    }

    /** True when no cell has a text. */
    public boolean blank() {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty() || kind(i) != CellKind.TEXT) {
                return false;
            }
        }
        return true;
    }
}
