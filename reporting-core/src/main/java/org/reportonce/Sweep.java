package org.reportonce;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.check.AcrossReports;
import org.reportonce.check.Checks;
import org.reportonce.check.Judge;
import org.reportonce.dataset.Dataset;
import org.reportonce.finding.Reporter;
import org.reportonce.finding.Severity;
import org.reportonce.instrument.DueDates;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Instruments;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.RecordTable;
import org.reportonce.read.DatasetReader;
import org.reportonce.report.AnswerNames;
import org.reportonce.report.ComparedFigures;
import org.reportonce.report.Confirmation;
import org.reportonce.report.Edition;
import org.reportonce.report.Explanation;
import org.reportonce.report.Grounds;
import org.reportonce.report.Report;
import org.reportonce.report.ReportFiller;
import org.reportonce.report.RuleRunner;

/** One run over a dataset: read, check and fill in a single pass over the rows. */
final class Sweep {
    /** Findings after which the rest of a file is not read. */
    private static final Set<String> BROKEN_OFF =
            Set.of("encoding-not-utf8", "encoding-utf16", "file-unreadable", "csv-quote-open");

    private final Settings settings;
    private final Path folder;
    private final Judge judge;
    private final Redirection facts;
    private final List<ReportFiller> fillers = new ArrayList<>();
    private final List<RuleRunner> rules = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final OtherYears otherYears;
    private Map<String, LoadedInstrument> instruments = Map.of();
    private Catalogue catalogue;
    private Optional<Dataset> dataset = Optional.empty();
    private boolean explaining;

    private Sweep(Settings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
        this.catalogue = Catalogue.standard(settings.language());
        this.judge = new Judge(catalogue, settings.today());
        this.facts = new Redirection(judge);
        this.otherYears = new OtherYears(settings, folder);
    }

    /**
     * Reads a folder, checks it and fills the reports.
     *
     * @throws UnusableInput when a report is asked for that does not exist
     */
    static Sweep over(Settings settings, Path folder, List<String> asked, Edition edition, boolean draft) {
        Sweep sweep = new Sweep(settings, folder);
        sweep.run(asked, edition, draft);
        return sweep;
    }

    /** The same for one report, as a draft, keeping what its figures rest on line by line. */
    static Sweep explaining(Settings settings, Path folder, String report, Edition edition) {
        Sweep sweep = new Sweep(settings, folder);
        sweep.explaining = true;
        sweep.run(List.of(report), edition, true);
        return sweep;
    }

    /** What was found. */
    CheckResult result() {
        var findings = judge.findings();
        List<String> names = instruments.values().stream()
                .map(i -> i.id() + ' ' + i.instrument().version())
                .toList();
        return new CheckResult(findings.outcome(), findings, names, catalogue, folder.toString());
    }

    /** The dataset, when it could be read. */
    Optional<Dataset> dataset() {
        return dataset;
    }

    /**
     * The dataset, when all of its files could be read to their end. What is told from half a file would be wrong.
     *
     * @throws UnusableInput when there is none, or a part of it is missing
     */
    Dataset whole() {
        Dataset all = dataset.orElseThrow(() -> unreadable(folder));
        judge.findings().kept().stream()
                .filter(finding -> BROKEN_OFF.contains(finding.code()))
                .findFirst()
                .ifPresent(finding -> {
                    throw new UnusableInput(finding.origin().file() + " in " + folder
                            + " could not be read to its end. Run check on it to see what is wrong.");
                });
        return all;
    }

    static UnusableInput unreadable(Path folder) {
        return new UnusableInput(
                "The dataset in " + folder + " could not be read. Run check on it to see what is wrong.");
    }

    /** The instruments of the run, by id. */
    Map<String, LoadedInstrument> instruments() {
        return instruments;
    }

    /** The filled reports, in the order asked for. */
    List<Report> reports() {
        return reports;
    }

    /** What is known of the first report and printed nowhere. */
    Grounds grounds() {
        return fillers.stream().findFirst().map(ReportFiller::grounds).orElse(Grounds.NONE);
    }

    /** Where a figure of the first report comes from. */
    Optional<Explanation.Line> figure(String id) {
        return fillers.stream().findFirst().flatMap(filler -> filler.figure(id));
    }

    /** Ids of the figures of the first report. */
    Set<String> figures() {
        return fillers.stream().findFirst().map(ReportFiller::figures).orElse(Set.of());
    }

