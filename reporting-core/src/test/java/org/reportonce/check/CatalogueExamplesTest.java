package org.reportonce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.catalogue.FindingText;

/** Runs every example of the catalogue: the bad one makes its finding, the good one does not. */
final class CatalogueExamplesTest {
    private static final Catalogue CATALOGUE = Catalogue.standard("en");

    /** Made by comparing filled reports; their own tests show them. */
    private static final Set<String> NEEDS_FILLED_REPORTS = Set.of("reports-disagree", "line-in-one-report-only");

    /** Made while a report on two years is filled; their own test runs their examples. */
    private static final Set<String> NEEDS_BIENNIAL_REPORTS = Set.of("other-year-missing", "period-unusual");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> badExampleMakesItsFinding() {
        return examples()
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    Findings findings = check(code, "bad", CATALOGUE.text(code).bad());
                    assertThat(Fixture.codes(findings)).contains(code);
                    assertThat(Fixture.messages(findings, code)).noneMatch(text -> text.contains("⟨"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> goodExampleDoesNotMakeIt() {
        return examples()
                .map(code -> DynamicTest.dynamicTest(
                        code,
                        () -> assertThat(Fixture.codes(
                                        check(code, "good", CATALOGUE.text(code).good())))
                                .doesNotContain(code)));
    }

    @Test
    void everyCheckCodeHasExamples() {
        assertThat(partCodes())
                .filteredOn(code -> !NEEDS_FILLED_REPORTS.contains(code))
                .allSatisfy(code -> {
                    FindingText text = CATALOGUE.text(code);
                    assertThat(text.bad()).as("bad example of %s", code).isNotEmpty();
                    assertThat(text.good()).as("good example of %s", code).isNotEmpty();
                });
    }

    @Test
    void everyCheckThatAReportMayAskForNamesItsSource() {
        assertThat(Checks.codes())
                .filteredOn(code -> !CATALOGUE.data(code))
                .allSatisfy(code -> assertThat(CATALOGUE.text(code).source())
                        .as("source of %s", code)
                        .isNotBlank());
    }

    @Test
    void checksAndCatalogueKnowTheSameCodes() {
        Findings valid = new Fixture(folder.resolve("valid")).everything().check();
        assertThat(valid.outcome()).isEqualTo(Outcome.VALID);
        assertThat(Checks.codes()).allMatch(CATALOGUE::knows, "has a text");
        assertThat(partCodes())
                .filteredOn(code -> !code.startsWith("waiver-"))
                .containsExactlyInAnyOrderElementsOf(Checks.codes());
    }

    @Test
    void theValidDatasetHasNoFindingAtAll() {
        assertThat(new Fixture(folder.resolve("valid")).everything().check().kept())
                .isEmpty();
    }

    private Stream<String> examples() {
        Set<String> ofForms = codes("findings-instrument.en.yaml");
        return CATALOGUE.codes().stream()
                // Made while a form is filled; FormExamplesTest runs their examples.
                .filter(code -> !NEEDS_BIENNIAL_REPORTS.contains(code) && !ofForms.contains(code))
                .filter(code -> !CATALOGUE.text(code).bad().isEmpty());
    }

    private Set<String> partCodes() {
        Set<String> codes = new TreeSet<>();
        for (String part : List.of("check", "profile")) {
            codes.addAll(codes("findings-" + part + ".en.yaml"));
        }
        return codes;
    }

    private static Set<String> codes(String file) {
        try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches("[a-z-]+:"))
                    .map(line -> line.substring(0, line.length() - 1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Findings check(String code, String kind, Map<String, String> files) {
        return new Fixture(folder.resolve(code).resolve(kind))
                .everything()
                .with(files)
                .check();
    }
}
