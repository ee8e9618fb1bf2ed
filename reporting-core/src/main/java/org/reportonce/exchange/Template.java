package org.reportonce.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportonce.finding.Origin;

/** A text with columns in braces: {@code UK-{line}}. A doubled brace stands for itself. */
final class Template {
    private static final Pattern PART = Pattern.compile("\\{\\{|\\}\\}|\\{([^{}]+)\\}");
    private static final List<String> OWN = List.of("line", "file", "year", "wide");

    /** A piece of the text, or what stands in braces. */
    private record Part(String text, boolean braces) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<ColumnRef> columns = new ArrayList<>();

    Template(String text, Origin origin) {
        Matcher matcher = PART.matcher(text);
        int end = 0;
        while (matcher.find()) {
            parts.add(new Part(text.substring(end, matcher.start()), false));
            if (matcher.group(1) == null) {
                parts.add(new Part(matcher.group().substring(1), false));
            } else {
                String name = matcher.group(1).strip();
                parts.add(new Part(name, true));
                if (!OWN.contains(name)) {
                    columns.add(new ColumnRef(name, origin));
                }
            }
            end = matcher.end();
        }
        parts.add(new Part(text.substring(end), false));
    }

    List<ColumnRef> columns() {
        return columns;
    }

    Made of(RowView row) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (!part.braces) {
                text.append(part.text);
                continue;
            }
            switch (part.text) {
                case "line" -> text.append(row.line());
                case "file" -> text.append(row.file());
                case "year" -> text.append(row.year());
                case "wide" -> text.append(row.wideColumn());
                default -> {
                    int place = row.layout().place(part.text);
                    Made cell = Cells.word(row, place);
                    if (cell.fault() != null) {
                        return cell;
                    }
                    text.append(cell.text());
                }
            }
        }
        return Made.of(text.toString().strip());
    }
}
