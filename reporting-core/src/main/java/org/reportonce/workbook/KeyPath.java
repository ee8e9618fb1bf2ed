package org.reportonce.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a value stands in a YAML file: {@code contacts[0].email}. Keys that are more than a plain word stand in double quotes.
 *
 * @param parts keys ({@code String}) and places in lists ({@code Integer}, from 0)
 */
record KeyPath(List<Object> parts) {
    static final KeyPath ROOT = new KeyPath(List.of());

    private static final Pattern PART =
            Pattern.compile("\\[([0-9]{1,6})]|\\.?([A-Za-z_][A-Za-z0-9_-]*)|\\.?\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    KeyPath {
        parts = List.copyOf(parts);
    }

    static KeyPath of(String key) {
        return ROOT.then(key);
    }

    /** Reads a path as {@link #toString} writes it; empty when it is none. */
    static Optional<KeyPath> parse(String text) {
        List<Object> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        int at = 0;
        while (at < text.length()) {
            matcher.region(at, text.length());
            if (!matcher.lookingAt() || (at == 0 && text.startsWith("."))) {
                return Optional.empty();
            }
            if (matcher.group(1) != null) {
                parts.add(Integer.valueOf(matcher.group(1)));
            } else {
                boolean dotted = at == 0 || text.charAt(at) == '.';
                if (!dotted) {
                    return Optional.empty();
                }
                parts.add(
                        matcher.group(2) != null
                                ? matcher.group(2)
                                : matcher.group(3).replaceAll("\\\\(.)", "$1"));
            }
            at = matcher.end();
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new KeyPath(parts));
    }

    KeyPath then(Object part) {
        List<Object> all = new ArrayList<>(parts);
        all.add(part);
        return new KeyPath(all);
    }

    KeyPath then(KeyPath path) {
        List<Object> all = new ArrayList<>(parts);
        all.addAll(path.parts);
        return new KeyPath(all);
    }

    /** True for the path itself and everything below. */
    boolean holds(KeyPath path) {
        return path.parts.size() >= parts.size()
                && path.parts.subList(0, parts.size()).equals(parts);
    }

    /** The path as findings write it, without quotes. */
    String plain() {
        return written(false);
    }

    @Override
    public String toString() {
        return written(true);
    }

    private String written(boolean quoted) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof Integer index) {
                text.append('[').append(index).append(']');
            } else {
                String key = part.toString();
                text.append(text.isEmpty() ? "" : ".")
                        .append(
                                quoted && !PLAIN.matcher(key).matches()
                                        ? '"' + key.replaceAll("([\"\\\\])", "\\\\$1") + '"'
                                        : key);
            }
        }
        return text.toString();
    }
}
