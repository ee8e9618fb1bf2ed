package org.reportonce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.check.Findings;
import org.reportonce.check.Judge;
import org.reportonce.check.Outcome;
import org.reportonce.dataset.Dataset;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Severity;
import org.reportonce.finding.SystemReason;
import org.reportonce.read.DatasetReader;
import org.reportonce.report.Edition;
import org.reportonce.workbook.DatasetFiles;
import org.reportonce.workbook.ImportedDataset;
import org.reportonce.workbook.Places;
import org.reportonce.workbook.WorkbookImport;

/**
 * Takes workbooks in: as a dataset on disk, or only to be checked. Their values go through the same reading and checks as files do;
 * findings then name the cell.
 */
record WorkbookIntake(Settings settings, List<Path> files) {

    /**
     * Writes the dataset.
     *
     * @param out folder of the year, or of the State, in which one of the year is made
     * @param replace whether files that say something else may be replaced
     * @throws UnusableInput when there are such files, or the folder cannot be written
     */
    ImportedWorkbook into(Path out, boolean replace) {
        Judge judge = judge();
        try (StageFolder stage = StageFolder.in(out)) {
            Path work = Files.createDirectory(stage.path().resolve("work"));
            Optional<ImportedDataset> imported = WorkbookImport.read(named(), base(out), work, judge);
            if (imported.isEmpty()) {
                return new ImportedWorkbook(result(judge.findings(), new Places()), out, List.of(), List.of());
            }
            ImportedDataset dataset = imported.get();
            Path target = yearFolder(out, dataset.year());
            Path folder = arranged(stage.path(), work, dataset);
            Optional<Dataset> read = DatasetReader.read(folder, judge);
            read.ifPresent(data -> {
                data.tables().forEach(table -> table.forEach(judge, row -> {}));
                judge.everythingRan();
            });
            List<Path> written = move(folder, target, dataset.files(), replace);
            return new ImportedWorkbook(result(judge.findings(), dataset.places()), target, written, dataset.rows());
        } catch (IOException e) {
            throw notWritten(out, e);
        }
    }

    /**
     * Checks the workbooks as the dataset they would make.
     *
     * @param reports report ids; empty for those the dataset asks for
     * @param dataset folder of the year of the dataset they belong to, for what they do not cover and for earlier years; null for none
     */
    CheckResult check(List<String> reports, @Nullable Path dataset) {
        Judge judge = judge();
        Path beside =
                Optional.ofNullable(files.get(0).toAbsolutePath().getParent()).orElseThrow();
        try (StageFolder stage = StageFolder.in(beside)) {
            Path work = Files.createDirectory(stage.path().resolve("work"));
            Optional<ImportedDataset> imported = WorkbookImport.read(named(), dataset, work, judge);
            if (imported.isEmpty()) {
                return result(judge.findings(), new Places());
            }
            Path folder = arranged(stage.path(), work, imported.get());
            if (dataset != null) {
                earlier(dataset.toAbsolutePath().normalize(), folder);
            }
            CheckResult check =
                    Sweep.over(settings, folder, reports, Edition.PUBLIC, false).result();
            return joined(judge.findings(), check, imported.get().places());
        } catch (IOException e) {
            throw notWritten(beside, e);
        }
    }

    private Judge judge() {
        return new Judge(Catalogue.standard(settings.language()), settings.today());
    }

    private Map<String, Path> named() {
        Map<String, Path> named = new LinkedHashMap<>();
        files.forEach(file -> named.put(file.toString().replace('\\', '/'), file));
        return named;
    }

    /** The dataset that is there already. */
    private static @Nullable Path base(Path out) {
        return Files.isRegularFile(out.resolve("dataset.yaml"))
                ? out.toAbsolutePath().normalize()
                : null;
    }

    private static Path yearFolder(Path out, int year) {
        Path folder = out.toAbsolutePath().normalize();
        String name = String.valueOf(folder.getFileName());
        if (name.equals(Integer.toString(year))) {
            return folder;
        }
        if (name.matches("(19|20|21)[0-9]{2}")) {
            throw new UnusableInput("The folder " + folder + " is named after " + name
                    + ", and the workbook is about " + year + ". Nothing was written. Give the folder "
                    + folder.resolveSibling(Integer.toString(year)) + '.');
        }
        return folder.resolve(Integer.toString(year));
    }

