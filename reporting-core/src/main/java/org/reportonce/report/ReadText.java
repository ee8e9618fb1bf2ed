package org.reportonce.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reportonce.expression.Read;
import org.reportonce.instrument.FigurePlan;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.yaml.SourceText;

/** Names what an expression reads, as the user calls it: keys of files, tables behind figures, other questions. */
final class ReadText {
    /** Names in expressions that no file of the user has. */
    private static final Set<String> INNER = Set.of("size", "empty", "spells");

    private static final Set<String> QUESTIONS = Set.of("is", "chosen", "answered");

    private ReadText() {}

    /** Such as {@code profile.coordination.name} or {@code assistance.csv}; the expression itself when there is nothing to name. */
    static String of(LoadedInstrument instrument, SourceText source) {
        List<String> named = instrument.expression(source).reads().stream()
                .map(read -> read.function() ? told(instrument, read) : path(read))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return named.isEmpty()
                ? source.text().strip()
                : named.stream()
                        .filter(name -> named.stream().noneMatch(other -> other.startsWith(name + '.')))
                        .collect(Collectors.joining(", "));
    }

    private static String path(Read read) {
        return Stream.concat(Stream.of(read.root()), read.names().stream().filter(name -> !INNER.contains(name)))
                .collect(Collectors.joining("."));
    }

    private static String told(LoadedInstrument instrument, Read read) {
        if (read.arguments().isEmpty()) {
            return "";
        }
        if (QUESTIONS.contains(read.root())) {
            return "the answer to \"" + read.arguments().get(0) + '"';
        }
        Map<String, FigurePlan> figures = instrument.figures();
        return read.arguments().stream()
                .map(figures::get)
                .filter(figure -> figure != null)
                .map(figure -> figure.records().id() + ".csv")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
