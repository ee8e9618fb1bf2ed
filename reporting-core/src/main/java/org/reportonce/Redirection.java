package org.reportonce;

import java.util.Map;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/** Passes facts on to a reporter that may change between two tables. */
final class Redirection implements Reporter {
    private volatile Reporter target;

    Redirection(Reporter target) {
        this.target = target;
    }

    /** From now on facts go there. */
    void to(Reporter reporter) {
        target = reporter;
    }

    @Override
    public void report(String code, Origin origin, String subject, Map<String, String> arguments) {
        target.report(code, origin, subject, arguments);
    }
}
