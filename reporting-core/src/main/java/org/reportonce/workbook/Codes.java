package org.reportonce.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.reportonce.dataset.Categories;
import org.reportonce.workbook.Looks.Look;

/**
 * Codes that stand in several sheets.
 *
 * @param year year of the data; names and categories are those of that year
 * @param reports ids of the reports
 * @param places names of States, then their codes
 */
record Codes(int year, List<String> reports, List<String> places) {
    private static final int CODE_WIDTH = 16;
    private static final int NAME_WIDTH = 110;
    private static final int CHARACTER = 256;

    Codes {
        reports = List.copyOf(reports);
        places = List.copyOf(places);
    }

    static Codes of(WorkbookSource source) {
        return new Codes(
                source.year(),
                source.forms().stream().map(QuestionForm::report).toList(),
                TableColumn.places(source.countries(), source.year()));
    }

    /** What to choose from in a text of that name; empty for anything. */
    List<String> of(String field) {
        return switch (field) {
            case "report" -> reports;
            case "currency", "per" -> TableColumn.currencies();
            case "category" -> TableColumn.categories(year);
            case "partner", "country" -> places;
            default -> List.of();
        };
    }

    /** The sheet that says what the codes of categories stand for. */
    void write(SXSSFSheet sheet, Book book) {
        sheet.setColumnWidth(0, CODE_WIDTH * CHARACTER);
        sheet.setColumnWidth(1, NAME_WIDTH * CHARACTER);
        Row top = sheet.createRow(0);
        book.cells.text(top, 0, "What the codes of categories stand for in " + year, Look.TITLE);
        Row back = sheet.createRow(1);
        book.link(book.cells.text(back, 0, "← Start", Look.LINK), "Start", 0, 1);
        Row head = sheet.createRow(Layout.HEADER);
        book.cells.text(head, 0, "code", Look.HEAD);
        book.cells.text(head, 1, "name in the forms", Look.HEAD);
        int next = Layout.HEADER + 1;
        for (String code : TableColumn.categories(year)) {
            Row row = sheet.createRow(next++);
            book.cells.text(row, 0, code, Look.TOLD);
            book.cells.text(row, 1, Categories.standard().name(code, year), Look.TOLD);
            RowHeights.fit(row);
        }
        sheet.createFreezePane(0, Layout.HEADER + 1);
        Book.print(sheet, 1);
    }
}
