package org.reportonce.write.docx;

import java.io.IOException;
import java.util.List;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.PrintedQuestion;
import org.reportonce.write.internal.Xml;

/**
 * The questions of a questionnaire: number, question, and the answer beside it; long answers and details stand below and take
 * the room of both.
 *
 * @param width width of the questionnaire, in twentieths of a point
 */
record DocxQuestions(Printed printed, DocxBoxes boxes, int width) {
    private static final int NUMBER = 900;
    private static final int NO_NUMBER = 200;
    private static final int ANSWER = 3650;
    private static final int INDENT = 240;
    /** A row of more letters may be split between two pages. */
    private static final int WHOLE = 900;
    /** A question and its parts that stay on one page. */
    private static final int FEW = 4;

    private static final String DETAILS_SHADE = "F7F9FC";

    void write(Xml xml, List<QuestionBlock> questions) throws IOException {
        int number = questions.stream().anyMatch(DocxQuestions::numbered) ? NUMBER : NO_NUMBER;
        DocxGrid grid = new DocxGrid(xml, "QuestionTable", "", List.of(number, width - number - ANSWER, ANSWER));
        grid.begin();
        boolean parts = questions.stream().anyMatch(question -> question.level() > 0);
        for (int n = 0; n < questions.size(); n++) {
            new One(xml, grid, questions, n, parts).write();
        }
        grid.end();
        DocxText.paragraph(xml, "AfterTable", "");
    }

    /**
     * True when a question stays on one page with the next one: one with its first part, one of few with all of its parts, and the
     * last of a table with the one before it, so that it never stands alone on a page.
     */
    private static boolean withNext(List<QuestionBlock> questions, int n) {
        if (n >= questions.size() - 1) {
            return false;
        }
        if (n == questions.size() - 2) {
            return true;
        }
        if (questions.get(n + 1).level() == 0) {
            return false;
        }
        if (questions.get(n).level() < questions.get(n + 1).level()) {
            return true;
        }
        int first = n;
        while (first > 0 && questions.get(first).level() > 0) {
            first--;
        }
        int end = n + 1;
        while (end < questions.size() && questions.get(end).level() > 0) {
            end++;
        }
        return end - first <= FEW;
    }

    private static boolean numbered(QuestionBlock question) {
        return !question.number().isEmpty()
                || question.details()
                        .map(details -> !details.number().isEmpty())
                        .orElse(false);
    }

    private final class One {
        private final Xml xml;
        private final DocxGrid grid;
        private final QuestionBlock block;
        private final PrintedQuestion question;
        private final String labelStyle;
        private final int indent;
        private final boolean below;
        private final boolean last;
        private final boolean kept;

        One(Xml xml, DocxGrid grid, List<QuestionBlock> questions, int n, boolean parts) {
            this.xml = xml;
            this.grid = grid;
            this.block = questions.get(n);
            this.question = PrintedQuestion.of(block, printed);
            this.last = n == questions.size() - 1;
            this.kept = withNext(questions, n);
            this.labelStyle = parts && question.level() == 0 ? "QuestionLabel" : "QuestionPart";
            this.indent = INDENT * question.level();
            this.below = question.answer().wide();
        }

        void write() throws IOException {
            boolean more = below || question.details().isPresent() || kept;
            grid.row(false);
            grid.ruledAboveCell(0, 1, question.level() == 0);
            number(question.number(), more);
            grid.endCell();
            grid.ruledAboveCell(1, below ? 2 : 1, question.level() == 0);
            label(more);
            grid.endCell();
            if (!below) {
                grid.ruledAboveCell(2, 1, question.level() == 0);
                answer(0);
                grid.endCell();
            }
            grid.endRow();
            if (below) {
                answerBelow();
            }
            if (question.details().isPresent()) {
                details(question.details().get());
            }
        }

        private void number(String number, boolean withNext) throws IOException {
            DocxParagraph paragraph = DocxParagraph.of("QuestionNumber").keptWithNext(withNext);
            DocxText.styled(xml, paragraph, quiet(), number);
        }

        private void label(boolean withNext) throws IOException {
            DocxParagraph paragraph =
                    DocxParagraph.of(labelStyle).indented(indent, 0).keptWithNext(withNext);
            DocxText.styled(xml, paragraph, quiet(), question.label());
            if (!question.source().isEmpty()) {
                DocxParagraph source =
                        DocxParagraph.of("QuestionSource").indented(indent, 0).keptWithNext(withNext);
                DocxText.styled(xml, source, "", question.source());
            }
        }

        private String quiet() {
            return question.asked() ? "" : "Quiet";
        }

        private void answer(int from) throws IOException {
            new DocxAnswer(xml, boxes, DocxForm.name(block), block.id(), from, below)
                    .write(question.answer(), printed.word("not-answered"));
            new DocxRemarks(xml, printed, from).write(question);
        }

        private void answerBelow() throws IOException {
            row(question.answer().plainText());
            grid.span(0, 1, "");
            number("", question.details().isPresent() || kept);
            grid.endCell();
            grid.span(1, 2, "");
            answer(indent);
            grid.endCell();
            grid.endRow();
        }

        private void details(PrintedQuestion.Details details) throws IOException {
            row(details.answer().plainText());
            grid.span(0, 1, "");
            number(details.number(), kept);
            grid.endCell();
            grid.boxedCell(1, 2, DETAILS_SHADE, last);
            new DocxDetails(xml, indent).write(details, question.asked());
            grid.endCell();
            grid.endRow();
        }

        private void row(String text) throws IOException {
            if (text.length() > WHOLE) {
                grid.longRow();
            } else {
                grid.row(false);
            }
        }
    }
}
