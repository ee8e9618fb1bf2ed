package org.reportonce.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of an Office file, none of which may grow without measure. */
final class XlsxPackage implements AutoCloseable {
    /** Parts that are kept in memory as a whole. */
    static final long IN_MEMORY = 300_000_000;

    /** Parts that are read through. */
    static final long STREAMED = 4_000_000_000L;

    private static final int PARTS = 10_000;

    /** Packed this tightly, a part holds nothing that a person entered; Deflate reaches 1,032 at most. */
    private static final long TIGHTEST = 400;

    private static final long ALWAYS_FINE = 30_000_000;

    private final ZipFile zip;

    XlsxPackage(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw Refused.damaged("");
        }
        if (zip.size() > PARTS) {
            zip.close();
            throw tooLarge("");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Names of all parts, in their order. */
    List<String> names() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .<String>map(ZipEntry::getName)
                .toList();
    }

    boolean hasBelow(String folder) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(folder));
    }

    /**
     * Opens a part.
     *
     * @param limit bytes after which reading stops
     */
    InputStream open(String part, long limit) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw Refused.damaged(part);
        }
        return new Limited(zip.getInputStream(entry), part, limit, entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Refused tooLarge(String part) {
        return new Refused("workbook-too-large", Map.of("part", part));
    }

    private static final class Limited extends FilterInputStream {
        private final String part;
        private final long limit;
        private final long packed;
        private long count;

        Limited(InputStream in, String part, long limit, long packed) {
            super(in);
            this.part = part;
            this.limit = limit;
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(buffer, offset, length);
            } catch (ZipException e) {
                throw Refused.damaged(part);
            }
            count += Math.max(0, read);
            if (count > limit || (count > ALWAYS_FINE && count / packed > TIGHTEST)) {
                throw tooLarge(part);
            }
            return read;
        }
    }
}
