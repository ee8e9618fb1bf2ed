package org.reportonce.check;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Holding;
import org.reportonce.dataset.Production;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.YearFacts.Included;
import org.reportonce.dataset.YearFacts.YesNo;

/** Background information invited by the UN Register: whether it is given, against what there is. */
final class BackgroundCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("included-not-said", "included-without-lines", "lines-not-included");

    private long holdings;
    private long production;

    BackgroundCheck(Setting setting) {
        super(setting);
    }

    @Override
    boolean seesTransfers() {
        return false;
    }

    @Override
    public void holding(Row<Holding> row) {
        holdings++;
    }

    @Override
    public void production(Row<Production> row) {
        production++;
    }

    @Override
    void finish() {
        Included included = setting.facts().included();
        part("holdings", included.holdings(), holdings, "lines in holdings.csv");
        part("production", included.production(), production, "lines in production.csv");
        long policies =
                setting.dataset().state().policiesIn(setting.dataset().period()).size();
        part("policies", included.policies(), policies, "policies of the year in state.yaml");
    }

    private void part(String part, @Nullable YesNo said, long count, String what) {
        Map<String, String> arguments = Map.of("part", part, "count", Long.toString(count), "what", what);
        if (said == null) {
            setting.fact("included-not-said", "included." + part, arguments);
        } else if (said == YesNo.YES && count == 0) {
            setting.fact("included-without-lines", "included." + part, arguments);
        } else if (said == YesNo.NO && count > 0) {
            setting.fact("lines-not-included", "included." + part, arguments);
        }
    }
}
