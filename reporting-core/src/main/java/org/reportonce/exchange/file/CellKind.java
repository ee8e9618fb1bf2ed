package org.reportonce.exchange.file;

/** What a cell of a workbook says of itself. A text file has texts only. */
public enum CellKind {
    TEXT,
    /** A number; its text has digits and a point whatever the workbook shows. */
    NUMBER,
    /**
     * A number that is shown as a power of ten, such as {@code 2.00E+02}. Spreadsheet programs make one of the code {@code 2E002} when
     * they open a text file.
     */
    POWER,
    /** A date; its text is {@code 2025-12-31}, or {@code 2025-12} where no day is shown. */
    DATE,
    /** An error such as {@code #N/A}. */
    ERROR,
    /** A formula whose result is not in the file. Formulas are never computed here. */
    NO_RESULT
}
