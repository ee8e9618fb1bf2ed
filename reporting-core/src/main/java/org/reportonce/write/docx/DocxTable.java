package org.reportonce.write.docx;

import java.io.IOException;
import java.util.List;
import org.reportonce.report.Block.RowKind;
import org.reportonce.report.Block.Standing;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Block.TableColumn;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.PrintedRow;
import org.reportonce.write.internal.Shown;
import org.reportonce.write.internal.Shown.Box;
import org.reportonce.write.internal.Shown.Style;
import org.reportonce.write.internal.Xml;

/**
 * A table, or what stands in its place.
 *
 * @param width width of the table, in twentieths of a point
 */
record DocxTable(Printed printed, int width, TableBlock table) {
    private static final String HEAD_SHADE = "DCE6F1";
    private static final String HEADING_SHADE = "EEF1F5";

    void write(Xml xml) throws IOException {
        DocxText.paragraph(xml, "Heading2", table.title());
        if (table.standing() == Standing.NIL) {
            new DocxNilForm(printed, width).write(xml, table);
        } else if (table.standing() == Standing.NOT_INCLUDED) {
            DocxText.paragraph(
                    xml, "Normal", table.statement().isEmpty() ? printed.word("no-information") : table.statement());
        } else {
            lines(xml);
        }
        if (table.heldBack()) {
            DocxText.paragraph(xml, "TableNote", printed.word("lines-held-back"));
        }
    }

    private void lines(Xml xml) throws IOException {
        List<Integer> widths = ColumnWidths.of(table.columns(), width);
        DocxGrid grid = new DocxGrid(xml, "DataTable", table.title(), widths);
        grid.begin();
        grid.row(true);
        for (int n = 0; n < widths.size(); n++) {
            TableColumn column = table.columns().get(n);
            grid.cell(n, HEAD_SHADE);
            xml.open("w:p");
            DocxText.style(xml, "TableHead", alignment(column.type()), column.label());
            DocxText.run(xml, column.label());
            xml.close("w:p");
            grid.endCell();
        }
        grid.endRow();
        for (int n = 0; n < table.rows().size(); n++) {
            row(xml, grid, PrintedRow.of(table, n, printed));
        }
        grid.end();
        DocxText.paragraph(xml, "AfterTable", "");
    }

    private void row(Xml xml, DocxGrid grid, PrintedRow row) throws IOException {
        grid.row(false);
        if (row.kind() == RowKind.HEADING) {
            grid.wideCell(HEADING_SHADE);
            DocxText.paragraph(xml, "TableHeading", row.label());
            grid.endCell();
        } else {
            for (int n = 0; n < row.cells().size(); n++) {
                TableColumn.Type type = table.columns().get(n).type();
                grid.cell(n, "");
                cell(xml, row.cells().get(n), type, row.continued() && type == TableColumn.Type.ROW_LABEL);
                grid.endCell();
            }
        }
        grid.endRow();
    }

    private static void cell(Xml xml, Shown shown, TableColumn.Type type, boolean repeated) throws IOException {
        xml.open("w:p");
        DocxText.style(xml, "TableText", alignment(type), shown.plainText());
        if (shown.style() == Style.BOXES) {
            for (Box box : shown.boxes()) {
                DocxText.box(xml, box);
            }
        } else {
            DocxText.run(xml, repeated ? "Quiet" : characters(shown.style()), shown.plainText());
        }
        xml.close("w:p");
    }

    private static String characters(Style style) {
        return style == Style.WITHHELD ? "Withheld" : style == Style.NOT_APPLICABLE ? "Quiet" : "";
    }

    private static String alignment(TableColumn.Type type) {
        return switch (type) {
            case NUMBER, MONEY -> "right";
            case TICK -> "center";
            case ROW_LABEL, TEXT, DATE, COUNTRY -> "";
        };
    }
}
