package org.reportonce.workbook;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.reportonce.finding.ToolVersion;
import org.reportonce.workbook.Looks.Look;

/** The sheets that explain the others. */
record FrontPages(Book book, WorkbookSource source) {
    /** More would help nobody; the check lists them all. */
    private static final int MOST_GAPS = 2_000;

    private static final int CHARACTER = 256;

    private static final List<String> EXPLANATION = List.of(
            "This workbook holds the whole dataset of the year, or the part of it that your authority answers.",
            "Yellow cells and the lines of the tables are yours to fill; drop-downs offer what each cell takes. Columns marked *"
                    + " must be filled.",
            "You may sort, filter, hide and move columns, and rename sheets. Do not change the names of columns, or what stands"
                    + " in the column \"path\" or \"id\".",
            "A quantity may be a number, or the word unknown, or the word withheld. An empty cell says nothing; it is not zero.",
            "When you have finished: reportonce check FILE.xlsx, then reportonce import FILE.xlsx -o FOLDER. Each finding names"
                    + " its sheet and cell.");

    void start(SXSSFSheet sheet) {
        int next = 0;
        sheet.setColumnWidth(0, 24 * CHARACTER);
        sheet.setColumnWidth(1, 90 * CHARACTER);
        sheet.setColumnWidth(2, 12 * CHARACTER);
        book.cells.text(sheet.createRow(next++), 0, source.stateName() + ", " + source.year(), Look.TITLE);
        if (!source.owners().everything()) {
            String authorities =
                    String.join(", ", source.owners().wanted().stream().sorted().toList());
            book.cells.text(sheet.createRow(next++), 0, "For: " + authorities, Look.TOPIC);
        }
        next++;
        for (String sentence : EXPLANATION) {
            book.cells.text(sheet.createRow(next++), 0, sentence, Look.LINE);
        }
        next++;
        Row head = sheet.createRow(next++);
        book.cells.text(head, 0, "Sheet", Look.HEAD);
        book.cells.text(head, 1, "What it holds", Look.HEAD);
        book.cells.text(head, 2, "Entries", Look.HEAD);
        Row gaps = sheet.createRow(next++);
        book.link(book.cells.text(gaps, 0, "Gaps", Look.LINK), "Gaps", 0, 1);
        book.cells.text(gaps, 1, "What is still wrong or missing.", Look.NOTE);
        count(gaps, shown().size());
        for (Book.Listed listed : book.listed) {
            Row row = sheet.createRow(next++);
            book.link(book.cells.text(row, 0, listed.sheet(), Look.LINK), listed.sheet(), 0, Layout.HEADER + 1);
            book.cells.text(row, 1, listed.title(), Look.NOTE);
            count(row, listed.entries());
        }
    }

    /** An authority sees what is wrong with its own part; the rest would tell it what others have answered. */
    private List<Gap> shown() {
        return source.owners().everything()
                ? source.gaps()
                : source.gaps().stream()
                        .filter(gap -> book.places.of(gap.origin()).isPresent())
                        .toList();
    }

    private void count(Row row, long entries) {
        book.cells.entry(row, 2, Long.toString(entries), EntryCells.Kind.WHOLE, Look.NOTE);
    }

    void gaps(SXSSFSheet sheet) {
        int[] widths = {10, 22, 24, 80, 60, 24};
        String[] names = {"weight", "place", "code", "what", "how to put it right", "concerns"};
        Row top = sheet.createRow(0);
        book.cells.text(top, 0, "Gaps of " + source.year(), Look.TITLE);
        List<Gap> shown = shown();
        String told = shown.isEmpty()
                ? "None were found when this workbook was made."
                : "As found when this workbook was made. A click on the place leads there.";
        book.cells.text(sheet.createRow(1), 0, told, Look.LINE);
        Row head = sheet.createRow(Layout.HEADER);
        for (int i = 0; i < names.length; i++) {
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
            book.cells.text(head, i, names[i], Look.HEAD);
        }
        sheet.createFreezePane(0, Layout.HEADER + 1);
        int next = Layout.HEADER + 1;
        for (Gap gap : shown.subList(0, Math.min(MOST_GAPS, shown.size()))) {
            Row row = sheet.createRow(next++);
            book.cells.text(row, 0, gap.severity(), Look.NOTE);
            Optional<Places.Cell> place = book.places.of(gap.origin());
            String told1 = place.map(Places.Cell::reference)
                    .orElseGet(() -> gap.origin()
                            + (gap.origin().field().isEmpty()
                                    ? ""
                                    : " " + gap.origin().field()));
            Cell cell = book.cells.text(row, 1, told1, place.isPresent() ? Look.LINK : Look.NOTE);
            place.ifPresent(known -> book.link(cell, known.sheet(), known.column(), known.row()));
            book.cells.text(row, 2, gap.code(), Look.NOTE);
            book.cells.text(row, 3, gap.message(), Look.NOTE);
            book.cells.text(row, 4, gap.hint(), Look.NOTE);
            book.cells.text(row, 5, gap.affects(), Look.NOTE);
        }
        if (shown.size() > MOST_GAPS) {
            book.cells.text(
                    sheet.createRow(next),
                    3,
                    "… and " + (shown.size() - MOST_GAPS) + " more; reportonce check lists them.",
                    Look.NOTE);
        }
        sheet.setAutoFilter(new org.apache.poi.ss.util.CellRangeAddress(
                Layout.HEADER, Math.max(Layout.HEADER, next - 1), 0, names.length - 1));
    }

    /** What the program has to know to read the workbook again. */
    void marker(SXSSFSheet sheet, List<String> present) {
        int next = 0;
        next = line(sheet, next, "format", Layout.FORMAT);
        next = line(sheet, next, "tool", ToolVersion.current());
        next = line(sheet, next, "state", source.stateCode());
        next = line(sheet, next, "year", Integer.toString(source.year()));
        for (String owner : source.owners().wanted().stream().sorted().toList()) {
            next = line(sheet, next, "for", owner);
        }
        for (String file : present) {
            next = line(sheet, next, "file", file);
        }
        for (int i = 0; i < book.listed.size(); i++) {
            Book.Listed listed = book.listed.get(i);
            SheetId id = listed.id();
            String kind = id.kind().name().toLowerCase(java.util.Locale.ROOT);
            next = line(sheet, next, "sheet", Layout.NAME + (i + 1), kind, id.file(), id.path(), listed.sheet());
        }
    }

    private int line(SXSSFSheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            book.cells.entry(row, i, texts[i], EntryCells.Kind.TEXT, Look.CELL);
        }
        return number + 1;
    }
}
