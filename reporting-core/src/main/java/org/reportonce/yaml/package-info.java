/** YAML with the place of every value: {@link org.reportonce.yaml.YamlFile} reads, {@link org.reportonce.yaml.RecordBinder} makes records. */
@NullMarked
package org.reportonce.yaml;

import org.jspecify.annotations.NullMarked;
