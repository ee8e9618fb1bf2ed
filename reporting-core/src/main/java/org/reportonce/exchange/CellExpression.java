package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportonce.expression.Expression;
import org.reportonce.expression.ExpressionException;
import org.reportonce.expression.Expressions;
import org.reportonce.expression.Kind;
import org.reportonce.finding.Origin;
import org.reportonce.yaml.SourceText;

/** An expression over the texts of a row: {@code cell("name")}, {@code cell(3)}, {@code line}, {@code file}. */
final class CellExpression {
    private static final Pattern CALL = Pattern.compile("\\bcell\\s*\\(");
    private static final Pattern PLAIN_CALL =
            Pattern.compile("\\bcell\\s*\\(\\s*(?:\"((?:[^\"\\\\])*)\"|'((?:[^'\\\\])*)'|([0-9]{1,5}))\\s*\\)");
    private static final int MOST_REMEMBERED = 1 << 15;

    private final Expression expression;
    private final List<ColumnRef> columns;
    private final boolean memorable;
    private final Map<List<String>, Object> known = new HashMap<>();

    private CellExpression(Expression expression, List<ColumnRef> columns, boolean memorable) {
        this.expression = expression;
        this.columns = columns;
        this.memorable = memorable;
    }

    /** The compiler; its function {@code cell} looks at the row in hand. */
    static Expressions language(RowView row) {
        return Expressions.builder()
                .variable("line", int.class)
                .variable("file", String.class)
                .function("cell", List.of(String.class), String.class, given -> text(row, String.valueOf(given.get(0))))
                .function("cell", List.of(long.class), String.class, given -> text(row, String.valueOf(given.get(0))))
                .build();
    }

    private static String text(RowView row, String column) {
        int place = row.layout().place(column);
        if (place < 0) {
            throw new IllegalArgumentException("there is no single column \"" + column + '"');
        }
        return row.text(place);
    }

    static Optional<CellExpression> compile(
            Expressions language, SourceText source, Kind kind, MappingProblems problems) {
        List<ColumnRef> columns = new ArrayList<>();
        Matcher plain = PLAIN_CALL.matcher(source.text());
        while (plain.find()) {
            int group = plain.group(1) != null ? 1 : plain.group(2) != null ? 2 : 3;
            columns.add(new ColumnRef(plain.group(group), place(source, plain.start(group))));
        }
        long calls = CALL.matcher(source.text()).results().count();
        return language.compile(source.text(), kind, source::at, problems::expression)
                .map(expression -> new CellExpression(
                        expression,
                        columns,
                        calls == columns.size() && expression.paths().isEmpty()));
    }

    private static Origin place(SourceText source, int offset) {
        String before = source.text().substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = offset - before.lastIndexOf('\n');
        return source.at(line, column);
    }

    /** The columns it names. */
    List<ColumnRef> columns() {
        return columns;
    }

    /** True when it looks at one of these columns. */
    boolean looksAt(List<String> names) {
        return columns.stream().anyMatch(ref -> names.stream().anyMatch(name -> name.equalsIgnoreCase(ref.text())));
    }

    /**
     * The result for the row in hand.
     *
     * @throws ExpressionException when there is none
     * @throws UnreadableCell when a cell it names holds an error
     */
    @Nullable
    Object evaluate(RowView row) {
        Cells.readable(row, columns);
        if (!memorable) {
            return result(row);
        }
        List<String> key = new ArrayList<>(columns.size());
        for (ColumnRef column : columns) {
            int place = row.layout().place(column.text());
            key.add(place < 0 ? "" : row.text(place));
        }
        Object remembered = known.get(key);
        if (remembered == null) {
            remembered = Optional.ofNullable(result(row));
            if (known.size() < MOST_REMEMBERED) {
                known.put(key, remembered);
            }
        }
        return ((Optional<?>) remembered).orElse(null);
    }

    boolean test(RowView row) {
        return Boolean.TRUE.equals(evaluate(row));
    }

    private @Nullable Object result(RowView row) {
        return expression.evaluate(Map.of("line", (long) row.line(), "file", row.file()));
    }
}
