package org.reportonce.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportonce.exchange.file.ForeignRow;
import org.reportonce.exchange.file.ForeignTables;
import org.reportonce.exchange.file.RowTaker;
import org.reportonce.exchange.file.TableFormat;
import org.reportonce.finding.Reporter;

/**
 * The sheet of a foreign file that a mapping is proposed for, as far as it was looked at.
 *
 * @param name its name; empty for a text file, and for a workbook with one sheet
 * @param others further sheets that hold something
 */
record SampledSheet(String name, List<String> others, TableSample sample) {
    private static final int ROWS = 10_000;
    private static final int SHEETS_LOOKED_AT = 30;

    /** Takes rows, and remembers which sheets there are. */
    private static final class Rows implements RowTaker {
        private final List<ForeignRow> rows = new ArrayList<>();
        private final List<String> sheets = new ArrayList<>();

        @Override
        public boolean take(ForeignRow row) {
            rows.add(row);
            return rows.size() < ROWS;
        }

        @Override
        public void sheet(String chosen, List<String> others) {
            sheets.add(chosen);
            sheets.addAll(others);
        }
    }

    /**
     * Looks at a file: at the first sheet that holds a table, since many workbooks begin with a cover or with notes.
     *
     * @return empty when findings say why it cannot be read
     */
    static Optional<SampledSheet> of(Path path, String file, TableFormat format, Reporter reporter) {
        Rows first = new Rows();
        if (!ForeignTables.read(path, file, format, reporter, first)) {
            return Optional.empty();
        }
        TableSample sample = new TableSample(first.rows);
        List<String> sheets = first.sheets;
        if (sheets.size() < 2) {
            return Optional.of(new SampledSheet("", List.of(), sample));
        }
        String chosen = sheets.get(0);
        for (String each : sheets.subList(1, Math.min(sheets.size(), SHEETS_LOOKED_AT))) {
            if (table(sample)) {
                break;
            }
            Rows further = new Rows();
            TableFormat there =
                    new TableFormat(format.encoding(), format.delimiter(), format.quote(), format.lines(), each);
            if (!ForeignTables.read(path, file, there, reporter, further)) {
                return Optional.empty();
            }
            TableSample next = new TableSample(further.rows);
            if (table(next)) {
                chosen = each;
                sample = next;
            }
        }
        List<String> others = new ArrayList<>(sheets);
        others.remove(chosen);
        return Optional.of(new SampledSheet(chosen, others, sample));
    }

    private static boolean table(TableSample sample) {
        return sample.header > 0 && sample.width > 1 && !sample.rows().isEmpty();
    }
}
