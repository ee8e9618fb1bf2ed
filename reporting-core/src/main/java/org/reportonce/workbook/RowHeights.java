package org.reportonce.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/**
 * Heights of rows whose cells wrap, estimated. LibreOffice does not measure the rows of a file it opens: without a height, a long
 * question would show its first line only.
 */
final class RowHeights {
    private static final float LINE = 13.5f;
    private static final float MARGIN = 3f;

    /** The tallest row that Excel shows. */
    private static final float TALLEST = 405f;

    private static final double CHARACTER = 256.0;

    /** Letters of ten points that stand in the width of a digit of eleven; a little less than fit, since words break. */
    private static final double LETTERS = 1.22;

    private static final int WIDE_FROM = 0x1100;

    private RowHeights() {}

    /** Makes a row tall enough for what its wrapping cells hold. */
    static void fit(Row row) {
        fit(row, TALLEST);
    }

    /** The same, up to a height in points. */
    static void fit(Row row, float tallest) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                double width = row.getSheet().getColumnWidth(cell.getColumnIndex()) / CHARACTER * LETTERS;
                lines = Math.max(lines, lines(cell.getStringCellValue(), Math.max(1, (int) width)));
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(tallest, lines * LINE + MARGIN));
        }
    }

    /** Lines that a text takes when so many letters fit in one. */
    static int lines(String text, int letters) {
        int lines = 0;
        for (String paragraph : text.split("\r\n|\r|\n", -1)) {
            int used = 0;
            lines++;
            for (String word : paragraph.split("(?<=[ -])", -1)) {
                int length = length(word);
                if (used > 0 && used + length > letters + 1) {
                    lines++;
                    used = 0;
                }
                used += length;
                while (used > letters + 1) {
                    lines++;
                    used -= letters;
                }
            }
        }
        return lines;
    }

    /** Chinese, Japanese and Korean letters count twice. */
    private static int length(String word) {
        return word.length()
                + (int) word.chars().filter(letter -> letter >= WIDE_FROM).count();
    }
}
