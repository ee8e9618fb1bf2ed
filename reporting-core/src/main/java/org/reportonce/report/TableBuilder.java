package org.reportonce.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.State;
import org.reportonce.instrument.ColumnValue;
import org.reportonce.instrument.Labels;
import org.reportonce.instrument.TablePlan;
import org.reportonce.report.Block.RowKind;
import org.reportonce.report.Block.Standing;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Block.TableColumn;
import org.reportonce.report.Block.TableRow;

/** Makes the block of a table whose rows have all been taken. */
final class TableBuilder {
    private static final Comparator<LineBuilder.Line> ORDER = Comparator.comparing(
                    LineBuilder.Line::order, TableBuilder::compare)
            .thenComparing(LineBuilder.Line::firstLine);

    private static final String YEAR = "{columnYear}";

    private final TableFiller filler;
    private final Labels labels;
    private final Printed printed;
    private final List<State.NationalDefinition> definitions;
    private final Set<String> silent;

    TableBuilder(
            TableFiller filler,
            Labels labels,
            Printed printed,
            List<State.NationalDefinition> definitions,
            Set<String> silent) {
        this.silent = silent;
        this.filler = filler;
        this.labels = labels;
        this.printed = printed;
        this.definitions = definitions;
    }

    TableBlock build(Standing standing) {
        TablePlan plan = filler.plan();
        String id = plan.form().id();
        String statement = switch (standing) {
            case LINES -> "";
            case NIL -> labels.nil(id);
            case NOT_INCLUDED -> labels.notIncluded(id);
        };
        return new TableBlock(
                id,
                labels.table(id),
                standing,
                statement,
                columns(plan),
                standing == Standing.LINES ? rows(plan) : List.of(),
                filler.heldBack());
    }

    private List<TableColumn> columns(TablePlan plan) {
        List<TableColumn> columns = new ArrayList<>();
        for (PrintedColumn column : filler.columns()) {
            Long width = column.form().width();
            columns.add(new TableColumn(
                    column.id(),
                    label(plan, column),
                    column.value().accept(new TypeOf()),
                    width == null ? 1 : Math.toIntExact(width)));
        }
        return columns;
    }

    /** The head of a column; of a year's column with the year, which a label without a place for it gets at its end. */
    private String label(TablePlan plan, PrintedColumn column) {
        String label = labels.column(plan.form().id(), column.form().id());
        if (column.year() == null) {
            return label;
        }
        String year = Integer.toString(column.year());
        return label.contains(YEAR) ? label.replace(YEAR, year) : label + ' ' + year;
    }

    private List<TableRow> rows(TablePlan plan) {
        Map<Integer, Map<String, List<LineGroup>>> byRow = new TreeMap<>();
        for (LineGroup line : filler.lines()) {
            byRow.computeIfAbsent(line.fixedRow(), row -> new TreeMap<>())
                    .computeIfAbsent(String.valueOf(line.key().part(0)), value -> new ArrayList<>())
                    .add(line);
        }
        List<TableRow> rows = new ArrayList<>();
        List<String> ids = filler.fixedRows().ids();
        for (int i = 0; i < Math.max(1, ids.size()); i++) {
            String id = ids.isEmpty() ? "" : ids.get(i);
            Map<String, List<LineGroup>> lines = byRow.getOrDefault(i, Map.of());
            if (plan.form().headings().contains(id)) {
                rows.add(heading(plan, id));
            } else if (lines.isEmpty() && !id.isEmpty() && !FixedRows.wildcard(id)) {
                rows.add(empty(plan, id, mayBeNil(id, ids, byRow.keySet())));
            }
            lines.forEach((value, group) -> rows.addAll(lines(plan, id.isEmpty() ? "" : value, id, group)));
        }
        return rows;
    }

    private List<TableRow> lines(TablePlan plan, String rowId, String fixedRow, List<LineGroup> groups) {
        String label = rowId.isEmpty() ? "" : label(plan, rowId, fixedRow);
        LineBuilder builder = new LineBuilder(filler, labels, printed);
        return groups.stream()
                .map(group -> builder.line(group, rowId, label))
                .sorted(ORDER)
                .map(line -> new TableRow(RowKind.LINE, rowId, label, key(rowId, line), line.cells()))
                .toList();
    }

