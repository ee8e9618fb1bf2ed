package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Countries;
import org.reportonce.exchange.file.CellKind;
import org.reportonce.read.TableColumns;

/** Makes the records of one table and year. A text that came before is not worked on again. */
final class RowMaker {
    private static final int MOST_REMEMBERED = 1 << 13;

    private final int year;
    private final TableColumns table;
    private final List<String> names;
    private final List<ColumnPlan> plans;
    private final int[] places;
    private final List<Map<String, Made>> known = new ArrayList<>();
    private final int origin;
    private final int id;
    private final int[] compared;

    /** A record, or the column and fault for which there is none. */
    record Result(
            List<String> cells,
            @Nullable ColumnPlan column,
            @Nullable Fault fault) {}

    RowMaker(TablePlan plan, int year, Countries countries) {
        this.year = year;
        table = TableColumns.of(plan.table(), countries, year);
        names = table.names();
        plans = plan.columns();
        places = plans.stream().mapToInt(each -> names.indexOf(each.target())).toArray();
        plans.forEach(each -> known.add(new HashMap<>()));
        origin = names.contains("note") ? names.indexOf("note") : names.indexOf("source");
        id = names.indexOf("id");
        compared = Arrays.stream(places)
                .filter(place -> place != origin && place != id)
                .sorted()
                .toArray();
    }

    List<String> names() {
        return names;
    }

    /** Position of the column that no two records share. */
    int id() {
        return id;
    }

    /** Positions of the columns that the mapping makes, without the id and the office's own remark; ascending. */
    int[] compared() {
        return compared;
    }

    /** The plan of the id. */
    Optional<ColumnPlan> idPlan() {
        return plans.stream().filter(plan -> plan.target().equals("id")).findFirst();
    }

    /**
     * The record of the row in hand.
     *
     * @param place where the row stands; goes into the office's own remark
     */
    Result make(RowView row, String place) {
        String[] cells = new String[names.size()];
        Arrays.fill(cells, "");
        for (int i = 0; i < places.length; i++) {
            ColumnPlan plan = plans.get(i);
            Made made = made(plan, known.get(i), row);
            if (made.fault() != null) {
                return new Result(List.of(), plan, made.fault());
            }
            cells[places[i]] = made.text();
        }
        if (origin >= 0) {
            cells[origin] = cells[origin].isEmpty() ? place : cells[origin] + "; " + place;
        }
        return new Result(Arrays.asList(cells), null, null);
    }

    private Made made(ColumnPlan plan, Map<String, Made> memo, RowView row) {
        Made source = plan.source().of(row);
        if (source.fault() != null) {
            return source;
        }
        CellKind kind = plan.source().kind(row);
        String key = kind == CellKind.TEXT ? source.text() : source.text() + '\u0000' + kind;
        Made before = memo.get(key);
        if (before != null) {
            return before;
        }
        Made made = plan.finish(source.text(), kind, year);
        if (made.fault() == null) {
            Optional<TableColumns.Problem> problem = table.problem(plan.target(), made.text());
            if (problem.isPresent()) {
                made = new Made(
                        "", new Fault(problem.get().code(), problem.get().arguments()));
            }
        }
        if (memo.size() < MOST_REMEMBERED) {
            memo.put(key, made);
        }
        return made;
    }
}
