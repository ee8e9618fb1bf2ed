package org.reportonce.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Dataset;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.finding.Severity;
import org.reportonce.read.DatasetReader;
import org.reportonce.schema.RecordTable;
import org.reportonce.yaml.YamlFile;
import org.reportonce.yaml.YamlMap;

/** A small dataset that goes out as a workbook, is worked on, and comes in again. */
final class Bench implements AutoCloseable {
    static final String HEADER =
            "id,direction,status,category,designation,model,quantity,qualifier,value,currency,partner,"
                    + "origin,intermediate,endUser,date,licence,militaryList,hsCode,comments,release,withheld,note";

    static final String STATE = """
            format: reportonce/state/1
            code: XAA
            name: {en: Aland, fr: Alande}
            languages: [en, fr]
            countries:
              - {code: XBB, name: Bland, unMember: true}
              - {code: XCC, name: Cland}
            contacts:
              - {position: Head of Arms Control, email: arms@mfa.example, notified: 2024-02-01, telephone: "+999 1"}
            profile:
              laws:
                - {title: {en: Arms Act, fr: Loi sur les armes}, date: 2016-05-04, covers: [manufacture, brokering], offences: yes}
                - title: Customs Act
                  description: |
                    Two lines.
                    The second.
              controlLists:
                - {title: List, categories: [I, II], ammunition: {answer: yes, details: Annex 2}, parts: no}
              marking:
                manufacture:
                  required: {answer: yes, details: {en: Section 4, fr: Section quatre}, since: 2016-07-01}
                  contents: [serial-number, calibre]
                toCivilians:
                  - {answer: no, until: 2019-12-31}
                  - {answer: yes, since: 2020-01-01, release: restricted}
              prohibitions:
                agreements: [Mine Ban Convention, "Convention on Cluster Munitions"]
            """;

    static final String FACTS = """
            format: reportonce/dataset/1
            state: XAA
            year: 2025
            reports: [form-a]
            source: "Licensing database, closed: 31 January"
            flows: {exports: reported, imports: nil}
            exports: {basis: [actual], criteria: [departure, title], cutOff: 2025-12-31}
            totals:
              - {direction: export, category: II, quantity: 17, value: 1200.50, currency: EUR, source: "Customs, summary"}
            explanation: {en: "=1+1 is no formula"}
            actions:
              transfers: {answer: yes, details: Three consignments}
            toConfirm: [profile.marking]
            answers:
              form-a:
                laws: yes
                laws.text: {answer: "5", details: As before}
                years: [first, "second, third"]
                counted: 5
                note: {answer: Kept back, release: restricted}
                empty: ""
                odd: {answer: no}
              form-b:
                deep: {a: [1, "2", {b: true}]}
            """;

    private static final QuestionForm FORM = new QuestionForm(
            "form-a",
            "Form A",
            List.of(
                    QuestionForm.Line.title("1", "Part one"),
                    new QuestionForm.Line("laws", "1.1", "Laws?", "A.1", "yes-no", List.of("yes", "no"), "", ""),
                    new QuestionForm.Line("laws.text", "1.2", "Which?", "A.2", "text", List.of(), "", ""),
                    new QuestionForm.Line("years", "1.3", "Several", "", "list", List.of(), "", ""),
                    new QuestionForm.Line("counted", "1.4", "How many?", "", "number", List.of(), "", ""),
                    new QuestionForm.Line("note", "1.5", "Note", "", "text", List.of(), "", ""),
                    new QuestionForm.Line(
                            "odd",
                            "1.6",
                            "Odd",
                            "",
                            "yes-no",
                            List.of("yes", "no"),
                            "the data, profile.marking.manufacture.required, transfers.quantity",
                            "yes"),
                    question("developing", "yes-no-developing", "yes", "no", "developing"),
                    question("choice", "choice", "a", "b"),
                    question("choices", "choices", "a", "b"),
                    question("tick", "tick", "true", "false"),
                    question("date", "date"),
                    question("country", "country"),
                    question("counts", "year-counts"),
                    question("share", "proportion")));

    /** Kind of answer of each question, by its id. */
    static final Map<String, String> KINDS = FORM.lines().stream()
            .filter(line -> !line.id().isEmpty())
            .collect(Collectors.toMap(
                    QuestionForm.Line::id, QuestionForm.Line::kind, (one, two) -> one, LinkedHashMap::new));

    private static QuestionForm.Line question(String id, String kind, String... options) {
        return new QuestionForm.Line(id, "2", id, "", kind, List.of(options), "", "");
    }

    final Path top;
    final List<Finding> findings = new ArrayList<>();

