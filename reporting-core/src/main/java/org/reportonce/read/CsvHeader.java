package org.reportonce.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/** The first line of a table: which separator it has, and which column stands where. */
final class CsvHeader {
    /** Spreadsheet programs write this line so that others know the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=(.)");

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvHeader() {}

    /**
     * How the text of a table is to be cut.
     *
     * @param character the separator
     * @param announced true when a line {@code sep=;} stands above the header
     */
    record Separator(char character, boolean announced) {}

    /** The separator: the one that gives the most known column names, else the one that occurs most. */
    static Separator separator(String start, List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        String first = start.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        Matcher announced = SEPARATOR_LINE.matcher(first.strip());
        if (announced.matches() && !announced.group(1).matches("[\"\\p{Alnum}]")) {
            return new Separator(announced.group(1).charAt(0), true);
        }
        char best = ',';
        int mostKnown = 0;
        int mostFields = 0;
        for (char separator : SEPARATORS) {
            String[] fields = first.split(Pattern.quote(String.valueOf(separator)), -1);
            int known = 0;
            for (String field : fields) {
                known += names.contains(field.replace("\"", "").strip()) ? 1 : 0;
            }
            if (known > mostKnown || (known == mostKnown && fields.length > mostFields)) {
                best = separator;
                mostKnown = known;
                mostFields = fields.length;
            }
        }
        return new Separator(best, false);
    }

    /**
     * Finds the columns and reports names that are unknown, doubled or missing.
     *
     * @return for each position of the header its column, null for one to be left alone; empty when the table cannot be read
     */
    static Optional<@Nullable Column[]> columns(
            List<String> header, List<Column> columns, Origin origin, Reporter reporter) {
        Map<String, Column> open = new LinkedHashMap<>();
        columns.forEach(column -> open.put(column.name(), column));
        List<String> names = List.copyOf(open.keySet());
        @Nullable Column[] found = new Column[header.size()];
        for (int i = 0; i < found.length; i++) {
            String name = header.get(i);
            Column column = open.remove(name);
            found[i] = column;
            if (column == null && !name.isEmpty()) {
                if (names.contains(name)) {
                    String first = Integer.toString(header.indexOf(name) + 1);
                    String second = Integer.toString(i + 1);
                    reporter.report(
                            "column-doubled",
                            origin.field(name),
                            Map.of("column", name, "first", first, "second", second));
                } else {
                    String shown = Column.shown(name);
                    String near = NearNames.quoted(name, names);
                    String valid = String.join(", ", names);
                    reporter.report(
                            "column-unknown",
                            origin.field(shown),
                            Map.of("column", shown, "near", near, "valid", valid));
                }
            }
        }
        List<String> missing = new ArrayList<>();
        open.values().stream().filter(Column::isRequired).map(Column::name).forEach(missing::add);
        for (String name : missing) {
            String header1 = Column.shown(String.join(" ", header));
            reporter.report("column-missing", origin.field(name), Map.of("column", name, "header", header1));
        }
        return missing.isEmpty() ? Optional.of(found) : Optional.empty();
    }
}
