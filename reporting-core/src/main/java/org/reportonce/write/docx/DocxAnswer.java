package org.reportonce.write.docx;

import java.io.IOException;
import java.util.List;
import org.reportonce.write.internal.Shown;
import org.reportonce.write.internal.Shown.Box;
import org.reportonce.write.internal.Xml;

/**
 * Writes answers as the paragraphs of a cell; there is at least one, since a cell without any is not valid.
 *
 * @param name what a person calls a box of the question
 * @param tag what a program calls it
 * @param indent indent from the left, in twentieths of a point
 * @param wide true when it has the room of the question as well, so that boxes may stand in two columns
 */
record DocxAnswer(Xml xml, DocxBoxes boxes, String name, String tag, int indent, boolean wide) {
    private static final int BOX = 250;
    private static final int BULLET = 227;

    /**
     * Writes one.
     *
     * @param blank what stands for no answer; after boxes it stands only when it is a word
     */
    void write(Shown shown, String blank) throws IOException {
        switch (shown.style()) {
            case BOXES -> boxes(shown);
            case LIST -> list(shown.lines());
            case UNANSWERED -> unanswered(shown, blank);
            case HIDDEN -> hidden(shown);
            case WITHHELD -> text("Withheld", shown.plainText());
            case NOT_APPLICABLE -> text("Quiet", shown.plainText());
            case TEXT, FIGURE, NIL -> text("", shown.plainText());
        }
    }

    private void unanswered(Shown shown, String blank) throws IOException {
        String note = blank.length() > 1 ? blank : "";
        if (shown.boxes().isEmpty()) {
            text("Quiet", blank);
        } else if (shown.oneLine()) {
            inARow(shown.boxes(), "", note);
        } else {
            boxes(shown);
            DocxText.styled(xml, DocxParagraph.of("FormAnswer").indented(indent, 0), "Note", note);
        }
    }

    // However many boxes: a question that is not asked takes little room.
    private void hidden(Shown shown) throws IOException {
        if (shown.boxes().isEmpty()) {
            text("Note", shown.plainText());
        } else {
            inARow(shown.boxes(), "Quiet", shown.plainText());
        }
    }

    private void boxes(Shown shown) throws IOException {
        if (shown.oneLine()) {
            inARow(shown.boxes(), "", "");
            return;
        }
        int beside = wide && shown.twoColumns() ? 2 : 1;
        for (int n = 0; n < shown.boxes().size(); n += beside) {
            DocxParagraph.of(beside > 1 ? "FormOptions" : "FormOption")
                    .indented(indent + BOX, BOX)
                    .open(xml);
            boxes.write(xml, shown.boxes().get(n), "", name, tag);
            if (beside > 1 && n + 1 < shown.boxes().size()) {
                xml.open("w:r").empty("w:tab").close("w:r");
                boxes.write(xml, shown.boxes().get(n + 1), "", name, tag);
            }
            xml.close("w:p");
        }
    }

    private void inARow(List<Box> row, String characters, String note) throws IOException {
        DocxParagraph.of("FormAnswer").indented(indent, 0).open(xml);
        boxes.writeInARow(xml, row, characters, name, tag);
        if (!note.isEmpty()) {
            DocxText.run(xml, "\u2003");
            DocxText.run(xml, "Note", note.replace(' ', '\u00A0'));
        }
        xml.close("w:p");
    }

    private void list(List<String> lines) throws IOException {
        for (String line : lines) {
            DocxParagraph.of("FormItem")
                    .indented(indent + BULLET, BULLET)
                    .directedBy(line)
                    .open(xml);
            DocxText.run(xml, "•");
            xml.open("w:r").empty("w:tab").close("w:r");
            DocxText.run(xml, line);
            xml.close("w:p");
        }
        if (lines.isEmpty()) {
            text("", "");
        }
    }

    private void text(String characters, String text) throws IOException {
        DocxText.styled(xml, DocxParagraph.of("FormAnswer").indented(indent, 0), characters, text);
    }
}
