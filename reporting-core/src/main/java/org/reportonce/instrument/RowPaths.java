package org.reportonce.instrument;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportonce.expression.Path;
import org.reportonce.yaml.SourceText;

/** Resolves paths such as {@code row.partner} in the records of one table. */
final class RowPaths {
    private static final Pattern PATH = Pattern.compile("row((?:\\.[A-Za-z][A-Za-z0-9]*)+)");

    /** Columns that no edition of any report shows. */
    private static final Set<String> NEVER_PRINTED = Set.of("endUser", "licence", "note");

    private final RecordTable records;
    private final Problems problems;

    RowPaths(RecordTable records, Problems problems) {
        this.records = records;
        this.problems = problems;
    }

    RecordTable records() {
        return records;
    }

    /** A path whose value may be printed; empty when a finding says why not. */
    Optional<Path> printed(SourceText source) {
        return printed(source, source.text());
    }

    /** As the other, for a path that is a part of a text. */
    Optional<Path> printed(SourceText source, String text) {
        var matcher = PATH.matcher(text.strip());
        if (!matcher.matches()) {
            problems.errorAt("instrument-path", source.origin(), "path", text.strip());
            return Optional.empty();
        }
        String dotted = matcher.group(1).substring(1);
        int dot = dotted.indexOf('.');
        String column = dot < 0 ? dotted : dotted.substring(0, dot);
        if (NEVER_PRINTED.contains(column)) {
            problems.errorAt("instrument-never-printed", source.origin(), "column", column);
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(records.type(), dotted));
        } catch (IllegalArgumentException e) {
            problems.errorAt("instrument-path-unknown", source.origin(), "path", text.strip(), "problem", words(e));
            return Optional.empty();
        }
    }

    private static String words(IllegalArgumentException e) {
        String message = e.getMessage();
        return message == null || message.endsWith("?") ? String.valueOf(message) : message + '.';
    }
}
