package org.reportonce.instrument;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reportonce.expression.ExpressionError;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/** Collects what is wrong with one instrument and remembers whether it can be used at all. */
final class Problems implements Reporter {
    private static final int SHOWN = 40;

    private final Reporter reporter;
    private final String file;
    private final Map<String, Origin> origins;
    private long errors;

    Problems(Reporter reporter, String file, Map<String, Origin> origins) {
        this.reporter = reporter;
        this.file = file;
        this.origins = origins;
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

    /** An error at a key path of {@code instrument.yaml}; arguments are names and values in turn. */
    void error(String code, String path, String... arguments) {
        report(code, at(path), path, map(arguments));
    }

    /** An error at a place. */
    void errorAt(String code, Origin origin, String... arguments) {
        report(code, origin, "", map(arguments));
    }

    /** Something that does not stop the instrument from being used. */
    void remark(String code, Origin origin, String... arguments) {
        reporter.report(code, origin, "", map(arguments));
    }

    /** An error in an expression. */
    void expression(ExpressionError error) {
        errorAt(
                "instrument-expression",
                error.origin(),
                "problem",
                error.problem(),
                "hint",
                error.hint(),
                "excerpt",
                error.excerpt());
    }

    /** Place of a key path, or the nearest enclosing value that has one, or the whole file. */
    Origin at(String path) {
        String rest = path;
        while (!rest.isEmpty()) {
            Origin found = origins.get(rest);
            if (found != null) {
                return found;
            }
            int cut = Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['));
            rest = cut < 0 ? "" : rest.substring(0, cut);
        }
        return Origin.file(file);
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
        return "Possible are: " + allowed.stream().limit(SHOWN).collect(Collectors.joining(", "))
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
