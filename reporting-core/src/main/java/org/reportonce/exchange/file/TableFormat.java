package org.reportonce.exchange.file;

/**
 * How a foreign table is to be read.
 *
 * @param encoding how letters stand in a text file
 * @param delimiter what parts the cells of a line
 * @param quote what stands around a cell with delimiters in it; {@link #NO_QUOTE} for nothing
 * @param lines what ends a line
 * @param sheet sheet of a workbook; empty for the first visible one
 */
public record TableFormat(Encoding encoding, char delimiter, char quote, LineEnd lines, String sheet) {
    /** A character that no text file holds. */
    public static final char NO_QUOTE = '\u0000';

    /** UTF-8, commas, double quotes, the first visible sheet. */
    public static final TableFormat USUAL = new TableFormat(Encoding.AUTO, ',', '"', LineEnd.AUTO, "");
}
