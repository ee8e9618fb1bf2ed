package org.reportonce.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.reportonce.UnusableInput;
import org.reportonce.finding.SystemReason;

/**
 * A file that takes a result in place of standard output. It is written beside and then moved into place, so that it is never
 * there in part.
 *
 * @param path the file
 * @param what what it takes, such as "The findings"
 */
record ResultFile(Path path, String what) {
    /** Writes a result. */
    @FunctionalInterface
    interface Content {
        /** Writes to a stream that somebody else closes. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Sees, before any work is done, that the file can be there.
     *
     * @param what what it takes, such as "The findings"
     * @param example name of such a file
     * @throws UnusableInput when it cannot
     */
    static ResultFile at(Path path, String what, String example) {
        if (Files.isDirectory(path)) {
            throw new UnusableInput(
                    path + " is a folder. Give the name of a file after -o, such as " + path.resolve(example) + ".");
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnusableInput(what + " cannot be written to " + path + ": there is no folder "
                    + (path.getParent() == null ? folder : path.getParent())
                    + ". Make it, or give another file after -o.");
        }
        return new ResultFile(path, what);
    }

    /**
     * Writes it.
     *
     * @throws UnusableInput when it cannot be written; a file that stood there before is as it was
     */
    void write(Content content) {
        try {
            // A pipe or a device is written to; it must not be replaced by a file.
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                print(content, path);
                return;
            }
            Path beside = path.resolveSibling("." + path.getFileName() + ".part");
            try {
                print(content, beside);
                Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UnusableInput(
                    what + " cannot be written to " + path + ": " + SystemReason.of(e)
                            + ". See that you may write there and that the disk has room, or give another file after -o.",
                    e);
        }
    }

    private static void print(Content content, Path file) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(stream);
        }
    }
}
