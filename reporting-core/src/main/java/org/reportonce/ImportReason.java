package org.reportonce;

import java.util.Optional;
import java.util.Set;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.exchange.Rejection;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Severity;

/**
 * Why rows were rejected, in words.
 *
 * @param catalogue texts of the reasons
 */
record ImportReason(Catalogue catalogue) {
    private Finding finding(Rejection rejection) {
        Origin origin = new Origin(rejection.file(), rejection.line(), 0, rejection.column());
        return new Finding(
                rejection.code(), Severity.ERROR, origin, "", rejection.arguments(), Set.of(), Optional.empty());
    }

    String title(String code) {
        return catalogue.text(code).title();
    }

    String message(Rejection rejection) {
        return catalogue.message(finding(rejection));
    }

    String hint(Rejection rejection) {
        return catalogue.hint(finding(rejection));
    }
}
