package org.reportonce.maven;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.reportonce.UnusableInput;

/** Finds the folders that a build names. */
final class DatasetFolders {
    private DatasetFolders() {}

    /**
     * The folders named, in the order named; those a pattern stands for by name.
     *
     * @param base what relative names start from
     * @param names folders, or patterns with {@code *} and {@code ?}
     * @throws UnusableInput when nothing was named, or a pattern fits no folder with a {@code dataset.yaml}
     */
    static List<Path> find(Path base, List<String> names) {
        List<Path> found = new ArrayList<>();
        for (String name : names) {
            if (name.contains("*") || name.contains("?")) {
                found.addAll(matching(base, name));
            } else {
                found.add(base.resolve(name));
            }
        }
        if (found.isEmpty()) {
            throw new UnusableInput(
                    "<datasets> names no folder. Name those of the years, such as <dataset>KEN/2025</dataset>.");
        }
        return found;
    }

    private static Set<Path> matching(Path base, String pattern) {
        Set<Path> level = new TreeSet<>(Set.of(base));
        for (String name : pattern.split("/", -1)) {
            Set<Path> next = new TreeSet<>();
            for (Path folder : level) {
                if (name.contains("*") || name.contains("?")) {
                    next.addAll(children(folder, name));
                } else {
                    next.add(folder.resolve(name).normalize());
                }
            }
            level = next;
        }
        level.removeIf(folder -> !Files.exists(folder.resolve("dataset.yaml")));
        if (level.isEmpty()) {
            throw new UnusableInput("<datasets> holds \"" + pattern + "\", but below " + base
                    + " no folder that fits it has a dataset.yaml. Put the pattern right, or make a dataset there.");
        }
        return level;
    }

    private static List<Path> children(Path folder, String name) {
        List<Path> children = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, name)) {
                stream.forEach(children::add);
            } catch (IOException e) {
                throw new UnusableInput("The folder " + folder + " cannot be read: " + e.getMessage() + ".", e);
            }
        }
        return children;
    }

    /** State and year as in the names of output files, such as {@code KEN-2025}. */
    static String name(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        int count = whole.getNameCount();
        return count < 2
                ? String.valueOf(whole.getFileName())
                : whole.getName(count - 2) + "-" + whole.getName(count - 1);
    }
}
