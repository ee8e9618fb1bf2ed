package org.reportonce.report;

import org.reportonce.dataset.Assistance;
import org.reportonce.dataset.Denial;
import org.reportonce.dataset.Destruction;
import org.reportonce.dataset.EnforcementAction;
import org.reportonce.dataset.Holding;
import org.reportonce.dataset.IssuedLicence;
import org.reportonce.dataset.Loss;
import org.reportonce.dataset.MirrorFigure;
import org.reportonce.dataset.Production;
import org.reportonce.dataset.Recovery;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.RowVisitor;
import org.reportonce.dataset.TracingRequest;
import org.reportonce.dataset.Transfer;
import org.reportonce.instrument.RecordTable;

/** Takes the rows of all tables in the same way. */
interface RecordVisitor extends RowVisitor {
    /** Takes a row of a table. */
    void accept(RecordTable records, Row<? extends Record> row);

    @Override
    default void transfer(Row<Transfer> row) {
        accept(RecordTable.TRANSFERS, row);
    }

    @Override
    default void holding(Row<Holding> row) {
        accept(RecordTable.HOLDINGS, row);
    }

    @Override
    default void production(Row<Production> row) {
        accept(RecordTable.PRODUCTION, row);
    }

    @Override
    default void mirror(Row<MirrorFigure> row) {
        accept(RecordTable.MIRROR, row);
    }

    @Override
    default void recovery(Row<Recovery> row) {
        accept(RecordTable.RECOVERIES, row);
    }

    @Override
    default void destruction(Row<Destruction> row) {
        accept(RecordTable.DESTRUCTIONS, row);
    }

    @Override
    default void tracing(Row<TracingRequest> row) {
        accept(RecordTable.TRACING, row);
    }

    @Override
    default void loss(Row<Loss> row) {
        accept(RecordTable.LOSSES, row);
    }

    @Override
    default void assistance(Row<Assistance> row) {
        accept(RecordTable.ASSISTANCE, row);
    }

    @Override
    default void enforcement(Row<EnforcementAction> row) {
        accept(RecordTable.ENFORCEMENT, row);
    }

    @Override
    default void licence(Row<IssuedLicence> row) {
        accept(RecordTable.LICENCES, row);
    }

    @Override
    default void denial(Row<Denial> row) {
        accept(RecordTable.DENIALS, row);
    }
}
