package org.reportonce.exchange.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How letters stand in a file. */
public enum Encoding {
    /** By the byte order mark; without one UTF-8. Other encodings are never guessed. */
    AUTO("UTF-8"),
    UTF_8("UTF-8"),
    /** Byte order by the mark; without one big-endian. */
    UTF_16("UTF-16"),
    UTF_16LE("UTF-16LE"),
    UTF_16BE("UTF-16BE"),
    /** Western European Windows. */
    WINDOWS_1252("windows-1252"),
    /** Central European Windows. */
    WINDOWS_1250("windows-1250"),
    /** Cyrillic Windows. */
    WINDOWS_1251("windows-1251"),
    /** Arabic Windows. */
    WINDOWS_1256("windows-1256"),
    ISO_8859_1("ISO-8859-1"),
    ISO_8859_2("ISO-8859-2"),
    ISO_8859_15("ISO-8859-15"),
    /** Western European Macintosh before 2001, and spreadsheets saved there later. */
    MACROMAN("x-MacRoman"),
    GB18030("GB18030");

    private final String charset;

    Encoding(String charset) {
        this.charset = charset;
    }

    Charset charset() {
        return this == UTF_8 ? StandardCharsets.UTF_8 : Charset.forName(charset);
    }

    /** The word of the mapping file, such as {@code windows-1252}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
