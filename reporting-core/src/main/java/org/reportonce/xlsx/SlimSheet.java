package org.reportonce.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sheet with some of its rows only, and the way back to all of them. */
final class SlimSheet {
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?worksheet(\\s[^<>]*)?>");
    private static final Pattern NAMESPACE = Pattern.compile("\\s(xmlns(?::[\\w.-]+)?)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Pattern EXTENT = Pattern.compile("<(?:[\\w.-]+:)?dimension\\s[^<>]*/>");

    private final String head;
    private final String tail;
    private final Map<Integer, String> rows;
    private final SheetCells cells = new SheetCells();

    private SlimSheet(String head, Map<Integer, String> rows, String tail) {
        this.head = head;
        this.rows = rows;
        this.tail = tail;
    }

    /** Keeps the rows wanted. */
    static SlimSheet of(SheetText sheet, Set<Integer> wanted) throws IOException {
        Map<Integer, String> rows = new LinkedHashMap<>();
        StringBuilder row = new StringBuilder();
        while (sheet.next(row)) {
            if (wanted.contains(sheet.number())) {
                rows.put(sheet.number(), row.toString());
            }
        }
        return new SlimSheet(sheet.head(), rows, sheet.tail());
    }

    /** The sheet with the rows kept, and the texts in them. */
    String text(java.util.List<String> texts, String part) throws Refused {
        StringBuilder text = new StringBuilder(head);
        for (Map.Entry<Integer, String> row : rows.entrySet()) {
            text.append(cells.told(row.getValue(), row.getKey(), texts, part));
        }
        return text.append(tail).toString();
    }

    /**
     * Writes all rows: those that were worked on as they are now, the others as they were.
     *
     * @param edited the sheet after the work
     * @param whole the sheet before, from its beginning
     */
    void restore(SheetText edited, SheetText whole, Writer out) throws IOException {
        TreeMap<Integer, String> worked = new TreeMap<>();
        StringBuilder row = new StringBuilder();
        while (edited.next(row)) {
            worked.put(edited.number(), cells.restored(row.toString()));
        }
        out.write(head(edited.head()));
        while (whole.next(row)) {
            while (!worked.isEmpty() && worked.firstKey() < whole.number()) {
                out.write(worked.pollFirstEntry().getValue());
            }
            String now = worked.remove(whole.number());
            if (now == null) {
                out.append(row);
            } else {
                out.write(now);
            }
        }
        for (String rest : worked.values()) {
            out.write(rest);
        }
        out.write(edited.tail());
    }

    /** Prefixes that rows use stay declared, and the sheet says how far it reaches with all its rows. */
    private String head(String edited) {
        Matcher before = ROOT.matcher(head);
        Matcher now = ROOT.matcher(edited);
        if (!before.find() || !now.find()) {
            return edited;
        }
        String attributes = now.group(1) == null ? "" : now.group(1);
        StringBuilder missing = new StringBuilder();
        Matcher namespace = NAMESPACE.matcher(before.group(1) == null ? "" : before.group(1));
        while (namespace.find()) {
            if (!Pattern.compile("\\s" + Pattern.quote(namespace.group(1)) + "\\s*=")
                    .matcher(attributes)
                    .find()) {
                missing.append(namespace.group());
            }
        }
        String declared =
                new StringBuilder(edited).insert(now.end() - 1, missing).toString();
        Matcher extent = EXTENT.matcher(head);
        return EXTENT.matcher(declared).replaceFirst(extent.find() ? Matcher.quoteReplacement(extent.group()) : "");
    }
}
