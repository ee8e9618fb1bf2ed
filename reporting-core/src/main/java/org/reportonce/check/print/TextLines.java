package org.reportonce.check.print;

import java.util.List;
import java.util.Locale;

/** Lines of text of limited width. */
final class TextLines {
    private final StringBuilder text = new StringBuilder();
    private final int width;

    TextLines(int width) {
        this.width = width;
    }

    /** A line as it is. */
    void raw(String line) {
        text.append(line).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    /** Words in lines that begin at an indent; a word longer than a line stands alone. */
    void paragraph(int indent, String words) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        boolean empty = true;
        for (String word : Printable.of(words).strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                raw(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        raw(line.toString());
    }

    /** Words as a paragraph; an expression below them, with a sign under the place that is meant, keeps its two lines. */
    void text(int indent, String words) {
        List<String> all = Printable.of(words).lines().toList();
        int shown = all.size() - 2;
        if (shown < 1 || !all.get(shown + 1).strip().equals("^")) {
            paragraph(indent, words);
            return;
        }
        paragraph(indent, String.join(" ", all.subList(0, shown)));
        all.subList(shown, all.size()).forEach(line -> raw(" ".repeat(indent) + line));
    }

    /** A number in groups of three digits: {@code 1 234}. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
