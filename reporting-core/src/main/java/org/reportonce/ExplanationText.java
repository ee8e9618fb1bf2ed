package org.reportonce;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.reportonce.finding.NearNames;
import org.reportonce.report.Explanation;
import org.reportonce.report.Grounds;
import org.reportonce.report.Report;

/**
 * An explanation as text: each printed line with its figures, their arithmetic and the rows of the user's files they rest on.
 *
 * @param folder folder of the year
 */
record ExplanationText(Path folder) {
    private static final int ROWS_SHOWN = 50;

    String of(Report report, String address, Grounds grounds) {
        Explanation explanation = Explanation.of(report, address, grounds);
        if (explanation.lines().isEmpty()) {
            StringBuilder text = new StringBuilder("There is no line " + explanation.address() + " in "
                    + report.heading().instrument() + ' ' + report.heading().version() + " for "
                    + report.heading().stateName() + ' '
                    + report.heading().period().text() + '.');
            if (!explanation.near().isEmpty()) {
                text.append(" Lines there are: ").append(String.join(", ", explanation.near()));
                if (explanation.further() > 0) {
                    text.append(", and ").append(explanation.further()).append(" more");
                }
            }
            throw new UnusableInput(text.toString());
        }
        StringBuilder text = new StringBuilder();
        heading(text, report);
        explanation.lines().forEach(line -> line(text, line));
        if (!explanation.totals().isEmpty()) {
            text.append("\nTogether, ").append(explanation.lines().size()).append(" lines:\n");
            explanation
                    .totals()
                    .forEach((label, sum) -> text.append("  ")
                            .append(label)
                            .append(": ")
                            .append(sum)
                            .append('\n'));
        }
        return text.toString();
    }

    /** One figure of a report. */
    String ofFigure(Report report, String address, Optional<Explanation.Line> figure, Set<String> ids) {
        if (figure.isEmpty()) {
            List<String> near = NearNames.of(address.substring(address.indexOf('/') + 1), ids);
            Collection<String> named = near.isEmpty() ? ids : near;
            throw new UnusableInput("There is no figure " + address + " in "
                    + report.heading().instrument() + ' ' + report.heading().version() + '.'
                    + (named.isEmpty() ? "" : " Figures there are: figures/" + String.join(", figures/", named)));
        }
        StringBuilder text = new StringBuilder();
        heading(text, report);
        line(text, figure.get());
        return text.toString();
    }

    private static void heading(StringBuilder text, Report report) {
        text.append(report.heading().title())
                .append(", ")
                .append(report.heading().stateName())
                .append(", ")
                .append(report.heading().period().text())
                .append('\n');
    }

    private void line(StringBuilder text, Explanation.Line line) {
        text.append('\n').append(line.address());
        if (!line.label().isEmpty()) {
            text.append("   ").append(line.label());
        }
        text.append('\n');
        if (!line.says().isEmpty()) {
            text.append("  ").append(line.says()).append('\n');
        }
        figures(text, line);
        if (!line.reasons().isEmpty()) {
            text.append("  derived from:\n");
            line.reasons().forEach(reason -> text.append("    ").append(reason).append('\n'));
        }
    }

    private void figures(StringBuilder text, Explanation.Line line) {
        TreeSet<String> places = new TreeSet<>(ExplanationText::byLine);
        long more = 0;
        for (Explanation.Figure figure : line.figures()) {
            if (figure.text().isEmpty() && !figure.withheld()) {
                continue;
            }
            text.append("  ")
                    .append(figure.column())
                    .append(": ")
                    .append(figure.withheld() ? "withheld" : figure.text());
            if (!figure.arithmetic().isEmpty() && figure.placesTotal() > 1) {
                text.append("   (").append(figure.arithmetic()).append(')');
            }
            text.append('\n');
            conversions(text, figure);
            places.addAll(figure.places());
            more = Math.max(more, figure.placesTotal() - figure.places().size());
        }
        List<String> shown = new ArrayList<>(places);
        if (shown.isEmpty()) {
            return;
        }
        text.append("  from ")
                .append(places.size() + more == 1 ? "this row:" : (places.size() + more) + " rows:")
                .append('\n');
        int count = Math.min(ROWS_SHOWN, shown.size());
        Map<String, String> rows = rows(shown.subList(0, count));
        for (String place : shown.subList(0, count)) {
            text.append("    ")
                    .append(place)
                    .append("  ")
                    .append(rows.getOrDefault(place, ""))
                    .append('\n');
        }
        long left = shown.size() - count + more;
        if (left > 0) {
            text.append("    and ").append(left).append(" more rows; the JSON report names them all\n");
        }
    }

    private static void conversions(StringBuilder text, Explanation.Figure figure) {
        figure.conversions().entrySet().stream()
                .limit(ROWS_SHOWN)
                .forEach(one -> text.append("    ")
                        .append(one.getKey())
                        .append("  ")
                        .append(one.getValue())
                        .append('\n'));
        int left = figure.conversions().size() - ROWS_SHOWN;
        if (left > 0) {
            text.append("    and ").append(left).append(" more amounts converted at such rates\n");
        }
    }

    /** The first text line of each row, read in one pass a file. */
    private Map<String, String> rows(List<String> places) {
        Map<String, String> rows = new HashMap<>();
        Map<String, TreeSet<Integer>> wanted = new HashMap<>();
        for (String place : places) {
            int colon = place.lastIndexOf(':');
            if (colon > 0) {
                wanted.computeIfAbsent(place.substring(0, colon), file -> new TreeSet<>())
                        .add(Integer.parseInt(place.substring(colon + 1)));
            }
        }
        wanted.forEach((name, lines) -> {
            Path file = name.equals("state.yaml") ? folder.resolve("..").resolve(name) : folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                return;
            }
            // A letter in another encoding must not stop the explanation; the check has named it.
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
                int number = 0;
                for (String line = reader.readLine(); line != null && number < lines.last(); line = reader.readLine()) {
                    number++;
                    if (lines.contains(number)) {
                        rows.put(name + ':' + number, line.strip());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return rows;
    }

    private static int byLine(String one, String two) {
        int first = one.lastIndexOf(':');
        int second = two.lastIndexOf(':');
        if (first < 0 || second < 0 || !one.substring(0, first).equals(two.substring(0, second))) {
            return one.compareTo(two);
        }
        return Integer.compare(Integer.parseInt(one.substring(first + 1)), Integer.parseInt(two.substring(second + 1)));
    }
}
