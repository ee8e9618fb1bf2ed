package org.reportonce.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reportonce.finding.NearNames;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Block.TableColumn;
import org.reportonce.report.Block.TableRow;

/**
 * Where printed figures come from: the lines of a report under one address, each with its figures, its source lines and the
 * arithmetic.
 *
 * @param address what was asked for, such as {@code exports/II/THA}, a question's id, or {@code figures/seized}
 * @param lines printed lines under the address; empty when there are none
 * @param totals sum of each column of figures over these lines, by column label; only when there are several lines
 * @param near addresses that look like an unknown one, or what an incomplete one may go on with
 */
public record Explanation(String address, List<Line> lines, Map<String, String> totals, List<String> near) {
    private static final int SHOWN = 20;

    public Explanation {
        lines = List.copyOf(lines);
        near = List.copyOf(near);
    }

    /**
     * A printed line.
     *
     * @param address its full address
     * @param label label of its fixed row, or empty
     * @param figures its figures and texts
     */
    public record Line(String address, String label, List<Figure> figures) {}

    /**
     * A cell.
     *
     * @param column label of the column
     * @param text printed value; empty when there is none
     * @param withheld true when this edition does not show it
     * @param arithmetic how a sum came about: {@code 15 + 2 = 17}; empty for other cells
     * @param places source places, {@code file:line}; at most the first thousand
     * @param placesTotal number of source lines
     */
    public record Figure(
            String column, String text, boolean withheld, String arithmetic, List<String> places, long placesTotal) {}

    /** Explains the lines of a report whose address is, or begins with, the one given, or the answer to the question of that id. */
    public static Explanation of(Report report, String address) {
        String wanted = strip(address);
        List<Line> lines = new ArrayList<>();
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>();
        for (TableBlock table : tables(report)) {
            for (TableRow row : table.rows()) {
                if (row.kind() != Block.RowKind.LINE) {
                    continue;
                }
                String full = table.id() + '/' + row.key();
                known.add(full);
                if (full.equals(wanted) || full.startsWith(wanted + '/')) {
                    lines.add(line(table, row, full, sums));
                }
            }
        }
        questions(report).forEach(question -> {
            known.add(question.id());
            if (question.id().equals(wanted)) {
                lines.add(new Line(question.id(), question.label(), QuestionText.figures(report, question)));
            }
        });
        Map<String, String> totals = lines.size() < 2
                ? Map.of()
                : sums.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                sum -> sum.getValue().toPlainString(),
                                (one, two) -> one,
                                LinkedHashMap::new));
        return new Explanation(wanted, lines, totals, lines.isEmpty() ? near(wanted, known) : List.of());
    }

    private static String strip(String address) {
        String text = address.strip();
        while (text.endsWith("/")) {
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }

    private static List<Block.QuestionBlock> questions(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.QuestionBlock.class::isInstance)
                .map(Block.QuestionBlock.class::cast)
                .toList();
    }

    private static List<TableBlock> tables(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast)
                .toList();
    }

    /** Near addresses; where only the beginning is right, what it may go on with. */
    private static List<String> near(String wanted, Set<String> known) {
        List<String> near = NearNames.of(wanted, known);
        if (!near.isEmpty()) {
            return near;
        }
        Function<String, List<String>> under = start -> known.stream()
                .filter(address -> address.startsWith(start + '/'))
                .limit(SHOWN)
                .toList();
        for (String start = wanted; start.contains("/"); ) {
            start = start.substring(0, start.lastIndexOf('/'));
            List<String> found = under.apply(start);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return known.stream().limit(SHOWN).toList();
    }

    private static Line line(TableBlock table, TableRow row, String address, Map<String, BigDecimal> sums) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            TableColumn column = table.columns().get(i);
            if (column.type() != TableColumn.Type.ROW_LABEL) {
                row.cell(i).ifPresent(answer -> figures.add(figure(column, answer, sums)));
            }
        }
        return new Line(address, row.label(), figures);
    }

    private static Figure figure(TableColumn column, Answer answer, Map<String, BigDecimal> sums) {
        Sources sources = answer instanceof Answer.Given given ? given.sources() : Sources.NONE;
        if (answer instanceof Answer.Given given && sources.summed()) {
            String unit = given.value() instanceof Value.Money money ? ' ' + money.currency() : "";
            sums.merge(column.label() + unit, SourcesText.total(sources), BigDecimal::add);
        }
        return new Figure(
                column.label(),
                AnswerText.of(answer),
                answer instanceof Answer.Withheld,
                sources.summed() ? SourcesText.arithmetic(sources) : "",
                SourcesText.places(sources),
                sources.count());
    }
}
