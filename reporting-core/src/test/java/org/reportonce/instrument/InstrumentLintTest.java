package org.reportonce.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Reporter;
import org.reportonce.finding.Severity;

/**
 * Each folder below {@code lint} holds files that take the place of those in {@code lint/base}, and in {@code expected.txt} what an
 * author is told. Run with {@code -Daccept=true} to write these files anew, and read them before you commit.
 */
class InstrumentLintTest {
    private static final Path CASES = Path.of("src/test/resources/org/reportonce/instrument/lint");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrong() throws IOException {
        List<Path> cases = new ArrayList<>();
        try (Stream<Path> all = Files.list(CASES)) {
            all.filter(one -> !one.endsWith("base")).sorted().forEach(cases::add);
        }
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.getFileName().toString(), () -> {
                    Path expected = one.resolve("expected.txt");
                    String told = String.join("\n", lint(one)) + '\n';
                    if (Boolean.getBoolean("accept")) {
                        Files.writeString(expected, told);
                    }
                    assertThat(told).isEqualTo(Files.readString(expected)).isNotBlank();
                }));
    }

    @Test
    void findsNothingInASoundInstrument() throws IOException {
        assertThat(lint(CASES.resolve("base"))).isEmpty();
    }

    @Test
    void refusesTwoVersionsForOneYear() throws IOException {
        form("form/1", CASES.resolve("base"));
        Path two = form("form/2", CASES.resolve("base"));
        Files.writeString(
                two.resolve("instrument.yaml"),
                Files.readString(two.resolve("instrument.yaml"))
                        .replace("version: \"1\"", "version: \"2\"")
                        .replace("{from: 2020, until: 2024}", "{from: 2023}"));
        assertThat(told()).singleElement().asString().startsWith("form/2/instrument.yaml:5:1 instrument-years-overlap");
    }

    @Test
    void refusesVersionsThatTakeOverFromEachOther() throws IOException {
        version("1", "2", "{from: 2020, until: 2024}");
        version("2", "1", "{from: 2025}");

        assertThat(told())
                .filteredOn(finding -> finding.contains("instrument-like-cycle"))
                .extracting(finding -> finding.substring(0, finding.indexOf(':')))
                .containsExactly("instrument.yaml", "form/2/instrument.yaml");
    }

    @Test
    void findsAFaultOfWhatIsTakenOverWhereItIsWritten() throws IOException {
        version("1", "2", "{from: 2020, until: 2024}");
        Path two = version("2", "", "{from: 2025}");
        change(
                two,
                "type: choice, options: [full, short]",
                "type: choice, options: [full, short], when: 'is(\"knd\", YES)'");
        change(folder.resolve("form/1"), "type: choice, options: [full, short]", "like: true");

        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("form/2/instrument.yaml:13:75 instrument-question-unknown");
    }

    @Test
    void knowsTheParagraphsInAFolderOfTheUser() throws IOException {
        Path one = version("1", "", "{from: 2020, until: 2024}");
        change(one, "type: choice,", "type: choice, refers: [Own.1, Own.2],");
        Files.writeString(folder.resolve("paragraphs.yaml"), "Own.1: our own\n");

        assertThat(told())
                .singleElement()
                .asString()
                .contains("instrument-paragraph-unknown: \"Own.2\"")
                .contains("Did you mean \"Own.1\"?");
    }

    private Path version(String version, String like, String years) throws IOException {
        Path form = form("form/" + version, CASES.resolve("base"));
        change(
                form,
                "version: \"1\"",
                "version: \"" + version + "\"" + (like.isEmpty() ? "" : "\nlike: \"" + like + "\""));
        change(form, "{from: 2020, until: 2024}", years);
        return form;
    }

    private static void change(Path form, String from, String to) throws IOException {
        Path file = form.resolve("instrument.yaml");
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    @Test
    void everyCodeOfThisPartIsShownByACase() throws IOException {
        StringBuilder shown = new StringBuilder();
        try (Stream<Path> files = Files.walk(CASES)) {
            for (Path file : files.filter(f -> f.endsWith("expected.txt")).toList()) {
                shown.append(Files.readString(file));
            }
        }
        // Shown by tests that need more than one folder, or a dataset.
        Set<String> elsewhere = Set.of(
                "instrument-folder-missing",
                "instrument-twice",
                "instrument-years-overlap",
                "instrument-unknown",
                "instrument-year-outside",
                "instrument-expression-failed",
                "instrument-answer-type");

        assertThat(codes())
                .filteredOn(code -> code.startsWith("instrument-") && !elsewhere.contains(code))
                .allSatisfy(code -> assertThat(shown).contains(" " + code + ": "));
    }

    private static List<String> codes() throws IOException {
        try (var in =
                InstrumentLintTest.class.getResourceAsStream("/org/reportonce/catalogue/findings-instrument.en.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches("[a-z-]+:"))
                    .map(line -> line.substring(0, line.length() - 1))
                    .toList();
        }
    }

    private List<String> lint(Path one) throws IOException {
        String name = one.getFileName().toString();
        Path form = form(name + "/form/1", CASES.resolve("base"));
        copy(one, form);
        return told(folder.resolve(name));
    }

    private Path form(String name, Path from) throws IOException {
        Path form = Files.createDirectories(folder.resolve(name));
        copy(from, form);
        return form;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private List<String> told() {
        return told(folder);
    }

    /** What an author is told: file, place, code, message and hint. */
    private static List<String> told(Path folder) {
        Catalogue catalogue = Catalogue.standard("en");
        List<String> told = new ArrayList<>();
        Reporter reporter = (code, origin, subject, arguments) -> {
            if (origin.file().startsWith(folder.toString())) {
                Finding finding =
                        new Finding(code, Severity.ERROR, origin, subject, arguments, Set.of(), Optional.empty());
                String text =
                        origin + " " + code + ": " + catalogue.message(finding) + "\n    " + catalogue.hint(finding);
                // The temporary folder has another name each time.
                told.add(text.replace(folder + "/form/1/", "")
                        .replace(folder + "/", "")
                        .stripTrailing());
            }
        };
        Instruments instruments = Instruments.load(List.of(folder), reporter);
        // Those on the class path are linted where they are made.
        Stream.of("form", "from")
                .filter(instruments.ids()::contains)
                .forEach(id -> instruments.byId(id, 2022, reporter));
        return told;
    }
}
