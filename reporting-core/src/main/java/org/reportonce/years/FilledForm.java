package org.reportonce.years;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reportonce.report.Answer;
import org.reportonce.report.Block;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Report;

/**
 * The content of a filled report by id.
 *
 * @param questions questions with their details, in printed order
 * @param tables tables, in printed order
 */
record FilledForm(Map<String, Question> questions, Map<String, TableBlock> tables) {

    /** A question with its answer. */
    record Question(String number, String label, Answer answer) {}

    static FilledForm of(Report report) {
        FilledForm form = new FilledForm(new LinkedHashMap<>(), new LinkedHashMap<>());
        report.sections().forEach(section -> section.blocks().forEach(block -> block.accept(form.new Content())));
        return form;
    }

    private final class Content implements Block.Visitor<Boolean> {
        @Override
        public Boolean question(Block.QuestionBlock question) {
            questions.put(question.id(), new Question(question.number(), question.label(), question.answer()));
            question.details()
                    .ifPresent(details -> questions.put(
                            question.id() + " (details)",
                            new Question(details.number(), details.label(), details.answer())));
            return true;
        }

        @Override
        public Boolean table(TableBlock table) {
            tables.put(table.id(), table);
            return true;
        }

        @Override
        public Boolean note(Block.NoteBlock note) {
            return false;
        }
    }
}
