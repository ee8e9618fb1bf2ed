package org.reportonce.write.docx;

import java.io.IOException;
import org.reportonce.report.Report.Layout;
import org.reportonce.write.internal.Xml;

/**
 * A page of A4, in twentieths of a point.
 *
 * @param width paper from left to right
 * @param height paper from top to bottom
 */
record DocxPage(int width, int height) {
    private static final int SHORT = 11906;
    private static final int LONG = 16838;
    private static final int MARGIN = 1134;
    private static final int EDGE = 567;

    static DocxPage of(Layout layout) {
        return layout == Layout.PORTRAIT ? new DocxPage(SHORT, LONG) : new DocxPage(LONG, SHORT);
    }

    /** Room for text between the margins. */
    int textWidth() {
        return width - 2 * MARGIN;
    }

    /**
     * Says that the pages up to here are of this kind.
     *
     * @param header relation of the header
     * @param footer relation of the footer; empty for none
     */
    void section(Xml xml, String header, String footer) throws IOException {
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", header);
        if (!footer.isEmpty()) {
            xml.empty("w:footerReference", "w:type", "default", "r:id", footer);
        }
        xml.empty("w:type", "w:val", "nextPage");
        if (width > height) {
            xml.empty("w:pgSz", "w:w", text(width), "w:h", text(height), "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", text(width), "w:h", text(height));
        }
        String margin = text(MARGIN);
        xml.empty(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                margin,
                "w:header",
                text(EDGE),
                "w:footer",
                text(EDGE),
                "w:gutter",
                "0");
        xml.close("w:sectPr");
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
