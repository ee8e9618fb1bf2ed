package org.reportonce.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files in the container of Office before 2007, which also wraps workbooks with a password. */
final class OldOffice {
    private static final int LOOKED_AT = 4_000_000;

    private OldOffice() {}

    /** What such a file is, for the sentence "FILE …". */
    static String what(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            // Names in the directory of the container are UTF-16.
            String bytes = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
            String name =
                    new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            return bytes.contains(name)
                    ? "is protected with a password"
                    : "is in the format of Excel before 2007 (.xls)";
        } catch (IOException e) {
            return "cannot be read";
        }
    }
}
