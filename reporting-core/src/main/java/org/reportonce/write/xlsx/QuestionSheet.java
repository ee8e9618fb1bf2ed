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
import org.reportonce.write.internal.PrintedQuestion;
import org.reportonce.write.internal.Questionnaires;
import org.reportonce.write.internal.Shown;
import org.reportonce.write.xlsx.XlsxStyles.Look;

/** The first sheet: what the report is, its questions and notes, and which sheet holds which table. */
final class QuestionSheet implements Block.Visitor<Row> {
    private static final int NUMBER_WIDTH = 9;
    private static final int LABEL_WIDTH = 50;
    private static final int ANSWER_WIDTH = 60;
    private static final int UNITS_PER_CHARACTER = 256;

    private final SXSSFSheet sheet;
    private final XlsxPage page;
    private final XlsxCells cells;
    private final Printed printed;
    private final boolean numbered;
    private final boolean questionnaire;
    private final QuestionnaireRow questions;
    private final List<Integer> widths;
    private int next;

    /**
     * A sheet to be written once.
     *
     * @param numbered whether a question of the report has a number; without any there is no column for them
     * @param questionnaire whether its questions have details and sources, which get columns of their own
     */
    QuestionSheet(
            SXSSFSheet sheet,
            XlsxStyles styles,
            XlsxPage page,
            Printed printed,
            boolean numbered,
            boolean questionnaire) {
        this.sheet = sheet;
        this.page = page;
        this.cells = new XlsxCells(styles, printed);
        this.printed = printed;
        this.numbered = numbered || questionnaire;
        this.questionnaire = questionnaire;
        this.questions = new QuestionnaireRow(cells, styles, printed);
        this.widths = questionnaire
                ? QuestionnaireRow.WIDTHS
                : numbered ? List.of(NUMBER_WIDTH, LABEL_WIDTH, ANSWER_WIDTH) : List.of(LABEL_WIDTH, ANSWER_WIDTH);
    }

    void write(Report report) {
        page.setUp(sheet, questionnaire);
        sheet.setDisplayGridlines(false);
        for (int n = 0; n < widths.size(); n++) {
            sheet.setColumnWidth(n, widths.get(n) * UNITS_PER_CHARACTER);
        }
        cells.text(row(), 0, report.heading().title(), Look.TITLE);
        cells.text(row(), 0, page.subtitle(), Look.SUBTITLE);
        cells.text(row(), 0, page.marking(), Look.MARKING);
        int head = next;
        if (questionnaire) {
            questions.head(row());
            row();
        }
        report.heading().remarks().forEach(this::paragraph);
        String part = "";
        for (Section section : report.sections()) {
            row();
            if (!section.part().isEmpty() && !section.part().equals(part)) {
                cells.text(row(), 0, section.part(), Look.TITLE);
            }
            part = section.part();
            String title = section.number().isEmpty() ? section.title() : section.number() + "  " + section.title();
            cells.text(row(), 0, title, Look.SECTION);
            section.blocks().forEach(block -> block.accept(this));
        }
        if (questionnaire) {
            // Only the treaties bind; elsewhere the column would be empty on every page.
            sheet.setColumnHidden(QuestionnaireRow.DUTY, !Questionnaires.anyDuty(report));
            sheet.createFreezePane(0, head + 1);
            sheet.setAutoFilter(new CellRangeAddress(head, next - 1, 0, widths.size() - 1));
            sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        }
    }

    private Row row() {
        return sheet.createRow(next++);
    }

    @Override
    public Row question(QuestionBlock question) {
        if (questionnaire) {
            Row row = row();
            questions.write(row, PrintedQuestion.of(question, printed));
            return row;
        }
        Shown shown = Shown.of(question.answer(), printed);
        Row row = labelled(question.number(), question.label(), shown.plainText());
        cells.answer(row, answerColumn(), shown, Look.TEXT);
        return row;
    }

    @Override
    public Row table(TableBlock table) {
        String text = table.statement().isEmpty() ? "→ " + table.id() : table.statement();
        Row row = labelled("", table.title(), text);
        cells.text(row, answerColumn(), text, Look.TEXT);
        return row;
    }

    /** A row with its label, tall enough for the answer that is still to come. */
    private Row labelled(String number, String label, String answer) {
        Row row = row();
        if (numbered) {
            cells.text(row, 0, number, Look.LABEL);
        }
        cells.text(row, answerColumn() - 1, label, Look.LABEL);
        RowHeight.fit(row, widths, numbered ? List.of(number, label, answer) : List.of(label, answer));
        return row;
    }

    private int answerColumn() {
        return numbered ? 2 : 1;
    }

    @Override
    public Row note(NoteBlock note) {
        return paragraph(note.text());
    }

    // A merged cell does not grow with its text, so its height is reckoned here.
    private Row paragraph(String text) {
        Row row = row();
        cells.text(row, 0, text, Look.NOTE);
        RowHeight.fit(row, List.of(widths.stream().mapToInt(Integer::intValue).sum()), List.of(text));
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, widths.size() - 1));
        return row;
    }
}