    private void run(List<String> asked, Edition edition, boolean draft) {
        // Expressions take long to start; files are read in the meantime.
        Thread warming = new Thread(Instruments::prepare, "expressions");
        warming.setDaemon(true);
        warming.start();
        Instruments all = Instruments.load(settings.instruments(), judge);
        Selection.known(all, asked);
        dataset = DatasetReader.read(folder, judge);
        if (dataset.isEmpty()) {
            return;
        }
        Dataset data = dataset.get();
        Selection selection = new Selection(all, judge);
        instruments = selection.of(data, asked);
        select(data, all, asked);
        AnswerNames.reports(data, all.ids(), judge);
        for (LoadedInstrument instrument : instruments.values()) {
            Reporter reporter = RowPass.ahead(fillers.size()) ? facts : judge;
            fillers.add(new ReportFiller(
                    instrument, data, edition, draft, settings.language(), settings.today(), reporter));
            rules.add(new RuleRunner(instrument, data, edition, settings.today(), reporter));
        }
        if (explaining) {
            fillers.forEach(ReportFiller::keepGrounds);
        }
        otherYears.read(fillers, judge);
        otherYears.compare(data, edition, fillers);
        Checks checks = new Checks(data, judge, settings.today(), dates(data), tables());
        new RowPass(settings, folder, judge, checks, facts, fillers, rules).over(data);
        checks.finish();
        for (int i = 0; i < fillers.size(); i++) {
            judge.concern(Set.of(fillers.get(i).instrument().id()));
            reports.add(fillers.get(i).finish());
            rules.get(i).finish(fillers.get(i));
        }
        Confirmation.list(data, instruments.values(), judge::concern, judge);
        judge.concernAll();
        compare(data);
        if (selection.whole()) {
            judge.everythingRan();
        }
    }

    private void select(Dataset data, Instruments all, List<String> asked) {
        Map<String, Map<String, Severity>> weights = new LinkedHashMap<>();
        for (LoadedInstrument instrument : instruments.values()) {
            catalogue = catalogue.with(instrument.findingTexts(settings.language()));
            weights.put(instrument.id(), instrument.checks());
        }
        Set<String> elsewhere = all.all().stream()
                .flatMap(instrument -> instrument.checks().keySet().stream())
                .collect(Collectors.toSet());
        judge.select(catalogue, weights, data.waivers(), data::origin, elsewhere, unseen(data, all, asked));
    }

    /** Codes of the reports that the dataset is meant for as well, and that nobody asked for this time. */
    private Map<String, Set<String>> unseen(Dataset data, Instruments all, List<String> asked) {
        Map<String, Set<String>> unseen = new HashMap<>();
        List<String> meant = data.facts().reports();
        for (Instrument instrument : all.all()) {
            String id = instrument.id();
            if (!asked.isEmpty() && !instruments.containsKey(id) && (meant.isEmpty() || meant.contains(id))) {
                unseen.computeIfAbsent(id, unused -> new HashSet<>())
                        .addAll(instrument.checks().keySet());
            }
        }
        return unseen;
    }

    private Map<String, Checks.Dates> dates(Dataset data) {
        Map<String, Checks.Dates> dates = new HashMap<>();
        int year = data.period().year();
        for (LoadedInstrument instrument : instruments.values()) {
            Instrument form = instrument.instrument();
            // The day a dataset is filed is not the day of a report that was filed once, or that is not due on this
            // year.
            if (form.due().once() == null && DueDates.lastYear(form, year)) {
                dates.put(
                        instrument.id(),
                        new Checks.Dates(
                                DueDates.due(form, year),
                                DueDates.firstYear(form, data.state()).orElse(0)));
            }
        }
        return dates;
    }

    /** Record tables that the reports are made from. */
    private Map<String, Set<String>> tables() {
        Map<String, Set<String>> tables = new HashMap<>();
        instruments.forEach((id, instrument) -> {
            Set<String> read = new HashSet<>();
            instrument.instrument().figures().forEach(figure -> read(figure.each(), read));
            for (Instrument.Section section : instrument.instrument().sections()) {
                for (Instrument.Content content : section.content()) {
                    if (content.table() != null) {
                        read(content.table().each(), read);
                    }
                }
            }
            tables.put(id, read);
        });
        return tables;
    }

    /** Notes a table, and the tables whose lines make its records. */
    private static void read(String table, Set<String> read) {
        read.add(table);
        RecordTable.of(table).stream()
                .flatMap(records -> records.derivedFrom().stream())
                .forEach(source -> read.add(source.id()));
    }

    /** One entry a report and name: where one form has two tables for what is one in the other, both count. */
    private void compare(Dataset data) {
        Map<List<String>, AcrossReports.Compared> compared = new LinkedHashMap<>();
        for (ReportFiller filler : fillers) {
            for (ComparedFigures figures : filler.compared()) {
                Map<AcrossReports.Line, AcrossReports.Figure> lines = compared.computeIfAbsent(
                                List.of(figures.report(), figures.name()),
                                key -> new AcrossReports.Compared(
                                        figures.report(), figures.table(), figures.name(), new LinkedHashMap<>()))
                        .figures();
                for (ComparedFigures.Figure figure : figures.figures()) {
                    lines.merge(
                            new AcrossReports.Line(figure.row(), figure.partner()),
                            new AcrossReports.Figure(figure.quantity(), figure.first()),
                            (one, two) ->
                                    new AcrossReports.Figure(one.quantity().plus(two.quantity()), one.origin()));
                }
            }
        }
        new AcrossReports(judge, data.countries(), data.period()).compare(List.copyOf(compared.values()));
    }
}
