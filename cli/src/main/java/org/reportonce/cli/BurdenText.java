package org.reportonce.cli;

import java.util.ArrayList;
import java.util.List;
import org.reportonce.crosswalk.Burden;

/** How much is entered and how often it is printed, as lines for the terminal. */
final class BurdenText {
    /** Open questions shown of each report; JSON has them all. */
    private static final int SHOWN = 10;

    /** Places shown of each open question. */
    private static final int PLACES = 3;

    private BurdenText() {}

    static List<String> lines(Burden burden) {
        List<String> lines = new ArrayList<>();
        lines.add(burden.state() + ", " + burden.period());
        lines.addAll(values("in state.yaml and dataset.yaml", burden.answers()));
        lines.addAll(values("in cells of tables", burden.cells()));
        burden.reports()
                .forEach(report -> lines.add("  " + Counted.of(report.printed(), "answer") + " printed in "
                        + report.report() + ' ' + report.version()));
        if (burden.reports().size() > 1) {
            lines.add("  " + Counted.of(burden.printed(), "answer") + " printed together");
        }
        burden.others().forEach(other -> further(lines, other));
        return lines;
    }

    private static List<String> values(String where, Burden.Values values) {
        if (values.entered() == 0) {
            return List.of();
        }
        String used = Counted.of(values.entered(), "value") + " entered " + where + ", " + values.used()
                + " of them used by a report, " + values.shared() + " by two or more";
        List<String> lines = new ArrayList<>(Wrapped.lines(used, "  ", "    "));
        values.reuse()
                .ifPresent(reuse -> lines.add("    reuse factor " + reuse + ": each value that is used feeds " + reuse
                        + " reports on average"));
        return lines;
    }

    private static void further(List<String> lines, Burden.Further form) {
        lines.add("");
        lines.add(form.report() + ' ' + form.version() + " is " + form.percent() + " % filled: " + form.answered()
                + " of " + Counted.of(form.asked(), "question or table", "questions and tables"));
        List<Burden.Open> open = form.open();
        for (Burden.Open one : open.subList(0, Math.min(SHOWN, open.size()))) {
            String number = one.number().isEmpty() ? "" : one.number() + "  ";
            lines.addAll(Wrapped.lines(number + one.id() + "  " + one.label().replaceAll("\\s+", " "), "  ", "      "));
            if (!one.keys().isEmpty()) {
                lines.addAll(Wrapped.lines("answer under " + places(one.keys()), "      ", "      "));
            }
        }
        if (open.size() > SHOWN) {
            lines.add("  and " + (open.size() - SHOWN) + " more; --format json names them all");
        }
    }

    private static String places(List<String> keys) {
        String shown = String.join(" or ", keys.subList(0, Math.min(PLACES, keys.size())));
        return keys.size() <= PLACES ? shown : shown + " or " + more(keys.size() - PLACES);
    }

    private static String more(int places) {
        return places == 1 ? "1 other" : places + " others";
    }
}
