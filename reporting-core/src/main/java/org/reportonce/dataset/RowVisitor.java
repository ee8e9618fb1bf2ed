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

    /** A line of {@code recoveries.csv}. */
    default void recovery(Row<Recovery> row) {}

    /** A line of {@code destructions.csv}. */
    default void destruction(Row<Destruction> row) {}

    /** A line of {@code tracing.csv}. */
    default void tracing(Row<TracingRequest> row) {}

    /** A line of {@code losses.csv}. */
    default void loss(Row<Loss> row) {}

    /** A line of {@code assistance.csv}. */
    default void assistance(Row<Assistance> row) {}

    /** A line of {@code enforcement.csv}. */
    default void enforcement(Row<EnforcementAction> row) {}

    /** A line of {@code licences.csv}. */
    default void licence(Row<IssuedLicence> row) {}

    /** A line of {@code denials.csv}. */
    default void denial(Row<Denial> row) {}
}
