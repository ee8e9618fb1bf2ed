package org.reportonce.report;

import java.util.Optional;
import org.reportonce.dataset.TransferKinds;
import org.reportonce.expression.Expression;
import org.reportonce.expression.Path;
import org.reportonce.instrument.ColumnValue;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.RecordTable;
import org.reportonce.instrument.TablePlan;

/** Tells whether a form chooses and groups transfers by nothing that differs within a kind; see {@link TransferKinds}. */
final class KindPaths {
    private static final String ROW = "row.";

    private KindPaths() {}

    static boolean decide(LoadedInstrument instrument) {
        return decide(instrument.scope(RecordTable.TRANSFERS))
                && instrument.tables().values().stream()
                        .filter(table -> table.records() == RecordTable.TRANSFERS)
                        .allMatch(KindPaths::decide);
    }

    private static boolean decide(TablePlan table) {
        return decide(table.where())
                && decide(table.compareWhere())
                && table.group().stream().allMatch(KindPaths::decide)
                && table.rowBy().filter(path -> !decide(path)).isEmpty()
                && table.rowWhen().values().stream().map(Optional::of).allMatch(KindPaths::decide)
                && table.columns().stream().allMatch(KindPaths::decide);
    }

    /** Sums tell lines apart by whether there is a number, and by currency; a kind settles both. */
    private static boolean decide(ColumnValue column) {
        if (column instanceof ColumnValue.Tick tick) {
            return decide(Optional.of(tick.condition()));
        }
        if (column instanceof ColumnValue.Sum sum) {
            return sum.path().toString().equals(sum.money() ? "value" : "quantity");
        }
        return true;
    }

    private static boolean decide(Path path) {
        return TransferKinds.decide(path.toString());
    }

    private static boolean decide(Optional<Expression> condition) {
        return condition.isEmpty()
                || condition.get().paths().stream()
                        .filter(path -> path.equals("row") || path.startsWith(ROW))
                        .allMatch(path -> path.startsWith(ROW) && TransferKinds.decide(path.substring(ROW.length())));
    }
}
