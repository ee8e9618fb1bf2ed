package org.reportonce.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.instrument.ColumnValue;
import org.reportonce.instrument.Labels;

/** Makes the printed line of a group of records. */
final class LineBuilder {
    private static final Pattern MILITARY_LIST = Pattern.compile("ml\\d{1,2}");

    private final TableFiller filler;
    private final Labels labels;
    private final Printed printed;

    LineBuilder(TableFiller filler, Labels labels, Printed printed) {
        this.filler = filler;
        this.labels = labels;
        this.printed = printed;
    }

    /**
     * A line ready to be sorted and printed.
     *
     * @param rowId id of the fixed row
     * @param cells its answers
     * @param address values of the key columns
     * @param order what it is sorted by: key columns first, then the others that tell lines apart
     * @param firstLine first line of the file behind it
     */
    record Line(String rowId, List<Answer> cells, String address, List<String> order, int firstLine) {}

    Line line(LineGroup group, String rowId, String label) {
        List<PrintedColumn> columns = filler.columns();
        List<Answer> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(columns.get(i).value().accept(new Cell(group, i, columns.get(i), label)));
        }
        List<String> key = filler.plan().form().key();
        List<String> ids = columns.stream().map(PrintedColumn::id).toList();
        String address = key.stream()
                .map(id -> AnswerText.address(cells.get(ids.indexOf(id))))
                .collect(Collectors.joining("/"));
        List<String> order = new ArrayList<>();
        key.forEach(id -> order.add(sortable(AnswerText.of(cells.get(ids.indexOf(id))))));
        for (int i = 0; i < cells.size(); i++) {
            if (!key.contains(ids.get(i)) && columns.get(i).value() instanceof ColumnValue.Plain) {
                order.add(sortable(AnswerText.of(cells.get(i))));
            }
        }
        return new Line(rowId, cells, address, order, group.firstLine());
    }

    /** Without marks and capitals, so that Åland does not come after Zimbabwe whatever machine sorts; ML2 comes before ML10. */
    private static String sortable(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        String letters = plain.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return MILITARY_LIST.matcher(letters).matches()
                ? (letters.length() == 3 ? "ml0" : "ml") + letters.substring(2)
                : letters;
    }

    private final class Cell implements ColumnValue.Visitor<Answer> {
        private final LineGroup group;
        private final int column;
        private final PrintedColumn printedColumn;
        private final String label;

        Cell(LineGroup group, int column, PrintedColumn printedColumn, String label) {
            this.group = group;
            this.column = column;
            this.printedColumn = printedColumn;
            this.label = label;
        }

        @Override
        public Answer rowLabel(ColumnValue.RowLabel rowLabel) {
            return new Answer.Given(new Value.Text(label), Sources.NONE);
        }

        @Override
        public Answer plain(ColumnValue.Plain plain) {
            if (filler.withheld(group.first(), plain.path())) {
                return new Answer.Withheld();
            }
            Object value = plain.path().get(group.first());
            if (value == null || plain.options().isEmpty()) {
                return printed.answer(value, group.sources());
            }
            Value.Kinds kinds = kinds(value instanceof List<?> list ? list : List.of(value));
            return kinds.labels().isEmpty() ? new Answer.Unanswered() : new Answer.Given(kinds, group.sources());
        }

        private Value.Kinds kinds(List<?> values) {
            Map<String, String> byId = new LinkedHashMap<>();
            for (Object value : values) {
                if (value instanceof Enum<?> kind) {
                    String id = Printed.option(kind);
                    byId.put(
                            id,
                            labels.cell(
                                    filler.plan().form().id(),
                                    printedColumn.form().id(),
                                    id));
                }
            }
            return new Value.Kinds(byId);
        }

        @Override
        public Answer sum(ColumnValue.Sum sum) {
            if (printedColumn.counted()) {
                return counted();
            }
            return filler.withheld(group.first(), sum.path())
                    ? new Answer.Withheld()
                    : group.sum(
                            column, sum, printed, sum.money() && filler.entries() ? Quantity.exactly(0) : missing());
        }

        @Override
        public Answer whole(ColumnValue.Whole whole) {
            return group.total(column) instanceof WholeAmounts.Total total
                    ? total.answer(printed, missing().known())
                    : new Answer.Unanswered();
        }

        @Override
        public Answer join(ColumnValue.Join join) {
            return group.total(column) instanceof JoinedTexts texts
                    ? texts.answer(group.sources(), printed)
                    : new Answer.Unanswered();
        }

        @Override
        public Answer tick(ColumnValue.Tick tick) {
            Object part = group.key().part(filler.keyPart(column));
            return part instanceof Boolean ticked
                    ? new Answer.Given(new Value.Tick(ticked), group.sources())
                    : new Answer.Withheld();
        }

        /** A sum over some records: 0 where there are records and none of them counts. */
        private Answer counted() {
            CountedColumn.Counts counts = group.counts(column);
            if (!counts.seen()) {
                return filler.nothingMeansNil(printedColumn.year()) ? new Answer.Nil() : new Answer.Unanswered();
            }
            Tally whole = counts.whole();
            Quantity sum = whole.empty() ? Quantity.exactly(0) : whole.quantity();
            return printed.quantity(Tally.sum(sum, missing()), whole.empty() ? group.sources() : whole.sources());
        }

        /** What a sum over all years lacks where a year tells nothing. */
        private Quantity missing() {
            return printedColumn.year() == null && filler.yearUntold() ? Quantity.NOT_GIVEN : Quantity.exactly(0);
        }

        /** There is no share of nothing, of what is not exactly known, nor where lines are held back that belong to it. */
        @Override
        public Answer share(ColumnValue.Share share) {
            CountedColumn.Counts counts = group.counts(column);
            Quantity whole = counts.whole().quantity();
            Quantity part =
                    counts.part().empty() ? Quantity.exactly(0) : counts.part().quantity();
            if (filler.heldBack() || whole.kind() == QuantityKind.WITHHELD || part.kind() == QuantityKind.WITHHELD) {
                return counts.whole().empty() ? new Answer.Unanswered() : new Answer.Withheld();
            }
            boolean exact = whole.kind() == QuantityKind.EXACT
                    && part.kind() == QuantityKind.EXACT
                    && missing().known();
            if (!exact || whole.amount() == 0 || part.amount() > whole.amount()) {
                return new Answer.Unanswered();
            }
            return new Answer.Given(
                    Percentage.of(part.amount(), whole.amount()), counts.whole().sources());
        }
    }
}
