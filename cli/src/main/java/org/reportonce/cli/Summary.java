package org.reportonce.cli;

import org.reportonce.CheckResult;
import org.reportonce.finding.Severity;

/** How much was found, in one line. */
final class Summary {
    private Summary() {}

    /** Such as {@code 2 errors, 1 warning, 0 notes} */
    static String of(CheckResult result) {
        return count(result, Severity.ERROR, "error") + ", " + count(result, Severity.WARNING, "warning") + ", "
                + count(result, Severity.INFO, "note");
    }

    private static String count(CheckResult result, Severity severity, String word) {
        long count = result.findings().count(severity);
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
