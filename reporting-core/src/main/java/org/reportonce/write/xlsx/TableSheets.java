package org.reportonce.write.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.reportonce.report.Block.RowKind;
import org.reportonce.report.Block.Standing;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Block.TableColumn;
import org.reportonce.report.Report.Layout;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.PrintedRow;
import org.reportonce.write.internal.Shown;
import org.reportonce.write.xlsx.XlsxStyles.Look;

/** A table on a sheet of its own; on several when it has more lines than a sheet can hold. */
record TableSheets(SXSSFWorkbook workbook, SheetNames names, XlsxStyles styles, XlsxPage page, Printed printed) {
    private static final int HEAD_ROW = 3;
    private static final int CAPACITY = SpreadsheetVersion.EXCEL2007.getMaxRows() - HEAD_ROW - 2;
    private static final int MANY_COLUMNS = 5;
    private static final int UNITS_PER_CHARACTER = 256;

    void write(TableBlock table, Layout layout) {
        int start = 0;
        do {
            int end = Math.min(table.rows().size(), start + CAPACITY);
            sheet(table, layout, start, end);
            start = end;
        } while (start < table.rows().size());
    }

    private void sheet(TableBlock table, Layout layout, int start, int end) {
        SXSSFSheet sheet = workbook.createSheet(names.unique(table.id()));
        List<SheetColumn> columns = SheetColumn.of(table.columns(), printed);
        List<Integer> widths = columns.stream()
                .map(column -> SheetColumn.width(column, columns))
                .toList();
        page.setUp(sheet, layout == Layout.LANDSCAPE || columns.size() > MANY_COLUMNS);
        for (int n = 0; n < columns.size(); n++) {
            sheet.setColumnWidth(n, widths.get(n) * UNITS_PER_CHARACTER);
        }
        XlsxCells cells = new XlsxCells(styles, printed);
        cells.text(sheet.createRow(0), 0, table.title(), Look.TITLE);
        cells.text(sheet.createRow(1), 0, page.subtitle(), Look.SUBTITLE);
        cells.text(sheet.createRow(2), 0, page.marking(), Look.MARKING);
        if (table.standing() != Standing.LINES) {
            String statement = table.statement().isEmpty() ? printed.word("no-information") : table.statement();
            cells.text(sheet.createRow(HEAD_ROW), 0, statement, Look.SECTION);
            return;
        }
        head(sheet, cells, columns, widths, end - start);
        for (int n = start; n < end; n++) {
            line(sheet.createRow(HEAD_ROW + 1 + n - start), cells, columns, widths, PrintedRow.of(table, n, printed));
        }
        if (table.heldBack()) {
            Row row = sheet.createRow(HEAD_ROW + 1 + end - start);
            cells.text(row, 0, printed.word("lines-held-back"), Look.SUBTITLE);
        }
    }

    private static void head(
            SXSSFSheet sheet, XlsxCells cells, List<SheetColumn> columns, List<Integer> widths, int lines) {
        Row row = sheet.createRow(HEAD_ROW);
        for (int n = 0; n < columns.size(); n++) {
            TableColumn.Type type = columns.get(n).type();
            boolean figures = type == TableColumn.Type.NUMBER || type == TableColumn.Type.MONEY;
            cells.text(row, n, columns.get(n).head(), figures ? Look.HEAD_RIGHT : Look.HEAD);
        }
        RowHeight.fit(row, widths, columns.stream().map(SheetColumn::head).toList());
        int last = columns.size() - 1;
        sheet.createFreezePane(0, HEAD_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, 0, last));
        sheet.setAutoFilter(new CellRangeAddress(HEAD_ROW, HEAD_ROW + lines, 0, last));
    }

    private static void line(
            Row row, XlsxCells cells, List<SheetColumn> columns, List<Integer> widths, PrintedRow printedRow) {
        if (printedRow.kind() == RowKind.HEADING) {
            for (int n = 0; n < columns.size(); n++) {
                cells.text(row, n, n == 0 ? printedRow.label() : "", Look.HEADING);
            }
            return;
        }
        List<String> texts = new ArrayList<>();
        for (int n = 0; n < columns.size(); n++) {
            SheetColumn column = columns.get(n);
            Shown shown = printedRow.cells().get(column.index());
            if (column.currency()) {
                cells.text(row, n, shown.currency(), Look.TEXT);
            } else {
                cells.amount(row, n, shown, look(column.type()));
            }
            texts.add(column.currency() ? "" : shown.plainText());
        }
        RowHeight.fit(row, widths, texts);
    }

    private static Look look(TableColumn.Type type) {
        return switch (type) {
            case NUMBER, MONEY, PROPORTION -> Look.RIGHT;
            case TICK -> Look.CENTRE;
            case ROW_LABEL, TEXT, DATE, COUNTRY -> Look.TEXT;
        };
    }
}
