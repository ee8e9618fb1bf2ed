package org.reportonce.write.docx;

import java.io.IOException;
import org.reportonce.write.internal.SafeText;
import org.reportonce.write.internal.Shown.Box;
import org.reportonce.write.internal.Xml;

/** Paragraphs, runs of text and tick boxes. */
final class DocxText {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String BOX_FONT = "Segoe UI Symbol";

    private DocxText() {}

    static void paragraph(Xml xml, String style, String text) throws IOException {
        xml.open("w:p");
        style(xml, style, "", text);
        run(xml, text);
        xml.close("w:p");
    }

    static void style(Xml xml, String style) throws IOException {
        style(xml, style, "", "");
    }

    /**
     * How a paragraph looks.
     *
     * @param alignment {@code right}, {@code center}, or empty for that of the style
     * @param text its text, which tells the direction of writing
     */
    static void style(Xml xml, String style, String alignment, String text) throws IOException {
        style(xml, style, alignment, text, false);
    }

    /** The same, kept on one page with the next paragraph or, in a table, the next row. */
    static void style(Xml xml, String style, String alignment, String text, boolean withNext) throws IOException {
        xml.open("w:pPr").empty("w:pStyle", "w:val", style);
        if (withNext) {
            xml.empty("w:keepNext");
        }
        if (SafeText.rightToLeft(text)) {
            xml.empty("w:bidi");
        }
        if (!alignment.isEmpty()) {
            xml.empty("w:jc", "w:val", alignment);
        }
        xml.close("w:pPr");
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

    /** A box that can be ticked in Word, with its label. */
    static void box(Xml xml, Box box) throws IOException {
        xml.open("w:sdt").open("w:sdtPr").open("w14:checkbox");
        xml.empty("w14:checked", "w14:val", box.ticked() ? "1" : "0");
        xml.empty("w14:checkedState", "w14:val", "2612", "w14:font", BOX_FONT);
        xml.empty("w14:uncheckedState", "w14:val", "2610", "w14:font", BOX_FONT);
        xml.close("w14:checkbox")
                .close("w:sdtPr")
                .open("w:sdtContent")
                .open("w:r")
                .open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", BOX_FONT, "w:eastAsia", BOX_FONT, "w:hAnsi", BOX_FONT, "w:cs", BOX_FONT);
        xml.close("w:rPr").element("w:t", box.ticked() ? "☒" : "☐").close("w:r");
        xml.close("w:sdtContent").close("w:sdt");
        if (!box.label().isEmpty()) {
            run(xml, "\u00A0" + box.label());
        }
    }
}
