package org.reportonce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Instruments;

/** Every rule drawn from real PoA and ATT initial reports has a finding, or a reason why it has none. */
final class RuleCoverageTest {
    private static final Pattern RULE = Pattern.compile("\\b(R-\\d{2}|V\\d{2})\\b");

    /** Rules about questions of any form, with the codes that keep them; their texts name no single form. */
    private static final Map<String, List<String>> OF_ANY_FORM = Map.of(
            "R-07", List.of("all-options-ticked", "other-text-long"),
            "R-08", List.of("detail-missing"),
            "R-14", List.of("answer-by-number"),
            "R-15", List.of("answer-type"),
            "R-16", List.of("other-repeats-option"),
            "R-24", List.of("developing-not-offered"));

    /** Rules that are kept without a finding, with how. */
    private static final Map<String, String> WITHOUT_A_FINDING = Map.of(
            "R-12", "records kept indefinitely pass every period, see ProfileChecksTest",
            "R-21", "a blank answer is printed as not answered and counts as missing, never as no");

    @Test
    void everyRuleIsNamedByAFindingOrHasAReason() {
        Set<String> named = named();
        named.addAll(OF_ANY_FORM.keySet());
        named.addAll(WITHOUT_A_FINDING.keySet());
        assertThat(named)
                .containsAll(IntStream.rangeClosed(1, 31)
                        .mapToObj(number -> String.format(Locale.ROOT, "R-%02d", number))
                        .toList())
                .contains("V43", "V44");
    }

    @Test
    void theFindingsOfRulesForAnyFormExist() {
        OF_ANY_FORM
                .values()
                .forEach(codes -> assertThat(codes).allMatch(Catalogue.standard("en")::knows, "has a text"));
    }

    @Test
    void noReasonStandsBesideAFinding() {
        assertThat(named()).doesNotContainAnyElementsOf(WITHOUT_A_FINDING.keySet());
    }

    private static Set<String> named() {
        List<String> problems = new ArrayList<>();
        Instruments instruments = Instruments.load(List.of(), (code, origin, subject, arguments) -> problems.add(code));
        Catalogue catalogue = Catalogue.standard("en");
        for (Instrument instrument : instruments.all()) {
            Long from = instrument.years().from();
            catalogue = catalogue.with(instruments
                    .byId(
                            instrument.id(),
                            from == null ? 2000 : from.intValue(),
                            (code, origin, subject, arguments) -> problems.add(code))
                    .orElseThrow()
                    .findingTexts("en"));
        }
        assertThat(problems).isEmpty();
        Catalogue all = catalogue;
        Set<String> rules = new TreeSet<>();
        all.codes().stream()
                .map(code -> all.text(code).source())
                .flatMap(RuleCoverageTest::rules)
                .forEach(rules::add);
        return rules;
    }

    private static Stream<String> rules(String source) {
        List<String> rules = new ArrayList<>();
        Matcher matcher = RULE.matcher(source);
        while (matcher.find()) {
            rules.add(matcher.group());
        }
        return rules.stream();
    }
}
