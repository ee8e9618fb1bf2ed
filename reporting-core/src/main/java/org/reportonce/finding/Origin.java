package org.reportonce.finding;

import static java.util.Objects.requireNonNull;

/**
 * Where a value stands in the user's files, counted as an editor counts.
 *
 * @param file path as the user would write it, relative to the year's folder where possible, with {@code /}; never empty
 * @param line first line of the value, from 1; 0 when the whole file is meant
 * @param column first character in the line, from 1; 0 when not known
 * @param field column name of a table, key path of a YAML file, or empty
 */
public record Origin(String file, int line, int column, String field) {
    public Origin {
        requireNonNull(field, "field");
        if (file.isEmpty() || line < 0 || column < 0) {
            throw new IllegalArgumentException("not a place: " + file + ":" + line + ":" + column);
        }
    }

    /** The whole of a file. */
    public static Origin file(String file) {
        return new Origin(file, 0, 0, "");
    }

    /** A line of a file. */
    public static Origin line(String file, int line) {
        return new Origin(file, line, 0, "");
    }

    /** The same place, narrowed to a field. */
    public Origin field(String name) {
        return new Origin(file, line, column, name);
    }

    /** {@code file:line:column, column "field"} as far as known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        return text.toString();
    }
}
