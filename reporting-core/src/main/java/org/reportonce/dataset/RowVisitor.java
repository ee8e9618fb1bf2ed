package org.reportonce.dataset;

/** Takes every record of a dataset, table by table, in file order. Methods do nothing unless overridden. */
public interface RowVisitor {
    /** A line of {@code transfers.csv}. */
    default void transfer(Row<Transfer> row) {}

    /** A line of {@code holdings.csv}. */
    default void holding(Row<Holding> row) {}

    /** A line of {@code production.csv}. */
    default void production(Row<Production> row) {}

    /** A line of {@code mirror.csv}. */
    default void mirror(Row<MirrorFigure> row) {}
}
