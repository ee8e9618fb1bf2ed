package org.reportonce.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Period;
import org.reportonce.expression.Expression;
import org.reportonce.instrument.ColumnValue;
import org.reportonce.instrument.TableForm;
import org.reportonce.instrument.TablePlan;

/**
 * A column as it is printed: one of the form, or what one of the form becomes for a year.
 *
 * @param id stable id; of a year {@code items-2024}
 * @param form the column of the form
 * @param value how it gets its value
 * @param when which records it counts; empty for all
 * @param year the year whose records it counts; null for all
 */
record PrintedColumn(
        String id,
        TableForm.Column form,
        ColumnValue value,
        Optional<Expression> when,
        @Nullable Integer year) {
    /**
     * The columns of a table in printed order.
     *
     * @param masking true when confidential columns are left out
     */
    static List<PrintedColumn> of(TablePlan plan, Period period, boolean masking) {
        List<PrintedColumn> columns = new ArrayList<>();
        for (int i = 0; i < plan.columns().size(); i++) {
            TableForm.Column form = plan.form().columns().get(i);
            if (masking && form.confidential()) {
                continue;
            }
            ColumnValue value = plan.columns().get(i);
            Optional<Expression> when = plan.when().get(i);
            if (!form.perYear()) {
                columns.add(new PrintedColumn(form.id(), form, value, when, null));
                continue;
            }
            for (int year = period.start(); year <= period.year(); year++) {
                columns.add(new PrintedColumn(form.id() + '-' + year, form, value, when, year));
            }
        }
        return columns;
    }

    /** True when it does not count every record of its line. */
    boolean chooses() {
        return when.isPresent() || year != null;
    }

    /** True for a sum or share that is counted apart from what tells lines apart. */
    boolean counted() {
        return chooses() || value instanceof ColumnValue.Share;
    }
}
