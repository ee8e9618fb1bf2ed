package org.reportonce.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What kind of file it is, whatever its name says. */
final class FirstBytes {
    private static final int ENOUGH = 512;

    /** Where encrypted Office files keep what they hold. */
    private static final String ENCRYPTED = "EncryptedPackage";

    private FirstBytes() {}

    /** @throws Refused when it is not a package of parts */
    static void look(Path path) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(ENOUGH);
        }
        if (begins(start, 0x50, 0x4B, 0x03, 0x04) || begins(start, 0x50, 0x4B, 0x05, 0x06)) {
            return;
        }
        if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Refused(encrypted(path) ? "workbook-password" : "workbook-xls", Map.of());
        }
        String text = new String(start, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<")) {
            throw new Refused("workbook-is-text", Map.of("kind", text.contains("html") ? "a web page" : "XML"));
        }
        for (byte one : start) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                throw Refused.damaged("");
            }
        }
        throw new Refused("workbook-is-text", Map.of("kind", "a text file such as CSV"));
    }

    private static boolean encrypted(Path path) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            return files.getRoot().hasEntryCaseInsensitive(ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            throw Refused.damaged("");
        }
    }

    private static boolean begins(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