    Bench() {
        try {
            top = Files.createTempDirectory("bench");
            Files.createDirectories(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        with("state.yaml", STATE).with("dataset.yaml", FACTS);
        with(
                "transfers.csv",
                HEADER + "\nT-1,export,actual,I,tank,,3,about,1200.50,EUR,XBB,,,,2025-03-14,,,,=A1,,,\n"
                        + "T-2,import,actual,II,,,unknown,,,,Cland,,,,2025-03,007,ML6,8710,\"two\nlines\",restricted,quantity,\n");
    }

    Path folder() {
        return top.resolve("XAA").resolve("2025");
    }

    Path workbook() {
        return top.resolve("book.xlsx");
    }

    Path in() {
        return top.resolve("in").resolve("XAA").resolve("2025");
    }

    Bench with(String name, String text) {
        try {
            Path file = name.equals("state.yaml") ? folder().resolveSibling(name) : folder().resolve(name);
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the workbook. */
    Bench out() {
        return out(workbook(), new Owners(Map.of(), Set.of()));
    }

    Bench out(Path file, Owners owners) {
        WorkbookSource source = source(owners);
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookWriter.write(source, out);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WorkbookSource source(Owners owners) {
        Reporter silent = (code, origin, subject, arguments) -> {};
        Dataset dataset = DatasetReader.read(folder(), silent).orElseThrow();
        return new WorkbookSource(
                folder(),
                "XAA",
                "Aland",
                2025,
                map(folder().resolveSibling("state.yaml")).orElseThrow(),
                map(folder().resolve("dataset.yaml")).orElseThrow(),
                map(folder().resolve("waivers.yaml")),
                dataset.countries().equals(Countries.standard()) ? Countries.standard() : dataset.countries(),
                List.of(FORM),
                Map.of("profile.marking.toCivilians", "form-a 1.1"),
                List.of(new Gap(
                        "error",
                        "partner-missing",
                        "No partner",
                        "Name it",
                        "form-a",
                        new Origin("transfers.csv", 3, 0, "partner"))),
                owners);
    }

    private static Optional<YamlMap> map(Path file) {
        return Files.exists(file)
                ? YamlFile.read(file, String.valueOf(file.getFileName()), (code, origin, subject, arguments) -> {})
                        .map(YamlMap.class::cast)
                : Optional.empty();
    }

    /** Works on the workbook as a person would. */
    Bench edit(Consumer<XSSFWorkbook> work) {
        return edit(workbook(), work);
    }

    Bench edit(Path file, Consumer<XSSFWorkbook> work) {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            work.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ImportedDataset> take() {
        return take(null, workbook());
    }

    Optional<ImportedDataset> take(@org.jspecify.annotations.Nullable Path base, Path... files) {
        Reporter reporter = (code, origin, subject, arguments) ->
                findings.add(new Finding(code, Severity.ERROR, origin, subject, arguments, Set.of(), Optional.empty()));
        try {
            Map<String, Path> named = new LinkedHashMap<>();
            for (Path file : files) {
                named.put(String.valueOf(file.getFileName()), file);
            }
            Path stage = Files.createDirectories(top.resolve("stage" + System.nanoTime()));
            Optional<ImportedDataset> imported = WorkbookImport.read(named, base, stage, reporter);
            if (imported.isPresent()) {
                Files.createDirectories(in());
                for (String file : imported.get().files()) {
                    Path target = file.equals("state.yaml") ? in().resolveSibling(file) : in().resolve(file);
                    Files.deleteIfExists(target);
                    Files.move(stage.resolve(file), target);
                }
            }
            return imported;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Codes of findings with the cell they name. */
    List<String> found() {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.origin().field())
                .toList();
    }

    /** The dataset that went out. */
    String given() {
        try {
            return Files.readString(folder().resolveSibling("state.yaml"))
                    + Files.readString(folder().resolve("dataset.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            Path file = name.equals("state.yaml") ? in().resolveSibling(name) : in().resolve(name);
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that do not say the same in both folders. */
    List<String> different() {
        try {
            List<String> different = new ArrayList<>();
            List<String> names = new ArrayList<>(List.of("state.yaml", "dataset.yaml", "waivers.yaml"));
            RecordTable.ALL.forEach(table -> names.add(table.name() + ".csv"));
            for (String name : names) {
                Path before = name.equals("state.yaml") ? folder().resolveSibling(name) : folder().resolve(name);
                Path after = name.equals("state.yaml") ? in().resolveSibling(name) : in().resolve(name);
                boolean same = Files.exists(before)
                        ? Files.exists(after) && DatasetFiles.same(name, before, after)
                        : !Files.exists(after);
                if (!same) {
                    different.add(name + ":\n" + read(name));
                }
            }
            return different;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(top)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
