package org.reportonce;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.exchange.ImportSummary;

/**
 * What an import did.
 *
 * @param summary what became of the rows
 * @param files files written: the tables, what a year or State begins with, the list of rejected rows and this summary
 * @param notes what the officer should know besides, a sentence each
 * @param catalogue texts of the reasons
 */
public record ImportResult(ImportSummary summary, List<Path> files, List<String> notes, Catalogue catalogue) {
    public ImportResult {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /** True when no row was rejected. */
    public boolean whole() {
        return summary.rejections().isEmpty();
    }

    /** Formats of {@link #print}. */
    public static List<String> formats() {
        return List.of("text", "json");
    }

    /**
     * Writes the summary.
     *
     * @param format {@code text}, with the first rejected rows of each reason, or {@code json}, with all of them
     * @param out takes the text in UTF-8; not closed
     * @throws IOException when it cannot be written
     */
    public void print(String format, OutputStream out) throws IOException {
        String text = format.equals("json")
                ? new ImportJson(summary, catalogue).text()
                : new ImportText(summary, catalogue).text();
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
