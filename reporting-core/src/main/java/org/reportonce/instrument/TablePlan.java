package org.reportonce.instrument;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.expression.Expression;
import org.reportonce.expression.Path;

/**
 * A table of the form with its expressions compiled.
 *
 * @param form the table as written
 * @param records the records it is filled from
 * @param where which records go in; empty for all
 * @param group paths that tell one printed line from another
 * @param rowBy path whose text names the fixed row; empty when the table has none
 * @param columns how each column gets its value, in the order of the form
 * @param when which records each column counts, in the order of the form; empty for all of a line
 * @param rowWhen which records stand under a fixed row, by its id; empty when {@code rowBy} names the row
 * @param nil whether the State declares that there was nothing
 * @param included whether the State gives this table
 * @param silent fixed rows that say nothing while they are empty
 * @param compareWhere which records count for comparison with other reports; empty for all
 */
public record TablePlan(
        TableForm form,
        RecordTable records,
        Optional<Expression> where,
        List<Path> group,
        Optional<Path> rowBy,
        List<ColumnValue> columns,
        List<Optional<Expression>> when,
        Map<String, Expression> rowWhen,
        Optional<Expression> nil,
        Optional<Expression> included,
        List<Silence> silent,
        Optional<Expression> compareWhere) {
    /**
     * Fixed rows whose emptiness is no nil return.
     *
     * @param when condition under which that holds
     * @param rows ids of the rows; empty for all
     */
    public record Silence(Expression when, List<String> rows) {
        public Silence {
            requireNonNull(when, "when");
            rows = List.copyOf(rows);
        }
    }

    public TablePlan {
        requireNonNull(form, "form");
        requireNonNull(records, "records");
        group = List.copyOf(group);
        columns = List.copyOf(columns);
        when = List.copyOf(when);
        rowWhen = Collections.unmodifiableMap(new LinkedHashMap<>(rowWhen));
        silent = List.copyOf(silent);
    }
}
