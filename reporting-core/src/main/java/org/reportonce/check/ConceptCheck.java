package org.reportonce.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.TransferStatus;
import org.reportonce.dataset.YearFacts.Concept;
import org.reportonce.dataset.YearFacts.Criterion;
import org.reportonce.dataset.YearFacts.Flow;
import org.reportonce.dataset.YearFacts.Flows;

/** The national concept of an export and an import: when a transfer counts, and until which day. */
final class ConceptCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("definition-missing", "definition-other-empty", "cut-off-unusual");

    ConceptCheck(Setting setting) {
        super(setting);
    }

    @Override
    boolean seesTransfers() {
        return false;
    }

    @Override
    void finish() {
        Flows flows = setting.facts().flows();
        concept(
                "exports",
                flows.exports() == Flow.REPORTED || flows.smallArmsExports() == Flow.REPORTED,
                Direction.EXPORT);
        concept(
                "imports",
                flows.imports() == Flow.REPORTED || flows.smallArmsImports() == Flow.REPORTED,
                Direction.IMPORT);
    }

    private void concept(String flow, boolean reported, Direction direction) {
        Concept concept = setting.facts().concept(direction);
        List<Criterion> criteria = concept.criteria();
        if (reported && criteria.isEmpty() && BasisCheck.within(concept.basis(), TransferStatus.ACTUAL)) {
            setting.fact("definition-missing", flow + ".criteria", Map.of("flow", flow));
        }
        if (criteria.contains(Criterion.OTHER) && concept.other().isBlank()) {
            setting.fact("definition-other-empty", flow + ".other", Map.of("flow", flow));
        }
        LocalDate cutOff = concept.cutOff();
        if (cutOff != null && !cutOff.equals(setting.dataset().period().last())) {
            setting.fact(
                    "cut-off-unusual",
                    flow + ".cutOff",
                    Map.of(
                            "flow",
                            flow,
                            "date",
                            cutOff.toString(),
                            "usual",
                            setting.dataset().period().last().toString()));
        }
    }
}
