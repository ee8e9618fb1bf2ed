package org.reportonce.write.docx;

import java.io.IOException;
import java.util.List;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.Xml;

/**
 * The declaration that there was nothing, with room to sign it.
 *
 * @param width width of the form, in twentieths of a point
 */
record DocxNilForm(Printed printed, int width) {
    private static final int ROOM_TO_WRITE = 560;

    void write(Xml xml, TableBlock table) throws IOException {
        DocxGrid grid = new DocxGrid(xml, "NilTable", table.title(), ColumnWidths.shared(List.of(28, 66, 6), width));
        grid.begin();
        grid.row(false);
        grid.wideCell("");
        DocxText.paragraph(xml, "NilHead", printed.word("nil-report"));
        DocxText.paragraph(xml, "NilStatement", table.statement());
        grid.endCell();
        grid.endRow();
        for (String label : List.of("name-and-function", "place-and-date", "signature", "official-stamp")) {
            grid.tallRow(ROOM_TO_WRITE);
            grid.bottomCell(0);
            DocxText.paragraph(xml, "FormLabel", printed.word(label));
            grid.endCell();
            grid.ruledCell(1);
            DocxText.paragraph(xml, "FormAnswer", "");
            grid.endCell();
            grid.cell(2, "");
            DocxText.paragraph(xml, "FormAnswer", "");
            grid.endCell();
            grid.endRow();
        }
        grid.row(false);
        grid.wideCell("");
        DocxText.paragraph(xml, "FormAnswer", "");
        grid.endCell();
        grid.endRow();
        grid.end();
        DocxText.paragraph(xml, "TableNote", "");
    }
}
