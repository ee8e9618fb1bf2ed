package org.reportonce.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What messages call files: by their names, and those that share a name with as much of their folders as tells them apart. */
final class ShownFiles {
    private ShownFiles() {}

    static List<String> of(List<Path> files) {
        List<Path> whole =
                files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
        List<String> shown = new ArrayList<>(ends(whole, 1));
        int longest = whole.stream().mapToInt(Path::getNameCount).max().orElse(1);
        for (int names = 2; names <= longest; names++) {
            Map<String, Integer> counts = new HashMap<>();
            shown.forEach(each -> counts.merge(each, 1, Integer::sum));
            List<String> longer = ends(whole, names);
            for (int i = 0; i < shown.size(); i++) {
                if (counts.getOrDefault(shown.get(i), 0) > 1) {
                    shown.set(i, longer.get(i));
                }
            }
        }
        return shown;
    }

    private static List<String> ends(List<Path> files, int names) {
        return files.stream()
                .map(file -> file.subpath(Math.max(0, file.getNameCount() - names), file.getNameCount())
                        .toString()
                        .replace('\\', '/'))
                .toList();
    }
}
