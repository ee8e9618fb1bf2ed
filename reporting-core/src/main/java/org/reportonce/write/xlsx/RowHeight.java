package org.reportonce.write.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.reportonce.write.internal.SafeText;

/** Makes rows tall enough for texts that wrap, since not every spreadsheet program does so when it opens a file. */
final class RowHeight {
    private static final float LINE = 13.2f;
    private static final float PADDING = 2.4f;
    private static final float TALLEST = 400f;
    // A column of 100 digits takes a few more letters of running text.
    private static final int LETTERS_PER_HUNDRED = 128;
    private static final int INDENT = 3;
    private static final int FIRST_WIDE_LETTER = 0x1100;

    private RowHeight() {}

    /**
     * Sets the height of a row; rows of one line keep that of the sheet.
     *
     * @param widths width of each column, in characters
     * @param texts text of each column
     */
    static void fit(Row row, List<Integer> widths, List<String> texts) {
        int lines = 1;
        for (int n = 0; n < texts.size(); n++) {
            lines = Math.max(
                    lines, lines(texts.get(n), Math.max(1, widths.get(n) * LETTERS_PER_HUNDRED / 100 - INDENT)));
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(TALLEST, lines * LINE + PADDING));
        }
    }

    private static int lines(String text, int width) {
        if (text.length() < width / 2 && text.indexOf('\n') < 0) {
            return 1;
        }
        return SafeText.printable(text)
                .lines()
                .mapToInt(line -> wrapped(line, width))
                .sum();
    }

    // Words are not broken, so a line is filled word by word.
    private static int wrapped(String line, int width) {
        int lines = 1;
        int filled = 0;
        int word = 0;
        for (int n = 0; n <= line.length(); n++) {
            if (n < line.length() && line.charAt(n) != ' ') {
                word += line.charAt(n) < FIRST_WIDE_LETTER ? 1 : 2;
                continue;
            }
            if (filled > 0 && filled + 1 + word > width) {
                lines++;
                filled = 0;
            }
            lines += Math.max(0, (word - 1) / width);
            filled += (filled > 0 ? 1 : 0) + word % (width + 1);
            word = 0;
        }
        return lines;
    }
}
