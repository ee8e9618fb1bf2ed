package org.reportonce.years;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Period;
import org.reportonce.report.Answer;
import org.reportonce.report.Block.RowKind;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Block.TableColumn;
import org.reportonce.report.Block.TableRow;
import org.reportonce.report.Value;

/** The lines of a table by address, each column added up where several lines share an address. */
final class TableLines {
    private final Map<String, Line> byAddress = new LinkedHashMap<>();
    private final Map<String, Line> totals = new LinkedHashMap<>();
    private final Set<String> partners = new LinkedHashSet<>();

    /** Lines under one address, or of one fixed row. */
    static final class Line {
        private final String label;
        private final Map<String, Figure> figures = new LinkedHashMap<>();
        private final Map<String, Figure> texts = new LinkedHashMap<>();
        private final Set<String> partners = new LinkedHashSet<>();
        private int count;

        Line(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        int count() {
            return count;
        }

        Set<String> partners() {
            return partners;
        }

        boolean hasFigures() {
            return !figures.isEmpty();
        }

        boolean isFigure(String column) {
            return figures.containsKey(column);
        }

        /** True for the first text: of a line without figures it stands for the line. */
        boolean isFirst(String column) {
            return texts.keySet().stream().findFirst().filter(column::equals).isPresent();
        }

        /** Cells by column; texts make sense only for a line that stands alone. */
        Map<String, Figure> cells(boolean withTexts) {
            Map<String, Figure> cells = new LinkedHashMap<>(figures);
            if (withTexts) {
                cells.putAll(texts);
            }
            return cells;
        }
    }

    /**
     * Takes the lines of a table.
     *
     * @param period period of the report: a column of one of its years is named by the place of that year
     */
    static TableLines of(TableBlock table, Period period) {
        TableLines lines = new TableLines();
        Map<String, String> names = new HashMap<>();
        table.columns().forEach(column -> names.put(column.id(), name(column.id(), period)));
        for (TableRow row : table.rows()) {
            if (row.kind() == RowKind.LINE) {
                lines.add(table.columns(), names, row);
            }
        }
        return lines;
    }

    private static String name(String column, Period period) {
        for (int year = period.start(); period.years() > 1 && year <= period.year(); year++) {
            if (column.endsWith("-" + year)) {
                return column.substring(0, column.length() - 4) + "year-" + (year - period.start() + 1);
            }
        }
        return column;
    }

    private void add(List<TableColumn> columns, Map<String, String> names, TableRow row) {
        Line line = byAddress.computeIfAbsent(row.key(), key -> new Line(row.label()));
        line.count++;
        Line total = totals.computeIfAbsent(row.rowId(), id -> new Line(row.label()));
        total.count++;
        boolean first = true;
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            Answer answer = row.cell(i).orElseGet(Answer.Unanswered::new);
            String name = names.getOrDefault(column.id(), column.id());
            switch (column.type()) {
                case NUMBER, MONEY -> {
                    line.figures.computeIfAbsent(name, c -> new Figure()).add(answer);
                    total.figures.computeIfAbsent(name, c -> new Figure()).add(answer);
                }
                case ROW_LABEL -> {
                    // It is the address.
                }
                case COUNTRY -> {
                    line.texts.put(name, Figure.of(answer));
                    if (first) {
                        partner(answer, line);
                        first = false;
                    }
                }
                case TEXT, PROPORTION, DATE, TICK -> line.texts.put(name, Figure.of(answer));
            }
        }
    }

    private void partner(Answer answer, Line line) {
        if (answer instanceof Answer.Given given && given.value() instanceof Value.Country country) {
            // A State that is in no list of States goes by its name.
            List<String> states = country.codes().isEmpty() ? List.of(country.name()) : country.codes();
            line.partners.addAll(states);
            partners.addAll(states);
        }
    }

    Map<String, Line> byAddress() {
        return byAddress;
    }

    /** By fixed row. */
    Map<String, Line> totals() {
        return totals;
    }

    /** States in the first column of States. */
    Set<String> partners() {
        return partners;
    }
}
