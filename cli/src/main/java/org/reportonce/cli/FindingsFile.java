package org.reportonce.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.reportonce.CheckResult;
import org.reportonce.UnusableInput;
import org.reportonce.finding.SystemReason;

/**
 * A file that takes findings. It is written beside and then moved into place, so that it is never there in part.
 *
 * @param path the file
 */
record FindingsFile(Path path) {
    /**
     * Sees, before any work is done, that the file can be there.
     *
     * @throws UnusableInput when it cannot
     */
    static FindingsFile at(Path path) {
        if (Files.isDirectory(path)) {
            throw new UnusableInput(path + " is a folder. Give the name of a file after -o, such as "
                    + path.resolve("findings.txt") + ".");
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnusableInput("The findings cannot be written to " + path + ": there is no folder "
                    + (path.getParent() == null ? folder : path.getParent())
                    + ". Make it, or give another file after -o.");
        }
        return new FindingsFile(path);
    }

    /**
     * Writes the findings.
     *
     * @throws UnusableInput when they cannot be written; a file that stood there before is as it was
     */
    void write(CheckResult result, String format) {
        try {
            // A pipe or a device is written to; it must not be replaced by a file.
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                print(result, format, path);
                return;
            }
            Path beside = path.resolveSibling("." + path.getFileName() + ".part");
            try {
                print(result, format, beside);
                Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UnusableInput(
                    "The findings cannot be written to " + path + ": " + SystemReason.of(e)
                            + ". See that you may write there and that the disk has room, or give another file after -o.",
                    e);
        }
    }

    private static void print(CheckResult result, String format, Path file) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            result.print(format, false, stream);
        }
    }
}
