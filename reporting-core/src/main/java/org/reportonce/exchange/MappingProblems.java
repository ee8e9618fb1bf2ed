package org.reportonce.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reportonce.expression.ExpressionError;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.Bound;

/** Collects what is wrong with one mapping, and remembers whether it can be used at all. */
final class MappingProblems implements Reporter {
    private static final int SHOWN = 60;

    private final Reporter reporter;
    private Bound<?> bound;
    private long errors;

    MappingProblems(Reporter reporter, Bound<?> nothingYet) {
        this.reporter = reporter;
        this.bound = nothingYet;
    }

    void places(Bound<?> read) {
        bound = read;
    }

    /** True while no error has been found. */
    boolean sound() {
        return errors == 0;
    }

    @Override
    public void report(String code, Origin origin, String subject, Map<String, String> arguments) {
        errors++;
        reporter.report(code, origin, subject, arguments);
    }

    /** An error at a key path; arguments are names and values in turn. A value that has its finding already gets no second one. */
    void error(String code, String path, String... arguments) {
        if (!bound.reported(path)) {
            report(code, bound.origin(path), path, map(arguments));
        }
    }

    /** An error at a place. */
    void errorAt(String code, Origin origin, String... arguments) {
        report(code, origin, origin.field(), map(arguments));
    }

    void value(String path, String key, String value, String expected) {
        error("mapping-value", path, "key", key, "value", value, "expected", expected);
    }

    void expression(ExpressionError error) {
        errorAt(
                "mapping-expression",
                error.origin(),
                "problem",
                error.problem(),
                "hint",
                error.hint(),
                "excerpt",
                error.excerpt());
    }

    Origin at(String path) {
        return bound.origin(path);
    }

    /** "Did you mean": the near name, else all that are allowed. */
    static String instead(String written, Collection<String> allowed) {
        if (allowed.isEmpty()) {
            return "There are none.";
        }
        List<String> near = NearNames.of(written, allowed);
        if (!near.isEmpty()) {
            return "Did you mean \"" + String.join("\" or \"", near) + "\"?";
        }
        return "There are: " + allowed.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (allowed.size() > SHOWN ? " and others." : ".");
    }

    private static Map<String, String> map(String... arguments) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            map.put(arguments[i], arguments[i + 1]);
        }
        return map;
    }
}
