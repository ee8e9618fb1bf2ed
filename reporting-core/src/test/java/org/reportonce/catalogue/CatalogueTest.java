package org.reportonce.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Severity;

final class CatalogueTest {
    private final Catalogue catalogue = Catalogue.standard("en");

    @Test
    void everyCodeHasAllTexts() {
        assertThat(catalogue.codes()).hasSizeGreaterThan(100).allSatisfy(code -> {
            FindingText text = catalogue.text(code);
            assertThat(code).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(text.title()).as("title of %s", code).isNotBlank().doesNotContain("{");
            assertThat(text.message()).as("message of %s", code).isNotBlank();
            assertThat(text.hint()).as("hint of %s", code).isNotBlank();
            assertThat(text.why()).as("why of %s", code).isNotBlank();
        });
    }

    @Test
    void weightsFoundByTheScanAreThoseOfTheYaml() {
        assertThat(catalogue.codes()).allSatisfy(code -> {
            FindingText text = catalogue.text(code);
            assertThat(catalogue.severity(code)).as(code).isEqualTo(text.severity());
            assertThat(catalogue.data(code)).as(code).isEqualTo(text.data());
        });
    }

    @Test
    void fillsTheValuesOfTheFinding() {
        assertThat(catalogue.message(finding(
                        "cut-off-unusual", Map.of("flow", "exports", "date", "2025-06-30", "usual", "2025-12-31"))))
                .isEqualTo("The exports are counted up to 2025-06-30, not up to 2025-12-31.");
    }

    @Test
    void leavesOutABracketedPartWhoseValueIsEmpty() {
        String text = "No code \"{code}\".[[ Did you mean {near}?]]";
        assertThat(Placeholders.fill(text, Map.of("code", "x", "near", ""))).isEqualTo("No code \"x\".");
        assertThat(Placeholders.fill(text, Map.of("code", "x", "near", "y")))
                .isEqualTo("No code \"x\". Did you mean y?");
    }

    @Test
    void keepsDollarSignsAndBackslashesOfValues() {
        assertThat(Placeholders.fill("[[at ]]{value}", Map.of("value", "$1\\n")))
                .isEqualTo("at $1\\n");
    }

    @Test
    void aMissingValueStopsTests() {
        assertThatThrownBy(() -> Placeholders.fill("no {value}", Map.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("{value}");
    }

    @Test
    void textsOfInstrumentsJoinWithoutReplacingOurs() {
        FindingText own = new FindingText(Severity.INFO, false, "T", "M", "", "H", "W", "", Map.of(), Map.of());
        Catalogue both = catalogue.with(Map.of("own-rule", own, "quantity-zero", own));
        assertThat(both.knows("own-rule")).isTrue();
        assertThat(both.severity("own-rule")).isEqualTo(Severity.INFO);
        assertThat(both.text("quantity-zero").title()).isEqualTo("Zero items");
    }

    @Test
    void namesNearCodes() {
        assertThat(catalogue.near("partner-mising")).startsWith("partner-missing");
        assertThat(catalogue.near("Partner_Missing")).startsWith("partner-missing");
        assertThat(catalogue.near("embargo")).isEmpty();
        assertThat(catalogue.near("embargoed")).contains("embargoed-partner");
        assertThat(catalogue.near("xqzt")).isEmpty();
    }

    @Test
    void speaksEnglishWhereALanguageHasNoText() {
        assertThat(Catalogue.standard("sw").text("quantity-zero").title()).isEqualTo("Zero items");
    }

    @Test
    void refusesACodeThatDoesNotExist() {
        assertThatThrownBy(() -> catalogue.text("no-such-code")).hasMessage("no text for finding no-such-code");
        assertThat(catalogue.find("no-such-code")).isEmpty();
    }

    private static Finding finding(String code, Map<String, String> arguments) {
        return new Finding(code, Severity.ERROR, Origin.file("a.csv"), "", arguments, Set.of(), Optional.empty());
    }

    @Test
    void aValueAsLongAsABookIsCut() {
        assertThat(Placeholders.fill("\"{value}\" is no number.", Map.of("value", "\uD83D\uDE00".repeat(5_000))))
                .isEqualTo('"' + "\uD83D\uDE00".repeat(2_000) + "…\" is no number.");
    }
}
