package org.reportonce.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.Severity;
import org.reportonce.yaml.RecordBinder;
import org.reportonce.yaml.YamlFile;

/**
 * One file of the catalogue. A scan of its lines finds the entries with their weight; only an entry somebody wants to read is
 * parsed as YAML. The scan needs entries to begin in column 1 and {@code severity} and {@code data} to stand two spaces in,
 * which a test holds.
 */
final class CataloguePart {
    private final String resource;
    private @Nullable Map<String, Entry> entries;

    private CataloguePart(String resource) {
        this.resource = resource;
    }

    /** A part of this tool's own catalogue; a part that does not exist has no entries. */
    static CataloguePart standard(String part, String language) {
        return new CataloguePart("findings-" + part + '.' + language + ".yaml");
    }

    Set<String> codes() {
        return Collections.unmodifiableSet(entries().keySet());
    }

    boolean knows(String code) {
        return entries().containsKey(code);
    }

    Severity severity(String code) {
        return entry(code).severity;
    }

    boolean data(String code) {
        return entry(code).data;
    }

    FindingText text(String code) {
        Entry entry = entry(code);
        if (entry.text == null) {
            entry.text = parse(code, entry.yaml());
        }
        return entry.text;
    }

    private FindingText parse(String code, String yaml) {
        return YamlFile.parse(yaml, resource, this::refuse)
                .flatMap(node -> RecordBinder.bindMap(node, FindingText.class, this::refuse)
                        .value())
                .map(texts -> texts.get(code))
                .orElseThrow(() -> new IllegalStateException("cannot read " + code + " in " + resource));
    }

    private void refuse(String code, Object origin, String subject, Map<String, String> arguments) {
        throw new IllegalStateException(resource + ": " + code + ' ' + subject + ' ' + arguments + " at " + origin);
    }

    private Entry entry(String code) {
        Entry entry = entries().get(code);
        if (entry == null) {
            throw new IllegalArgumentException("no " + code + " in " + resource);
        }
        return entry;
    }

    private synchronized Map<String, Entry> entries() {
        Map<String, Entry> found = entries;
        if (found == null) {
            found = scan();
            entries = found;
        }
        return found;
    }

    private Map<String, Entry> scan() {
        Map<String, Entry> found = new LinkedHashMap<>();
        String text = content();
        Entry current = null;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            char first = text.charAt(start);
            if (first >= 'a' && first <= 'z') {
                current = new Entry(text, start);
                String code = text.substring(start, text.indexOf(':', start));
                if (found.put(code, current) != null) {
                    throw new IllegalStateException(resource + " has " + code + " twice");
                }
            }
            if (current != null) {
                current.line(start, end);
            }
            start = end;
        }
        return found;
    }

    private String content() {
        try (InputStream in = CataloguePart.class.getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** Lines of one entry, as a part of the file's text. */
    private static final class Entry {
        private static final String SEVERITY = "  severity: ";
        private static final String DATA = "  data: ";

        private final String file;
        private final int start;
        private int end;
        private Severity severity = Severity.ERROR;
        private boolean data;
        private @Nullable FindingText text;

        private Entry(String file, int start) {
            this.file = file;
            this.start = start;
        }

        private void line(int from, int to) {
            end = to;
            if (file.startsWith(SEVERITY, from)) {
                String word = file.substring(from + SEVERITY.length(), to).strip();
                severity = Severity.valueOf(word.toUpperCase(Locale.ROOT));
            } else if (file.startsWith(DATA, from)) {
                data = file.substring(from + DATA.length(), to).strip().equals("true");
            }
        }

        private String yaml() {
            return file.substring(start, end);
        }
    }
}
