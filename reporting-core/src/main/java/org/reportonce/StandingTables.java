package org.reportonce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.reportonce.exchange.StandingRecords;
import org.reportonce.read.TableTexts;
import org.reportonce.write.csv.RecordFiles;

/**
 * Tables to which an import adds: their rows are kept as they are written, and their ids are known.
 *
 * @param files takes the rows that are kept
 * @param place the file of a year and table
 */
record StandingTables(RecordFiles files, BiFunction<Integer, String, Path> place) implements StandingRecords {
    @Override
    public void forEach(int year, String table, List<String> columns, Taker taker) {
        Path file = place.apply(year, table);
        String name = year + "/" + table + ".csv";
        try {
            List<String> foreign = TableTexts.header(file, columns).stream()
                    .filter(column -> !column.isEmpty() && !columns.contains(column))
                    .toList();
            if (!foreign.isEmpty()) {
                throw new UnusableInput(file + " has columns that are none of the table, which would be lost: "
                        + String.join(", ", foreign)
                        + ". Nothing was written. Move what they hold to the column note, or take "
                        + "them out, and import again.");
            }
            boolean whole = TableTexts.read(file, columns, (line, texts) -> {
                files.keep(file, columns, texts);
                taker.record(name, line, texts);
            });
            if (!whole) {
                throw new UnusableInput(
                        file + " cannot be read to its end, so nothing can be added to it. Nothing was written."
                                + " See what is wrong with it: reportonce check " + file.getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
