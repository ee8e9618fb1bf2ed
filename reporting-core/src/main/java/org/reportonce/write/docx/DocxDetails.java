package org.reportonce.write.docx;

import java.io.IOException;
import org.reportonce.write.internal.PrintedQuestion;
import org.reportonce.write.internal.Shown;
import org.reportonce.write.internal.Xml;

/**
 * Room for details: its heading, and the text or what stands for it.
 *
 * @param indent indent from the left, in twentieths of a point
 */
record DocxDetails(Xml xml, int indent) {
    void write(PrintedQuestion.Details details, boolean asked) throws IOException {
        Shown answer = details.answer();
        String heading = details.label();
        DocxParagraph paragraph = DocxParagraph.of("QuestionDetails").indented(indent, 0);
        boolean said = asked && !answer.plainText().isEmpty();
        if (!said) {
            DocxText.styled(xml, paragraph, "Quiet", heading.isEmpty() ? "–" : heading + ": –");
            return;
        }
        String characters = switch (answer.style()) {
            case WITHHELD -> "Withheld";
            case NOT_APPLICABLE, UNANSWERED, HIDDEN -> "Quiet";
            case TEXT, FIGURE, LIST, BOXES, NIL -> "";
        };
        if (!heading.isEmpty()) {
            DocxText.styled(xml, paragraph.keptWithNext(true), "DetailsHead", heading);
        }
        DocxText.styled(xml, paragraph, characters, answer.plainText());
    }
}
