package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.exchange.Mapping.WidePart;
import org.reportonce.exchange.file.FileGuess;
import org.reportonce.exchange.file.ForeignRow;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.read.Blanks;

/** Finds the columns of a file, and says all at once which of those that a mapping names are not there. */
final class HeaderReader {
    private static final int SHOWN = 60;

    private final LoadedMapping mapping;
    private final String file;
    private final Reporter reporter;
    private final List<String> names = new ArrayList<>();
    private boolean seen;
    /** Line of the header; 0 when there is none, beyond all lines while it is looked for. */
    private int first;

    HeaderReader(LoadedMapping mapping, String file, Reporter reporter) {
        this.mapping = mapping;
        this.file = file;
        this.reporter = reporter;
        Mapping.FileRule rule = mapping.mapping().file();
        first = rule.headerWith().isEmpty() ? rule.headerLine() : Integer.MAX_VALUE;
    }

    /** True when a line stands above the rows; those of the header itself are kept. */
    boolean takes(ForeignRow row) {
        if (first == Integer.MAX_VALUE && begins(row)) {
            first = row.line();
        }
        long end = (long) first + mapping.mapping().file().headerHeight();
        if (first == 0 || row.line() >= end) {
            return false;
        }
        if (row.line() >= first) {
            seen = true;
            for (int i = 0; i < row.count(); i++) {
                if (i == names.size()) {
                    names.add("");
                }
                names.set(i, Blanks.single(names.get(i) + ' ' + row.text(i)));
            }
        }
        return true;
    }

    /** True for a line with the text that only the header has. */
    private boolean begins(ForeignRow row) {
        Mapping.FileRule rule = mapping.mapping().file();
        return row.line() >= rule.headerLine()
                && row.texts().stream().anyMatch(text -> Blanks.single(text).equals(rule.headerWith()));
    }

    /** The columns, once the first row is known; null when a finding says why there are none. */
    @Nullable
    Layout layout(ForeignRow first) {
        Mapping written = mapping.mapping();
        int line = written.file().headerLine();
        if (line > 0 && !seen && !written.file().headerWith().isEmpty()) {
            reporter.report(
                    "mapping-header-text-missing",
                    Origin.file(file),
                    Map.of("file", file, "text", written.file().headerWith()));
            return null;
        }
        if (line > 0 && !seen) {
            reporter.report(
                    "mapping-header-missing", Origin.file(file), Map.of("file", file, "line", Integer.toString(line)));
            return null;
        }
        Long fields = written.file().fields();
        int width = fields != null ? fields.intValue() : line > 0 ? names.size() : first.count();
        Map<String, Integer> longForm = new LinkedHashMap<>();
        if (written.wide() != null) {
            written.wide()
                    .into()
                    .forEach((name, part) ->
                            longForm.put(name, part == WidePart.HEADER ? RowView.HEADER : RowView.CELL));
        }
        Layout layout = new Layout(names, width, longForm);
        return allThere(layout) ? layout : null;
    }

    private boolean allThere(Layout layout) {
        char likely = likelyDelimiter(layout);
        if (likely != 0) {
            reporter.report(
                    "foreign-one-column",
                    Origin.line(file, mapping.mapping().file().headerLine()),
                    Map.of("file", file, "column", Fault.shown(names.get(0)), "near", sign(likely)));
            return false;
        }
        boolean sound = true;
        Set<ColumnRef> told = new HashSet<>();
        for (ColumnRef column : mapping.columns()) {
            int place = layout.place(column.text());
            if (place < 0 && told.add(column)) {
                sound = false;
                if (place == Layout.SEVERAL) {
                    doubled(column, layout);
                } else {
                    missing(column, layout);
                }
            }
        }
        return sound;
    }

    /** The sign that would part a header of one cell into several; 0 when the header is in order, or nothing would. */
    private char likelyDelimiter(Layout layout) {
        boolean needed = mapping.columns().stream().anyMatch(column -> layout.place(column.text()) < 0);
        if (!needed || layout.width() != 1 || names.size() != 1) {
            return 0;
        }
        char best = 0;
        long most = 0;
        for (int at = 0; at < FileGuess.DELIMITERS.length(); at++) {
            char each = FileGuess.DELIMITERS.charAt(at);
            long count = names.get(0).chars().filter(c -> c == each).count();
            if (count > most) {
                most = count;
                best = each;
            }
        }
        return best;
    }

    private static String sign(char delimiter) {
        return delimiter == '\t' ? "tab" : "\"" + delimiter + '"';
    }

    private void doubled(ColumnRef column, Layout layout) {
        String places = String.join(
                ", ",
                layout.places(column.text()).stream()
                        .map(place -> Integer.toString(place + 1))
                        .toList());
        reporter.report(
                "mapping-column-doubled",
                column.origin(),
                Map.of("column", column.text(), "file", file, "places", places));
    }

    private void missing(ColumnRef column, Layout layout) {
        List<String> valid = layout.named().stream().map(Fault::shown).toList();
        String instead = valid.isEmpty()
                ? "The file has no header; its columns are 1 to " + layout.width() + '.'
                : MappingProblems.instead(column.text(), valid);
        String all = String.join(", ", valid.subList(0, Math.min(SHOWN, valid.size())));
        reporter.report(
                "mapping-column-unknown",
                column.origin(),
                Map.of("column", column.text(), "file", file, "instead", instead, "valid", all));
    }
}
