package org.reportonce.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Block.RowKind;
import org.reportonce.report.Block.Standing;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Block.TableColumn;
import org.reportonce.report.Block.TableRow;

/**
 * The table of questions whose answers differ from those of the last filing. Nothing filed before, no table. Questions that report on
 * no paragraph, nor stand under one that does, are about the filing itself and are left out.
 */
final class Changes {
    private final LoadedInstrument instrument;
    private final Printed printed;
    private final Optional<Report> filed;
    private final boolean yearKept;
    private final Map<String, Instrument.Question> questions;

    /**
     * @param filed the report as it was filed before; empty when none was
     * @param yearKept false when no folder of that year is left, so that only what {@code state.yaml} says can be compared
     */
    Changes(LoadedInstrument instrument, Printed printed, Optional<Report> filed, boolean yearKept) {
        this.yearKept = yearKept;
        this.instrument = instrument;
        this.questions = instrument.questions();
        this.printed = printed;
        this.filed = filed;
    }

    /** Stands where the table will be while the questions are still being answered. */
    static Block place(Instrument.Changes changes) {
        return new TableBlock(changes.id(), "", Standing.LINES, "", List.of(), List.of(), false);
    }

    /** The report with the table in its place. */
    Report into(Report report) {
        if (!instrument.listsChanges()) {
            return report;
        }
        List<String> places = instrument.instrument().sections().stream()
                .flatMap(section -> section.content().stream())
                .flatMap(content -> Optional.ofNullable(content.changes()).stream())
                .map(Instrument.Changes::id)
                .toList();
        List<Report.Section> sections = new ArrayList<>();
        for (Report.Section section : report.sections()) {
            List<Block> blocks = new ArrayList<>();
            for (Block block : section.blocks()) {
                if (block instanceof TableBlock table && places.contains(table.id())) {
                    filed.ifPresent(before -> blocks.add(table(table.id(), before, report)));
                } else {
                    blocks.add(block);
                }
            }
            sections.add(new Report.Section(
                    section.id(),
                    section.number(),
                    section.title(),
                    section.part(),
                    section.layout(),
                    section.newPage(),
                    blocks));
        }
        return new Report(report.heading(), sections);
    }

    private TableBlock table(String id, Report before, Report now) {
        Map<String, QuestionBlock> then = questions(before);
        List<TableRow> rows = new ArrayList<>();
        questions(now).forEach((question, block) -> {
            QuestionBlock old = then.remove(question);
            row(block, old, block).ifPresent(rows::add);
        });
        then.forEach((question, block) -> row(block, block, null).ifPresent(rows::add));
        String language = now.heading().language();
        String title = instrument
                .labels(language)
                .table(id)
                .replace("{since}", before.heading().period().text());
        return new TableBlock(
                id,
                title,
                rows.isEmpty() ? Standing.NIL : Standing.LINES,
                rows.isEmpty()
                        ? printed.word("no-changes")
                                .replace("{since}", before.heading().period().text())
                        : "",
                List.of(
                        column("number", 1),
                        column("question", 4),
                        column("refers", 1),
                        column("before", 2),
                        column("now", 2)),
                rows,
                false);
    }

    private TableColumn column(String id, int width) {
        return new TableColumn(id, printed.word("changes-" + id), TableColumn.Type.TEXT, width);
    }

    private static Map<String, QuestionBlock> questions(Report report) {
        Map<String, QuestionBlock> questions = new LinkedHashMap<>();
        for (Report.Section section : report.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof QuestionBlock question) {
                    questions.put(question.id(), question);
                }
            }
        }
        return questions;
    }

    private Optional<TableRow> row(QuestionBlock shown, @Nullable QuestionBlock before, @Nullable QuestionBlock now) {
        Answer old = cell(before);
        Answer young = cell(now);
        if (!ofSubstance(shown) || old.equals(young) || (open(old) && open(young)) || (!yearKept && ofTheYear(now))) {
            return Optional.empty();
        }
        return Optional.of(new TableRow(
                RowKind.LINE,
                "",
                "",
                shown.id(),
                List.of(
                        text(shown.number()),
                        text(shown.label()),
                        text(shown.background().refers().stream()
                                .map(Changes::paragraph)
                                .collect(Collectors.joining(", "))),
                        old,
                        young)));
    }

    /** True when a question, or one that it is a part of, reports on a paragraph. */
    private boolean ofSubstance(QuestionBlock shown) {
        Set<String> seen = new HashSet<>();
        Instrument.Question question = questions.get(shown.id());
        while (question != null && seen.add(question.id())) {
            if (!question.refers().isEmpty()) {
                return true;
            }
            question = questions.get(question.under());
        }
        return !shown.background().refers().isEmpty();
    }

    // The id of a paragraph begins with that of its document: ATT.13.1 is paragraph 13.1 of the Treaty.
    private static String paragraph(String id) {
        return id.replaceFirst("^([^.\\s]+)\\.", "$1 ");
    }

    /** True for an answer that stands in the files of a year: of a year without files nothing of the kind is known. */
    private static boolean ofTheYear(@Nullable QuestionBlock question) {
        String file = question != null && question.answer() instanceof Answer.Given given
                ? given.sources().file()
                : "";
        return !file.isEmpty() && !file.equals("state.yaml");
    }

    /** A question that did not arise and one that was left open differ in no measure of the State. */
    private static boolean open(Answer answer) {
        return answer instanceof Answer.Unanswered
                || answer instanceof Answer.Hidden
                || answer instanceof Answer.NotApplicable;
    }

    /** What was printed under a question, as running text, with its details. */
    private static Answer cell(@Nullable QuestionBlock question) {
        if (question == null) {
            return new Answer.Hidden();
        }
        if (!(question.answer() instanceof Answer.Given given)) {
            return question.answer();
        }
        String details = question.details().map(d -> AnswerText.of(d.answer())).orElse("");
        String text = AnswerText.of(given.value());
        return text(details.isBlank() ? text : text + ". " + details);
    }

    private static Answer text(String text) {
        return text.isBlank() ? new Answer.Unanswered() : new Answer.Given(new Value.Text(text), Sources.NONE);
    }
}
