package org.reportonce.write.xlsx;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.reportonce.report.Report.Heading;
import org.reportonce.write.internal.Printed;

/** How sheets print: A4, as wide as the paper, with markings above and page numbers below. */
record XlsxPage(Heading heading, Printed printed) {
    // Excel takes 255 characters for all parts of a header together.
    private static final int WIDE = 130;
    private static final int NARROW = 85;

    void setUp(SXSSFSheet sheet, boolean landscape) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getHeader().setCenter(bold(String.join("  ·  ", printed.markings(heading))));
        sheet.getFooter().setLeft(escaped(printed.running(heading, landscape ? WIDE : NARROW)));
        sheet.getFooter().setRight(printed.word("page") + " &P " + printed.word("of") + " &N");
        if (!printed.markings(heading).isEmpty()) {
            sheet.setTabColor(XlsxStyles.colour(XlsxStyles.ALARM));
        }
    }

    /** State, report, year and edition. */
    String subtitle() {
        return printed.running(heading, Integer.MAX_VALUE);
    }

    /** The markings as one text; empty for a final public report. */
    String marking() {
        return String.join("  ·  ", printed.markings(heading));
    }

    private static String bold(String text) {
        return text.isEmpty() ? "" : "&B" + escaped(text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
