package org.reportonce.write.docx;

import java.io.IOException;
import org.reportonce.write.internal.SafeText;
import org.reportonce.write.internal.Xml;

/**
 * How a paragraph looks where it differs from its style.
 *
 * @param style paragraph style
 * @param alignment {@code right}, {@code center}, or empty for that of the style
 * @param rightToLeft whether its text is written from right to left
 * @param withNext whether it stays on one page with the next paragraph or, in a table, the next row
 * @param left indent from the left in twentieths of a point; negative for that of the style
 * @param hanging by how much the first line stands out to the left
 */
record DocxParagraph(String style, String alignment, boolean rightToLeft, boolean withNext, int left, int hanging) {
    private static final int OF_STYLE = -1;

    static DocxParagraph of(String style) {
        return new DocxParagraph(style, "", false, false, OF_STYLE, 0);
    }

    DocxParagraph aligned(String side) {
        return new DocxParagraph(style, side, rightToLeft, withNext, left, hanging);
    }

    /** In the direction in which this text is written. */
    DocxParagraph directedBy(String text) {
        return new DocxParagraph(style, alignment, SafeText.rightToLeft(text), withNext, left, hanging);
    }

    DocxParagraph keptWithNext(boolean kept) {
        return new DocxParagraph(style, alignment, rightToLeft, kept, left, hanging);
    }

    DocxParagraph indented(int from, int firstLine) {
        return new DocxParagraph(style, alignment, rightToLeft, withNext, from, firstLine);
    }

    /** Opens the paragraph; its runs follow. */
    void open(Xml xml) throws IOException {
        xml.open("w:p");
        properties(xml);
    }

    /** Writes what stands before the runs. */
    void properties(Xml xml) throws IOException {
        xml.open("w:pPr").empty("w:pStyle", "w:val", style);
        if (withNext) {
            xml.empty("w:keepNext");
        }
        if (rightToLeft) {
            xml.empty("w:bidi");
        }
        if (left >= 0) {
            xml.empty("w:ind", "w:left", Integer.toString(left), "w:hanging", Integer.toString(hanging));
        }
        if (!alignment.isEmpty()) {
            xml.empty("w:jc", "w:val", alignment);
        }
        xml.close("w:pPr");
    }
}
