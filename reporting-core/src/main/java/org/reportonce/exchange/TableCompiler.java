package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.dataset.Countries;
import org.reportonce.exchange.Mapping.ColumnRule;
import org.reportonce.exchange.Mapping.TableRule;
import org.reportonce.expression.Expressions;
import org.reportonce.expression.Kind;
import org.reportonce.read.TableColumns;

/** Compiles the tables of a mapping: that they are there, and that each gets the columns it cannot do without. */
final class TableCompiler {
    /** Any year: the names of columns do not depend on it. */
    private static final int SOME_YEAR = 2020;

    private final ColumnCompiler columns;
    private final Expressions language;
    private final MappingProblems problems;

    TableCompiler(ColumnCompiler columns, Expressions language, MappingProblems problems) {
        this.columns = columns;
        this.language = language;
        this.problems = problems;
    }

    List<TablePlan> compile(Mapping mapping) {
        boolean one = !mapping.table().isEmpty();
        if (one != mapping.tables().isEmpty() || (!one && mapping.when() != null)) {
            problems.error("mapping-one-of", "", "key", "the mapping", "keys", "table (perhaps with when), or tables");
            return List.of();
        }
        List<TablePlan> plans = new ArrayList<>();
        List<TableRule> rules = mapping.allTables();
        for (int i = 0; i < rules.size(); i++) {
            table(rules.get(i), mapping.columns(), one ? "" : "tables[" + i + "].")
                    .ifPresent(plans::add);
        }
        return plans;
    }

    private Optional<TablePlan> table(TableRule rule, Map<String, ColumnRule> common, String path) {
        CellExpression when = rule.when() == null
                ? null
                : CellExpression.compile(language, rule.when(), Kind.BOOLEAN, problems)
                        .orElse(null);
        if (!TableColumns.tables().contains(rule.table())) {
            problems.error(
                    "mapping-table-unknown",
                    path + "table",
                    "table",
                    rule.table(),
                    "instead",
                    MappingProblems.instead(rule.table(), TableColumns.tables()));
            return Optional.empty();
        }
        TableColumns known = TableColumns.of(rule.table(), Countries.standard(), SOME_YEAR);
        Map<String, String> paths = new LinkedHashMap<>();
        common.keySet().forEach(name -> paths.put(name, "columns." + name));
        rule.columns().keySet().forEach(name -> paths.put(name, path + "columns." + name));
        List<ColumnPlan> plans = new ArrayList<>();
        paths.forEach((name, place) -> {
            if (!known.names().contains(name)) {
                problems.error(
                        "mapping-target-unknown",
                        place,
                        "column",
                        name,
                        "table",
                        rule.table(),
                        "instead",
                        MappingProblems.instead(name, known.names()));
                return;
            }
            ColumnRule column = rule.columns().getOrDefault(name, common.get(name));
            if (column != null) {
                columns.compile(name, column, place, known).ifPresent(plans::add);
            }
        });
        for (String name : known.required()) {
            if (!paths.containsKey(name)) {
                problems.error("mapping-target-missing", path + "table", "column", name, "table", rule.table());
            }
        }
        return Optional.of(new TablePlan(rule.table(), when, plans));
    }
}
