package org.reportonce.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a table as a CSV file and knows in which line each record begins. */
final class CsvLines implements AutoCloseable {
    private final Writer out;
    private int line = 1;

    CsvLines(Path file, List<String> columns) throws IOException {
        out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16);
        add(columns);
    }

    /**
     * Writes a record.
     *
     * @return line it begins at, from 1
     */
    int add(List<String> texts) throws IOException {
        int begins = line;
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            field(texts.get(i));
        }
        out.write('\n');
        line++;
        return begins;
    }

    private void field(String text) throws IOException {
        if (!quoted(text)) {
            out.write(text);
            return;
        }
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.write(c);
            if (c == '"') {
                out.write('"');
            }
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            line += ends ? 1 : 0;
        }
        out.write('"');
    }

    private static boolean quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t') {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
