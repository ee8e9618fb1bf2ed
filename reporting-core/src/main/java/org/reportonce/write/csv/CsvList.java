package org.reportonce.write.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of texts as CSV: UTF-8, comma, CRLF; a text that a spreadsheet program would run is preceded by an apostrophe. */
public final class CsvList {
    private CsvList() {}

    /**
     * Writes heads and rows.
     *
     * @param out not closed
     * @throws IOException when it cannot be written
     */
    public static void write(List<String> heads, List<List<String>> rows, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(heads);
        for (List<String> row : rows) {
            csv.writeRecord(
                    row.stream().map(cell -> CsvCell.ofText(cell).text()).toList());
        }
        csv.flush();
        text.flush();
    }
}
