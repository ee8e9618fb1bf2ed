package org.reportonce.write.docx;

import java.io.IOException;
import java.util.List;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.Shown;
import org.reportonce.write.internal.Shown.Box;
import org.reportonce.write.internal.Xml;

/**
 * Questions with their answers, as a form of two columns.
 *
 * @param width width of the form, in twentieths of a point
 */
record DocxForm(Printed printed, int width) {
    private static final String LABEL_SHADE = "F2F5F9";

    void write(Xml xml, List<QuestionBlock> questions) throws IOException {
        DocxGrid grid = new DocxGrid(xml, "FormTable", "", ColumnWidths.shared(List.of(42, 58), width));
        grid.begin();
        for (QuestionBlock question : questions) {
            grid.row(false);
            grid.cell(0, LABEL_SHADE);
            DocxText.paragraph(xml, "FormLabel", numbered(question.number(), question.label()));
            grid.endCell();
            grid.cell(1, "");
            answer(xml, Shown.of(question.answer(), printed));
            grid.endCell();
            grid.endRow();
        }
        grid.end();
        DocxText.paragraph(xml, "AfterTable", "");
    }

    static String numbered(String number, String text) {
        return number.isEmpty() ? text : number + "\u2002" + text;
    }

    private static void answer(Xml xml, Shown shown) throws IOException {
        switch (shown.style()) {
            case BOXES -> boxes(xml, shown);
            case LIST -> list(xml, shown.lines());
            case UNANSWERED -> styled(xml, "Quiet", "–");
            case WITHHELD -> styled(xml, "Withheld", shown.plainText());
            case NOT_APPLICABLE -> styled(xml, "Quiet", shown.plainText());
            case TEXT, FIGURE, NIL -> styled(xml, "", shown.plainText());
        }
    }

    // A cell without any paragraph is not valid.
    private static void boxes(Xml xml, Shown shown) throws IOException {
        List<Box> boxes = shown.boxes();
        if (shown.oneLine()) {
            boxesInARow(xml, boxes);
            return;
        }
        for (Box box : boxes) {
            xml.open("w:p");
            DocxText.style(xml, "FormOption");
            DocxText.box(xml, box);
            xml.close("w:p");
        }
        if (boxes.isEmpty()) {
            styled(xml, "", "");
        }
    }

    private static void boxesInARow(Xml xml, List<Box> boxes) throws IOException {
        xml.open("w:p");
        DocxText.style(xml, "FormAnswer");
        for (int n = 0; n < boxes.size(); n++) {
            if (n > 0) {
                DocxText.run(xml, "\u2003\u2003");
            }
            DocxText.box(xml, boxes.get(n));
        }
        xml.close("w:p");
    }

    private static void list(Xml xml, List<String> lines) throws IOException {
        for (String line : lines) {
            xml.open("w:p");
            DocxText.style(xml, "FormItem", "", line);
            DocxText.run(xml, "•");
            xml.open("w:r").empty("w:tab").close("w:r");
            DocxText.run(xml, line);
            xml.close("w:p");
        }
        if (lines.isEmpty()) {
            styled(xml, "", "");
        }
    }

    private static void styled(Xml xml, String characters, String text) throws IOException {
        xml.open("w:p");
        DocxText.style(xml, "FormAnswer", "", text);
        DocxText.run(xml, characters, text);
        xml.close("w:p");
    }
}
