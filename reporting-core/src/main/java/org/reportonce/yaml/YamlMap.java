package org.reportonce.yaml;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reportonce.finding.Origin;

/**
 * Values by key, in the order of the file.
 *
 * @param entries the values
 * @param origin where the first key stands
 */
public record YamlMap(Map<String, YamlEntry> entries, Origin origin) implements YamlNode {
    public YamlMap {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        requireNonNull(origin, "origin");
    }
}
