package org.reportonce.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportonce.report.Block.Standing;
import org.reportonce.report.Block.TableBlock;

/**
 * A printed cell in words, with the lines it rests on.
 *
 * @param words printed words of the report
 * @param grounds how amounts were converted
 */
record CellText(Words words, Grounds grounds) {
    Explanation.Figure figure(String label, Answer answer) {
        Sources sources = answer instanceof Answer.Given given ? given.sources() : Sources.NONE;
        List<String> places = SourcesText.places(sources);
        return new Explanation.Figure(
                label,
                word(answer),
                answer instanceof Answer.Withheld,
                sources.summed() ? SourcesText.arithmetic(sources) : "",
                conversions(answer, places),
                places,
                sources.count());
    }

    private Map<String, String> conversions(Answer answer, List<String> places) {
        Map<String, String> conversions = new LinkedHashMap<>();
        if (answer instanceof Answer.Given given && given.value() instanceof Value.Money) {
            places.forEach(place -> grounds.conversion(place).ifPresent(sentence -> conversions.put(place, sentence)));
        }
        return conversions;
    }

    private String word(Answer answer) {
        if (answer instanceof Answer.Nil) {
            return words.get("nil");
        }
        if (answer instanceof Answer.NotApplicable) {
            return words.get("not-applicable");
        }
        return answer instanceof Answer.Unanswered ? words.get("not-answered") : AnswerText.of(answer);
    }

    /** What a table without lines says. */
    String statement(TableBlock table) {
        String standing = words.get(table.standing() == Standing.NIL ? "nil-report" : "no-information");
        return table.statement().isBlank() ? standing : table.statement();
    }
}
