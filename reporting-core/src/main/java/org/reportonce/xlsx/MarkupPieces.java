package org.reportonce.xlsx;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;

/**
 * Cuts XML into tags and the text between them without changing a sign of it, so that what is not worked on can be written again as
 * it was.
 */
final class MarkupPieces implements AutoCloseable {
    /** Characters of the largest stretch that is kept in memory. */
    private static final int LARGEST = 60_000_000;

    private final Reader in;
    private final String part;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int end;

    MarkupPieces(Reader in, String part) {
        this.in = in;
        this.part = part;
    }

    /**
     * Appends the next piece: a tag, a comment or the like, or the text up to the next of these.
     *
     * @return false at the end
     */
    boolean next(StringBuilder into) throws IOException {
        if (!filled()) {
            return false;
        }
        if (into.length() > LARGEST) {
            throw new Refused("workbook-too-large", Map.of("part", part));
        }
        if (buffer[at] != '<') {
            upTo('<', into);
            return true;
        }
        int start = into.length();
        upTo('>', into);
        take(into);
        if (into.charAt(start + 1) == '!' || into.charAt(start + 1) == '?') {
            special(start, into);
        } else {
            while (open(into, start)) {
                upTo('>', into);
                take(into);
            }
        }
        return true;
    }

    /** Goes on to the end of a comment, of verbatim text or of an instruction. */
    private void special(int start, StringBuilder into) throws IOException {
        String closing = into.indexOf("<!--", start) == start
                ? "-->"
                : into.indexOf("<![CDATA[", start) == start ? "]]>" : into.charAt(start + 1) == '?' ? "?>" : ">";
        while (!(into.length() - start >= closing.length() * 2 - 1
                && into.lastIndexOf(closing) == into.length() - closing.length())) {
            upTo('>', into);
            take(into);
        }
    }

    /** True when the last sign stands within quotes. */
    private static boolean open(StringBuilder text, int start) {
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return quote != 0;
    }

    private void upTo(char sign, StringBuilder into) throws IOException {
        while (filled()) {
            int from = at;
            while (at < end && buffer[at] != sign) {
                at++;
            }
            into.append(buffer, from, at - from);
            if (at < end) {
                return;
            }
        }
    }

    /** Takes the closing sign. */
    private void take(StringBuilder into) throws IOException {
        if (!filled()) {
            throw Refused.damaged(part);
        }
        into.append(buffer[at++]);
    }

    private boolean filled() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    /** True for the tag of an element of that local name; {@code closing} for its end. */
    static boolean is(StringBuilder text, int start, String name, boolean closing) {
        int from = start + (closing ? 2 : 1);
        if (text.length() <= from || text.charAt(start) != '<' || (text.charAt(start + 1) == '/') != closing) {
            return false;
        }
        int to = from;
        for (char c = text.charAt(to);
                c != ' ' && c != '>' && c != '/' && c != '\n' && c != '\r' && c != '\t';
                c = text.charAt(to)) {
            to++;
            if (c == ':') {
                from = to;
            }
        }
        if (to - from != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (text.charAt(from + i) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** True for a tag that begins and ends an element at once. */
    static boolean empty(StringBuilder text) {
        return text.length() > 1 && text.charAt(text.length() - 2) == '/';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
