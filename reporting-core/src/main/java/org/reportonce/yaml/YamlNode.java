package org.reportonce.yaml;

import org.reportonce.finding.Origin;

/** A value of a YAML file with its place. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {
    /** Where the value begins; the field is its key path, such as {@code contacts[0].email}. */
    Origin origin();
}
