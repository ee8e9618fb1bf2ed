package org.reportonce.exchange;

/** Foreign cells as texts: errors and missing results of a workbook are none. */
final class Cells {
    private Cells() {}

    static Made text(RowView row, int place) {
        return switch (row.kind(place)) {
            case ERROR -> Made.wrong("import-cell-error", "value", row.text(place));
            case NO_RESULT -> Made.wrong("import-formula-without-result");
            case TEXT, NUMBER, DATE -> Made.of(row.text(place));
        };
    }
}
