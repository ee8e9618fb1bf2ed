package org.reportonce.write.internal;

import java.util.Locale;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Block.TableBlock;
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

    /** True when the form says of a question how far its source binds. */
    public static boolean anyDuty(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(block -> block instanceof QuestionBlock question
                        && !question.background().duty().isEmpty());
    }

    /** True when the title of a table, the only one of its section, says what that of the section says already. */
    public static boolean sayTheSame(Section section, TableBlock table) {
        String whole = section.title().toLowerCase(Locale.ROOT);
        return section.blocks().stream().filter(TableBlock.class::isInstance).count() == 1
                && whole.endsWith(table.title().toLowerCase(Locale.ROOT));
    }

    private static boolean is(QuestionBlock question) {
        return question.level() > 0
                || question.details().isPresent()
                || !question.background().duty().isEmpty();
    }
}
