package org.reportonce.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportonce.expression.Kind;
import org.reportonce.expression.Path;
import org.reportonce.yaml.SourceText;

/** Compiles the figures of an instrument and says what is wrong with them and with questions about them. */
final class FigureCompiler {
    private static final String TEXT = "(?:\"([^\"]*)\"|'([^']*)')";
    private static final Pattern FIGURE = Pattern.compile("\\bfigure\\s*\\(\\s*" + TEXT + "\\s*\\)");
    private static final Pattern PROPORTION =
            Pattern.compile("\\bproportion\\s*\\(\\s*" + TEXT + "\\s*,\\s*" + TEXT + "\\s*\\)");

    private final Compilation compilation;
    private final Problems problems;

    FigureCompiler(Compilation compilation, Problems problems) {
        this.compilation = compilation;
        this.problems = problems;
    }

    /** The figures that make sense, by id. */
    Map<String, FigurePlan> compile(List<Instrument.Figure> figures) {
        Map<String, FigurePlan> plans = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            Instrument.Figure figure = figures.get(i);
            String path = "figures[" + i + ']';
            if (!ids.add(figure.id())) {
                problems.error("instrument-id-twice", path + ".id", "what", "figure", "id", figure.id());
            }
            Optional<RecordTable> records = RecordTable.of(figure.each());
            if (records.isEmpty()) {
                problems.error(
                        "instrument-table-unknown",
                        path + ".each",
                        "table",
                        figure.each(),
                        "instead",
                        Problems.instead(figure.each(), RecordTable.ids()));
            } else {
                plans.put(figure.id(), plan(figure, records.get()));
            }
        }
        return plans;
    }

    private FigurePlan plan(Instrument.Figure figure, RecordTable records) {
        SourceText sum = figure.sum();
        Optional<Path> path = sum == null ? Optional.empty() : new RowPaths(records, problems).printed(sum);
        if (sum != null && path.isPresent() && !Columns.number(path.get())) {
            problems.errorAt(
                    "instrument-sum",
                    sum.origin(),
                    "path",
                    "row." + path.get(),
                    "type",
                    path.get().type().getSimpleName());
        }
        return new FigurePlan(
                figure.id(),
                records,
                compilation.row(figure.where(), records, Kind.BOOLEAN),
                path,
                texts(figure.texts(), new RowPaths(records, problems)));
    }

    private List<Path> texts(List<SourceText> sources, RowPaths paths) {
        List<Path> texts = new ArrayList<>();
        for (SourceText source : sources) {
            paths.printed(source).ifPresent(path -> {
                texts.add(path);
                if (path.type() != String.class && !path.type().isEnum()) {
                    problems.errorAt(
                            "instrument-join",
                            source.origin(),
                            "path",
                            "row." + path,
                            "type",
                            path.type().getSimpleName());
                }
            });
        }
        return texts;
    }

    /** Refuses questions about figures that the instrument does not have. */
    static void asked(Collection<SourceText> sources, Collection<String> ids, Problems problems) {
        for (SourceText source : sources) {
            for (Pattern call : List.of(FIGURE, PROPORTION)) {
                Matcher asked = call.matcher(source.text());
                while (asked.find()) {
                    for (int i = 1; i <= asked.groupCount(); i++) {
                        String id = asked.group(i);
                        if (id != null && !ids.contains(id)) {
                            problems.errorAt(
                                    "instrument-figure-unknown",
                                    source.origin(),
                                    "figure",
                                    id,
                                    "instead",
                                    Problems.instead(id, new LinkedHashSet<>(ids)));
                        }
                    }
                }
            }
        }
    }
}
