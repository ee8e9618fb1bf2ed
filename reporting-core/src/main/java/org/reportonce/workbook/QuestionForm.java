package org.reportonce.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportonce.finding.Origin;

/**
 * The questions of one form as its sheet shows them.
 *
 * @param report id of the report
 * @param title printed title
 * @param lines sections and questions in printed order
 */
public record QuestionForm(String report, String title, List<Line> lines) {
    public QuestionForm {
        lines = List.copyOf(lines);
    }

    /** Where an entry of {@link Line#from} stands in a dataset; in a file that there is not for one that is none. */
    public static Origin place(String entry) {
        int end = entry.indexOf('.');
        String rest = entry.substring(end + 1);
        return switch (end < 0 ? "" : entry.substring(0, end)) {
            case "state" -> Origin.file(SheetId.Files.STATE).field(rest);
            case "profile" -> Origin.file(SheetId.Files.STATE).field(entry);
            case "dataset" -> Origin.file(SheetId.Files.YEAR).field(rest);
            case "answers" -> Origin.file(SheetId.Files.YEAR).field(entry);
            default ->
                Origin.file((end < 0 ? entry : entry.substring(0, end)) + ".csv")
                        .field(end < 0 ? "" : rest);
        };
    }

    /**
     * A question, or the title of a section.
     *
     * @param id id of the question; empty for a title
     * @param number official number, or empty
     * @param text the question, or the title
     * @param paragraphs paragraphs it reports on
     * @param kind kind of answer, such as {@code yes-no} or {@code choices}
     * @param options words to choose from; empty for anything
     * @param from where the answer comes from when it is not given here; empty for a question that is answered here
     * @param now what the report prints today
     */
    public record Line(
            String id,
            String number,
            String text,
            String paragraphs,
            String kind,
            List<String> options,
            String from,
            String now) {
        public Line {
            options = List.copyOf(options);
        }

        /** The cell of the first entry that answers it; empty when the workbook has none, or it is answered in its own sheet. */
        Optional<Places.Cell> comesFrom(Places places) {
            return Stream.of(from.split(", ", -1))
                    .filter(entry -> !entry.isEmpty())
                    .map(entry -> places.of(place(entry)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        /** The same question without what the report prints today. */
        public Line withoutNow() {
            return new Line(id, number, text, paragraphs, kind, options, from, "");
        }

        /** The title of a section. */
        public static Line title(String number, String text) {
            return new Line("", number, text, "", "", List.of(), "", "");
        }
    }
}
