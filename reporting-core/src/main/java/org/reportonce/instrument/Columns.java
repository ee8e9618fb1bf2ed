package org.reportonce.instrument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.Quantity;
import org.reportonce.expression.Expression;
import org.reportonce.expression.Kind;
import org.reportonce.expression.Path;
import org.reportonce.yaml.SourceText;

/** Reads what a column's {@code value} says. */
final class Columns {
    private static final Pattern CALL =
            Pattern.compile("\\s*(sum|whole|join|tick|share)\\s*\\((.*)\\)\\s*", Pattern.DOTALL);

    private final RowPaths paths;
    private final Compilation compilation;
    private final Problems problems;
    private final List<Path> group;

    Columns(RowPaths paths, Compilation compilation, Problems problems, List<Path> group) {
        this.paths = paths;
        this.compilation = compilation;
        this.problems = problems;
        this.group = group;
    }

    /** How the column gets its value; empty when a finding says what is wrong. */
    Optional<ColumnValue> value(TableForm.Column column) {
        SourceText source = column.value();
        if (source.text().strip().equals("rowId")) {
            return Optional.of(new ColumnValue.RowLabel());
        }
        Matcher call = CALL.matcher(source.text());
        if (!call.matches()) {
            return paths.printed(source).flatMap(path -> plain(column, path));
        }
        String inner = call.group(2);
        return switch (call.group(1)) {
            case "sum" -> paths.printed(source, inner).flatMap(path -> sum(source, path));
            case "whole" -> paths.printed(source, inner).flatMap(path -> whole(source, path));
            case "join" -> paths.printed(source, inner).flatMap(path -> join(source, path));
            case "share" -> share(source, inner, call.start(2));
            default ->
                compilation.part(source, inner, call.start(2), paths.records()).map(ColumnValue.Tick::new);
        };
    }

    /** Which records the column counts; a finding says when it is no column that can choose. */
    Optional<Expression> when(TableForm.Column column, ColumnValue value) {
        boolean counting = (value instanceof ColumnValue.Sum sum && !sum.money())
                || value instanceof ColumnValue.Share
                || (value instanceof ColumnValue.Whole && !column.perYear());
        if (!counting && (column.when() != null || column.perYear())) {
            problems.errorAt(
                    "instrument-column-condition",
                    column.value().origin(),
                    "column",
                    column.id(),
                    "key",
                    column.when() == null ? "perYear" : "when");
            return Optional.empty();
        }
        return compilation.row(column.when(), paths.records(), Kind.BOOLEAN);
    }

    private Optional<ColumnValue> plain(TableForm.Column column, Path path) {
        String text = path.toString();
        boolean grouped =
                group.stream().map(Path::toString).anyMatch(one -> text.equals(one) || text.startsWith(one + '.'));
        if (!grouped) {
            problems.errorAt(
                    "instrument-column-not-grouped",
                    column.value().origin(),
                    "column",
                    column.id(),
                    "path",
                    "row." + text);
            return Optional.empty();
        }
        return Optional.of(new ColumnValue.Plain(path));
    }

    private Optional<ColumnValue> sum(SourceText source, Path path) {
        boolean money = path.type() == Money.class;
        if (!money && !number(path)) {
            noSum(source, path);
            return Optional.empty();
        }
        return Optional.of(new ColumnValue.Sum(path, money));
    }

    /** Only amounts that are known to stand in one currency are added up whatever the line. */
    private Optional<ColumnValue> whole(SourceText source, Path path) {
        if (paths.records() != RecordTable.CONTROL_FIGURES || path.type() != Money.class) {
            problems.errorAt("instrument-whole", source.origin(), "path", "row." + path);
            return Optional.empty();
        }
        return Optional.of(new ColumnValue.Whole(path));
    }

    /** True when the values of a path are numbers that can be added up. */
    static boolean number(Path path) {
        Class<?> type = path.type();
        return type == Quantity.class || type == long.class || type == int.class || type == Long.class;
    }

    private void noSum(SourceText source, Path path) {
        problems.errorAt(
                "instrument-sum",
                source.origin(),
                "path",
                "row." + path,
                "type",
                path.type().getSimpleName());
    }

    /** {@code share(row.quantity, row.established)}: the path goes to the first comma. */
    private Optional<ColumnValue> share(SourceText source, String inner, int start) {
        int comma = inner.indexOf(',');
        if (comma < 0) {
            problems.errorAt(
                    "instrument-share", source.origin(), "value", source.text().strip());
            return Optional.empty();
        }
        Optional<Path> path = paths.printed(source, inner.substring(0, comma));
        if (path.isPresent() && !number(path.get())) {
            noSum(source, path.get());
            return Optional.empty();
        }
        return compilation
                .part(source, inner.substring(comma + 1), start + comma + 1, paths.records())
                .flatMap(condition -> path.map(summand -> new ColumnValue.Share(summand, condition)));
    }

    private Optional<ColumnValue> join(SourceText source, Path path) {
        if (path.type() != String.class && path.type() != LocalizedText.class) {
            problems.errorAt(
                    "instrument-join",
                    source.origin(),
                    "path",
                    "row." + path,
                    "type",
                    path.type().getSimpleName());
            return Optional.empty();
        }
        return Optional.of(new ColumnValue.Join(path));
    }
}
