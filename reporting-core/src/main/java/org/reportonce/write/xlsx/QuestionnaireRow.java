package org.reportonce.write.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.PrintedQuestion;
import org.reportonce.write.internal.SafeText;
import org.reportonce.write.internal.Shown;
import org.reportonce.write.internal.Shown.Box;
import org.reportonce.write.internal.Shown.Style;
import org.reportonce.write.xlsx.XlsxStyles.Look;

/** A question of a questionnaire as a row that can be filtered: boxes give way to the labels of those that are ticked. */
record QuestionnaireRow(XlsxCells cells, XlsxStyles styles, Printed printed) {
    /** Width of each column, in characters. */
    static final List<Integer> WIDTHS = List.of(9, 50, 34, 44, 18, 12, 34);

    /** Column that says how far the source binds. */
    static final int DUTY = 5;

    private static final List<String> HEAD =
            List.of("number", "question", "answer", "details", "source-paragraphs", "duty", "remark");

    void head(Row row) {
        for (int n = 0; n < HEAD.size(); n++) {
            cells.text(row, n, printed.word(HEAD.get(n)), Look.HEAD);
        }
    }

    void write(Row row, PrintedQuestion question) {
        Look label = question.asked() ? Look.LABEL : Look.QUIET_LABEL;
        cells.text(row, 0, question.number(), label);
        cells.text(row, 1, question.label(), label);
        if (question.level() > 0 && !SafeText.looksLikeFormula(question.label())) {
            Cell cell = row.getCell(1);
            cell.setCellStyle(styles.indented(label, question.level()));
        }
        Shown answer = question.answer();
        String text = text(answer);
        if (answer.style() == Style.BOXES || answer.style() == Style.HIDDEN) {
            cells.text(row, 2, text, Look.TEXT);
        } else {
            cells.answer(row, 2, answer, Look.TEXT);
        }
        String details = question.details()
                .filter(box -> question.asked())
                .map(box -> box.answer().plainText())
                .orElse("");
        String refers = String.join(", ", question.refers());
        String remark = remark(question);
        cells.text(row, 3, details, Look.TEXT);
        cells.text(row, 4, refers, Look.TEXT);
        cells.text(row, DUTY, question.duty(), Look.TEXT);
        cells.text(row, 6, remark, Look.TEXT);
        RowHeight.fit(
                row,
                WIDTHS,
                List.of(question.number(), question.label(), text, details, refers, question.duty(), remark));
    }

    private static String text(Shown answer) {
        return switch (answer.style()) {
            case BOXES ->
                answer.boxes().stream().filter(Box::ticked).map(Box::label).collect(Collectors.joining("\n"));
            case HIDDEN -> "";
            case TEXT, FIGURE, LIST, NIL, WITHHELD, NOT_APPLICABLE, UNANSWERED -> answer.plainText();
        };
    }

    private String remark(PrintedQuestion question) {
        List<String> remarks = new ArrayList<>();
        if (!question.asked()) {
            remarks.add(printed.word("not-asked"));
        }
        if (question.answer().style() == Style.UNANSWERED) {
            remarks.add(printed.word("not-answered"));
        }
        if (question.toConfirm()) {
            remarks.add(printed.word("to-confirm"));
        }
        if (!question.derived().isEmpty()) {
            remarks.add(question.derived());
        }
        return String.join("\n", remarks);
    }
}
