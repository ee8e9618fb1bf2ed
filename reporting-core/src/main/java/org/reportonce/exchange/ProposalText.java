package org.reportonce.exchange;

import java.util.List;
import org.reportonce.yaml.ControlCharacters;

/** The text of a proposed mapping, line by line; texts of the foreign file go in so that they can be nothing else. */
final class ProposalText {
    private static final int LONGEST_COMMENT = 120;

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line).append('\n');
    }

    /** A column that somebody has to decide. */
    void open(String target, String choice) {
        line("  " + target + ": {open: \"" + choice + "\"}   # not known");
    }

    /** What a column is, and how sure that is, for the end of a line. */
    static String comment(ColumnGuess guess) {
        String sure = guess.sure();
        if (!sure.isEmpty()) {
            return "   # sure: " + sure;
        }
        return "   # not sure"
                + (guess.doubts().isEmpty() ? "" : ": does not fit all cells, such as " + some(guess.doubts(), 3));
    }

    static String some(List<String> texts, int most) {
        return plain(String.join(" / ", texts.stream().limit(most).toList()));
    }

    /** A text of the file for a comment: one short line. */
    static String plain(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_COMMENT)
                .forEach(c -> line.appendCodePoint(
                        Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF ? ' ' : c));
        return line.toString();
    }

    /** True when a text may stand in a mapping; one with invisible control characters may not. */
    static boolean sayable(String text) {
        return ControlCharacters.first(text).isEmpty();
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format("\\u%04X", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