    private static String key(String rowId, LineBuilder.Line line) {
        if (rowId.isEmpty()) {
            return line.address().isEmpty() ? Integer.toString(line.firstLine()) : line.address();
        }
        return line.address().isEmpty() ? rowId : rowId + '/' + line.address();
    }

    private String label(TablePlan plan, String rowId, String fixedRow) {
        String label = labels.row(plan.form().id(), fixedRow);
        if (!FixedRows.wildcard(fixedRow)) {
            return label;
        }
        String name = definitions.stream()
                .filter(definition -> definition.category().equals(rowId)
                        && !definition.name().empty())
                .map(definition -> definition.name().in(labels.language()))
                .findFirst()
                .orElse(rowId);
        return label.replace("{id}", rowId).replace("{name}", name);
    }

    private TableRow heading(TablePlan plan, String id) {
        String label = labels.row(plan.form().id(), id);
        return new TableRow(
                RowKind.HEADING, id, label, "", List.of(new Answer.Given(new Value.Text(label), Sources.NONE)));
    }

    /**
     * Whether an empty fixed row may say "nil". Its cells do so only where other lines show that the State reports, where nothing
     * was held back, and where no line stands under the row above or below it: small arms given as one figure say nothing about
     * assault rifles, and an aircraft that is neither called manned nor unmanned may be either. Else the empty row would tell
     * more than the State did.
     */
    private boolean mayBeNil(String id, List<String> ids, Set<Integer> filled) {
        return !silent.contains(id)
                && filled.stream()
                        .map(ids::get)
                        .noneMatch(other -> other.startsWith(id + '.') || id.startsWith(other + '.'));
    }

    /** A fixed row without a line. */
    private TableRow empty(TablePlan plan, String id, boolean nil) {
        String label = labels.row(plan.form().id(), id);
        List<Answer> cells = new ArrayList<>();
        for (PrintedColumn column : filler.columns()) {
            if (column.value() instanceof ColumnValue.RowLabel) {
                cells.add(new Answer.Given(new Value.Text(label), Sources.NONE));
            } else if ((column.value() instanceof ColumnValue.Sum || column.value() instanceof ColumnValue.Whole)
                    && !column.form().optional()) {
                boolean says = nil && filler.nothingMeansNil(column.year());
                cells.add(says ? new Answer.Nil() : new Answer.Unanswered());
            } else {
                cells.add(new Answer.NotApplicable());
            }
        }
        return new TableRow(RowKind.EMPTY, id, label, "", cells);
    }

    private static int compare(List<String> one, List<String> two) {
        for (int i = 0; i < Math.min(one.size(), two.size()); i++) {
            int order = one.get(i).compareTo(two.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), two.size());
    }

    private static final class TypeOf implements ColumnValue.Visitor<TableColumn.Type> {
        @Override
        public TableColumn.Type rowLabel(ColumnValue.RowLabel column) {
            return TableColumn.Type.ROW_LABEL;
        }

        @Override
        public TableColumn.Type plain(ColumnValue.Plain column) {
            return of(column.path().type());
        }

        @Override
        public TableColumn.Type sum(ColumnValue.Sum column) {
            return column.money() ? TableColumn.Type.MONEY : TableColumn.Type.NUMBER;
        }

        @Override
        public TableColumn.Type whole(ColumnValue.Whole column) {
            return TableColumn.Type.MONEY;
        }

        @Override
        public TableColumn.Type join(ColumnValue.Join column) {
            return TableColumn.Type.TEXT;
        }

        @Override
        public TableColumn.Type tick(ColumnValue.Tick column) {
            return TableColumn.Type.TICK;
        }

        @Override
        public TableColumn.Type share(ColumnValue.Share column) {
            return TableColumn.Type.PROPORTION;
        }

        private static TableColumn.Type of(Class<?> type) {
            if (type == Place.class) {
                return TableColumn.Type.COUNTRY;
            }
            if (type == PartialDate.class || type == LocalDate.class) {
                return TableColumn.Type.DATE;
            }
            if (type == boolean.class || type == Boolean.class) {
                return TableColumn.Type.TICK;
            }
            if (type == long.class || type == Long.class || type == int.class || type == Quantity.class) {
                return TableColumn.Type.NUMBER;
            }
            return type == Money.class ? TableColumn.Type.MONEY : TableColumn.Type.TEXT;
        }
    }
}
