package org.reportonce.write.html;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reportonce.report.Block;
import org.reportonce.report.Block.NoteBlock;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Block.TableColumn;
import org.reportonce.report.Report.Section;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.PrintedRow;
import org.reportonce.write.internal.Questionnaires;
import org.reportonce.write.internal.SafeText;

/** A block as the page template sees it; {@code kind} tells which. */
sealed interface BlockView {
    /** Questions that follow each other. */
    record Form(String kind, List<QuestionView> questions) implements BlockView {}

    /** Questions of a questionnaire that follow each other; those that are not asked stand together. */
    record Questions(String kind, List<QuestionRun> runs) implements BlockView {}

    /**
     * Questions that are all asked, or all not asked.
     *
     * @param summary how many are not asked; empty for those that are
     */
    record QuestionRun(String summary, List<QuestionView> questions) {}

    /** Running text. */
    record Paragraphs(String kind, List<String> paragraphs) implements BlockView {}

    /**
     * A table; its rows are made one by one as the template asks for them.
     *
     * @param repeated true when its title says what that of the section says already
     */
    record Grid(
            String kind,
            String id,
            String title,
            boolean repeated,
            String standing,
            String statement,
            boolean heldBack,
            List<ColumnView> columns,
            List<RowView> rows)
            implements BlockView {}

    /**
     * A column.
     *
     * @param css its label as the inside of a CSS string, for narrow screens
     * @param look class of its cells, or empty
     */
    record ColumnView(String label, String css, String look) {}

    /**
     * A row.
     *
     * @param kind {@code heading}, {@code line} or {@code empty}
     * @param continued true when the row before has the same label
     */
    record RowView(String kind, String label, boolean continued, List<AnswerView> cells) {}

    static List<BlockView> of(Section section, boolean inQuestionnaire, Printed printed) {
        List<BlockView> views = new ArrayList<>();
        Maker maker =
                new Maker(section, views, new ArrayList<>(), inQuestionnaire, Questionnaires.is(section), printed);
        for (Block block : section.blocks()) {
            block.accept(maker);
        }
        maker.close();
        return views;
    }

    /** Adds each block to the views; questions wait until something else follows. */
    record Maker(
            Section section,
            List<BlockView> views,
            List<QuestionView> open,
            boolean inQuestionnaire,
            boolean questionnaire,
            Printed printed)
            implements Block.Visitor<Boolean> {
        @Override
        public Boolean question(QuestionBlock question) {
            return open.add(QuestionView.of(question, printed));
        }

        boolean close() {
            if (open.isEmpty()) {
                return true;
            }
            List<QuestionView> questions = List.copyOf(open);
            open.clear();
            return views.add(
                    questionnaire
                            ? new Questions("questions", QuestionView.runs(questions, printed))
                            : new Form("form", questions));
        }

        @Override
        public Boolean note(NoteBlock note) {
            close();
            String[] paragraphs = SafeText.printable(note.text()).strip().split("\n\\s*\n", -1);
            return views.add(new Paragraphs("note", List.of(paragraphs)));
        }

        @Override
        public Boolean table(TableBlock table) {
            close();
            List<ColumnView> columns =
                    table.columns().stream().map(Maker::column).toList();
            return views.add(new Grid(
                    "table",
                    table.id(),
                    SafeText.printable(table.title()),
                    inQuestionnaire && Questionnaires.sayTheSame(section, table),
                    table.standing().name().toLowerCase(Locale.ROOT),
                    SafeText.printable(table.statement()),
                    table.heldBack(),
                    columns,
                    new Rows(table, printed)));
        }

        private static ColumnView column(TableColumn column) {
            String label = SafeText.printable(column.label());
            return new ColumnView(label, CssText.inside(label), look(column.type()));
        }

        private static String look(TableColumn.Type type) {
            return switch (type) {
                case NUMBER, MONEY, PROPORTION -> "n";
                case TICK -> "c";
                case ROW_LABEL -> "l";
                case TEXT, DATE, COUNTRY -> "";
            };
        }
    }

    /** Rows of a table, made when asked for, so that a long table is never held twice. */
    final class Rows extends AbstractList<RowView> {
        private final TableBlock table;
        private final Printed printed;

        Rows(TableBlock table, Printed printed) {
            this.table = table;
            this.printed = printed;
        }

        @Override
        public RowView get(int n) {
            PrintedRow row = PrintedRow.of(table, n, printed);
            return new RowView(
                    row.kind().name().toLowerCase(Locale.ROOT),
                    row.label(),
                    row.continued(),
                    row.cells().stream()
                            .map(cell -> AnswerView.of(cell, printed))
                            .toList());
        }

        @Override
        public int size() {
            return table.rows().size();
        }
    }
}
