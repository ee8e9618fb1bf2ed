package org.reportonce.write.docx;

import java.io.IOException;
import java.util.List;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.PrintedQuestion;
import org.reportonce.write.internal.Xml;

/**
 * Questions with their answers, as a form of two columns.
 *
 * @param width width of the form, in twentieths of a point
 */
record DocxForm(Printed printed, DocxBoxes boxes, int width) {
    private static final String LABEL_SHADE = "F2F5F9";
    private static final String BLANK = "–";

    void write(Xml xml, List<QuestionBlock> questions) throws IOException {
        DocxGrid grid = new DocxGrid(xml, "FormTable", "", ColumnWidths.shared(List.of(42, 58), width));
        grid.begin();
        for (QuestionBlock block : questions) {
            PrintedQuestion question = PrintedQuestion.of(block, printed);
            grid.row(false);
            grid.cell(0, LABEL_SHADE);
            DocxText.paragraph(xml, "FormLabel", numbered(question.number(), question.label()));
            grid.endCell();
            grid.cell(1, "");
            new DocxAnswer(xml, boxes, name(block), block.id(), 0, false).write(question.answer(), BLANK);
            new DocxRemarks(xml, printed, 0).write(question);
            grid.endCell();
            grid.endRow();
        }
        grid.end();
        DocxText.paragraph(xml, "AfterTable", "");
    }

    static String numbered(String number, String text) {
        return number.isEmpty() ? text : number + "\u2002" + text;
    }

    /** What a person calls a question: its number, or what it asks for. */
    static String name(QuestionBlock question) {
        return question.number().isEmpty() ? question.label() : question.number();
    }
}
