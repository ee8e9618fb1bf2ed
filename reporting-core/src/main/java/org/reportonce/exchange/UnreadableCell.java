package org.reportonce.exchange;

/** A cell that a condition or an expression looks at, and that holds nothing it could look at. */
final class UnreadableCell extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ColumnRef column;
    private final transient Fault fault;

    UnreadableCell(ColumnRef column, Fault fault) {
        super(fault.code());
        this.column = column;
        this.fault = fault;
    }

    ColumnRef column() {
        return column;
    }

    Fault fault() {
        return fault;
    }
}
