package org.reportonce.write.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.reportonce.report.Block;
import org.reportonce.report.Block.NoteBlock;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Report;
import org.reportonce.report.Report.Section;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.Shown;
import org.reportonce.write.xlsx.XlsxStyles.Look;

/** The first sheet: what the report is, its questions and notes, and which sheet holds which table. */
final class QuestionSheet implements Block.Visitor<Row> {
    private static final List<Integer> WIDTHS = List.of(9, 50, 60);
    private static final int ALL_WIDTHS = 119;
    private static final int UNITS_PER_CHARACTER = 256;
    private static final int LAST_COLUMN = 2;

    private final SXSSFSheet sheet;
    private final XlsxPage page;
    private final XlsxCells cells;
    private final Printed printed;
    private int next;

    QuestionSheet(SXSSFSheet sheet, XlsxStyles styles, XlsxPage page, Printed printed) {
        this.sheet = sheet;
        this.page = page;
        this.cells = new XlsxCells(styles, printed);
        this.printed = printed;
    }

    void write(Report report) {
        page.setUp(sheet, false);
        sheet.setDisplayGridlines(false);
        for (int n = 0; n < WIDTHS.size(); n++) {
            sheet.setColumnWidth(n, WIDTHS.get(n) * UNITS_PER_CHARACTER);
        }
        cells.text(row(), 0, report.heading().title(), Look.TITLE);
        cells.text(row(), 0, page.subtitle(), Look.SUBTITLE);
        cells.text(row(), 0, page.marking(), Look.MARKING);
        report.heading().remarks().forEach(this::paragraph);
        for (Section section : report.sections()) {
            row();
            String title = section.number().isEmpty() ? section.title() : section.number() + "  " + section.title();
            cells.text(row(), 0, title, Look.SECTION);
            section.blocks().forEach(block -> block.accept(this));
        }
    }

    private Row row() {
        return sheet.createRow(next++);
    }

    @Override
    public Row question(QuestionBlock question) {
        Row row = row();
        cells.text(row, 0, question.number(), Look.LABEL);
        cells.text(row, 1, question.label(), Look.LABEL);
        Shown shown = Shown.of(question.answer(), printed);
        cells.answer(row, 2, shown, Look.TEXT);
        RowHeight.fit(row, WIDTHS, List.of(question.number(), question.label(), shown.plainText()));
        return row;
    }

    @Override
    public Row table(TableBlock table) {
        Row row = row();
        cells.text(row, 0, "", Look.LABEL);
        cells.text(row, 1, table.title(), Look.LABEL);
        String text = table.statement().isEmpty() ? "→ " + table.id() : table.statement();
        cells.text(row, 2, text, Look.TEXT);
        RowHeight.fit(row, WIDTHS, List.of("", table.title(), text));
        return row;
    }

    @Override
    public Row note(NoteBlock note) {
        return paragraph(note.text());
    }

    // A merged cell does not grow with its text, so its height is reckoned here.
    private Row paragraph(String text) {
        Row row = row();
        cells.text(row, 0, text, Look.NOTE);
        RowHeight.fit(row, List.of(ALL_WIDTHS), List.of(text));
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, LAST_COLUMN));
        return row;
    }
}
