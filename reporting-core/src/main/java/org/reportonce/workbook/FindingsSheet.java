package org.reportonce.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.reportonce.workbook.Looks.Look;
import org.reportonce.xlsx.XlsxCell;
import org.reportonce.xlsx.XlsxFile;
import org.reportonce.xlsx.XlsxRow;

/**
 * The sheet that lists the findings. A hidden column keeps the colour that each cell had, so that the next check can give it back.
 *
 * @param workbook the workbook
 */
record FindingsSheet(XSSFWorkbook workbook, EntryCells cells) {
    /** Its name; a sheet of the officer's of that name stays, and ours gets a number. */
    static final String NAME = "Findings";

    private static final List<String> COLUMNS =
            List.of("weight", "place", "code", "what", "how to put it right", "concerns", "colour before");
    private static final int[] WIDTHS = {10, 22, 26, 80, 60, 26, 12};
    private static final int HEADER = 1;
    private static final int PLACE = 1;
    private static final int COLOUR = 6;
    private static final int CHARACTER = 256;

    /** Excel takes 65,530 links a sheet. */
    private static final int MOST_LINKS = 65_000;

    /** Cells take no more characters. */
    private static final int LONGEST = 8_000;

    /** True for a name that the sheet may have. */
    static boolean named(String name) {
        return name.matches(NAME + "( [0-9]{1,3})?");
    }

    /**
     * The sheet of an earlier check.
     *
     * @param sheet its name
     * @param colours colours that cells had before that check, by their place; empty for none
     */
    record Earlier(String sheet, Map<String, String> colours) {}

    /** The sheet that an earlier check left in a workbook. */
    static Optional<Earlier> earlier(Path path) throws IOException {
        try (XlsxFile file = XlsxFile.open(path)) {
            for (String sheet : file.sheets()) {
                if (named(sheet)) {
                    Map<String, String> colours = new HashMap<>();
                    boolean[] ours = {false};
                    file.read(sheet, row -> {
                        if (row.number() <= HEADER) {
                            return true;
                        }
                        if (row.number() == HEADER + 1) {
                            ours[0] = IntStream.range(0, COLOUR)
                                    .allMatch(column -> text(row, column).equals(COLUMNS.get(column)));
                            return ours[0];
                        }
                        String colour = text(row, COLOUR).strip().toUpperCase(Locale.ROOT);
                        if (colour.isEmpty() || colour.matches("[0-9A-F]{6}")) {
                            colours.put(text(row, PLACE), colour);
                        }
                        return true;
                    });
                    if (ours[0]) {
                        return Optional.of(new Earlier(sheet, colours));
                    }
                }
            }
            return Optional.empty();
        }
    }

    private static String text(XlsxRow row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() == column)
                .map(XlsxCell::text)
                .findFirst()
                .orElse("");
    }

    /**
     * Writes it.
     *
     * @param inside true for findings whose place is a cell of this workbook
     * @param marked cells that were marked
     */
    void write(List<Gap> findings, Predicate<Gap> inside, CellMarks.Marked marked) {
        XSSFSheet sheet = workbook.createSheet(free());
        Row top = sheet.createRow(0);
        cells.text(top, 0, NAME, Look.TITLE);
        if (marked.notes() < marked.colours().size()) {
            String note = String.format(
                    Locale.ROOT,
                    "%,d cells are coloured; the first %,d have a note, errors before the rest. What is wrong with the others stands here only.",
                    marked.colours().size(),
                    marked.notes());
            cells.text(top, 3, note, Look.LINE);
        }
        Row head = sheet.createRow(HEADER);
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
            cells.text(head, i, COLUMNS.get(i), Look.HEAD);
        }
        sheet.setColumnHidden(COLOUR, true);
        int next = HEADER + 1;
        for (Gap finding : findings) {
            Row row = sheet.createRow(next++);
            String field = finding.origin().field();
            boolean linked = inside.test(finding);
            String told = field.isEmpty() ? finding.origin().file() : linked ? field : finding.origin() + " " + field;
            cells.text(row, 0, finding.severity(), Look.weight(finding.severity()));
            Cell where = cells.text(row, PLACE, told, linked ? Look.LINK : Look.NOTE);
            if (linked && next <= MOST_LINKS) {
                Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress(field.replaceAll(":[A-Z]+[0-9]+$", ""));
                where.setHyperlink(link);
            }
            cells.text(row, 2, finding.code(), Look.NOTE);
            cells.text(row, 3, cut(finding.message()), Look.NOTE);
            cells.text(row, 4, cut(finding.hint()), Look.NOTE);
            cells.text(row, 5, cut(finding.affects()), Look.NOTE);
            cells.text(row, COLOUR, marked.colour(field), Look.NOTE);
            RowHeights.fit(row);
        }
        if (findings.isEmpty()) {
            cells.text(sheet.createRow(next), 0, "Nothing was found.", Look.LINE);
        }
        sheet.createFreezePane(0, HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        Book.print(sheet, 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADER, Math.max(HEADER, next - 1), 0, COLOUR - 1));
        first(sheet);
    }

    private String free() {
        String name = NAME;
        for (int n = 2; workbook.getSheet(name) != null; n++) {
            name = NAME + ' ' + n;
        }
        return name;
    }

    /** Puts it behind the first sheet, and opens the workbook with it. */
    private void first(XSSFSheet sheet) {
        workbook.setSheetOrder(sheet.getSheetName(), Math.min(1, workbook.getNumberOfSheets() - 1));
        workbook.setActiveSheet(workbook.getSheetIndex(sheet));
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(workbook.getSheetAt(i) == sheet);
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + '…' : text;
    }
}
