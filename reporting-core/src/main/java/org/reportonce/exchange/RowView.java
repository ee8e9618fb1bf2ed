package org.reportonce.exchange;

import org.reportonce.exchange.file.CellKind;
import org.reportonce.exchange.file.ForeignRow;

/** The row that is being worked on: a line of the file or, of a wide table, one of its cells. One object for all rows. */
final class RowView {
    /** Places from here on are columns that only the long form has. */
    static final int HEADER = 1_000_000;

    static final int CELL = HEADER + 1;

    private static final ForeignRow NONE = new ForeignRow(0, java.util.List.of());

    private ForeignRow row = NONE;
    private Layout layout = Layout.NONE;
    private String file = "";
    private String year = "";
    private int wide = -1;

    void file(String name, Layout columns) {
        file = name;
        layout = columns;
    }

    void line(ForeignRow line) {
        row = line;
        wide = -1;
        year = "";
    }

    /** Narrows the line to one of its wide cells. */
    void wide(int place) {
        wide = place;
        year = "";
    }

    void year(int number) {
        year = Integer.toString(number);
    }

    /** The text at a place, from 0. */
    String text(int place) {
        if (place < HEADER) {
            return row.text(place);
        }
        return wide < 0 ? "" : place == CELL ? row.text(wide) : layout.name(wide);
    }

    CellKind kind(int place) {
        if (place < HEADER) {
            return row.kind(place);
        }
        return place == CELL && wide >= 0 ? row.kind(wide) : CellKind.TEXT;
    }

    Layout layout() {
        return layout;
    }

    ForeignRow row() {
        return row;
    }

    int line() {
        return row.line();
    }

    String file() {
        return file;
    }

    /** The year of the row, once it is known. */
    String year() {
        return year;
    }

    /** The column that the row was made of, if the table is wide: its name, else its position. */
    String wideColumn() {
        return wide < 0 ? "" : layout.shown(wide);
    }
}
