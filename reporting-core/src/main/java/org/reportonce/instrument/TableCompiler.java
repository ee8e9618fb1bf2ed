package org.reportonce.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportonce.expression.Expression;
import org.reportonce.expression.Kind;
import org.reportonce.expression.Path;

/** Compiles the expressions of a table. */
final class TableCompiler {
    private final Compilation compilation;
    private final Problems problems;

    TableCompiler(Compilation compilation, Problems problems) {
        this.compilation = compilation;
        this.problems = problems;
    }

    TablePlan compile(TableForm form, RecordTable records) {
        RowPaths paths = new RowPaths(records, problems);
        List<Path> group = new ArrayList<>();
        form.group().forEach(source -> paths.printed(source).ifPresent(group::add));
        Optional<Path> rowBy = Optional.ofNullable(form.rowBy()).flatMap(paths::printed);
        rowBy.ifPresent(path -> rows(form, path));
        compilation.early(form.nil());
        compilation.early(form.included());
        Columns columns = new Columns(paths, compilation, problems, group);
        List<ColumnValue> values = new ArrayList<>();
        List<Optional<Expression>> when = new ArrayList<>();
        for (TableForm.Column column : form.columns()) {
            columns.value(column).ifPresent(value -> {
                values.add(value);
                when.add(columns.when(column, value));
            });
        }
        return new TablePlan(
                form,
                records,
                compilation.row(form.where(), records, Kind.BOOLEAN),
                group,
                rowBy,
                values,
                when,
                rowWhen(form, records),
                compilation.whole(form.nil(), Kind.BOOLEAN),
                compilation.whole(form.included(), Kind.BOOLEAN),
                form.silent().stream().flatMap(this::silence).toList(),
                compilation.row(form.compareWhere(), records, Kind.BOOLEAN));
    }

    /** Rows named by kinds are spelt as files spell them. */
    private void rows(TableForm form, Path rowBy) {
        List<String> kinds = new ColumnValue.Plain(rowBy).options();
        for (String row : form.rows()) {
            boolean takes = kinds.isEmpty()
                    || kinds.contains(row)
                    || row.endsWith("*")
                    || row.equals(form.emptyRow())
                    || form.headings().contains(row);
            if (!takes && form.rowBy() != null) {
                problems.errorAt(
                        "instrument-row-unknown",
                        form.rowBy().origin(),
                        "row",
                        row,
                        "what",
                        "value of " + form.rowBy().text().strip(),
                        "instead",
                        Problems.instead(row, kinds));
            }
        }
    }

    private Map<String, Expression> rowWhen(TableForm form, RecordTable records) {
        Map<String, Expression> conditions = new LinkedHashMap<>();
        form.rowWhen()
                .forEach((row, condition) -> compilation
                        .row(condition, records, Kind.BOOLEAN)
                        .ifPresent(expression -> conditions.put(row, expression)));
        return conditions;
    }

    private Stream<TablePlan.Silence> silence(TableForm.Silence silence) {
        compilation.early(silence.when());
        return compilation
                .whole(silence.when(), Kind.BOOLEAN)
                .map(when -> new TablePlan.Silence(when, silence.rows()))
                .stream();
    }
}
