package org.reportonce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.reportonce.finding.SystemReason;

/**
 * A folder for files on their way. It stands where the data already stand or will stand: figures that must not be seen never come
 * into the machine's folder for temporary files.
 *
 * @param path the folder
 */
record StageFolder(Path path) implements AutoCloseable {

    /**
     * Makes one in a folder, or in the nearest folder above that is there.
     *
     * @throws UnusableInput when it cannot be made
     */
    static StageFolder in(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.isDirectory(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return new StageFolder(Files.createTempDirectory(there, ".reportonce-"));
        } catch (IOException e) {
            throw new UnusableInput(
                    "Nothing may be written to " + there + " (" + SystemReason.of(e)
                            + "), and room is needed there for the work. Choose a folder you may write to.",
                    e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UnusableInput("The folder " + path + " could not be removed: " + SystemReason.of(e), e);
        }
    }
}
