package org.reportonce.report;

import java.util.ArrayList;
import java.util.List;
import org.reportonce.report.Block.NoteBlock;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Block.Standing;
import org.reportonce.report.Block.TableBlock;

/**
 * How far a report has been filled.
 *
 * @param answered questions with an answer, withheld ones among them
 * @param asked questions that arise; hidden ones and those that do not apply are not counted
 * @param declared tables with lines, with a nil return, or said not to be given
 * @param tables all tables
 * @param open ids of the questions and tables that are still open, in printed order
 */
public record Completeness(long answered, long asked, long declared, long tables, List<String> open) {
    public Completeness {
        open = List.copyOf(open);
    }

    /** Counts. Computed ticks count as answered. */
    public static Completeness of(Report report) {
        Count count = new Count();
        report.sections().forEach(section -> section.blocks().forEach(block -> block.accept(count)));
        return count.result();
    }

    /** Counts one section. */
    public static Completeness of(Report.Section section) {
        Count count = new Count();
        section.blocks().forEach(block -> block.accept(count));
        return count.result();
    }

    private static final class Count implements Block.Visitor<Boolean> {
        private long answered;
        private long asked;
        private long declared;
        private long tables;
        private final List<String> open = new ArrayList<>();

        Completeness result() {
            return new Completeness(answered, asked, declared, tables, open);
        }

        @Override
        public Boolean question(QuestionBlock question) {
            if (question.answer() instanceof Answer.NotApplicable || question.answer() instanceof Answer.Hidden) {
                return true;
            }
            asked++;
            boolean done = !(question.answer() instanceof Answer.Unanswered);
            answered += done ? 1 : 0;
            return note(done, question.id());
        }

        @Override
        public Boolean table(TableBlock table) {
            tables++;
            boolean done = table.standing() != Standing.LINES
                    || table.heldBack()
                    || table.rows().stream().anyMatch(row -> row.kind() == Block.RowKind.LINE);
            declared += done ? 1 : 0;
            return note(done, table.id());
        }

        @Override
        public Boolean note(NoteBlock note) {
            return true;
        }

        private boolean note(boolean done, String id) {
            if (!done) {
                open.add(id);
            }
            return done;
        }
    }
}
