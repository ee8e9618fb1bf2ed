package org.reportonce.report;

import java.util.Map;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/** Passes findings on and counts them: what was found out without any need not be found out again. */
final class CountingReporter implements Reporter {
    private final Reporter reporter;
    private long count;

    CountingReporter(Reporter reporter) {
        this.reporter = reporter;
    }

    @Override
    public void report(String code, Origin origin, String subject, Map<String, String> arguments) {
        count++;
        reporter.report(code, origin, subject, arguments);
    }

    long count() {
        return count;
    }
}
