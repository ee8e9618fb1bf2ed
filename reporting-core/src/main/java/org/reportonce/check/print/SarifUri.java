package org.reportonce.check.print;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths as SARIF wants them: relative URI references, or {@code file:} URIs when the path begins at a root. */
final class SarifUri {
    private SarifUri() {}

    /** The reference to a path with {@code /} or, as on Windows, backslashes. */
    static String of(String path) {
        String file = path.replace('\\', '/');
        boolean drive = file.matches("[A-Za-z]:/.*");
        if (drive || file.startsWith("/")) {
            return "file://" + (drive ? "/" + file.substring(0, 2) + encoded(file.substring(2)) : encoded(file));
        }
        return URI.create(encoded(file)).normalize().toString();
    }

    private static String encoded(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(
                    plain
                            ? String.valueOf(c)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(octet));
        }
        return uri.toString();
    }
}
