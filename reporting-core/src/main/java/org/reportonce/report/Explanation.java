package org.reportonce.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.finding.NearNames;
import org.reportonce.report.Block.RowKind;
import org.reportonce.report.Block.Standing;
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
 * @param near addresses that look like an unknown one, or what an incomplete one may go on with; at most twenty
 * @param further number of addresses that an incomplete one may go on with besides
 */
public record Explanation(
        String address, List<Line> lines, Map<String, String> totals, List<String> near, long further) {
    private static final int SHOWN = 20;

    public Explanation {
        lines = List.copyOf(lines);
        near = List.copyOf(near);
    }

    /**
     * A printed line.
     *
     * @param address its full address
     * @param label label of its fixed row or question, or empty
     * @param figures its figures and texts
     * @param reasons what an answer rests on that was drawn from other facts
     * @param says what stands in place of figures: why a question is not asked, or what a table without lines says; or empty
     */
    public record Line(String address, String label, List<Figure> figures, List<String> reasons, String says) {
        Line(String address, String label, List<Figure> figures) {
            this(address, label, figures, List.of(), "");
        }
    }

    /**
     * A cell.
     *
     * @param column label of the column
     * @param text printed value; empty when there is none
     * @param withheld true when this edition does not show it
     * @param arithmetic how a sum came about: {@code 15 + 2 = 17}; empty for other cells
     * @param conversions how amounts in other currencies were converted, by place
     * @param places source places, {@code file:line}; at most the first thousand
     * @param placesTotal number of source lines
     */
    public record Figure(
            String column,
            String text,
            boolean withheld,
            String arithmetic,
            Map<String, String> conversions,
            List<String> places,
            long placesTotal) {
        /** The same, with another text. */
        Figure saying(String words) {
            return new Figure(column, words, withheld, arithmetic, conversions, places, placesTotal);
        }
    }

    /** Explains the lines of a report whose address is, or begins with, the one given, or the answer to the question of that id. */
    public static Explanation of(Report report, String address) {
        return of(report, address, Grounds.NONE);
    }

    /** The same, with what is known of the report and not printed in it. */
    public static Explanation of(Report report, String address, Grounds grounds) {
        String wanted = strip(address);
        Set<String> known = new LinkedHashSet<>();
        List<Line> lines = new ArrayList<>();
        ExplanationTotals totals = new ExplanationTotals(report.heading().words());
        CellText cells = new CellText(report.heading().words(), grounds);
        for (Block block : blocks(report)) {
            if (block instanceof TableBlock table) {
                table(table, wanted, known, lines, totals, cells);
            } else if (block instanceof Block.QuestionBlock question) {
                known.add(question.id());
                if (question.id().equals(wanted)) {
                    lines.add(QuestionText.line(report, question, grounds));
                }
            }
        }
        if (lines.isEmpty()) {
            // A question of a section that is not printed.
            Optional<String> notAsked = grounds.notAsked(wanted);
            notAsked.ifPresent(why -> lines.add(new Line(wanted, "", List.of(), List.of(), why)));
            known.addAll(grounds.questions());
        }
        List<String> near = lines.isEmpty() ? near(wanted, known) : List.of();
        return new Explanation(
                wanted,
                lines,
                lines.size() < 2 ? Map.of() : totals.sums(),
                near.subList(0, Math.min(near.size(), SHOWN)),
                Math.max(0, near.size() - SHOWN));
    }

    private static void table(
            TableBlock table,
            String wanted,
            Set<String> known,
            List<Line> lines,
            ExplanationTotals totals,
            CellText cells) {
        if (table.standing() != Standing.LINES) {
            known.add(table.id());
            if (table.id().equals(wanted) || wanted.startsWith(table.id() + '/')) {
                lines.add(new Line(table.id(), table.title(), List.of(), List.of(), cells.statement(table)));
            }
        }
        for (TableRow row : table.rows()) {
            if (row.kind() == RowKind.HEADING) {
                continue;
            }
            String full = table.id() + '/' + (row.kind() == RowKind.LINE ? row.key() : row.rowId());
            known.add(full);
            if (full.equals(wanted) || full.startsWith(wanted + '/')) {
                lines.add(line(table, row, full, totals, cells));
            }
        }
    }

    private static Line line(TableBlock table, TableRow row, String address, ExplanationTotals totals, CellText cells) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            TableColumn column = table.columns().get(i);
            if (column.type() != TableColumn.Type.ROW_LABEL) {
                row.cell(i).ifPresent(answer -> {
                    figures.add(cells.figure(column.label(), answer));
                    totals.add(column, answer);
                });
            }
        }
        return new Line(address, row.label(), figures);
    }

    private static String strip(String address) {
        String text = address.strip();
        while (text.endsWith("/")) {
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }

    private static List<Block> blocks(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .toList();
    }

    /** Near addresses; where only the beginning is right, all that it may go on with. */
    private static List<String> near(String wanted, Set<String> known) {
        List<String> near = NearNames.of(wanted, known);
        if (!near.isEmpty()) {
            return near;
        }
        for (String start = wanted; start.contains("/"); ) {
            start = start.substring(0, start.lastIndexOf('/'));
            String under = start + '/';
            List<String> found =
                    known.stream().filter(address -> address.startsWith(under)).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.copyOf(known);
    }
}
