package org.reportonce.yaml;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes YAML values so that they are read again as they were: text stays text, word stays word. Comments are not kept. */
public final class YamlText {
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    /** Runs of spaces at the ends of lines, tabs, other control characters: what a block might lose. */
    private static final Pattern DELICATE =
            Pattern.compile("\\A\\s|(?m:[ \\t]+$)|[\\p{Cntrl}&&[^\\n]]|[\\u0085\\u2028\\u2029\\uFEFF]");

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    /** A key with its value in block style, set in by so many blanks, ending in a line feed. */
    public static String entry(String key, YamlNode value, int indent) {
        YamlText yaml = new YamlText();
        yaml.entry(key, value, " ".repeat(indent));
        return yaml.text.toString();
    }

    private void entry(String key, YamlNode value, String indent) {
        text.append(indent)
                .append(PLAIN_KEY.matcher(key).matches() ? key : quoted(key))
                .append(':');
        value(value, indent);
    }

    /** What follows a colon or a hyphen. */
    private void value(YamlNode value, String indent) {
        if (value instanceof YamlScalar scalar) {
            String written = scalar(scalar, indent + "  ");
            text.append(written.isEmpty() ? "" : " ").append(written).append('\n');
        } else if (value instanceof YamlList list) {
            list(list.items(), indent);
        } else if (value instanceof YamlMap map) {
            map(map.entries(), indent);
        }
    }

    private void list(List<YamlNode> items, String indent) {
        if (items.isEmpty()) {
            text.append(" []\n");
            return;
        }
        text.append('\n');
        for (YamlNode item : items) {
            text.append(indent).append("  -");
            value(item, indent + "  ");
        }
    }

    private void map(Map<String, YamlEntry> entries, String indent) {
        if (entries.isEmpty()) {
            text.append(" {}\n");
            return;
        }
        text.append('\n');
        entries.forEach((key, entry) -> entry(key, entry.value(), indent + "  "));
    }

    private static String scalar(YamlScalar scalar, String indent) {
        String value = scalar.text();
        if (!scalar.quoted() && !value.contains("\n")) {
            return value;
        }
        if (!value.contains("\n") || DELICATE.matcher(value).find() || value.isBlank()) {
            return quoted(value);
        }
        String body = value.stripTrailing();
        int ends = value.length() - body.length();
        if (ends > 1) {
            return quoted(value);
        }
        StringBuilder block = new StringBuilder(ends == 0 ? "|-" : "|");
        for (String line : body.split("\n", -1)) {
            block.append('\n').append(line.isEmpty() ? "" : indent + line);
        }
        return block.toString();
    }

    /** In double quotes, with everything escaped that is not plain text. */
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    boolean plain =
                            !Character.isISOControl(point) && point != 0x2028 && point != 0x2029 && point != 0xFEFF;
                    if (plain) {
                        quoted.appendCodePoint(point);
                    } else {
                        quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", point));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
