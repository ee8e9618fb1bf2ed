package org.reportonce.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Notes at cells. Where the officer has left one, ours stands below it, and only ours goes away again. */
final class CellNotes {
    private static final String AUTHOR = "Report Once";

    /** What parts the officer's own words from ours. */
    private static final String BELOW = "\n\n— " + AUTHOR + " —\n";

    private static final int LONGEST = 1_500;

    private final XSSFWorkbook workbook;

    /** Notes of others by sheet; the library looks through all notes to find the one of a cell. */
    private final Map<String, Map<CellAddress, XSSFComment>> others = new HashMap<>();

    CellNotes(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Takes away what an earlier check wrote; to be done before notes are added. */
    void clear(XSSFSheet sheet) {
        Map<CellAddress, XSSFComment> kept = others.computeIfAbsent(sheet.getSheetName(), unused -> new HashMap<>());
        Map<CellAddress, XSSFComment> comments = new LinkedHashMap<>(sheet.getCellComments());
        comments.forEach((address, comment) -> {
            Row row = sheet.getRow(address.getRow());
            Cell cell = row == null ? null : row.getCell(address.getColumn());
            XSSFRichTextString text = comment.getString();
            int below = text.getString().indexOf(BELOW);
            if (below >= 0) {
                comment.setString(text.getString().substring(0, below));
                kept.put(address, comment);
            } else if (cell != null && AUTHOR.equals(comment.getAuthor())) {
                cell.removeCellComment();
            } else {
                kept.put(address, comment);
            }
        });
    }

    /** Adds a text. */
    void add(XSSFSheet sheet, Cell cell, String text) {
        int end =
                text.length() > LONGEST && Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        String ours = text.length() > LONGEST ? text.substring(0, end) + '…' : text;
        XSSFComment own = others.getOrDefault(sheet.getSheetName(), Map.of()).get(cell.getAddress());
        if (own != null) {
            XSSFRichTextString whole = own.getString();
            whole.append(BELOW + ours);
            own.setString(whole);
            return;
        }
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        // The library makes a note at the cell its box begins in, so the box begins in this one, with the width of the
        // cell as
        // its distance: in the next cell there may be a note already.
        anchor.setCol1(cell.getColumnIndex());
        anchor.setDx1(Math.round(sheet.getColumnWidthInPixels(cell.getColumnIndex())) * Units.EMU_PER_PIXEL);
        anchor.setCol2(cell.getColumnIndex() + 5);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 6);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(ours));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }
}
