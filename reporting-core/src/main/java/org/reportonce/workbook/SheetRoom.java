package org.reportonce.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.reportonce.read.TableTexts;
import org.reportonce.schema.RecordTable;

/** Whether each table fits a sheet: Excel has 1,048,576 rows. */
public final class SheetRoom {
    /** Records of the largest table, below title, meanings and column names. */
    public static final long RECORDS = SpreadsheetVersion.EXCEL2007.getMaxRows() - Layout.HEADER - 1L;

    /** Columns of the widest sheet. */
    public static final int COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    private SheetRoom() {}

    /** A sheet that would need more columns than Excel has: values that fit no cell together stand in columns of their own. */
    public static final class TooWide extends IOException {
        private static final long serialVersionUID = 1L;

        private final String sheet;
        private final int columns;

        TooWide(String sheet, int columns) {
            super(sheet);
            this.sheet = sheet;
            this.columns = columns;
        }

        /** Name of the sheet. */
        public String sheet() {
            return sheet;
        }

        /** Columns it would need. */
        public int columns() {
            return columns;
        }
    }

    /**
     * A table with more records than a sheet takes.
     *
     * @param file its file, such as {@code transfers.csv}
     * @param records how many it has
     */
    public record Over(String file, long records) {}

    /**
     * Looks for a table that is too long.
     *
     * @throws IOException when a table cannot be read
     */
    public static Optional<Over> over(WorkbookSource source) throws IOException {
        return over(source, RECORDS);
    }

    static Optional<Over> over(WorkbookSource source, long most) throws IOException {
        for (RecordTable table : RecordTable.ALL) {
            String name = table.name() + ".csv";
            Path file = source.folder().resolve(name);
            if (source.owners().wants(table.name()) && Files.isRegularFile(file) && lines(file) > most) {
                long[] records = {0};
                TableTexts.read(file, table.columns(), (line, texts) -> records[0]++);
                if (records[0] > most) {
                    return Optional.of(new Over(name, records[0]));
                }
            }
        }
        return Optional.empty();
    }

    /** Line ends, of which there are at least as many as records. */
    private static long lines(Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long lines = 1;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' || buffer[i] == '\r' ? 1 : 0;
                }
            }
        }
        return lines;
    }
}
