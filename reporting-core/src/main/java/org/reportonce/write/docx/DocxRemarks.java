package org.reportonce.write.docx;

import java.io.IOException;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.PrintedQuestion;
import org.reportonce.write.internal.Xml;

/**
 * What is to be known about an answer, under it: that somebody has to confirm it, and what it was derived from.
 *
 * @param indent indent from the left, in twentieths of a point
 */
record DocxRemarks(Xml xml, Printed printed, int indent) {
    void write(PrintedQuestion question) throws IOException {
        DocxParagraph note = DocxParagraph.of("QuestionNote").indented(indent, 0);
        if (question.toConfirm()) {
            DocxText.styled(xml, note, "ToConfirm", "\u00A0" + printed.word("to-confirm") + "\u00A0");
        }
        if (!question.derived().isEmpty()) {
            DocxText.styled(xml, note, "", question.derived());
        }
    }
}
