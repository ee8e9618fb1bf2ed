package org.reportonce.workbook;

import java.util.List;

/**
 * The questions of one form as its sheet shows them.
 *
 * @param report id of the report
 * @param title printed title
 * @param lines sections and questions in printed order
 */
public record QuestionForm(String report, String title, List<Line> lines) {
    public QuestionForm {
        lines = List.copyOf(lines);
    }

    /**
     * A question, or the title of a section.
     *
     * @param id id of the question; empty for a title
     * @param number official number, or empty
     * @param text the question, or the title
     * @param paragraphs paragraphs it reports on
     * @param kind kind of answer, such as {@code yes-no} or {@code choices}
     * @param options words to choose from; empty for anything
     * @param from where the answer comes from when it is not given here; empty for a question that is answered here
     * @param now what the report prints today
     */
    public record Line(
            String id,
            String number,
            String text,
            String paragraphs,
            String kind,
            List<String> options,
            String from,
            String now) {
        public Line {
            options = List.copyOf(options);
        }

        /** The same question without what the report prints today. */
        public Line withoutNow() {
            return new Line(id, number, text, paragraphs, kind, options, from, "");
        }

        /** The title of a section. */
        public static Line title(String number, String text) {
            return new Line("", number, text, "", "", List.of(), "", "");
        }
    }
}
