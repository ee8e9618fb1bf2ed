package org.reportonce.exchange;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.YamlFile;
import org.reportonce.yaml.YamlNode;

/** Where a mapping stands: a file of the user, or one that comes with the program. */
public final class MappingFile {
    private static final String SHIPPED = "reportonce/mappings/";
    private static final int LARGEST_LIST = 5_000_000;

    private final String name;
    private final Function<Reporter, Optional<YamlNode>> reader;
    private final Function<String, @Nullable InputStream> siblings;

    private MappingFile(
            String name,
            Function<Reporter, Optional<YamlNode>> reader,
            Function<String, @Nullable InputStream> siblings) {
        this.name = requireNonNull(name, "name");
        this.reader = reader;
        this.siblings = siblings;
    }

    /** A file of the user. */
    public static MappingFile of(Path file) {
        String name = file.toString();
        return new MappingFile(name, reporter -> YamlFile.read(file, name, reporter), sibling -> open(file, sibling));
    }

    /** A text, as if it stood in a file; nothing stands beside it. */
    public static MappingFile of(String name, String text) {
        return new MappingFile(name, reporter -> YamlFile.parse(text, name, reporter), sibling -> null);
    }

    /** One that comes with the program; empty when there is none of that id. */
    public static Optional<MappingFile> shipped(String id) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            return Optional.empty();
        }
        String name = SHIPPED + id + ".yaml";
        return resource(name).map(bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new MappingFile(
                    id + ".yaml",
                    reporter -> YamlFile.parse(text, id + ".yaml", reporter),
                    sibling -> MappingFile.class.getClassLoader().getResourceAsStream(SHIPPED + sibling));
        });
    }

    /** Ids of those that come with the program, in the order of its list. */
    public static List<String> shipped() {
        List<String> ids = new ArrayList<>();
        resource(SHIPPED + "index.txt")
                .ifPresent(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(ids::add));
        return ids;
    }

    /** The file as findings name it. */
    public String name() {
        return name;
    }

    Optional<YamlNode> read(Reporter reporter) {
        return reader.apply(reporter);
    }

    /** The text of a file beside it, UTF-8; empty when there is none that can be read. */
    Optional<String> beside(String sibling) {
        if (!sibling.matches("[\\p{L}\\p{N}._ -]+") || sibling.startsWith(".")) {
            return Optional.empty();
        }
        try (InputStream in = siblings.apply(sibling)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static @Nullable InputStream open(Path file, String sibling) {
        try {
            Path beside = file.resolveSibling(sibling);
            return Files.isRegularFile(beside) ? Files.newInputStream(beside) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = MappingFile.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