    /** The folders of State and year, as the reader expects them. */
    private static Path arranged(Path stage, Path work, ImportedDataset dataset) throws IOException {
        String state = dataset.state().matches("[A-Z]{3}") ? dataset.state() : "state";
        Path year = Files.createDirectories(stage.resolve(state).resolve(Integer.toString(dataset.year())));
        for (String file : dataset.files()) {
            Files.move(work.resolve(file), place(year, file));
        }
        return year;
    }

    private static Path place(Path year, String file) {
        return file.equals("state.yaml") ? year.resolveSibling(file) : year.resolve(file);
    }

    /** Copies the other years of a dataset, which some reports cover too. */
    private static void earlier(Path dataset, Path folder) throws IOException {
        Path state = dataset.getParent();
        if (state == null) {
            return;
        }
        try (Stream<Path> years = Files.list(state)) {
            for (Path year : years.filter(Files::isDirectory).toList()) {
                Path copy = folder.resolveSibling(String.valueOf(year.getFileName()));
                if (String.valueOf(year.getFileName()).matches("[0-9]{4}") && !Files.exists(copy)) {
                    Files.createDirectory(copy);
                    try (Stream<Path> parts = Files.list(year)) {
                        for (Path part : parts.filter(Files::isRegularFile).toList()) {
                            Files.copy(part, copy.resolve(String.valueOf(part.getFileName())));
                        }
                    }
                }
            }
        }
    }

    private static List<Path> move(Path from, Path to, List<String> files, boolean replace) throws IOException {
        List<String> changed = new ArrayList<>();
        List<Path> other = new ArrayList<>();
        for (String file : files) {
            Path old = place(to, file);
            if (!Files.exists(old)) {
                changed.add(file);
            } else if (!DatasetFiles.same(file, old, place(from, file))) {
                changed.add(file);
                other.add(old);
            }
        }
        if (!replace && !other.isEmpty()) {
            throw new UnusableInput("The workbook says something else than "
                    + String.join(", ", other.stream().map(Path::toString).toList())
                    + ". Nothing was written. With --replace "
                    + (other.size() == 1 ? "it is" : "they are")
                    + " replaced, comments in YAML files with them; or give another folder.");
        }
        Files.createDirectories(to);
        List<Path> written = new ArrayList<>();
        for (String file : changed) {
            Files.move(place(from, file), place(to, file), StandardCopyOption.REPLACE_EXISTING);
            written.add(place(to, file));
        }
        return written;
    }

    private CheckResult result(Findings findings, Places places) {
        return new CheckResult(
                findings.outcome(), placed(findings, places), List.of(), Catalogue.standard(settings.language()), "");
    }

    private static CheckResult joined(Findings reading, CheckResult check, Places places) {
        Map<Findings.Kind, Long> counts = new LinkedHashMap<>(reading.counts());
        check.findings().counts().forEach((kind, count) -> counts.merge(kind, count, Long::sum));
        List<Finding> kept = new ArrayList<>(reading.kept());
        kept.addAll(check.findings().kept());
        boolean blocked =
                counts.keySet().stream().anyMatch(kind -> kind.severity() == Severity.ERROR && !kind.accepted());
        Outcome outcome = check.findings().outcome() == Outcome.VALID && blocked
                ? Outcome.INVALID
                : check.findings().outcome();
        return new CheckResult(
                outcome, placed(new Findings(kept, counts, outcome), places), check.reports(), check.catalogue(), "");
    }

    private static Findings placed(Findings findings, Places places) {
        CellNames names = new CellNames(places);
        List<Finding> kept = findings.kept().stream().map(names::of).toList();
        return new Findings(kept, findings.counts(), findings.outcome());
    }

    private static UnusableInput notWritten(Path folder, IOException e) {
        return new UnusableInput(
                "The dataset could not be written to " + folder + " (" + SystemReason.of(e)
                        + "). Choose a folder you may write to.",
                e);
    }
}
