package org.reportonce.write.docx;

import java.io.IOException;
import java.util.Arrays;
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
 * @param signed true when a declaration that there was nothing is signed by itself
 */
record DocxTable(Printed printed, DocxBoxes boxes, int width, boolean signed, TableBlock table) {
    /** Tables of so few rows are not split; longer ones would leave half a page empty before them. */
    private static final int WHOLE = 8;

    /** Rows of a longer table that stay with its title, and as many that stay together at its end. */
    private static final int FIRST = 3;

    private static final int MEASURED = 1_000;

    private static final String HEAD_SHADE = "DCE6F1";
    private static final String HEADING_SHADE = "EEF1F5";

    void write(Xml xml) throws IOException {
        if (table.standing() == Standing.NIL && signed) {
            new DocxNilForm(printed, width).write(xml, table);
        } else if (table.standing() != Standing.LINES) {
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
        List<Integer> widths = ColumnWidths.of(table.columns(), figures(), width);
        DocxGrid grid = new DocxGrid(xml, "DataTable", table.title(), widths);
        grid.begin();
        grid.row(true);
        for (int n = 0; n < widths.size(); n++) {
            TableColumn column = table.columns().get(n);
            grid.cell(n, HEAD_SHADE);
            DocxText.styled(xml, DocxParagraph.of("TableHead").aligned(alignment(column.type())), "", column.label());
            grid.endCell();
        }
        grid.endRow();
        for (int n = 0; n < table.rows().size(); n++) {
            int last = table.rows().size() - 1;
            boolean together = last < WHOLE || n < FIRST - 1 || n > last - FIRST;
            row(xml, grid, PrintedRow.of(table, n, printed), together && n < last);
        }
        grid.end();
        DocxText.paragraph(xml, "AfterTable", "");
    }

    /** Letters of the longest figure of each column, as far as the first rows show. */
    private List<Integer> figures() {
        Integer[] longest = new Integer[table.columns().size()];
        Arrays.fill(longest, 0);
        for (int n = 0; n < Math.min(MEASURED, table.rows().size()); n++) {
            List<Shown> cells = PrintedRow.of(table, n, printed).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column).style() == Style.FIGURE) {
                    longest[column] = Math.max(
                            longest[column], cells.get(column).plainText().length());
                }
            }
        }
        return List.of(longest);
    }

    private void row(Xml xml, DocxGrid grid, PrintedRow row, boolean withNext) throws IOException {
        grid.row(false);
        if (row.kind() == RowKind.HEADING) {
            grid.wideCell(HEADING_SHADE);
            DocxText.paragraph(xml, "TableHeading", row.label());
            grid.endCell();
        } else {
            for (int n = 0; n < row.cells().size(); n++) {
                TableColumn column = table.columns().get(n);
                grid.cell(n, "");
                boolean repeated = row.continued() && column.type() == TableColumn.Type.ROW_LABEL;
                cell(xml, row.cells().get(n), column, repeated, withNext);
                grid.endCell();
            }
        }
        grid.endRow();
    }

    private void cell(Xml xml, Shown shown, TableColumn column, boolean repeated, boolean withNext) throws IOException {
        DocxParagraph.of("TableText")
                .aligned(alignment(column.type()))
                .directedBy(shown.plainText())
                .keptWithNext(withNext)
                .open(xml);
        if (shown.style() == Style.BOXES) {
            for (Box box : shown.boxes()) {
                boxes.write(xml, box, "", column.label(), table.id() + '/' + column.id());
            }
        } else {
            DocxText.run(xml, repeated ? "Quiet" : characters(shown.style()), shown.plainText());
        }
        xml.close("w:p");
    }

    private static String characters(Style style) {
        return style == Style.WITHHELD
                ? "Withheld"
                : style == Style.NOT_APPLICABLE || style == Style.HIDDEN ? "Quiet" : "";
    }

    private static String alignment(TableColumn.Type type) {
        return switch (type) {
            case NUMBER, MONEY, PROPORTION -> "right";
            case TICK -> "center";
            case ROW_LABEL, TEXT, DATE, COUNTRY -> "";
        };
    }
}
