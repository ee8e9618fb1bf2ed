package org.reportonce.workbook;

import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;

/**
 * A cell as findings name it.
 *
 * @param sheet name of the sheet
 * @param address the cell; of a range its first
 */
record NamedCell(String sheet, CellAddress address) {
    /** The cell of a reference such as {@code 'my sheet'!B12:C12}; empty for anything else. */
    static Optional<NamedCell> of(String reference) {
        int mark = reference.lastIndexOf('!');
        if (mark < 0) {
            return Optional.empty();
        }
        String name = reference.substring(0, mark);
        String sheet = name.startsWith("'") && name.endsWith("'") && name.length() > 1
                ? name.substring(1, name.length() - 1).replace("''", "'")
                : name;
        String cell = reference.substring(mark + 1).replaceAll(":.*", "");
        if (!cell.matches("[A-Z]{1,3}[1-9][0-9]{0,6}")) {
            return Optional.empty();
        }
        CellAddress address = new CellAddress(cell);
        boolean inside = address.getRow() <= SpreadsheetVersion.EXCEL2007.getLastRowIndex()
                && address.getColumn() <= SpreadsheetVersion.EXCEL2007.getLastColumnIndex();
        return inside ? Optional.of(new NamedCell(sheet, address)) : Optional.empty();
    }
}
