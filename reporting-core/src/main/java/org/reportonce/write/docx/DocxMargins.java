package org.reportonce.write.docx;

import java.io.IOException;
import java.util.List;
import org.reportonce.report.Report.Heading;
import org.reportonce.report.Report.Layout;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.Xml;

/** What stands above and below the text of every page. */
record DocxMargins(Heading heading, Printed printed) {
    private static final int PER_LETTER = 80;
    private static final int ROOM_FOR_NUMBER = 1400;

    void header(Xml xml) throws IOException {
        xml.begin().open("w:hdr", "xmlns:w", DocxText.NAMESPACE);
        List<String> markings = printed.markings(heading);
        if (markings.isEmpty()) {
            DocxText.paragraph(xml, "header", "");
        } else {
            DocxText.paragraph(xml, "Marking", String.join("  ·  ", markings));
        }
        xml.close("w:hdr");
    }

    void footer(Xml xml, Layout layout) throws IOException {
        xml.begin().open("w:ftr", "xmlns:w", DocxText.NAMESPACE).open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", "footer");
        xml.open("w:tabs");
        xml.empty(
                "w:tab",
                "w:val",
                "right",
                "w:pos",
                Integer.toString(DocxPage.of(layout).textWidth()));
        xml.close("w:tabs").close("w:pPr");
        DocxText.run(xml, printed.running(heading, (DocxPage.of(layout).textWidth() - ROOM_FOR_NUMBER) / PER_LETTER));
        xml.open("w:r").empty("w:tab").close("w:r");
        DocxText.run(xml, printed.word("page") + "\u00A0");
        field(xml, "PAGE");
        DocxText.run(xml, "\u00A0" + printed.word("of") + "\u00A0");
        field(xml, "NUMPAGES");
        xml.close("w:p").close("w:ftr");
    }

    private static void field(Xml xml, String name) throws IOException {
        xml.open("w:fldSimple", "w:instr", " " + name + " ");
        DocxText.run(xml, "1");
        xml.close("w:fldSimple");
    }
}
