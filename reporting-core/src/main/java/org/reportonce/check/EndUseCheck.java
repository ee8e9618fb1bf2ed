package org.reportonce.check;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.EndUse;
import org.reportonce.dataset.EndUseElement;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.Say;
import org.reportonce.dataset.YearFacts.Flow;
import org.reportonce.dataset.YearFacts.Flows;

/** End-user certificates (PoA II.12): what they hold, and whether there are exports that need them. */
final class EndUseCheck extends ProfileCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("certificate-without-exports", "certificate-elements-missing");

    /** Without these a certificate does not tell what goes where, to whom, for what, and that the State stands by it. */
    private static final Set<EndUseElement> CORE = EnumSet.of(
            EndUseElement.DESCRIPTION,
            EndUseElement.FINAL_DESTINATION,
            EndUseElement.END_USE,
            EndUseElement.END_USER,
            EndUseElement.CERTIFICATION,
            EndUseElement.DATE_OF_ISSUE);

    EndUseCheck(Setting setting) {
        super(setting);
    }

    @Override
    void finish() {
        EndUse endUse = profile.endUse();
        if (!endUse.certificate().yes() && endUse.elements().isEmpty()) {
            return;
        }
        Set<EndUseElement> missing = EnumSet.copyOf(CORE);
        missing.removeAll(endUse.elements());
        if (!missing.isEmpty()) {
            setting.state(
                    "certificate-elements-missing", "profile.endUse.elements", Map.of("missing", EnumText.of(missing)));
        }
        if (!endUse.elements().isEmpty()) {
            noExports()
                    .ifPresent(why -> setting.state(
                            "certificate-without-exports", "profile.endUse.elements", Map.of("why", why)));
        }
    }

    /** Why there are no exports to give certificates for; empty when there may be some. One year without exports is no reason. */
    private Optional<String> noExports() {
        for (Fact fact : new Fact[] {
            profile.licensing().exports().regulated(),
            profile.licensing().exports().required()
        }) {
            if (fact.answer() == Say.NOT_APPLICABLE) {
                return Optional.of(
                        "state.yaml says that licences for exports do not apply (profile.licensing.exports)");
            }
        }
        boolean before = setting.dataset().previous().map(EndUseCheck::none).orElse(true);
        return none(setting.dataset()) && before
                ? Optional.of("exports are declared nil in dataset.yaml (flows.exports)")
                : Optional.empty();
    }

    private static boolean none(Dataset year) {
        Flows flows = year.facts().flows();
        return flows.exports() == Flow.NIL
                && (flows.smallArmsExports() == null || flows.smallArmsExports() == Flow.NIL);
    }
}
