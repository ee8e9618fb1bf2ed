package org.reportonce.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What kind of file it is, whatever its name says. */
public enum FirstBytes {
    /** A package of parts, as workbooks of today are. */
    PACKAGE(""),
    /** The container of Office before 2007, which also wraps workbooks with a password. */
    OLD_OFFICE(""),
    WEB_PAGE("a web page"),
    XML("XML"),
    PDF("a PDF document"),
    COMPRESSED("a compressed file"),
    /** A text, such as CSV. */
    TEXT("a text file such as CSV"),
    /** None of these; a text in UTF-16 without a mark looks like that too. */
    OTHER("");

    private static final int ENOUGH = 512;

    /** Where encrypted Office files keep what they hold. */
    private static final String ENCRYPTED = "EncryptedPackage";

    private final String words;

    FirstBytes(String words) {
        this.words = words;
    }

    /** What it is, for the sentence "FILE holds …"; empty where there are no such words. */
    public String words() {
        return words;
    }

    /**
     * Looks at a file.
     *
     * @throws IOException when it cannot be read
     */
    public static FirstBytes of(Path path) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(ENOUGH);
        }
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 'P', 'K', 5, 6)) {
            return PACKAGE;
        }
        if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_OFFICE;
        }
        if (begins(start, 0x1F, 0x8B)
                || begins(start, '7', 'z', 0xBC, 0xAF)
                || begins(start, 'R', 'a', 'r', '!', 0x1A)) {
            return COMPRESSED;
        }
        return text(start);
    }

    private static FirstBytes text(byte[] start) {
        if (begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF)) {
            return TEXT;
        }
        int from = begins(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(start, from, start.length - from, StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf-")) {
            return PDF;
        }
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
            return WEB_PAGE;
        }
        if (text.startsWith("<?xml")) {
            return text.contains("<html") ? WEB_PAGE : XML;
        }
        for (byte one : start) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                return OTHER;
            }
        }
        return TEXT;
    }

    /**
     * Looks whether a file may be a workbook.
     *
     * @throws Refused when it is not a package of parts; says what it is
     */
    static void look(Path path) throws IOException {
        FirstBytes kind = of(path);
        if (kind != PACKAGE) {
            throw kind.noWorkbook(path);
        }
    }

    /** Why a file of this kind is read as no workbook. */
    public Refused noWorkbook(Path path) {
        if (this == OLD_OFFICE) {
            return oldOffice(path);
        }
        return words.isEmpty() ? Refused.damaged("") : new Refused("workbook-is-text", Map.of("kind", words));
    }

    private static Refused oldOffice(Path path) {
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            boolean encrypted = files.getRoot().hasEntryCaseInsensitive(ENCRYPTED);
            return new Refused(encrypted ? "workbook-password" : "workbook-xls", Map.of());
        } catch (IOException | RuntimeException e) {
            return Refused.damaged("");
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
