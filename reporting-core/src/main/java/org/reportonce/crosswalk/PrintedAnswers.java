package org.reportonce.crosswalk;

import org.reportonce.report.Answer;
import org.reportonce.report.Block;
import org.reportonce.report.Block.Standing;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Report;
import org.reportonce.report.Value;

/** Counts the answers of a filled report: questions, details and cells that have one, and tables declared nil. */
final class PrintedAnswers implements Block.Visitor<Long> {
    private PrintedAnswers() {}

    static Burden.Filled of(Report report) {
        PrintedAnswers counting = new PrintedAnswers();
        long printed = report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .mapToLong(block -> block.accept(counting))
                .sum();
        return new Burden.Filled(report.heading().instrument(), report.heading().version(), printed);
    }

    @Override
    public Long question(Block.QuestionBlock question) {
        return one(question.answer())
                + question.details().map(details -> one(details.answer())).orElse(0L);
    }

    @Override
    public Long table(TableBlock table) {
        if (table.standing() != Standing.LINES) {
            return table.standing() == Standing.NIL ? 1L : 0L;
        }
        long cells = 0;
        for (Block.TableRow row : table.rows()) {
            for (int i = 0;
                    row.kind() == Block.RowKind.LINE && i < table.columns().size();
                    i++) {
                cells += row.cell(i).map(PrintedAnswers::one).orElse(0L);
            }
        }
        return cells;
    }

    @Override
    public Long note(Block.NoteBlock note) {
        return 0L;
    }

    /** An empty box is no answer. */
    private static long one(Answer answer) {
        boolean emptyBox =
                answer instanceof Answer.Given given && given.value() instanceof Value.Tick tick && !tick.ticked();
        return answer instanceof Answer.Given && !emptyBox ? 1 : 0;
    }
}
