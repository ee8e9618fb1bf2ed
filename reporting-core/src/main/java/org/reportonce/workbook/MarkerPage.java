package org.reportonce.workbook;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.reportonce.finding.ToolVersion;
import org.reportonce.workbook.Looks.Look;

/** The hidden sheet with what the program has to know to read the workbook again. */
record MarkerPage(Book book, WorkbookSource source) {
    void write(SXSSFSheet sheet, List<String> present) {
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
            String kind = id.kind().name().toLowerCase(Locale.ROOT);
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
