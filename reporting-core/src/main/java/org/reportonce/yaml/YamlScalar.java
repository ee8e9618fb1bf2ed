package org.reportonce.yaml;

import static java.util.Objects.requireNonNull;

import org.reportonce.finding.Origin;

/**
 * A single value, always kept as text: {@code NO} stays "NO".
 *
 * @param text the value; empty when nothing was written
 * @param quoted true when it was written in quotes or as a block, so that it is text whatever it looks like
 * @param origin where it begins
 * @param source the text line by line as it stands in the file, for texts that are small programs
 */
public record YamlScalar(String text, boolean quoted, Origin origin, SourceText source) implements YamlNode {
    public YamlScalar {
        requireNonNull(text, "text");
        requireNonNull(origin, "origin");
        requireNonNull(source, "source");
    }

    /** True when no value was written: nothing at all, {@code ~} or {@code null}. */
    public boolean absent() {
        return !quoted
                && (text.isEmpty()
                        || text.equals("~")
                        || text.equals("null")
                        || text.equals("Null")
                        || text.equals("NULL"));
    }
}
