package org.reportonce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Instruments;

/** Every rule drawn from real PoA and ATT initial reports has a finding, or a reason why it has none. */
final class RuleCoverageTest {
    private static final Pattern RULE = Pattern.compile("\\b(R-\\d{2}|V\\d{2})\\b");

    /** Rules that are kept without a finding, with how. */
    private static final Map<String, String> WITHOUT_A_FINDING = Map.of(
            "R-12", "records kept indefinitely pass every period, see below",
            "R-21", "a blank answer is printed as not answered and counts as missing, never as no");

    /** Findings of reading and of years, whose examples are run where these are tested. */
    private static final Set<String> RUN_BY_OTHER_TESTS = Set.of("word-with-text", "other-year-missing");

    private static final Catalogue CATALOGUE = withForms();

    @Test
    void everyRuleIsNamedByAFindingOrHasAReason() {
        Set<String> named = named();
        named.addAll(WITHOUT_A_FINDING.keySet());
        assertThat(named)
                .containsAll(IntStream.rangeClosed(1, 31)
                        .mapToObj(number -> String.format(Locale.ROOT, "R-%02d", number))
                        .toList())
                .contains("V43", "V44");
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasExamplesThatAreRun() {
        return CATALOGUE.codes().stream()
                .filter(code -> rules(CATALOGUE.text(code).source())
                        .anyMatch(rule -> rule.startsWith("R-") || rule.equals("V43") || rule.equals("V44")))
                .map(code -> DynamicTest.dynamicTest(
                        code + " " + CATALOGUE.text(code).source(), () -> {
                            assertThat(CATALOGUE.text(code).bad()).isNotEmpty();
                            assertThat(CATALOGUE.text(code).good()).isNotEmpty();
                            assertThat(List.of(FormExamplesTest.CODES, Checks.codes(), RUN_BY_OTHER_TESTS))
                                    .as("tests that run them")
                                    .anyMatch(codes -> codes.contains(code));
                        }));
    }

    @Test
    void recordsKeptForEverPassEveryPeriod(@TempDir Path folder) {
        assertThat(retention(folder.resolve("ten"), "years: 10")).containsExactly("retention-short");
        assertThat(retention(folder.resolve("ever"), "indefinitely: true")).isEmpty();
    }

    private static Set<String> retention(Path folder, String kept) {
        Set<String> codes = Fixture.codes(new Fixture(folder)
                .everything()
                .with("state.yaml", "profile:\n  records:\n    manufacture: {required: yes, " + kept + "}\n")
                .check());
        codes.removeIf(code -> !code.startsWith("retention"));
        return codes;
    }

    @Test
    void noReasonStandsBesideAFinding() {
        assertThat(named()).doesNotContainAnyElementsOf(WITHOUT_A_FINDING.keySet());
    }

    private static Set<String> named() {
        Set<String> rules = new TreeSet<>();
        CATALOGUE.codes().stream()
                .map(code -> CATALOGUE.text(code).source())
                .flatMap(RuleCoverageTest::rules)
                .forEach(rules::add);
        return rules;
    }

    private static Catalogue withForms() {
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
        return catalogue;
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
