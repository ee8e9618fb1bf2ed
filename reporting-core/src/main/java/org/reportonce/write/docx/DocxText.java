package org.reportonce.write.docx;

import java.io.IOException;
import org.reportonce.write.internal.SafeText;
import org.reportonce.write.internal.Xml;

/** Paragraphs and runs of text. */
final class DocxText {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxText() {}

    static void paragraph(Xml xml, String style, String text) throws IOException {
        styled(xml, DocxParagraph.of(style), "", text);
    }

    /** A paragraph of one run in a character style, which may be empty. */
    static void styled(Xml xml, DocxParagraph paragraph, String characters, String text) throws IOException {
        paragraph.directedBy(text).open(xml);
        run(xml, characters, text);
        xml.close("w:p");
    }

    static void run(Xml xml, String text) throws IOException {
        run(xml, "", text);
    }

    /** A run in a character style; line feeds become line breaks. */
    static void run(Xml xml, String style, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        boolean rightToLeft = SafeText.rightToLeft(text);
        xml.open("w:r");
        if (rightToLeft || !style.isEmpty()) {
            xml.open("w:rPr");
            if (!style.isEmpty()) {
                xml.empty("w:rStyle", "w:val", style);
            }
            if (rightToLeft) {
                xml.empty("w:rtl");
            }
            xml.close("w:rPr");
        }
        boolean first = true;
        for (String line : SafeText.printable(text).split("\n", -1)) {
            if (!first) {
                xml.empty("w:br");
            }
            first = false;
            xml.element("w:t", line, "xml:space", "preserve");
        }
        xml.close("w:r");
    }
}
