package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Countries;
import org.reportonce.exchange.file.TableFormat;

/** A mapping without faults, ready to be used; for one thread only. */
public final class LoadedMapping {
    private final Mapping mapping;
    private final Countries countries;
    private final RowView row;
    private final TableFormat format;
    private final List<SkipPlan> skips;
    private final @Nullable YearPlan year;
    private final List<TablePlan> tables;
    private final List<ColumnRef> wide;

    /**
     * @param mapping the file as it was written
     * @param countries States that names are told by, those of the mapping's own among them
     * @param row the row that its expressions look at
     * @param wide first and last of the wide columns, or all of them
     */
    LoadedMapping(
            Mapping mapping,
            Countries countries,
            RowView row,
            TableFormat format,
            List<SkipPlan> skips,
            @Nullable YearPlan year,
            List<TablePlan> tables,
            List<ColumnRef> wide) {
        this.mapping = mapping;
        this.countries = countries;
        this.row = row;
        this.format = format;
        this.skips = List.copyOf(skips);
        this.year = year;
        this.tables = List.copyOf(tables);
        this.wide = List.copyOf(wide);
    }

    /** The file as it was written. */
    public Mapping mapping() {
        return mapping;
    }

    /** True when it says itself which year a row belongs to. */
    public boolean knowsYear() {
        return year != null;
    }

    Countries countries() {
        return countries;
    }

    RowView row() {
        return row;
    }

    TableFormat format() {
        return format;
    }

    List<SkipPlan> skips() {
        return skips;
    }

    @Nullable
    YearPlan year() {
        return year;
    }

    List<TablePlan> tables() {
        return tables;
    }

    /** First and last of the wide columns, or all of them; empty when the table is not wide. */
    List<ColumnRef> wide() {
        return wide;
    }

    /** Every foreign column it names. */
    List<ColumnRef> columns() {
        List<ColumnRef> all = new ArrayList<>(wide);
        skips.forEach(skip -> all.addAll(skip.columns()));
        if (year != null) {
            all.addAll(year.columns());
        }
        for (TablePlan table : tables) {
            if (table.when() != null) {
                all.addAll(table.when().columns());
            }
            table.columns().forEach(column -> all.addAll(column.source().columns()));
        }
        return all;
    }
}
