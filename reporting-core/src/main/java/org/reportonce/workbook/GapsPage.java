package org.reportonce.workbook;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.reportonce.finding.Origin;
import org.reportonce.workbook.Looks.Look;

/** The sheet of what is still wrong or missing, each with a link to the cell that fills it. */
record GapsPage(Book book, WorkbookSource source) {
    /** More would help nobody; the check lists them all. */
    private static final int MOST = 2_000;

    private static final int CHARACTER = 256;
    private static final List<String> NAMES =
            List.of("weight", "fill in here", "what", "how to put it right", "concerns", "code");
    private static final int[] WIDTHS = {10, 26, 66, 50, 20, 24};

    void write(SXSSFSheet sheet) {
        List<Gap> shown = book.gaps(source);
        book.cells.text(sheet.createRow(0), 0, "Gaps of " + source.year(), Look.TITLE);
        String told = shown.isEmpty()
                ? "None were found when this workbook was made."
                : "As found when this workbook was made: " + shown.size()
                        + ". A click on the second column leads to the cell.";
        Row second = sheet.createRow(1);
        book.link(book.cells.text(second, 0, Layout.BACK, Look.LINK), "Start", 0, 1);
        book.cells.text(second, 1, told, Look.LINE);
        Row head = sheet.createRow(Layout.HEADER);
        for (int i = 0; i < NAMES.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
            book.cells.text(head, i, NAMES.get(i), Look.HEAD);
        }
        sheet.createFreezePane(0, Layout.HEADER + 1);
        int next = Layout.HEADER + 1;
        for (Gap gap : shown.subList(0, Math.min(MOST, shown.size()))) {
            gap(sheet.createRow(next++), gap);
        }
        if (shown.size() > MOST) {
            String more = "… and " + (shown.size() - MOST) + " more; reportonce check lists them.";
            book.cells.text(sheet.createRow(next), 2, more, Look.NOTE);
        }
        sheet.setAutoFilter(
                new CellRangeAddress(Layout.HEADER, Math.max(Layout.HEADER, next - 1), 0, NAMES.size() - 1));
        Book.print(sheet, 1);
        sheet.setRepeatingRows(new CellRangeAddress(Layout.HEADER, Layout.HEADER, -1, -1));
    }

    private void gap(Row row, Gap gap) {
        Origin origin = gap.origin();
        Optional<Places.Cell> place = book.places.of(origin);
        String where = place.map(Places.Cell::reference)
                .orElseGet(() -> origin + (origin.field().isEmpty() ? "" : " " + origin.field()));
        Cell cell = book.cells.text(row, 1, where, place.isPresent() ? Look.LINK : Look.NOTE);
        place.ifPresent(known -> book.link(cell, known.sheet(), known.column(), known.row()));
        book.cells.text(row, 0, gap.severity(), Look.weight(gap.severity()));
        book.cells.text(row, 2, gap.message(), Look.NOTE);
        book.cells.text(row, 3, gap.hint(), Look.NOTE);
        book.cells.text(row, 4, gap.affects(), Look.NOTE);
        book.cells.text(row, 5, gap.code(), Look.NOTE);
        RowHeights.fit(row);
    }
}
