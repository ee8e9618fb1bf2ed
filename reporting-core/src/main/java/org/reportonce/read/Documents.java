package org.reportonce.read;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.Bound;
import org.reportonce.yaml.Constraints;
import org.reportonce.yaml.RecordBinder;
import org.reportonce.yaml.YamlFile;

/** Reads the YAML files of a dataset and keeps the place of each value. */
final class Documents {
    private final Reporter reporter;
    private final String prefix;
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, Bound<?>> bounds = new HashMap<>();

    /**
     * Documents of a folder.
     *
     * @param prefix what findings put before the names of its files: empty, or {@code ../2024/}
     */
    Documents(Reporter reporter, String prefix) {
        this.reporter = reporter;
        this.prefix = prefix;
    }

    /** Reads and checks one file; empty when a finding says why not. */
    <T> Optional<T> read(Path path, String name, Class<T> type) {
        return YamlFile.read(path, prefix + name, reporter).flatMap(node -> {
            Bound<T> bound = RecordBinder.bind(node, type, reporter);
            Constraints.check(bound, reporter);
            bound.origins().forEach((key, origin) -> origins.put(name + '#' + key, origin));
            bounds.put(name, bound);
            return bound.value();
        });
    }

    /** Takes over the places of a file that other documents have read. */
    void share(Documents others, String name) {
        others.origins.forEach((key, origin) -> {
            if (key.startsWith(name + '#')) {
                origins.put(key, origin);
            }
        });
    }

    /** Place of each value, by file and key path. */
    Map<String, Origin> origins() {
        return Map.copyOf(origins);
    }

    /** True when a finding has been made for a value of a file. */
    boolean reported(String name, String path) {
        Bound<?> bound = bounds.get(name);
        return bound == null || bound.reported(path);
    }

    /** Place of a value, or of what encloses it. */
    Origin origin(String name, String path) {
        Bound<?> bound = bounds.get(name);
        return bound == null ? Origin.file(prefix + name).field(path) : bound.origin(path);
    }
}
