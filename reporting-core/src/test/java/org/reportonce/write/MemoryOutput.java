package org.reportonce.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reportonce.report.Report;

/** Keeps written files in memory. */
public final class MemoryOutput implements OutputFolder {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** What a writer makes of a report. */
    public static MemoryOutput of(Writer writer, Report report) {
        MemoryOutput output = new MemoryOutput();
        try {
            writer.write(report, output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return output;
    }

    @Override
    public void add(String name, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        files.put(name, bytes.toByteArray());
    }

    /** Files by name, in the order of writing. */
    public Map<String, byte[]> files() {
        return files;
    }

    /** The bytes of the only file. */
    public byte[] only() {
        if (files.size() != 1) {
            throw new AssertionError("not one file: " + files.keySet());
        }
        return files.values().iterator().next();
    }

    /** A file as text. */
    public String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** The only file as text. */
    public String text() {
        return new String(only(), StandardCharsets.UTF_8);
    }
}
