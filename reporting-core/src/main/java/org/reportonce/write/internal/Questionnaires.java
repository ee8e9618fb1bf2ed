package org.reportonce.write.internal;

import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Report;
import org.reportonce.report.Report.Section;

/**
 * Tells questionnaires from forms that are mainly tables. The questions of a questionnaire have parts, room for details, or
 * a weight of their own; it gets a table of contents, and its questions get more room.
 */
public final class Questionnaires {
    private Questionnaires() {}

    /** True when a part of the report is a questionnaire. */
    public static boolean is(Report report) {
        return report.sections().stream().anyMatch(Questionnaires::is);
    }

    /** True when a question of this part has more than an answer. */
    public static boolean is(Section section) {
        return section.blocks().stream().anyMatch(block -> block instanceof QuestionBlock question && is(question));
    }

    private static boolean is(QuestionBlock question) {
        return question.level() > 0
                || question.details().isPresent()
                || !question.background().duty().isEmpty();
    }
}
