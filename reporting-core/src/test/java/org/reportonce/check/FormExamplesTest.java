package org.reportonce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.catalogue.FindingText;
import org.reportonce.dataset.Dataset;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.Instruments;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.read.DatasetReader;
import org.reportonce.report.AnswerNames;
import org.reportonce.report.Edition;
import org.reportonce.report.ReportFiller;

/** Runs the examples of findings that come up while a form is filled, on the questionnaires that come with the program. */
final class FormExamplesTest {
    private static final Catalogue CATALOGUE = Catalogue.standard("en");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);
    private static final Reporter NOBODY = (code, origin, subject, arguments) -> {};
    private static final Instruments INSTRUMENTS = Instruments.load(List.of(), NOBODY);
    private static final Map<String, LoadedInstrument> FORMS = Map.of(
            "poa", INSTRUMENTS.byId("poa", 2025, NOBODY).orElseThrow(),
            "att-initial", INSTRUMENTS.byId("att-initial", 2025, NOBODY).orElseThrow());

    /** Codes with the examples that are run here. */
    static final Set<String> CODES = Set.of(
            "all-options-ticked",
            "answer-by-number",
            "answer-not-asked",
            "answer-option-unknown",
            "answer-type",
            "answer-unknown-question",
            "answer-unknown-report",
            "detail-missing",
            "developing-not-offered",
            "other-repeats-option",
            "other-text-long");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> examplesDoWhatTheySay() {
        return CODES.stream()
                .sorted()
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    FindingText text = CATALOGUE.text(code);
                    assertThat(text.bad()).isNotEmpty();
                    assertThat(text.good()).isNotEmpty();
                    String report = text.bad().toString().contains("att-initial") ? "att-initial" : "poa";
                    assertThat(codes(report, code + "/bad", text.bad())).contains(code);
                    assertThat(codes(report, code + "/good", text.good())).doesNotContain(code);
                }));
    }

    private Set<String> codes(String report, String name, Map<String, String> files) {
        Path year = new Fixture(folder.resolve(name)).with(files).write();
        Set<String> codes = new TreeSet<>();
        Reporter reporter = (code, origin, subject, arguments) -> codes.add(code);
        Dataset dataset = DatasetReader.read(year, reporter).orElseThrow();
        AnswerNames.reports(dataset, INSTRUMENTS.ids(), reporter);
        new ReportFiller(FORMS.get(report), dataset, Edition.PUBLIC, false, "en", TODAY, reporter).finish();
        return codes;
    }
}
