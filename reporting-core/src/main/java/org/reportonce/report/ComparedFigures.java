package org.reportonce.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.reportonce.dataset.Quantity;
import org.reportonce.finding.Origin;

/**
 * Figures of one table of a filled report that must agree with those of other reports of the same dataset.
 *
 * @param name name shared by the tables to compare ({@code compareAs})
 * @param report id of the report
 * @param table id of the table
 * @param figures one for each fixed row and partner that has lines, in order of row value and partner
 */
public record ComparedFigures(String name, String report, String table, List<Figure> figures) {
    public ComparedFigures {
        requireNonNull(name, "name");
        requireNonNull(report, "report");
        requireNonNull(table, "table");
        figures = List.copyOf(figures);
    }

    /**
     * One figure.
     *
     * @param row value that names the fixed row, such as {@code IV.a}
     * @param partner ISO 3166-1 alpha-3 code, codes joined by {@code +}, or the user's text; empty when there is none;
     *     {@code withheld} when this edition does not show it
     * @param quantity sum over the lines as this edition shows them
     * @param lines number of lines of the dataset behind it
     * @param first first of these lines
     */
    public record Figure(String row, String partner, Quantity quantity, long lines, Origin first) {}
}
