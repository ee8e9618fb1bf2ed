package org.reportonce.write.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reportonce.report.Block.TableColumn;
import org.reportonce.write.internal.Printed;

/**
 * A column of a sheet; money takes two, for the amount and its currency.
 *
 * @param head first row
 * @param index column of the report it comes from
 * @param type what its values are
 * @param currency true when it holds the currency only
 * @param share share of the width
 */
record SheetColumn(String head, int index, TableColumn.Type type, boolean currency, int share) {
    private static final int LONGEST_WORD = 14;
    private static final int PADDING = 3;
    private static final int WIDEST = 60;
    private static final int ALL = 150;

    static List<SheetColumn> of(List<TableColumn> columns, Printed printed) {
        List<SheetColumn> sheet = new ArrayList<>();
        for (int n = 0; n < columns.size(); n++) {
            TableColumn column = columns.get(n);
            sheet.add(new SheetColumn(column.label(), n, column.type(), false, Math.max(1, column.width())));
            if (column.type() == TableColumn.Type.MONEY) {
                sheet.add(new SheetColumn(printed.word("currency"), n, TableColumn.Type.TEXT, true, 0));
            }
        }
        return sheet;
    }

    /** Width in characters. */
    static int width(SheetColumn column, List<SheetColumn> all) {
        int shares = all.stream().mapToInt(SheetColumn::share).sum();
        return Math.max(column.narrowest(), Math.min(WIDEST, ALL * column.share / shares));
    }

    // No word of the head is broken.
    private int narrowest() {
        int word = Stream.of(head.split("[\\s/-]+", -1))
                .mapToInt(String::length)
                .max()
                .orElse(1);
        return Math.max(Math.min(word, LONGEST_WORD) + PADDING, narrowestFigure());
    }

    // A number that is wider than its column shows as ####.
    private int narrowestFigure() {
        return switch (type) {
            case MONEY -> 18;
            case PROPORTION -> 24;
            case NUMBER -> 13;
            case DATE -> 13;
            case ROW_LABEL, TEXT, COUNTRY -> 10;
            case TICK -> 7;
        };
    }
}
