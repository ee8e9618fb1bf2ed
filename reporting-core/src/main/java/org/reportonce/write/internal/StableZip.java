package org.reportonce.write.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes an Office file anew so that its bytes depend on its content only. Libraries put the time of day into the entries and
 * into the document properties; here each entry bears the same early date.
 */
public final class StableZip {
    private static final int BUFFER = 1 << 16;
    // Not the first of January 1980: for that very moment Java adds a second, zoned time to the entry.
    private static final LocalDateTime EARLY = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Content of one part of the package. */
    @FunctionalInterface
    public interface Part {
        void writeTo(Xml xml) throws IOException;
    }

    private StableZip() {}

    /** An entry that does not tell when it was written. */
    public static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EARLY);
        return entry;
    }

    /**
     * Copies an Office package.
     *
     * @param source the package as the library made it
     * @param parts parts to write in place of those of the same name
     * @param out takes the new package; left open
     */
    public static void rewrite(InputStream source, Map<String, Part> parts, OutputStream out) throws IOException {
        ZipInputStream in = new ZipInputStream(source, StandardCharsets.UTF_8);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            zip.putNextEntry(entry(entry.getName()));
            Part part = parts.get(entry.getName());
            if (part == null) {
                in.transferTo(zip);
            } else {
                Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
                Writer buffered = new BufferedWriter(text, BUFFER);
                part.writeTo(new Xml(buffered));
                buffered.flush();
            }
            zip.closeEntry();
        }
        zip.finish();
    }
}
