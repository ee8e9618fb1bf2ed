package org.reportonce.write.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportonce.report.Block;
import org.reportonce.report.Block.Background;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Report;
import org.reportonce.report.Report.Section;

/** The questions of a questionnaire, one line each. */
final class QuestionFile {
    static final List<String> HEAD = List.of(
            "section",
            "number",
            "level",
            "id",
            "question",
            "answer",
            "unit",
            "details",
            "refers",
            "duty",
            "derived",
            "reasons",
            "toConfirm");

    private QuestionFile() {}

    /** Lines below the head. */
    static List<List<String>> lines(Report report) {
        List<List<String>> lines = new ArrayList<>();
        for (Section section : report.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof QuestionBlock question) {
                    lines.add(line(section, question));
                }
            }
        }
        return lines;
    }

    private static List<String> line(Section section, QuestionBlock question) {
        CsvCell answer = CsvCell.of(question.answer());
        Optional<CsvCell> details = question.details().map(box -> CsvCell.of(box.answer()));
        Background background = question.background();
        return List.of(
                text(section.id()),
                text(question.number()),
                Integer.toString(question.level()),
                text(question.id()),
                text(question.label()),
                answer.text(),
                answer.beside(),
                details.map(CsvCell::text).orElse(""),
                text(String.join("; ", background.refers())),
                text(background.duty()),
                yesNo(background.derived()),
                text(String.join("; ", background.reasons())),
                yesNo(background.toConfirm()));
    }

    private static String text(String text) {
        return CsvCell.ofText(text).text();
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
