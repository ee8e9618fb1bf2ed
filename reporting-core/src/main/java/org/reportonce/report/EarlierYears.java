package org.reportonce.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Table;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.RecordTable;

/** The folders of the earlier years of a period that stand beside the folder of the last one. */
final class EarlierYears {
    private EarlierYears() {}

    /**
     * An earlier year.
     *
     * @param dataset what its folder holds
     */
    record Year(Dataset dataset) {
        /** Reads a table; lines and faults name the file as seen from the folder of the last year. */
        void read(RecordTable records, Reporter faults, Consumer<Row<? extends Record>> rows) {
            Table<? extends Record> table = table(dataset, records);
            if (table != null) {
                read(table, faults, rows);
            }
        }

        private <T extends Record> void read(Table<T> table, Reporter faults, Consumer<Row<? extends Record>> rows) {
            Reporter renamed = (code, origin, subject, arguments) -> faults.report(
                    code,
                    new Origin(name(origin.file()), origin.line(), origin.column(), origin.field()),
                    subject,
                    arguments);
            String file = name(table.file());
            table.forEach(renamed, row -> rows.accept(new Row<>(row.record(), file, row.line(), row.unreadable())));
        }

        private String name(String file) {
            return file.startsWith("../") ? file : "../" + dataset.period().year() + '/' + file;
        }
    }

    /** The years before the last one that have a folder, oldest first. */
    static List<Year> of(Dataset last, Period period) {
        List<Year> years = new ArrayList<>();
        Optional<Dataset> folder = last.previous();
        while (folder.isPresent() && folder.get().period().year() >= period.start()) {
            years.add(0, new Year(folder.get()));
            folder = folder.get().previous();
        }
        return years;
    }

    private static @Nullable Table<? extends Record> table(Dataset dataset, RecordTable records) {
        return switch (records) {
            case TRANSFERS -> dataset.transfers();
            case HOLDINGS -> dataset.holdings();
            case PRODUCTION -> dataset.production();
            case MIRROR -> dataset.mirror();
            case RECOVERIES -> dataset.recoveries();
            case DESTRUCTIONS -> dataset.destructions();
            case TRACING -> dataset.tracing();
            case LOSSES -> dataset.losses();
            case ASSISTANCE -> dataset.assistance();
            case ENFORCEMENT -> dataset.enforcement();
            case LICENCES -> dataset.licences();
            case DENIALS -> dataset.denials();
            case DEFINITIONS, POLICIES, LAWS, AUTHORITIES, CONTROL_LISTS, COORDINATION, PLANS, TARGETS -> null;
        };
    }
}
