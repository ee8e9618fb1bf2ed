package org.reportonce.yaml;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.finding.Origin;

/**
 * A value made from YAML, with its places.
 *
 * @param value the value; empty when the YAML has quite another shape, which is a finding
 * @param origins place by key path: {@code flows.exports}, {@code contacts[0].email}; the empty path is the whole
 * @param unreadable key paths that were wrong or missing and have their finding
 * @param <T> kind of value
 */
public record Bound<T>(Optional<T> value, Map<String, Origin> origins, Set<String> unreadable) {
    public Bound {
        requireNonNull(value, "value");
        origins = Map.copyOf(origins);
        unreadable = Set.copyOf(unreadable);
    }

    /** Place of a key path, or of the nearest enclosing value that has one; the field is the path asked for. */
    public Origin origin(String path) {
        String rest = path;
        while (true) {
            Origin found = origins.get(rest);
            if (found != null) {
                return found.field(path);
            }
            if (rest.isEmpty()) {
                throw new IllegalStateException("the whole has no place");
            }
            int cut = Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['));
            rest = cut < 0 ? "" : rest.substring(0, cut);
        }
    }

    /** True when a finding has been made for the path or for something that encloses it. */
    public boolean reported(String path) {
        return unreadable.stream()
                .anyMatch(bad -> path.equals(bad) || path.startsWith(bad + '.') || path.startsWith(bad + '['));
    }
}
