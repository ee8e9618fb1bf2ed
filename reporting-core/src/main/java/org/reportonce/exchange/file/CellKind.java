package org.reportonce.exchange.file;

/** What a cell of a workbook says of itself. A text file has texts only. */
public enum CellKind {
    TEXT,
    /** A number; its text has digits and a point whatever the workbook shows. */
    NUMBER,
    /** A date; its text is {@code 2025-12-31}. */
    DATE,
    /** An error such as {@code #N/A}. */
    ERROR,
    /** A formula whose result is not in the file. Formulas are never computed here. */
    NO_RESULT
}
