package org.reportonce.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.TextFile;

/** The folder of a year: whether it is one, and what stands in it. */
final class YearFolder {
    private static final List<String> FILES = List.of(
            "dataset.yaml",
            "transfers.csv",
            "holdings.csv",
            "production.csv",
            "mirror.csv",
            "recoveries.csv",
            "destructions.csv",
            "tracing.csv",
            "losses.csv",
            "assistance.csv",
            "enforcement.csv",
            "licences.csv",
            "denials.csv",
            "waivers.yaml");

    /** Endings of files that look as if they held data; notes and pictures are nobody's business. */
    private static final Set<String> DATA = Set.of("csv", "tsv", "yaml", "yml", "json", "xls", "xlsx", "xlsm", "ods");

    private YearFolder() {}

    /** True when it is the folder of a year; reports {@code folder-missing}, {@code folder-is-file} or {@code folder-of-state}. */
    static boolean usable(Path folder, String name, Reporter reporter) {
        String shown = name.isEmpty() ? "." : name;
        if (!Files.exists(folder)) {
            reporter.report("folder-missing", Origin.file(shown), Map.of("folder", shown));
            return false;
        }
        if (!Files.isDirectory(folder)) {
            reporter.report("folder-is-file", Origin.file(shown), Map.of("folder", shown));
            return false;
        }
        List<String> years = names(folder, shown, reporter).stream()
                .filter(child -> child.matches("[0-9]{4}"))
                .toList();
        if (!Files.exists(folder.resolve("dataset.yaml")) && !years.isEmpty()) {
            String example = Path.of(shown)
                    .resolve(years.get(years.size() - 1))
                    .toString()
                    .replace('\\', '/');
            reporter.report(
                    "folder-of-state",
                    Origin.file(shown),
                    Map.of("folder", shown, "years", String.join(", ", years), "example", example));
            return false;
        }
        return true;
    }

    /** Reports files that look like data and that nobody reads. */
    static void lookThrough(Path folder, Reporter reporter) {
        for (String name : names(folder, ".", reporter)) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            boolean hidden = name.startsWith(".") || name.startsWith("~");
            boolean folderOrNote = !DATA.contains(ending) || Files.isDirectory(folder.resolve(name));
            if (!FILES.contains(name) && !hidden && !folderOrNote) {
                String near = NearNames.joined(name, FILES);
                reporter.report(
                        "file-unknown",
                        Origin.file(name),
                        Map.of("file", name, "near", near, "valid", String.join(", ", FILES)));
            }
        }
    }

    /** The year a folder is named after. */
    static Optional<Integer> year(Path folder) {
        return Optional.ofNullable(folder.getFileName())
                .map(Path::toString)
                .filter(name -> name.matches("199[2-9]|20[0-9]{2}|21[0-9]{2}"))
                .map(Integer::valueOf);
    }

    private static List<String> names(Path folder, String shown, Reporter reporter) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> String.valueOf(child.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            TextFile.unreadable(e, shown, reporter);
            return List.of();
        }
    }
}
