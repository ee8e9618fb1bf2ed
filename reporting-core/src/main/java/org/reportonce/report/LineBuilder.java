package org.reportonce.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reportonce.instrument.ColumnValue;
import org.reportonce.instrument.TablePlan;

/** Makes the printed line of a group of records. */
final class LineBuilder {
    private final TableFiller filler;
    private final Printed printed;

    LineBuilder(TableFiller filler, Printed printed) {
        this.filler = filler;
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
        TablePlan plan = filler.plan();
        List<Answer> cells = new ArrayList<>();
        for (int i = 0; i < plan.columns().size(); i++) {
            cells.add(plan.columns().get(i).accept(new Cell(group, i, label)));
        }
        List<String> key = plan.form().key();
        List<String> ids = plan.form().columns().stream().map(c -> c.id()).toList();
        String address = key.stream()
                .map(id -> AnswerText.address(cells.get(ids.indexOf(id))))
                .collect(Collectors.joining("/"));
        List<String> order = new ArrayList<>();
        key.forEach(id -> order.add(sortable(AnswerText.of(cells.get(ids.indexOf(id))))));
        for (int i = 0; i < cells.size(); i++) {
            if (!key.contains(ids.get(i)) && plan.columns().get(i) instanceof ColumnValue.Plain) {
                order.add(sortable(AnswerText.of(cells.get(i))));
            }
        }
        return new Line(rowId, cells, address, order, group.firstLine());
    }

    /** Without marks and capitals, so that Åland does not come after Zimbabwe whatever machine sorts. */
    private static String sortable(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        return plain.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    private final class Cell implements ColumnValue.Visitor<Answer> {
        private final LineGroup group;
        private final int column;
        private final String label;

        Cell(LineGroup group, int column, String label) {
            this.group = group;
            this.column = column;
            this.label = label;
        }

        @Override
        public Answer rowLabel(ColumnValue.RowLabel rowLabel) {
            return new Answer.Given(new Value.Text(label), Sources.NONE);
        }

        @Override
        public Answer plain(ColumnValue.Plain plain) {
            return filler.withheld(group.first(), plain.path())
                    ? new Answer.Withheld()
                    : printed.answer(plain.path().get(group.first()), group.sources());
        }

        @Override
        public Answer sum(ColumnValue.Sum sum) {
            return filler.withheld(group.first(), sum.path()) ? new Answer.Withheld() : group.sum(column, sum, printed);
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
    }
}
