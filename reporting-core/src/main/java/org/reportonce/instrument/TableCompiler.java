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
import org.reportonce.instrument.Instrument.TableForm;
import org.reportonce.yaml.SourceText;

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
        SourceText rowBy = form.rowBy();
        compilation.early(form.nil());
        compilation.early(form.included());
        Columns columns = new Columns(paths, compilation, problems, group);
        List<ColumnValue> values = new ArrayList<>();
        List<Optional<Expression>> when = new ArrayList<>();
        for (Instrument.Column column : form.columns()) {
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
                rowBy == null ? Optional.empty() : paths.printed(rowBy),
                values,
                when,
                rowWhen(form, records),
                compilation.whole(form.nil(), Kind.BOOLEAN),
                compilation.whole(form.included(), Kind.BOOLEAN),
                form.silent().stream().flatMap(this::silence).toList(),
                compilation.row(form.compareWhere(), records, Kind.BOOLEAN));
    }

    private Map<String, Expression> rowWhen(TableForm form, RecordTable records) {
        Map<String, Expression> conditions = new LinkedHashMap<>();
        form.rowWhen()
                .forEach((row, condition) -> compilation
                        .row(condition, records, Kind.BOOLEAN)
                        .ifPresent(expression -> conditions.put(row, expression)));
        return conditions;
    }

    private Stream<TablePlan.Silence> silence(Instrument.Silence silence) {
        compilation.early(silence.when());
        return compilation
                .whole(silence.when(), Kind.BOOLEAN)
                .map(when -> new TablePlan.Silence(when, silence.rows()))
                .stream();
    }
}
