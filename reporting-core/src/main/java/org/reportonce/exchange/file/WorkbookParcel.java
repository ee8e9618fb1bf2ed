package org.reportonce.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parcel that a workbook is, looked at before it is opened: what it says of its sizes need not be true. */
final class WorkbookParcel {
    /** Bytes of all parts unpacked; a workbook of a million full rows stays below. */
    private static final long LARGEST = 2_000_000_000L;

    /** The texts of a workbook are kept in memory while it is read. */
    private static final long LARGEST_TEXTS = 300_000_000L;

    private static final int MOST_PARTS = 10_000;
    private static final int LARGEST_INDEX = 5_000_000;
    /** No compression of this kind packs more tightly. */
    private static final long TIGHTEST = 1_032;

    private WorkbookParcel() {}

    /** Why it is not to be opened, for the sentence "FILE …"; empty when it may be. */
    static Optional<String> refusal(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return Optional.of("has more than " + MOST_PARTS + " parts; a workbook has a few dozen");
            }
            ZipEntry index = zip.getEntry("[Content_Types].xml");
            if (index == null) {
                return Optional.of("is a ZIP archive and no workbook");
            }
            String types = text(zip, index);
            if (types.contains("macroEnabled")) {
                return Optional.of("holds macros (.xlsm)");
            }
            if (!types.contains("spreadsheetml")) {
                return Optional.of(
                        types.contains("sheet.binary")
                                ? "is a binary workbook (.xlsb)"
                                : "is a document of another kind, no workbook of the format .xlsx");
            }
            return size(zip);
        } catch (ZipException e) {
            return Optional.of("is damaged: it cannot be unpacked");
        } catch (IOException e) {
            return Optional.of("cannot be read");
        }
    }

    /** True when the workbook has a part of formats; one that has none knows no dates. */
    static boolean hasStyles(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry index = zip.getEntry("[Content_Types].xml");
            return index != null && text(zip, index).contains("spreadsheetml.styles+xml");
        }
    }

    private static Optional<String> size(ZipFile zip) throws IOException {
        long total = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            boolean texts = entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
            long limit = Math.min(texts ? LARGEST_TEXTS : LARGEST, LARGEST - total);
            long atMost = Math.max(0, entry.getCompressedSize()) * TIGHTEST;
            long size = atMost <= limit / 10 ? atMost : unpacked(zip, entry, limit);
            if (size > limit) {
                return Optional.of("unpacks to more than " + (texts ? LARGEST_TEXTS : LARGEST) / 1_000_000
                        + " MB, far more than a table needs");
            }
            total += size;
        }
        return Optional.empty();
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && size <= limit; read = in.read(buffer)) {
                size += read;
            }
        }
        return size;
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LARGEST_INDEX), StandardCharsets.UTF_8);
        }
    }
}
