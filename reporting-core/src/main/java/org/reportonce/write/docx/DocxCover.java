package org.reportonce.write.docx;

import java.io.IOException;
import java.util.List;
import org.reportonce.report.Report.Heading;
import org.reportonce.report.Report.Layout;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.Xml;

/** The first page: whose report it is, of which year, in which edition. */
record DocxCover(Xml xml, Heading heading, Printed printed) {
    private static final int LONG_TITLE = 70;

    void write() throws IOException {
        DocxText.paragraph(xml, "CoverState", heading.stateName());
        DocxText.paragraph(xml, heading.title().length() > LONG_TITLE ? "TitleLong" : "Title", heading.title());
        DocxText.paragraph(xml, "Subtitle", printed.years(heading));
        facts();
        if (!heading.remarks().isEmpty()) {
            DocxText.paragraph(xml, "RemarkHead", printed.word("remarks"));
            for (String remark : heading.remarks()) {
                DocxText.paragraph(xml, "Remark", remark);
            }
        }
    }

    private void facts() throws IOException {
        int width = DocxPage.of(Layout.PORTRAIT).textWidth();
        DocxGrid grid = new DocxGrid(xml, "CoverTable", "", ColumnWidths.shared(List.of(3, 7), width));
        grid.begin();
        fact(grid, printed.word("reporting-state"), heading.stateName() + " (" + heading.stateCode() + ")");
        fact(grid, printed.yearsLabel(heading), heading.years());
        fact(
                grid,
                printed.word("form"),
                heading.shortTitle() + ", " + printed.word("version") + " " + heading.version());
        String edition = printed.edition(heading.edition());
        fact(grid, printed.word("edition"), heading.draft() ? edition + ", " + printed.word("draft") : edition);
        grid.end();
    }

    private void fact(DocxGrid grid, String label, String value) throws IOException {
        grid.row(false);
        grid.cell(0, "");
        DocxText.paragraph(xml, "CoverLabel", label);
        grid.endCell();
        grid.cell(1, "");
        DocxText.paragraph(xml, "CoverValue", value);
        grid.endCell();
        grid.endRow();
    }
}
