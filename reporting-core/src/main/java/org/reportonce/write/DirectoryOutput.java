package org.reportonce.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.reportonce.write.OutputException.Reason;

/**
 * A folder on disk. Files are written beside, into a hidden folder within it, and moved into place only by {@link #finish}:
 * until then nothing is seen, and after a failure nothing half-written stays. Files that were there before stay as they were
 * unless a new one has the same name.
 *
 * <pre>{@code
 * try (DirectoryOutput output = DirectoryOutput.open(folder)) {
 *     writer.write(report, output);
 *     output.finish();
 * }
 * }</pre>
 *
 * <p>Every method may throw an {@link OutputException}, which tells the user what to do. Files may be added by several threads, as
 * long as each has a {@link #part} of its own.
 */
public final class DirectoryOutput implements OutputFolder, AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path beside;
    private final List<Path> made;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Part rest = new Part();

    private DirectoryOutput(Path target, Path beside, List<Path> made) {
        this.target = target;
        this.beside = beside;
        this.made = made;
    }

    /**
     * Opens a folder and makes it when it is not there. Folders made are removed again when nothing comes to lie in them.
     *
     * @throws OutputException when there is a file in its place, or it may not be written
     */
    public static DirectoryOutput open(Path target) throws OutputException {
        Path whole = target.toAbsolutePath().normalize();
        for (Path part = whole; part != null; part = part.getParent()) {
            if (Files.exists(part) && !Files.isDirectory(part)) {
                throw new OutputException(Reason.NOT_A_FOLDER, part, new FileAlreadyExistsException(part.toString()));
            }
        }
        List<Path> missing = new ArrayList<>();
        for (Path part = whole; part != null && !Files.exists(part); part = part.getParent()) {
            missing.add(part);
        }
        try {
            Files.createDirectories(whole);
            return new DirectoryOutput(whole, Files.createTempDirectory(whole, ".reportonce-"), missing);
        } catch (IOException e) {
            removeEmpty(missing);
            OutputException failure = OutputException.of(e, target);
            throw failure.reason() == Reason.DISK_FULL ? failure : new OutputException(Reason.NOT_WRITABLE, target, e);
        }
    }

    /** Files that one thread adds. */
    private final class Part implements OutputFolder {
        private final Map<String, String> hashes = new LinkedHashMap<>();

        @Override
        public void add(String name, Content content) throws IOException {
            hashes.put(name, written(name, content));
        }
    }

    /** A part of this folder for one thread. Its files stand before those of parts asked for later, whoever is faster. */
    public OutputFolder part() {
        Part part = new Part();
        parts.add(part);
        return part;
    }

    @Override
    public void add(String name, Content content) throws IOException {
        rest.add(name, content);
    }

    private String written(String name, Content content) throws IOException {
        Path plain = Path.of(name).getFileName();
        if (plain == null || !plain.toString().equals(name) || name.startsWith(".")) {
            throw new IllegalArgumentException("not a plain file name: " + name);
        }
        if (!names.add(name)) {
            throw new IllegalArgumentException("written twice: " + name);
        }
        MessageDigest digest = sha256();
        Path file = beside.resolve(name);
        try (OutputStream out = new DigestOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), BUFFER), digest)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw failed(file, name, e);
        } catch (RuntimeException e) {
            // Some libraries wrap what the disk said.
            if (e.getCause() instanceof IOException cause) {
                throw failed(file, name, cause);
            }
            throw e;
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private OutputException failed(Path file, String name, IOException e) {
        remove(file);
        names.remove(name);
        return OutputException.of(e, target.resolve(name));
    }

    /**
     * Moves all files into place, one by one, each as a whole.
     *
     * @throws OutputException when a file cannot be replaced; files moved before it stay
     */
    public void finish() throws OutputException {
        for (String name : hashes().keySet()) {
            Path place = target.resolve(name);
            if (Files.isDirectory(place)) {
                throw new OutputException(Reason.NOT_REPLACEABLE, place, new IOException("it is a folder"));
            }
        }
        for (String name : hashes().keySet()) {
            Path place = target.resolve(name);
            try {
                move(beside.resolve(name), place);
            } catch (IOException e) {
                throw new OutputException(Reason.NOT_REPLACEABLE, place, e);
            }
        }
        close();
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** SHA-256 of each file in lower-case hexadecimal, by name: part by part, then what was added without one, in order of writing. */
    public Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        parts.forEach(part -> hashes.putAll(part.hashes));
        hashes.putAll(rest.hashes);
        return Collections.unmodifiableMap(hashes);
    }

    /** Removes what was not moved into place. */
    @Override
    public void close() {
        names.forEach(name -> remove(beside.resolve(name)));
        remove(beside);
        removeEmpty(made);
    }

    /** Removes folders, the innermost first, up to one that holds something. */
    private static void removeEmpty(List<Path> folders) {
        try {
            for (Path folder : folders) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            // It is in use, or was never ours to remove.
            return;
        }
    }

    // Clearing up after a failure must not hide the failure itself.
    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
