package org.reportonce.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportonce.finding.Reporter;

class InstrumentsTest {
    private static final Path FORMS = Path.of("src/test/resources/org/reportonce/instrument/made-up");

    private final List<String> findings = new ArrayList<>();
    private final Reporter reporter = (code, origin, subject, arguments) ->
            findings.add(code + ' ' + origin + ' ' + new java.util.TreeMap<>(arguments));

    @Test
    void takesTheVersionMeantForTheYear() {
        Instruments instruments = Instruments.load(List.of(FORMS), reporter);

        assertThat(instruments.version("made-up", 2019))
                .map(Instrument::version)
                .contains("2015");
        assertThat(instruments.version("made-up", 2020))
                .map(Instrument::version)
                .contains("2020");
        assertThat(findings).isEmpty();
    }

    @Test
    void takesTheNearestVersionForOtherYearsAndSaysSo() {
        assertThat(Instruments.load(List.of(FORMS), reporter).byId("made-up", 2012, reporter))
                .map(loaded -> loaded.instrument().version())
                .contains("2015");
        assertThat(findings)
                .containsExactly("instrument-year-outside dataset.yaml {id=made-up, version=2015, year=2012}");
    }

    @Test
    void namesTheNearIdOfAnUnknownReport() {
        assertThat(Instruments.load(List.of(FORMS), reporter).byId("mad-up", 2025, reporter))
                .isEmpty();
        assertThat(findings)
                .containsExactly("instrument-unknown dataset.yaml {id=mad-up, instead=Did you mean \"made-up\"?}");
    }

    @Test
    void laysLabelsOfTheUserOverItsOwn(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("made-up/2020"));
        Files.writeString(own.resolve("labels.en.yaml"), "title: The official title\n");

        Instruments instruments = Instruments.load(List.of(FORMS, folder), reporter);

        assertThat(instruments.byId("made-up", 2025, reporter))
                .map(loaded -> loaded.labels("en").title())
                .contains("The official title");
        assertThat(findings).isEmpty();
    }

    @Test
    void fallsBackToTheFirstLanguage() {
        LoadedInstrument form = Instruments.load(List.of(FORMS), reporter)
                .byId("made-up", 2025, reporter)
                .orElseThrow();

        assertThat(form.labels("fr-CA").title()).isEqualTo("Rapport inventé");
        assertThat(form.labels("ar").title()).isEqualTo("Made-up report");
        assertThat(form.speaks("ar")).isFalse();
    }

    @Test
    void reportsAFolderThatIsNotThere() {
        Instruments.load(List.of(Path.of("no-such-folder")), reporter);

        assertThat(findings).containsExactly("instrument-folder-missing no-such-folder {folder=no-such-folder}");
    }

    @Test
    void fillsPlaceholdersInLabels() {
        Labels labels = new Labels("en", Map.of("title", "Report of {state} on {year}"));

        assertThat(labels.filled(Map.of("state", "Exampleland", "year", "2025")).title())
                .isEqualTo("Report of Exampleland on 2025");
    }
}
