package org.reportonce.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.exchange.file.ForeignRow;
import org.reportonce.exchange.file.ForeignTables;
import org.reportonce.exchange.file.RowTaker;
import org.reportonce.finding.Reporter;

/** Turns foreign tables into records by a mapping. No row is lost: each is counted as taken, skipped or rejected. */
public final class ForeignImport {
    private static final int TOLD_EVERY = 4096;

    private final LoadedMapping mapping;
    private final Wanted wanted;
    private final RecordSink sink;
    private final TakenIds ids;
    private final Listener listener;

    /** Told how far the work has come. */
    @FunctionalInterface
    public interface Listener {
        /** Called every some thousand rows. */
        void rows(long count);
    }

    /**
     * Which years are wanted.
     *
     * @param year the only one, and that of rows whose year the mapping does not know; null for all
     */
    record Wanted(@Nullable Integer year) {
        Made year(@Nullable YearPlan plan, RowView row) {
            if (plan != null) {
                return plan.of(row);
            }
            return year == null ? Made.wrong("import-year", "value", "") : Made.of(year.toString());
        }

        boolean takes(int found) {
            return year == null || year == found;
        }
    }

    /**
     * An import.
     *
     * @param year the only year wanted; null for all the mapping finds
     * @param sink takes the records
     * @param standing records that the new ones are added to; an id of theirs is not given to another record
     */
    public ForeignImport(
            LoadedMapping mapping,
            @Nullable Integer year,
            RecordSink sink,
            StandingRecords standing,
            Listener listener) {
        this.mapping = mapping;
        this.wanted = new Wanted(year);
        this.sink = sink;
        this.ids = new TakenIds(standing);
        this.listener = listener;
    }

    /**
     * Reads files, one after the other.
     *
     * @param reporter takes what stands in the way of a file as a whole
     * @return what became of the rows; empty when findings say why a file could not be read to its end
     */
    public Optional<ImportSummary> read(List<Path> files, Reporter reporter) {
        List<FileSummary> summaries = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        Map<String, Long> records = new HashMap<>();
        boolean whole = true;
        List<String> names = ShownFiles.of(files);
        for (int i = 0; i < files.size(); i++) {
            Optional<FileSummary> summary = read(files.get(i), names.get(i), records, rejections, reporter);
            summary.ifPresent(summaries::add);
            whole &= summary.isPresent();
        }
        return whole
                ? Optional.of(new ImportSummary(mapping.mapping().id(), summaries, records, rejections))
                : Optional.empty();
    }

    private Optional<FileSummary> read(
            Path path, String shown, Map<String, Long> records, List<Rejection> rejections, Reporter reporter) {
        String name = String.valueOf(path.getFileName());
        long[] seen = {0};
        RecordSink counting = (year, table, columns, cells) -> {
            records.merge(year + "/" + table, 1L, Long::sum);
            sink.record(year, table, columns, cells);
        };
        FileImport work = new FileImport(
                mapping, wanted, name, shown, ForeignTables.isWorkbook(path), counting, ids, rejections::add, reporter);
        boolean whole = ForeignTables.read(path, shown, mapping.format(), reporter, new RowTaker() {
            @Override
            public boolean take(ForeignRow row) {
                if (++seen[0] % TOLD_EVERY == 0) {
                    listener.rows(seen[0]);
                }
                return work.take(row);
            }

            @Override
            public void sheet(String chosen, List<String> others) {
                work.sheet(chosen, others);
            }

            @Override
            public void macros() {
                work.macros();
            }
        });
        return whole ? work.summary() : Optional.empty();
    }
}
