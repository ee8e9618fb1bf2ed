package org.reportonce.check;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;
import org.reportonce.dataset.YearFacts.Flow;
import org.reportonce.dataset.YearFacts.WithheldStatement;
import org.reportonce.dataset.YearFacts.YesNo;

/** The statement on withheld data (ATT Article 13(3), last sentence) against the lines. Counts lines that hold something back. */
final class WithheldCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("withheld-not-declared", "withheld-not-said", "withheld-without-gap");

    private long exports;
    private long imports;

    WithheldCheck(Setting setting) {
        super(setting);
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Transfer transfer = row.record();
        boolean holdsBack = transfer.restricted()
                || !transfer.withheld().isEmpty()
                || transfer.quantity().kind() == QuantityKind.WITHHELD;
        if (holdsBack) {
            if (transfer.direction() == Direction.EXPORT) {
                exports++;
            } else {
                imports++;
            }
        }
    }

    @Override
    void finish() {
        WithheldStatement statement = setting.facts().withheld();
        statement(
                "exports", statement.exports(), exports, setting.facts().flows().exports());
        statement(
                "imports", statement.imports(), imports, setting.facts().flows().imports());
    }

    private void statement(String flow, @Nullable YesNo said, long lines, @Nullable Flow declared) {
        Map<String, String> arguments = Map.of("flow", flow, "lines", lines == 0 ? "" : Long.toString(lines));
        if (said == null) {
            if (lines > 0 || declared == Flow.REPORTED) {
                setting.fact("withheld-not-said", "withheld." + flow, arguments);
            }
        } else if (said == YesNo.NO && lines > 0) {
            setting.fact("withheld-not-declared", "withheld." + flow, arguments);
        } else if (said == YesNo.YES && lines == 0) {
            setting.fact("withheld-without-gap", "withheld." + flow, arguments);
        }
    }
}
