package org.reportonce.write;

import java.io.IOException;
import java.io.OutputStream;

/** Takes finished files. A file appears under its name only when it is whole. */
public interface OutputFolder {
    /** Writes the content of one file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Adds a file.
     *
     * @param name plain file name without folders
     * @param content writes the bytes
     * @throws IOException when the file cannot be written; nothing stays behind under the name
     */
    void add(String name, Content content) throws IOException;
}
