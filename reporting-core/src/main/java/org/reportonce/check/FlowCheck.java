package org.reportonce.check;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Table;
import org.reportonce.dataset.Transfer;
import org.reportonce.dataset.YearFacts.Flow;
import org.reportonce.dataset.YearFacts.Flows;

/**
 * What is declared per flow against the lines there are. Small arms and light weapons count as a flow of their own once
 * something is declared for them, else they belong to the exports or imports. Counts lines per flow and report.
 */
final class FlowCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of(
            "flow-not-declared",
            "small-arms-flow-not-declared",
            "nil-with-lines",
            "not-included-with-lines",
            "flow-without-lines");

    private static final String[] KEYS = {"exports", "imports", "smallArmsExports", "smallArmsImports"};
    private static final String[] NAMES = {
        "exports", "imports", "exports of small arms and light weapons", "imports of small arms and light weapons"
    };

    private final @Nullable Flow[] declared;
    private final long[][] lines = new long[KEYS.length][Long.SIZE];
    private final int[][] firstLines = new int[KEYS.length][Long.SIZE];

    FlowCheck(Setting setting) {
        super(setting);
        Flows flows = setting.facts().flows();
        declared = new @Nullable Flow[] {
            flows.exports(), flows.imports(), flows.smallArmsExports(), flows.smallArmsImports()
        };
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Transfer transfer = row.record();
        int flow = transfer.direction() == Direction.EXPORT ? 0 : 1;
        if (transfer.category().salw() && declared[flow + 2] != null) {
            flow += 2;
        }
        for (long rest = setting.judge().concern(); rest != 0; rest &= rest - 1) {
            int report = Long.numberOfTrailingZeros(rest);
            if (lines[flow][report]++ == 0) {
                firstLines[flow][report] = row.line();
            }
        }
    }

    @Override
    void finish() {
        for (int flow = 0; flow < KEYS.length; flow++) {
            Flow said = declared[flow];
            if (said == null) {
                String code = flow < 2 ? "flow-not-declared" : "small-arms-flow-not-declared";
                setting.fact(code, "flows." + KEYS[flow], Map.of("flow", NAMES[flow], "key", "flows." + KEYS[flow]));
            } else if (said == Flow.REPORTED) {
                if (setting.whole()) {
                    perReport(flow, "flow-without-lines", false);
                }
            } else {
                perReport(flow, said == Flow.NIL ? "nil-with-lines" : "not-included-with-lines", true);
            }
        }
    }

    /** One finding for all reports that have lines of the flow, or for all that have none. */
    private void perReport(int flow, String code, boolean withLines) {
        long concern = 0;
        long most = 0;
        int first = Integer.MAX_VALUE;
        for (int report = 0; report < setting.judge().reports().size(); report++) {
            if ((lines[flow][report] > 0) == withLines) {
                concern |= 1L << report;
                most = Math.max(most, lines[flow][report]);
                first = Math.min(first, firstLines[flow][report]);
            }
        }
        Table<Transfer> transfers = setting.dataset().transfers();
        setting.judge().concern(concern);
        setting.fact(
                code,
                "flows." + KEYS[flow],
                Map.of(
                        "flow",
                        NAMES[flow],
                        "key",
                        "flows." + KEYS[flow],
                        "lines",
                        Long.toString(most),
                        "first",
                        Integer.toString(first),
                        "absent",
                        transfers.present() ? "" : transfers.file()));
        setting.judge().concernAll();
    }
}
