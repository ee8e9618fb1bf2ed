package org.reportonce.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.reportonce.workbook.Looks.Look;
import org.reportonce.write.xlsx.MemoryWorkbook;
import org.reportonce.xlsx.CellReference;

/** The workbook being written, with what its sheets share. */
final class Book {
    private static final int CHARACTER = 256;

    /** Explanations of columns stand in the part that does not scroll; longer ones are in the message of the cells. */
    private static final float TALLEST_MEANING = 84f;

    /** Letters that a page of A4, lying, shows in a size that can be read. */
    private static final int PAGE = 260;

    private static final int MOST_PAGES = 2;

    /** Width of a letter of a title, in those of a cell. */
    private static final double TITLE_LETTER = 1.4;

    final MemoryWorkbook workbook = new MemoryWorkbook();
    final Looks looks = new Looks(workbook);
    final EntryCells cells = new EntryCells(looks);
    final ChoiceLists lists = new ChoiceLists(workbook);
    final Places places = new Places();
    private final Map<String, Integer> columns = new HashMap<>();
    final List<Listed> listed = new ArrayList<>();
    final Codes codes;

    Book(Codes codes) {
        this.codes = codes;
    }

    /** Sheets that belong together, in the order in which the workbook shows them. */
    enum Group {
        FIGURES("Figures of the year: one line a record", 0x2E75B6),
        QUESTIONS("Questions of the reports: answer in the yellow cells", 0xC99A00),
        YEAR("Declarations of the year", 0x548235),
        LASTING("What stays true over the years: enter it once, and only what changed afterwards", 0x7F7F7F),
        /** Kept from sight: what only the program needs. */
        BEHIND("", 0x7F7F7F);

        private final String title;
        private final int colour;

        Group(String title, int colour) {
            this.title = title;
            this.colour = colour;
        }

        String title() {
            return title;
        }
    }

    /**
     * A sheet as the start sheet lists it.
     *
     * @param entries number of rows that hold something
     */
    record Listed(SheetId id, Group group, String sheet, String title, long entries) {}

    /** A column of a sheet. */
    record Head(String name, boolean needed, String meaning, int width, EntryCells.Kind kind, Look look) {
        Head(String name, boolean needed, String meaning, int width) {
            this(name, needed, meaning, width, EntryCells.Kind.TEXT, Look.CELL);
        }

        /** The name as the sheet shows it. */
        String shown() {
            return needed ? name + " *" : name;
        }
    }

    /**
     * Begins a sheet, which may have its place in the workbook already: title, what the columns mean, their names, all frozen.
     *
     * @param id what it holds; remembered by a name that stays with the sheet
     * @param hint stands beside the title where there is room; the start sheet says it too
     * @throws SheetRoom.TooWide when there are more columns than Excel has
     */
    SXSSFSheet sheet(SheetId id, String name, String title, String hint, List<Head> heads) throws SheetRoom.TooWide {
        if (heads.size() > SheetRoom.COLUMNS) {
            throw new SheetRoom.TooWide(name, heads.size());
        }
        SXSSFSheet made = workbook.getSheet(name);
        SXSSFSheet sheet = made == null ? workbook.createSheet(name) : made;
        columns.put(name, heads.size());
        Row top = sheet.createRow(0);
        link(cells.text(top, 0, Layout.BACK, Look.LINK), "Start", 0, 1);
        cells.text(top, 1, title, Look.TITLE);
        int beside = beside(title, heads);
        if (beside < heads.size()) {
            cells.text(top, beside, hint, Look.LINE);
        }
        Row meanings = sheet.createRow(1);
        Row names = sheet.createRow(Layout.HEADER);
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            sheet.setColumnWidth(i, head.width * CHARACTER);
            sheet.setDefaultColumnStyle(i, looks.of(head.look, head.kind.format()));
            cells.text(meanings, i, head.meaning, Look.NOTE);
            cells.text(names, i, head.shown(), head.needed ? Look.NEEDED : Look.HEAD);
        }
        RowHeights.fit(meanings, TALLEST_MEANING);
        sheet.createFreezePane(1, Layout.HEADER + 1);
        Name anchor = workbook.createName();
        anchor.setNameName(Layout.NAME + (listed.size() + 1));
        anchor.setRefersToFormula(CellReference.sheet(name) + "!$A$" + (Layout.HEADER + 1));
        return sheet;
    }

    /** The first column after a title that begins in the second one and runs over those beside it. */
    private static int beside(String title, List<Head> heads) {
        int room = 0;
        for (int i = 1; i < heads.size(); i++) {
            if (room > title.length() * TITLE_LETTER) {
                return i;
            }
            room += heads.get(i).width;
        }
        return heads.size();
    }

    /** Ends a sheet. */
    void finish(SXSSFSheet sheet, SheetId id, Group group, String title, int lastRow, long entries) {
        int columns = this.columns.getOrDefault(sheet.getSheetName(), 1);
        sheet.setAutoFilter(new CellRangeAddress(Layout.HEADER, Math.max(Layout.HEADER, lastRow), 0, columns - 1));
        sheet.setTabColor(Looks.colour(group.colour));
        int width = 0;
        for (int i = 0; i < columns; i++) {
            width += sheet.isColumnHidden(i) ? 0 : sheet.getColumnWidth(i) / CHARACTER;
        }
        print(sheet, Math.min(MOST_PAGES, (width + PAGE - 1) / PAGE));
        sheet.setRepeatingRows(new CellRangeAddress(Layout.HEADER, Layout.HEADER, -1, -1));
        if (width > PAGE) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
        listed.add(new Listed(id, group, sheet.getSheetName(), title, entries));
    }

    /** Lying on A4, so many pages wide, with the name of the sheet and the number of the page at the foot. */
    static void print(Sheet sheet, int pages) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) pages);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** Makes a cell lead to another one. */
    void link(org.apache.poi.ss.usermodel.Cell cell, String sheet, int column, int row) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(CellReference.of(sheet, column, row));
        cell.setHyperlink(link);
    }

    /** What is wrong or missing; an authority sees its own part only, since the rest would tell it what others have answered. */
    List<Gap> gaps(WorkbookSource source) {
        return source.owners().everything()
                ? source.gaps()
                : source.gaps().stream()
                        .filter(gap -> places.of(gap.origin()).isPresent())
                        .toList();
    }

    /** Names of columns with their places. */
    static Map<String, Integer> columns(List<Head> heads) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.put(heads.get(i).name(), i);
        }
        return columns;
    }
}
