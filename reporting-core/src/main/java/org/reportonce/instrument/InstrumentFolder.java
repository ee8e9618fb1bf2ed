package org.reportonce.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.YamlFile;
import org.reportonce.yaml.YamlNode;

/**
 * The folder of one version of an instrument, on the class path or on the disk.
 *
 * @param id name of the outer folder
 * @param version name of the inner folder
 * @param name the folder as findings name it
 * @param path where it is on the disk; null on the class path
 */
record InstrumentFolder(
        String id, String version, String name, @Nullable Path path) {
    /** Where instruments stand on the class path. */
    static final String ROOT = "reportonce/instruments/";

    static InstrumentFolder onClassPath(String id, String version) {
        return new InstrumentFolder(id, version, id + '/' + version, null);
    }

    static InstrumentFolder onDisk(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path outer = absolute.getParent();
        return new InstrumentFolder(
                outer == null ? "" : lastName(outer),
                lastName(absolute),
                folder.toString().replace('\\', '/'),
                folder);
    }

    private static String lastName(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }

    /** A file of the folder as findings name it. */
    String nameOf(String file) {
        return name + '/' + file;
    }

    boolean has(String file) {
        return path == null ? resource(file).isPresent() : Files.exists(path.resolve(file));
    }

    /** Reads a file; empty when it is not there, or when a finding says why not. */
    Optional<YamlNode> read(String file, Reporter reporter) {
        if (path != null) {
            Path onDisk = path.resolve(file);
            return Files.exists(onDisk) ? YamlFile.read(onDisk, nameOf(file), reporter) : Optional.empty();
        }
        return resource(file).flatMap(text -> YamlFile.parse(text, nameOf(file), reporter));
    }

    private Optional<String> resource(String file) {
        return classPathText(ROOT + id + '/' + version + '/' + file);
    }

    /** Text of a file on the class path. */
    static Optional<String> classPathText(String resource) {
        try (InputStream in = InstrumentFolder.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " on the class path", e);
        }
    }
}
