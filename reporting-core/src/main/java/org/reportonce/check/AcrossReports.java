package org.reportonce.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.finding.Origin;

/** Compares tables of different reports that speak of the same thing: the same category and partner need the same number. */
public final class AcrossReports {
    static final Set<String> CODES = Set.of("reports-disagree", "line-in-one-report-only");

    private final Judge judge;
    private final Countries countries;
    private final Period period;

    /**
     * A comparison.
     *
     * @param judge takes the findings
     * @param countries names for messages
     * @param period year covered
     */
    public AcrossReports(Judge judge, Countries countries, Period period) {
        this.judge = judge;
        this.countries = countries;
        this.period = period;
    }

    /**
     * A table of a report.
     *
     * @param report id of the report
     * @param table id of the table
     * @param compareAs name it shares with tables of other reports
     * @param figures figures by line, may be added to until compared
     */
    public record Compared(String report, String table, String compareAs, Map<Line, Figure> figures) {
        public Compared {
            figures = new LinkedHashMap<>(figures);
        }
    }

    /**
     * What two lines must have in common.
     *
     * @param category category code
     * @param partner code of the partner
     */
    public record Line(String category, String partner) {}

    /**
     * What a line says.
     *
     * @param quantity number of items, summed over the lines behind it
     * @param origin first of these lines
     */
    public record Figure(Quantity quantity, Origin origin) {}

    /** Compares every pair of tables that share a name and stand in different reports. */
    public void compare(List<Compared> tables) {
        for (int i = 0; i < tables.size(); i++) {
            for (int j = i + 1; j < tables.size(); j++) {
                Compared one = tables.get(i);
                Compared other = tables.get(j);
                if (one.compareAs().equals(other.compareAs()) && !one.report().equals(other.report())) {
                    judge.concern(Set.of(one.report(), other.report()));
                    compare(one, other);
                    judge.concernAll();
                }
            }
        }
    }

    private void compare(Compared one, Compared other) {
        Set<Line> lines = new LinkedHashSet<>(one.figures().keySet());
        lines.addAll(other.figures().keySet());
        List<Line> sorted = new ArrayList<>(lines);
        for (Line line : sorted) {
            Figure here = one.figures().get(line);
            Figure there = other.figures().get(line);
            if (here != null && there != null) {
                if (!here.quantity().equals(there.quantity())) {
                    report("reports-disagree", line, here.origin(), arguments(line, one, here, other, there));
                }
            } else if (here != null) {
                report("line-in-one-report-only", line, here.origin(), arguments(line, one, here, other));
            } else if (there != null) {
                report("line-in-one-report-only", line, there.origin(), arguments(line, other, there, one));
            }
        }
    }

    private void report(String code, Line line, Origin origin, Map<String, String> arguments) {
        judge.report(code, origin, line.category() + '/' + line.partner(), arguments);
    }

    private Map<String, String> arguments(Line line, Compared one, Figure here, Compared other) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("category", line.category());
        arguments.put("partner", name(line.partner()));
        arguments.put("flow", one.compareAs());
        arguments.put("one", one.report());
        arguments.put("items", text(here.quantity()));
        arguments.put("other", other.report());
        return arguments;
    }

    private Map<String, String> arguments(Line line, Compared one, Figure here, Compared other, Figure there) {
        Map<String, String> arguments = arguments(line, one, here, other);
        arguments.put("otherItems", text(there.quantity()));
        return arguments;
    }

    private String name(String partner) {
        return countries
                .byCode(partner)
                .map(country -> country.name("en", period.year()) + " (" + partner + ')')
                .orElse(partner);
    }

    private static String text(Quantity quantity) {
        if (!quantity.known()) {
            return EnumText.of(quantity.kind());
        }
        String amount = Long.toString(quantity.amount());
        return quantity.kind() == QuantityKind.EXACT
                ? amount
                : EnumText.of(quantity.kind()).replace('-', ' ') + ' ' + amount;
    }
}
