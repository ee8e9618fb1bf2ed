package org.reportonce.yaml;

import static java.util.Objects.requireNonNull;

import org.reportonce.finding.Origin;

/**
 * A text that is itself a small program, with the place of each of its characters.
 *
 * @param text the text
 * @param origin place of its first character
 * @param indent columns by which every further line is set in, from 0; used for block scalars
 */
public record SourceText(String text, Origin origin, int indent) {
    public SourceText {
        requireNonNull(text, "text");
        requireNonNull(origin, "origin");
    }

    /**
     * The place of a character in the file.
     *
     * @param line line within the text, from 1
     * @param column character within that line, from 1
     */
    public Origin at(int line, int column) {
        int inLine = line == 1 ? origin.column() + column - 1 : indent + column;
        return new Origin(origin.file(), origin.line() + line - 1, inLine, origin.field());
    }
}
