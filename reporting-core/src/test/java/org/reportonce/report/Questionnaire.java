package org.reportonce.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportonce.ReportOnce;
import org.reportonce.Settings;
import org.reportonce.dataset.Dataset;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.Instruments;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.read.DatasetReader;

/** A form of a few questions in a temporary folder, and a dataset of the fictional State XAA that answers it. */
final class Questionnaire {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    final List<String> findings = new ArrayList<>();
    final List<Map<String, String>> arguments = new ArrayList<>();
    private final Path folder;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Set<String>> needed = new LinkedHashMap<>();
    private String head = "";
    private String profile = "";
    private String facts = "";

    Questionnaire(Path folder) {
        this.folder = folder;
    }

    /** Writes a version of the form; each line is one block, such as <code>question: {id: law, type: yes-no}</code>. */
    Questionnaire version(String version, String years, String... blocks) throws IOException {
        StringBuilder form = new StringBuilder(
                """
                format: reportonce/instrument/1
                id: own
                version: "%s"
                languages: [en]
                years: %s
                due: {month: 5, day: 31, yearsAfter: 1}
                alwaysPublic: %s
                checks:
                  answer-missing: error
                  answer-contradicts: error
                  detail-missing: error
                  to-confirm: warning
                  all-options-ticked: info
                  other-text-long: info
                  other-repeats-option: info
                %ssections:
                  - id: only
                    content:
                """.formatted(version, years, head.contains("alwaysPublic"), head.replace("alwaysPublic", "")));
        for (String block : blocks) {
            form.append("      - ")
                    .append(block.strip().replace("\n", "\n        "))
                    .append('\n');
            collect(version, block);
        }
        Path own = Files.createDirectories(folder.resolve("forms/own").resolve(version));
        Files.writeString(own.resolve("instrument.yaml"), form.toString());
        return this;
    }

    Questionnaire form(String... blocks) throws IOException {
        return version("1", "{from: 2020}", blocks);
    }

    private void collect(String version, String block) {
        Set<String> keys = needed.computeIfAbsent(version, given -> new LinkedHashSet<>());
        Matcher id = Pattern.compile("question: ?\\{?\\s*id: ([\\w.-]+)").matcher(block);
        while (id.find()) {
            labels.put("question." + id.group(1), "About " + id.group(1));
            keys.add("question." + id.group(1));
            if (block.contains("details: {")) {
                labels.put("details." + id.group(1), "Details of " + id.group(1));
                keys.add("details." + id.group(1));
            }
        }
        Matcher options = Pattern.compile("options: \\[([^]]*)]").matcher(block);
        while (options.find()) {
            for (String option : options.group(1).split(", ?")) {
                labels.put("option." + option, "The " + option);
                keys.add("option." + option);
            }
        }
    }

    /** Further lines before the sections; the word {@code alwaysPublic} makes the form a public one. */
    Questionnaire head(String lines) {
        head = lines;
        return this;
    }

    Questionnaire label(String key, String text) {
        labels.put(key, text);
        needed.values().forEach(keys -> keys.add(key));
        return this;
    }

    /** Leaves a version without any labels but these, a title and a section. */
    Questionnaire only(String version, String... keys) {
        needed.put(version, new LinkedHashSet<>(List.of(keys)));
        return this;
    }

    /** {@code profile:} of the State. */
    Questionnaire profile(String yaml) {
        profile = "profile:\n" + yaml.indent(2);
        return this;
    }

    /** Further lines of {@code dataset.yaml}; they begin in line 4. */
    Questionnaire facts(String yaml) {
        facts = yaml;
        return this;
    }

    /** Fills the form of 2025. */
    Report fill(Edition edition) throws IOException {
        Path year = write();
        Reporter reporter = (code, origin, subject, given) -> {
            findings.add(code + ' ' + origin);
            arguments.add(given);
        };
        Dataset dataset = DatasetReader.read(year, reporter).orElseThrow();
        LoadedInstrument form = Instruments.load(List.of(folder.resolve("forms")), reporter)
                .byId("own", 2025, reporter)
                .orElseThrow(() -> new AssertionError(findings + " " + arguments));
        ReportFiller filler = new ReportFiller(form, dataset, edition, false, "en", TODAY, reporter);
        dataset.visit(reporter, filler);
        return filler.finish();
    }

    /** What a user is told: code and place, as the front door finds them. */
    List<String> check() throws IOException {
        Path year = write();
        Settings settings = Settings.on(TODAY).withInstruments(List.of(folder.resolve("forms")));
        return new ReportOnce(settings)
                .check(year, List.of("own")).findings().kept().stream()
                        .map(finding -> finding.code() + ' ' + finding.origin())
                        .toList();
    }

    private Path write() throws IOException {
        Path forms = folder.resolve("forms/own");
        for (Map.Entry<String, Set<String>> version : needed.entrySet()) {
            StringBuilder texts = new StringBuilder("title: Own form\nsection.only: Questions\n");
            version.getValue()
                    .forEach(key -> texts.append(key)
                            .append(": ")
                            .append(labels.get(key))
                            .append('\n'));
            Files.writeString(forms.resolve(version.getKey()).resolve("labels.en.yaml"), texts.toString());
        }
        Path year = Files.createDirectories(folder.resolve("XAA/2025"));
        Files.writeString(
                folder.resolve("XAA/state.yaml"),
                "format: reportonce/state/1\ncode: XAA\nname: Exampleland\n" + profile);
        Files.writeString(
                year.resolve("dataset.yaml"), "format: reportonce/dataset/1\nstate: XAA\nyear: 2025\n" + facts);
        return year;
    }

    /** The answer to one question, with what is printed beside it. */
    static String answer(Report report, String id) {
        Block.QuestionBlock block = block(report, id);
        String details =
                block.details().map(box -> " / " + MadeUp.cell(box.answer())).orElse("");
        String derived =
                block.background().derived() ? " because " + block.background().reasons() : "";
        return MadeUp.cell(block.answer())
                + details
                + derived
                + (block.background().toConfirm() ? " (to confirm)" : "");
    }

    static Block.QuestionBlock block(Report report, String id) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.QuestionBlock.class::isInstance)
                .map(Block.QuestionBlock.class::cast)
                .filter(block -> block.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
