package org.reportonce.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.runtime.CelEvaluationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why an evaluation has no result; as a rule because something it used is empty. Names paths, never their values. */
final class NoResult {
    private static final Pattern FAILURE =
            Pattern.compile("evaluation error(?: at [^:]*:(\\d+))?: (.*)", Pattern.DOTALL);

    private final Source source;
    private final CelAbstractSyntaxTree tree;
    private final Map<String, Expression.VariablePath> paths;

    NoResult(Source source, CelAbstractSyntaxTree tree, Map<String, Expression.VariablePath> paths) {
        this.source = source;
        this.tree = tree;
        this.paths = paths;
    }

    ExpressionError describe(CelEvaluationException failure, Map<String, ?> bindings) {
        Matcher parts = FAILURE.matcher(String.valueOf(failure.getMessage()));
        boolean known = parts.matches();
        int offset = known && parts.group(1) != null ? Integer.parseInt(parts.group(1)) : 0;
        String message = known ? parts.group(2) : String.valueOf(failure.getMessage());
        CelSourceLocation place = tree.getSource().getOffsetLocation(offset).orElse(CelSourceLocation.of(1, 0));
        List<String> empty = empty(bindings);
        return source.error(
                place.getLine(),
                place.getColumn() + 1,
                problem(failure, message, !empty.isEmpty()),
                hint(message, empty));
    }

    private List<String> empty(Map<String, ?> bindings) {
        List<String> empty = new ArrayList<>();
        paths.forEach((text, path) -> {
            if (path.get(bindings) == null) {
                empty.add('`' + text + '`');
            }
        });
        return empty;
    }

    private static String problem(CelEvaluationException failure, String message, boolean empty) {
        if (message.startsWith("Function '")) {
            return "no result: " + rootMessage(failure);
        }
        if (message.startsWith("No matching overload") || message.startsWith("Expected boolean")) {
            return empty ? "no result: an empty value is used here" : "no result: the values do not fit the operation";
        }
        return "no result: " + (message.endsWith(".") ? message.substring(0, message.length() - 1) : message);
    }

    /** What a function itself said; the engine wraps it into a text that quotes the arguments. */
    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = root.getCause(); cause != null && cause.getMessage() != null; cause = cause.getCause()) {
            root = cause;
            if (!cause.getMessage().startsWith("Function '")) {
                break;
            }
        }
        return String.valueOf(root.getMessage());
    }

    private static String hint(String message, List<String> empty) {
        if (message.contains("is not present in map")) {
            return "Ask `has(…)` before an entry that may be missing.";
        }
        return empty.isEmpty()
                ? ""
                : "Empty here: " + String.join(", ", empty) + ". Ask `… != null && …` before an empty value is used.";
    }
}
