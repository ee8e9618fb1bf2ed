package org.reportonce.yaml;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.reportonce.finding.Origin;

/**
 * Values in order.
 *
 * @param items the values
 * @param origin where the list begins
 */
public record YamlList(List<YamlNode> items, Origin origin) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
        requireNonNull(origin, "origin");
    }
}
