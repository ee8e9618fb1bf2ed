package org.reportonce.dataset;

import java.util.Map;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/**
 * Something wrong in last year's files, kept until a report needs them.
 *
 * @param code code of the finding
 * @param origin where it is, with {@code ../2024/} before the name of the file
 * @param subject what it is about
 * @param arguments values for the message
 */
public record Fault(String code, Origin origin, String subject, Map<String, String> arguments) {
    public Fault {
        arguments = Map.copyOf(arguments);
    }

    /** Makes the finding. */
    public void report(Reporter reporter) {
        reporter.report(code, origin, subject, arguments);
    }
}
