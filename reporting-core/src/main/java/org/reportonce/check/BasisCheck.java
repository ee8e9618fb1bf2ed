package org.reportonce.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;
import org.reportonce.dataset.TransferStatus;
import org.reportonce.dataset.YearFacts.Flow;
import org.reportonce.dataset.YearFacts.Flows;

/** Whether a flow counts licences, deliveries or both (ATT Article 13(3)). Counts the lines the answer leaves out. */
final class BasisCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("basis-missing", "lines-outside-basis");

    private final List<TransferStatus> exports;
    private final List<TransferStatus> imports;
    private long exportsOutside;
    private long importsOutside;

    BasisCheck(Setting setting) {
        super(setting);
        exports = setting.facts().exports().basis();
        imports = setting.facts().imports().basis();
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Transfer transfer = row.record();
        if (transfer.direction() == Direction.EXPORT) {
            exportsOutside += within(exports, transfer.status()) ? 0 : 1;
        } else {
            importsOutside += within(imports, transfer.status()) ? 0 : 1;
        }
    }

    /** True when lines of a status go into a flow with this basis; an empty basis is another finding. */
    static boolean within(List<TransferStatus> basis, TransferStatus status) {
        return basis.isEmpty()
                || status == TransferStatus.BOTH
                || basis.contains(status)
                || basis.contains(TransferStatus.BOTH);
    }

    @Override
    void finish() {
        Flows flows = setting.facts().flows();
        flow(
                "exports",
                exports,
                exportsOutside,
                flows.exports() == Flow.REPORTED || flows.smallArmsExports() == Flow.REPORTED);
        flow(
                "imports",
                imports,
                importsOutside,
                flows.imports() == Flow.REPORTED || flows.smallArmsImports() == Flow.REPORTED);
    }

    private void flow(String flow, List<TransferStatus> basis, long outside, boolean reported) {
        if (basis.isEmpty() && reported) {
            setting.fact("basis-missing", flow + ".basis", Map.of("flow", flow));
        }
        if (outside > 0) {
            String kept = basis.contains(TransferStatus.ACTUAL) ? "actual" : "authorized";
            String left = basis.contains(TransferStatus.ACTUAL) ? "authorized" : "actual";
            setting.fact(
                    "lines-outside-basis",
                    flow + ".basis",
                    Map.of("flow", flow, "lines", Long.toString(outside), "kept", kept, "left", left));
        }
    }
}
