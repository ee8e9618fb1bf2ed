package org.reportonce.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same report without the places its figures come from, for those who publish it. */
public final class Untraced {
    private Untraced() {}

    /** Leaves out every source. */
    public static Report of(Report report) {
        return new Report(
                report.heading(),
                report.sections().stream()
                        .map(s -> new Report.Section(
                                s.id(), s.number(), s.title(), s.part(), s.layout(), s.newPage(), blocks(s.blocks())))
                        .toList());
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(new WithoutSources())).toList();
    }

    private static final class WithoutSources implements Block.Visitor<Block> {
        @Override
        public Block question(Block.QuestionBlock question) {
            return new Block.QuestionBlock(
                    question.id(),
                    question.number(),
                    question.label(),
                    question.level(),
                    answer(question.answer()),
                    question.details().map(d -> new Block.Details(d.number(), d.label(), answer(d.answer()))),
                    question.background());
        }

        @Override
        public Block table(Block.TableBlock table) {
            List<Block.TableRow> rows = table.rows().stream()
                    .map(row -> new Block.TableRow(
                            row.kind(),
                            row.rowId(),
                            row.label(),
                            row.key(),
                            row.cells().stream().map(WithoutSources::answer).toList()))
                    .toList();
            return new Block.TableBlock(
                    table.id(),
                    table.title(),
                    table.standing(),
                    table.statement(),
                    table.columns(),
                    rows,
                    table.heldBack());
        }

        @Override
        public Block note(Block.NoteBlock note) {
            return note;
        }

        private static Answer answer(Answer answer) {
            return answer instanceof Answer.Given given ? new Answer.Given(value(given.value()), Sources.NONE) : answer;
        }

        /** Counts by year name the lines of each year. */
        private static Value value(Value value) {
            if (!(value instanceof Value.YearCounts counts)) {
                return value;
            }
            Map<Integer, Answer> years = new LinkedHashMap<>();
            counts.years().forEach((year, answer) -> years.put(year, answer(answer)));
            return new Value.YearCounts(years, answer(counts.total()));
        }
    }
}
