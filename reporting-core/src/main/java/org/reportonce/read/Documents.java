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
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, Bound<?>> bounds = new HashMap<>();

    Documents(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Reads and checks one file; empty when a finding says why not. */
    <T> Optional<T> read(Path path, String name, Class<T> type) {
        return YamlFile.read(path, name, reporter).flatMap(node -> {
            Bound<T> bound = RecordBinder.bind(node, type, reporter);
            Constraints.check(bound, reporter);
            bound.origins().forEach((key, origin) -> origins.put(name + '#' + key, origin));
            bounds.put(name, bound);
            return bound.value();
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
        return bound == null ? Origin.file(name).field(path) : bound.origin(path);
    }
}
