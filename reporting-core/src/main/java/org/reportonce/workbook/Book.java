package org.reportonce.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.reportonce.workbook.Looks.Look;
import org.reportonce.workbook.xlsx.CellReference;
import org.reportonce.write.xlsx.MemoryWorkbook;

/** The workbook being written, with what its sheets share. */
final class Book {
    private static final int CHARACTER = 256;
    private static final int ROW_HEIGHT = 42;

    final MemoryWorkbook workbook = new MemoryWorkbook();
    final Looks looks = new Looks(workbook);
    final EntryCells cells = new EntryCells(looks);
    final ChoiceLists lists = new ChoiceLists(workbook);
    final Places places = new Places();
    final List<Listed> listed = new ArrayList<>();

    /**
     * A sheet as the start sheet lists it.
     *
     * @param entries number of rows that hold something
     */
    record Listed(SheetId id, String sheet, String title, long entries) {}

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
     * Begins a sheet: title, what the columns mean, their names, all frozen.
     *
     * @param id what it holds; remembered by a name that stays with the sheet
     */
    SXSSFSheet sheet(SheetId id, String name, String title, String hint, List<Head> heads) {
        SXSSFSheet sheet = workbook.createSheet(name);
        Row top = sheet.createRow(0);
        cells.text(top, 0, title, Look.TITLE);
        cells.text(top, Math.min(4, heads.size() - 1), hint, Look.LINE);
        link(cells.text(top, heads.size() > 2 ? 3 : 1, "← Start", Look.LINK), "Start", 0, 1);
        Row meanings = sheet.createRow(1);
        Row names = sheet.createRow(Layout.HEADER);
        meanings.setHeightInPoints(ROW_HEIGHT);
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            sheet.setColumnWidth(i, head.width * CHARACTER);
            sheet.setDefaultColumnStyle(i, looks.of(head.look, head.kind.format()));
            cells.text(meanings, i, head.meaning, Look.NOTE);
            cells.text(names, i, head.shown(), head.needed ? Look.NEEDED : Look.HEAD);
        }
        sheet.createFreezePane(1, Layout.HEADER + 1);
        Name anchor = workbook.createName();
        anchor.setNameName(Layout.NAME + (listed.size() + 1));
        anchor.setRefersToFormula(CellReference.sheet(name) + "!$A$" + (Layout.HEADER + 1));
        return sheet;
    }

    /** Ends a sheet. */
    void finish(SXSSFSheet sheet, SheetId id, String title, int columns, int lastRow, long entries) {
        sheet.setAutoFilter(new org.apache.poi.ss.util.CellRangeAddress(
                Layout.HEADER, Math.max(Layout.HEADER, lastRow), 0, columns - 1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new org.apache.poi.ss.util.CellRangeAddress(Layout.HEADER, Layout.HEADER, -1, -1));
        listed.add(new Listed(id, sheet.getSheetName(), title, entries));
    }

    /** Makes a cell lead to another one. */
    void link(org.apache.poi.ss.usermodel.Cell cell, String sheet, int column, int row) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(CellReference.of(sheet, column, row));
        cell.setHyperlink(link);
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
