package org.reportonce.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.TransferKinds;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/** Makes rows from scanned records and reports what is wrong with their cells. */
final class CsvRows<T> {
    private final TableShape<T> shape;
    private final String file;
    private final String separator;
    private final Reporter reporter;
    private final @Nullable ColumnMemo[] memos;
    /** Position in the header by column of the shape, -1 for a column that is not there. */
    private final int[] positions;

    /** What an empty cell of a column is; made when one comes, since a missing value has to ask the validator. */
    private final @Nullable Cell[] empty;

    private final Cells cells;
    private final String[] names;
    private final int[] essential;
    private final ToIntFunction<T> kinds;

    CsvRows(TableShape<T> shape, String file, @Nullable Column[] header, char separator, Reporter reporter) {
        this.shape = shape;
        this.file = file;
        this.separator = separator == '\t' ? "tab" : String.valueOf(separator);
        this.reporter = reporter;
        List<Column> columns = shape.columns();
        memos = new ColumnMemo[header.length];
        positions = new int[columns.size()];
        Arrays.fill(positions, -1);
        for (int i = 0; i < header.length; i++) {
            Column column = header[i];
            if (column != null) {
                memos[i] = new ColumnMemo(column);
                positions[columns.indexOf(column)] = i;
            }
        }
        empty = new Cell[columns.size()];
        names = columns.stream().map(Column::name).toArray(String[]::new);
        essential = IntStream.range(0, names.length)
                .filter(i -> columns.get(i).isEssential())
                .toArray();
        cells = new Cells(columns.size());
        kinds = shape.kinds().get();
    }

    @Nullable
    ColumnMemo[] memos() {
        return memos;
    }

    /** The row of a record; empty for a blank line and for one that makes no record, which is then reported. */
    Optional<Row<T>> row(CsvScan scan) {
        if (scan.blank() && scan.stray() == 0) {
            return Optional.empty();
        }
        boolean whole = true;
        for (int i = 0; i < positions.length; i++) {
            Cell cell = positions[i] < 0 ? null : scan.cell(positions[i]);
            cells.set(i, cell == null ? empty(i) : cell);
            whole &= cells.cell(i).problems().isEmpty();
        }
        String subject = cells.cell(0).value() instanceof String id ? id : "";
        if (scan.count() != memos.length) {
            String code = scan.count() < memos.length ? "row-too-short" : "row-too-long";
            String expected = Integer.toString(memos.length);
            String found = Integer.toString(scan.count());
            reporter.report(
                    code,
                    Origin.line(file, scan.line()),
                    subject,
                    Map.of("expected", expected, "found", found, "separator", separator));
            return Optional.empty();
        }
        if (scan.stray() > 0) {
            String position = Integer.toString(scan.stray());
            reporter.report(
                    "cell-without-column", Origin.line(file, scan.line()), subject, Map.of("position", position));
        }
        companions(scan.line(), subject);
        Set<String> unreadable = whole ? Set.of() : report(scan.line(), subject);
        if (!complete()) {
            return Optional.empty();
        }
        T record = shape.maker().apply(cells);
        int kind = unreadable.isEmpty() ? kinds.applyAsInt(record) : TransferKinds.NONE;
        return Optional.of(new Row<>(record, file, scan.line(), unreadable, kind));
    }

    private void companions(int line, String subject) {
        for (TableShape.Companion companion : shape.companions()) {
            if (companion.lost().test(cells)) {
                Origin origin = new Origin(file, line, 0, names[companion.column()]);
                reporter.report(companion.code(), origin, subject, Map.of());
            }
        }
    }

    private Cell empty(int column) {
        Cell known = empty[column];
        if (known == null) {
            known = shape.columns().get(column).empty();
            empty[column] = known;
        }
        return known;
    }

    private Set<String> report(int line, String subject) {
        Set<String> unreadable = new HashSet<>();
        for (int i = 0; i < names.length; i++) {
            Origin origin = new Origin(file, line, 0, names[i]);
            for (Cell.Problem problem : cells.cell(i).problems()) {
                unreadable.add(names[i]);
                reporter.report(problem.code(), origin, subject, problem.arguments());
            }
        }
        return unreadable;
    }

    private boolean complete() {
        for (int column : essential) {
            if (cells.cell(column).value() == null) {
                return false;
            }
        }
        return true;
    }
}
