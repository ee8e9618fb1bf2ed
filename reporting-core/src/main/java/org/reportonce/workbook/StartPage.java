package org.reportonce.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.reportonce.workbook.Looks.Look;

/** The sheet that explains the others and leads to them. */
final class StartPage {
    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {26, 96, 10, 10};

    private static final List<List<String>> EXPLANATION = List.of(
            List.of(
                    "What this is",
                    "The dataset of one year as a workbook. Each figure and each answer stands here once; every report that is due is"
                            + " filled from it."),
            List.of(
                    "Where to begin",
                    "In the sheet Gaps: it lists what is still wrong or missing, and a click leads to the cell that fills it. Sheets"
                            + " below that do not concern you may stay empty."),
            List.of(
                    "How to fill it in",
                    "A cell shows an explanation when it is chosen, and an arrow where there is a list to choose from. Countries may be"
                            + " written as names or as codes of three letters. Days are written as 2025-03-14. Numbers are written without"
                            + " words around them; in place of a quantity you may write unknown or withheld. An empty cell says nothing; it"
                            + " is not zero. Several answers in one cell stand in lines of their own (Alt+Enter)."),
            List.of(
                    "What you may change",
                    "Sort, filter, hide and move columns, add columns of your own, rename sheets, save with LibreOffice. Leave the names"
                            + " of the columns as they are, and what stands in the columns \"path\" and \"id\"."),
            List.of(
                    "When you have finished",
                    "reportonce check FILE.xlsx --annotate OUT.xlsx writes what is wrong into a copy of the workbook, cell by cell.\n"
                            + "reportonce import FILE.xlsx -o FOLDER makes the dataset from it, from which the reports are filled."));

    private final Book book;
    private final WorkbookSource source;
    private final Map<String, Long> gaps = new HashMap<>();
    private int next;

    StartPage(Book book, WorkbookSource source) {
        this.book = book;
        this.source = source;
    }

    void write(SXSSFSheet sheet) {
        for (Gap gap : book.gaps(source)) {
            book.places.of(gap.origin()).ifPresent(place -> gaps.merge(place.sheet(), 1L, Long::sum));
        }
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        sheet.setDisplayGridlines(false);
        book.cells.text(row(sheet), 0, source.stateName() + ", " + source.year(), Look.TITLE);
        if (!source.owners().everything()) {
            String authorities =
                    String.join(", ", source.owners().wanted().stream().sorted().toList());
            String told = "For " + authorities + ": only what is answered there.";
            book.cells.text(row(sheet), 0, told, Look.LINE);
        }
        next++;
        for (List<String> told : EXPLANATION) {
            Row row = row(sheet);
            book.cells.text(row, 0, told.get(0), Look.TOPIC);
            book.cells.text(row, 1, told.get(1), Look.NOTE);
            RowHeights.fit(row);
        }
        colours(sheet);
        next++;
        list(sheet);
        Book.print(sheet, 1);
        sheet.getPrintSetup().setLandscape(false);
    }

    private void colours(SXSSFSheet sheet) {
        book.cells.text(row(sheet), 0, "Colours", Look.TOPIC);
        told(sheet, "to fill", Look.ENTRY, "Yours to fill in; the lines of the tables too, which are white.");
        told(sheet, "must be filled *", Look.NEEDED, "Name of a column that must not be empty in any line.");
        told(
                sheet,
                "comes from elsewhere",
                Look.TOLD,
                "Explains, or is filled from another sheet, which is named beside it.");
    }

    private void told(SXSSFSheet sheet, String shown, Look look, String meaning) {
        Row row = row(sheet);
        book.cells.text(row, 0, shown, look);
        book.cells.text(row, 1, meaning, Look.NOTE);
    }

    private void list(SXSSFSheet sheet) {
        Row head = row(sheet);
        book.cells.text(head, 0, "Sheet", Look.HEAD);
        book.cells.text(head, 1, "What it holds", Look.HEAD);
        book.cells.text(head, 2, "Entries", Look.HEAD);
        book.cells.text(head, 3, "Gaps", Look.HEAD);
        line(
                sheet,
                "Gaps",
                "What is still wrong or missing.",
                Layout.HEADER,
                -1,
                book.gaps(source).size());
        line(sheet, "Codes", "What the codes of categories stand for.", 0, -1, 0);
        for (Book.Group group : Book.Group.values()) {
            List<Book.Listed> sheets =
                    book.listed.stream().filter(one -> one.group() == group).toList();
            if (group == Book.Group.QUESTIONS
                    && sheets.isEmpty()
                    && source.owners().everything()) {
                topic(sheet, group);
                String none =
                        "No report is asked for yet. Enter treaties and memberships, or the reports themselves (sheet year,"
                                + " line reports), import the workbook and make it again; or make it with --reports att-annual,unroca.";
                Row row = row(sheet);
                book.cells.text(row, 1, none, Look.NOTE);
                RowHeights.fit(row);
            } else if (!sheets.isEmpty() && group != Book.Group.BEHIND) {
                topic(sheet, group);
                for (Book.Listed one : sheets) {
                    long open = gaps.getOrDefault(one.sheet(), 0L);
                    line(sheet, one.sheet(), one.title(), Layout.HEADER + 1, one.entries(), open);
                }
            }
        }
    }

    private void topic(SXSSFSheet sheet, Book.Group group) {
        Row row = row(sheet);
        for (int i = 0; i < WIDTHS.length; i++) {
            book.cells.text(row, i, i == 0 ? group.title() : "", Look.TOPIC);
        }
    }

    /** One sheet; {@code entries} below zero when it has none of its own. */
    private void line(SXSSFSheet sheet, String name, String title, int row, long entries, long open) {
        Row line = row(sheet);
        book.link(book.cells.text(line, 0, name, Look.LINK), name, 0, row + 1);
        book.cells.text(line, 1, title, Look.NOTE);
        if (entries >= 0) {
            book.cells.entry(line, 2, Long.toString(entries), EntryCells.Kind.WHOLE, Look.NOTE);
        }
        if (open > 0) {
            book.cells.entry(line, 3, Long.toString(open), EntryCells.Kind.WHOLE, Look.WARNING);
        }
        RowHeights.fit(line);
    }

    private Row row(SXSSFSheet sheet) {
        return sheet.createRow(next++);
    }
}
