package org.reportonce.expression;

import java.util.List;

/** The text of an expression and where it stands. Lines and columns count from 1. */
record Source(String text, Placement placement) {
    ExpressionError error(int line, int column, String problem, String hint) {
        return new ExpressionError(placement.at(line, column), problem, hint, excerpt(line, column));
    }

    private String excerpt(int line, int column) {
        String shown = line(line);
        // Tabs stay tabs below the line, so that the caret stands right however wide they are shown.
        String indentation =
                shown.substring(0, Math.min(column - 1, shown.length())).replaceAll("[^\t]", " ");
        return "    " + shown + "\n    " + indentation + "^";
    }

    String line(int line) {
        List<String> lines = text.lines().toList();
        return line <= lines.size() ? lines.get(line - 1) : "";
    }
}
