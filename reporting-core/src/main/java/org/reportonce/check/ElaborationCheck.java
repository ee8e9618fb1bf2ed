package org.reportonce.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.Lasting;

/**
 * A "no" to what the Arms Trade Treaty binds to without condition needs a word of explanation. Which provisions these are
 * follows from the treaty text: a plain "shall".
 */
final class ElaborationCheck extends ProfileCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("no-without-elaboration");

    /** Facts by key path, with the provision; {@code []} for each entry of a list. */
    static final Map<String, String> BINDING = Map.ofEntries(
            Map.entry("profile.controlLists[].ammunition", "3"),
            Map.entry("profile.controlLists[].parts", "4"),
            Map.entry("profile.controlLists[].notNarrower", "5(3)"),
            Map.entry("profile.licensing.exports.required", "5(2), 7(1)"),
            Map.entry("profile.licensing.exports.ammunitionAndParts", "3, 4"),
            Map.entry("profile.prohibitions.chapterVII", "6(1)"),
            Map.entry("profile.prohibitions.obligations", "6(2)"),
            Map.entry("profile.prohibitions.atrocities", "6(3)"),
            Map.entry("profile.prohibitions.allTransfers", "6(1) to 6(3)"),
            Map.entry("profile.assessment.controlSystem", "5(2), 5(5)"),
            Map.entry("profile.assessment.evenHanded", "5(1)"),
            Map.entry("profile.assessment.riskAssessment", "7(1)"),
            Map.entry("profile.assessment.peaceAndSecurity", "7(1)(a)"),
            Map.entry("profile.assessment.humanitarianLaw", "7(1)(b)(i)"),
            Map.entry("profile.assessment.humanRights", "7(1)(b)(ii)"),
            Map.entry("profile.assessment.terrorism", "7(1)(b)(iii)"),
            Map.entry("profile.assessment.organisedCrime", "7(1)(b)(iv)"),
            Map.entry("profile.assessment.genderBasedViolence", "7(4)"),
            Map.entry("profile.assessment.mitigation", "7(2)"),
            Map.entry("profile.assessment.refusal", "7(3)"),
            Map.entry("profile.assessment.ammunitionAndParts", "3, 4, 7(1)"),
            Map.entry("profile.assessment.beforeExport", "7(5)"),
            Map.entry("profile.diversion.prevented", "11(1)"),
            Map.entry("profile.diversion.riskAssessed", "11(2)"),
            Map.entry("profile.diversion.mitigation", "11(2)"),
            Map.entry("profile.enforcement.measures", "14"));

    ElaborationCheck(Setting setting) {
        super(setting);
    }

    @Override
    void finish() {
        RecordWalk.over("profile", written, this::enter);
    }

    private boolean enter(String path, Record record) {
        if (record instanceof Lasting lasting && !lasting.holdsIn(period)) {
            return false;
        }
        String article = BINDING.get(path.replaceAll("\\[\\d+]", "[]"));
        if (article != null && record instanceof Fact fact) {
            Fact held = held(fact);
            if (held.no() && held.details().empty()) {
                setting.state("no-without-elaboration", path, Map.of("key", path, "article", article));
            }
        }
        return !(record instanceof Fact);
    }

    /** What of it holds in the year. */
    private Fact held(Fact fact) {
        List<Fact.Spell> spells =
                fact.spells().stream().filter(spell -> spell.holdsIn(period)).toList();
        return new Fact(spells);
    }
}
