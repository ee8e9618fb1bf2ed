package org.reportonce.write.docx;

import java.io.IOException;
import java.util.List;
import org.reportonce.write.internal.Xml;

/** The frame of a table: widths, rows, cells. */
final class DocxGrid {
    private final Xml xml;
    private final String style;
    private final String caption;
    private final List<Integer> widths;
    private final int all;

    /**
     * A table to be written once.
     *
     * @param style table style
     * @param caption what the table is, for those who hear it; may be empty
     * @param widths width of each column, in twentieths of a point
     */
    DocxGrid(Xml xml, String style, String caption, List<Integer> widths) {
        this.xml = xml;
        this.style = style;
        this.caption = caption;
        this.widths = widths;
        this.all = widths.stream().mapToInt(Integer::intValue).sum();
    }

    void begin() throws IOException {
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", style);
        xml.empty("w:tblW", "w:w", Integer.toString(all), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1");
        if (!caption.isEmpty()) {
            xml.empty("w:tblCaption", "w:val", caption);
        }
        xml.close("w:tblPr").open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close("w:tblGrid");
    }

    void end() throws IOException {
        xml.close("w:tbl");
    }

    /** Begins a row, which is never split between two pages. */
    void row(boolean head) throws IOException {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close("w:trPr");
    }

    /** Begins a row of a given height at least. */
    void tallRow(int height) throws IOException {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        xml.empty("w:trHeight", "w:val", Integer.toString(height), "w:hRule", "atLeast");
        xml.close("w:trPr");
    }

    void endRow() throws IOException {
        xml.close("w:tr");
    }

    /**
     * Begins a cell.
     *
     * @param shade background as six hexadecimal digits, or empty
     */
    void cell(int column, String shade) throws IOException {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(widths.get(column)), "w:type", "dxa");
        shade(shade);
        xml.close("w:tcPr");
    }

    /** Begins a cell whose text stands at the bottom. */
    void bottomCell(int column) throws IOException {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(widths.get(column)), "w:type", "dxa");
        xml.empty("w:vAlign", "w:val", "bottom").close("w:tcPr");
    }

    /** Begins a cell at the bottom of whose row one can sign. */
    void ruledCell(int column) throws IOException {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(widths.get(column)), "w:type", "dxa");
        xml.open("w:tcBorders");
        xml.empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "404040");
        xml.close("w:tcBorders").empty("w:vAlign", "w:val", "bottom").close("w:tcPr");
    }

    /** Begins a cell that takes all columns. */
    void wideCell(String shade) throws IOException {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(all), "w:type", "dxa");
        xml.empty("w:gridSpan", "w:val", Integer.toString(widths.size()));
        shade(shade);
        xml.close("w:tcPr");
    }

    /** Begins a row that may be split between two pages. */
    void longRow() throws IOException {
        xml.open("w:tr");
    }

    /** Begins a cell that takes several columns. */
    void span(int column, int columns, String shade) throws IOException {
        spanned(column, columns);
        shade(shade);
        xml.close("w:tcPr");
    }

    /** Begins a cell with a line above it, a strong or a light one. */
    void ruledAboveCell(int column, int columns, boolean strong) throws IOException {
        spanned(column, columns);
        xml.open("w:tcBorders");
        border("w:top", strong ? "6" : "4", strong ? "8496B0" : "D9D9D9");
        xml.close("w:tcBorders").close("w:tcPr");
    }

    /**
     * Begins a cell with lines around it.
     *
     * @param last true in the last row, below which the line of the table itself stands
     */
    void boxedCell(int column, int columns, String shade, boolean last) throws IOException {
        spanned(column, columns);
        xml.open("w:tcBorders");
        List<String> sides = List.of("w:top", "w:left", "w:bottom", "w:right");
        for (String side : sides) {
            if (!last || !side.equals("w:bottom")) {
                border(side, "4", "C9D3E0");
            }
        }
        xml.close("w:tcBorders");
        shade(shade);
        xml.close("w:tcPr");
    }

    private void spanned(int column, int columns) throws IOException {
        int width = widths.subList(column, column + columns).stream()
                .mapToInt(Integer::intValue)
                .sum();
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (columns > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(columns));
        }
    }

    private void border(String side, String eighths, String colour) throws IOException {
        xml.empty(side, "w:val", "single", "w:sz", eighths, "w:space", "0", "w:color", colour);
    }

    private void shade(String shade) throws IOException {
        if (!shade.isEmpty()) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", shade);
        }
    }

    void endCell() throws IOException {
        xml.close("w:tc");
    }
}
