package org.reportonce.xlsx;

import java.util.List;

/**
 * A row with the cells that hold something.
 *
 * @param number number as the program shows it, from 1
 * @param cells cells, in the order of the file
 */
public record XlsxRow(int number, List<XlsxCell> cells) {
    public XlsxRow {
        cells = List.copyOf(cells);
    }
}
