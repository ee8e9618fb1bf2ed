package org.reportonce.yaml;

import static java.util.Objects.requireNonNull;

import org.reportonce.finding.Origin;

/**
 * A value under its key.
 *
 * @param key where the key stands; the field is the key path
 * @param value the value
 */
public record YamlEntry(Origin key, YamlNode value) {
    public YamlEntry {
        requireNonNull(key, "key");
        requireNonNull(value, "value");
    }

    /** The best place to show for this entry: the value when it is a single one, else the key. */
    public Origin place() {
        return value instanceof YamlScalar scalar && !scalar.text().isEmpty() ? scalar.origin() : key;
    }
}
