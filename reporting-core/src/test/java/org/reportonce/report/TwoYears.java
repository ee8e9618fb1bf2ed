package org.reportonce.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportonce.dataset.Dataset;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.Instruments;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.read.DatasetReader;

/** Folders of the fictional State XAA for 2024 and 2025, and the biennial form {@code counting} filled from them. */
final class TwoYears {
    static final Path FORMS = Path.of("src/test/resources/org/reportonce/instrument/counting");
    static final LoadedInstrument FORM = Instruments.load(List.of(FORMS), TwoYears::refuse)
            .byId("counting", 2025, TwoYears::refuse)
            .orElseThrow();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    final List<String> findings = new ArrayList<>();
    final List<Map<String, String>> arguments = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Path root;

    TwoYears(Path root) {
        this.root = root;
        files.put("state.yaml", "format: reportonce/state/1\ncode: XAA\nname: Arandia\nlanguages: [en]\n");
        year(2024, "");
        year(2025, "");
    }

    private static void refuse(String code, Object origin, String subject, Map<String, String> arguments) {
        throw new AssertionError(code + ' ' + origin + ' ' + subject + arguments);
    }

    /** The {@code dataset.yaml} of a year, with further keys. */
    TwoYears year(int year, String more) {
        files.put(
                year + "/dataset.yaml",
                "format: reportonce/dataset/1\nstate: XAA\nyear: " + year + "\nsource: Register.\n" + more);
        return this;
    }

    TwoYears without(int year) {
        files.keySet().removeIf(name -> name.startsWith(year + "/"));
        return this;
    }

    TwoYears state(String more) {
        files.merge("state.yaml", more, String::concat);
        return this;
    }

    /** Lines of {@code recoveries.csv}: id, circumstance, type, quantity, marked, trace, outcome, release, withheld. */
    TwoYears recoveries(int year, String... lines) {
        return table(year, "recoveries", "id,circumstance,type,quantity,marked,trace,outcome,release,withheld", lines);
    }

    TwoYears table(int year, String name, String head, String... lines) {
        files.put(year + "/" + name + ".csv", head + '\n' + String.join("\n", lines) + '\n');
        return this;
    }

    Path write() {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = root.resolve("XAA").resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return root.resolve("XAA");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Report fill(Edition edition) {
        return fill(2025, edition);
    }

    Report fill(int year, Edition edition) {
        return filled(year, edition).finish();
    }

    /** A filler that has had every row. */
    ReportFiller filled(int year, Edition edition) {
        Reporter reporter = (code, origin, subject, given) -> {
            findings.add(code + ' ' + origin + ' ' + subject);
            arguments.add(given);
        };
        Dataset dataset = DatasetReader.read(write().resolve(Integer.toString(year)), reporter)
                .orElseThrow();
        ReportFiller filler = new ReportFiller(FORM, dataset, edition, false, "en", TODAY, reporter);
        filler.earlierYears(reporter);
        dataset.visit(reporter, filler);
        return filler;
    }
}
