package org.reportonce.yaml;

import java.util.List;
import java.util.StringJoiner;
import org.reportonce.finding.Origin;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The lines of a text as an editor shows them; gives back what folding has lost. */
final class YamlLines {
    private final List<String> lines;

    YamlLines(String text) {
        lines = List.of(text.split("\r\n|\n|\r", -1));
    }

    /** A line by its number from 1; empty beyond the end. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** The text of a scalar with the place of each character. */
    SourceText source(ScalarEvent scalar, Origin origin) {
        ScalarStyle style = scalar.getScalarStyle();
        int last = scalar.getEndMark().map(Mark::getLine).orElse(origin.line() - 1) + 1;
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            return block(scalar.getValue(), style == ScalarStyle.FOLDED, origin, last);
        }
        int quote = style == ScalarStyle.PLAIN ? 0 : 1;
        Origin first = new Origin(origin.file(), origin.line(), origin.column() + quote, origin.field());
        if (style == ScalarStyle.PLAIN && last > origin.line()) {
            return flowing(scalar, first, last);
        }
        return new SourceText(scalar.getValue(), first, 0);
    }

    private SourceText block(String value, boolean folded, Origin origin, int last) {
        int indent = indent(value, origin.line() + 1, last);
        Origin first = new Origin(origin.file(), origin.line() + 1, indent + 1, origin.field());
        if (!folded) {
            return new SourceText(value, first, indent);
        }
        StringJoiner text = new StringJoiner("\n");
        for (int number = origin.line() + 1; number < Math.max(last, origin.line() + 2); number++) {
            String line = line(number);
            text.add(line.length() <= indent ? "" : line.substring(indent));
        }
        return new SourceText(text.toString().stripTrailing(), first, indent);
    }

    /** A plain scalar over several lines: its lines are kept, so that an error in it has the right line. */
    private SourceText flowing(ScalarEvent scalar, Origin first, int last) {
        int end = scalar.getEndMark().orElseThrow().getColumn();
        StringJoiner text = new StringJoiner("\n");
        String start = line(first.line());
        text.add(start.substring(Math.min(start.length(), start.offsetByCodePoints(0, first.column() - 1))));
        for (int number = first.line() + 1; number < last; number++) {
            text.add(line(number));
        }
        String line = line(last);
        text.add(line.substring(0, line.offsetByCodePoints(0, Math.min(end, line.codePointCount(0, line.length())))));
        return new SourceText(text.toString().stripTrailing(), first, 0);
    }

    private int indent(String value, int from, int last) {
        for (int number = from; number <= last; number++) {
            String line = line(number);
            if (!line.isBlank()) {
                String firstText =
                        value.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
                return Math.max(0, leading(line) - leading(firstText));
            }
        }
        return 0;
    }

    private static int leading(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }
}
