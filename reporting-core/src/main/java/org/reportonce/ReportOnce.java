package org.reportonce;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.check.Outcome;
import org.reportonce.classify.Classification;
import org.reportonce.classify.Classifier;
import org.reportonce.classify.Item;
import org.reportonce.crosswalk.Burden;
import org.reportonce.crosswalk.CrosswalkMaker;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Dataset;
import org.reportonce.exchange.MappingFile;
import org.reportonce.exchange.MappingProposal;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.ToolVersion;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.report.Edition;
import org.reportonce.report.Report;
import org.reportonce.schema.Schemas;
import org.reportonce.workbook.WorkbookReader;
import org.reportonce.write.Writers;
import org.reportonce.years.ReportChanges;

/**
 * The front door: read → check → fill → write.
 *
 * <p>What is wrong with the user's files comes back as findings. What is wrong with a request is an {@link UnusableInput}. Anything
 * else that is thrown is a fault of this library. Safe for use by several threads as far as the settings are.
 */
public final class ReportOnce {
    private final Settings settings;

    /** A front door with these settings. */
    public ReportOnce(Settings settings) {
        this.settings = settings;
    }

    /** Version of this library. */
    public static String version() {
        return ToolVersion.current();
    }

    /** Names of the file formats, in the order in which they are offered. */
    public static List<String> formats() {
        return Writers.standard().formats();
    }

    /**
     * Every version of every instrument there is.
     *
     * @throws UnusableInput when a folder of instruments holds something that cannot be read
     */
    public List<InstrumentInfo> reports() {
        return new InstrumentList(settings).all();
    }

    /**
     * Reads and checks a dataset.
     *
     * @param folder folder of a year, such as {@code KEN/2025}
     * @param reports report ids; empty for those the dataset asks for, else those owed
     * @throws UnusableInput when there is no such report
     */
    public CheckResult check(Path folder, List<String> reports) {
        return Sweep.over(settings, folder, reports, Edition.PUBLIC, false).result();
    }

    /**
     * Reads, checks, fills and writes. With errors that nobody accepted nothing is written, unless a draft is asked for. A dataset
     * that could not be read at all is never written.
     *
     * @throws UnusableInput when a report or format does not exist, or the folder cannot be written; nothing half-written stays
     */
    public RenderResult render(RenderRequest request) {
        Rendering rendering = Rendering.of(request, settings.language());
        Sweep sweep = Sweep.over(settings, request.folder(), request.reports(), request.edition(), request.draft());
        CheckResult check = sweep.result();
        boolean sound = check.outcome() == Outcome.VALID || (check.outcome() == Outcome.INVALID && request.draft());
        List<Path> files = sweep.dataset()
                .filter(dataset -> sound)
                .map(dataset -> rendering.write(sweep, dataset, settings.language()))
                .orElse(List.of());
        return new RenderResult(check, files);
    }

    /**
     * Where a figure comes from, as a text for the terminal.
     *
     * @param report report id
     * @param cell address such as {@code exports/II/THA}, id of a question, or {@code figures/} and the id of a figure
     * @throws UnusableInput when there is no such report or cell, or the dataset cannot be read; the message names what is near
     */
    public String explain(Path folder, String report, String cell, Edition edition) {
        Sweep sweep = Sweep.explaining(settings, folder, report, edition);
        Report filled = sweep.reports().stream().findFirst().orElseThrow(() -> unreadable(folder));
        String address = cell;
        String[] parts = cell.split("/", -1);
        if (parts.length > 2) {
            // The officer may write Thailand for THA.
            parts[2] = code(sweep, parts[2]);
            address = String.join("/", parts);
        }
        if (address.startsWith("figures/")) {
            return new ExplanationText(folder)
                    .ofFigure(filled, address, sweep.figure(address.substring("figures/".length())), sweep.figures());
        }
        return new ExplanationText(folder).of(filled, address, sweep.grounds());
    }

    private static String code(Sweep sweep, String partner) {
        Dataset dataset = sweep.dataset().orElseThrow();
        return dataset.countries().resolve(partner, dataset.period().year()).accept(new CodeOf(partner));
    }

    /**
     * Which element of the data is used by which question of which form.
     *
     * @param reports report ids; empty for all
     * @param allVersions true for every version of each form, false for the newest
     * @throws UnusableInput when there is no such report, or a folder of instruments holds something that cannot be read
     */
    public CrosswalkResult crosswalk(List<String> reports, boolean allVersions) {
        List<LoadedInstrument> forms = new Forms(settings).of(reports, allVersions);
        return new CrosswalkResult(new CrosswalkMaker(settings.language()).of(forms));
    }

    /**
     * What changed between two years, report by report. Both are filled as drafts of the restricted edition.
     *
     * @param before folder of the earlier year
     * @param now folder of the later year
     * @param reports report ids; empty for those that either dataset asks for, else those owed
     * @throws UnusableInput when there is no such report, or a dataset cannot be read
     */
    public List<ReportChanges> diff(Path before, Path now, List<String> reports) {
        return YearsCompared.of(settings, before, now, reports);
    }

    /**
     * How much is entered for the reports of a dataset, how often it is printed, and what each other report would still need.
     *
     * @param reports report ids; empty for those the dataset asks for, else those owed
     * @throws UnusableInput when there is no such report, or the dataset cannot be read
     */
    public Burden burden(Path folder, List<String> reports) {
        return new BurdenCount(settings, folder).of(reports);
    }

    /**
     * How each report of a dataset stands.
     *
     * @param reports report ids; empty for those the dataset asks for, else those owed
     * @throws UnusableInput when there is no such report, or the dataset cannot be read
     */
    public List<ReportStatus> status(Path folder, List<String> reports) {
        Sweep sweep = Sweep.over(settings, folder, reports, Edition.RESTRICTED, true);
        Dataset dataset = sweep.dataset().orElseThrow(() -> unreadable(folder));
        return new StatusList(sweep, dataset, settings.today()).all();
    }

    static UnusableInput unreadable(Path folder) {
        return new UnusableInput(
                "The dataset in " + folder + " could not be read. Run check on it to see what is wrong.");
    }

    /** Names of the JSON Schemas there are. */
    public List<String> schemas() {
        return Schemas.names();
    }

    /**
     * A JSON Schema of one of the user's files.
     *
     * @throws UnusableInput when there is no such schema
     */
    public String schema(String name) {
        if (!Schemas.names().contains(name)) {
            List<String> near = NearNames.of(name, Schemas.names());
            throw new UnusableInput("There is no schema \"" + name + "\"."
                    + (near.isEmpty() ? "" : " Did you mean \"" + near.get(0) + "\"?")
                    + " Schemas there are: " + String.join(", ", Schemas.names()) + '.');
        }
        return new Schemas().schema(name);
    }

    /**
     * Begins a dataset: {@code state.yaml} above the folder when it is not there yet, and every file of a year.
     *
     * @param folder folder of the year to make, named after it, or the folder of the State, in which one is made
     * @param state ISO code or name
     * @return files made
     * @throws UnusableInput when the State is not known, files are there already, or the folder is named after another year
     */
    public List<Path> create(Path folder, String state, int year) {
        return new DatasetCreation(folder).create(state, year);
    }

    /**
     * Begins the next year from a year: stable answers are taken over and named to be confirmed, records are not.
     *
     * @param folder folder of the year before, such as {@code KEN/2025}; the folder beside it is made
     * @param force true to make {@code dataset.yaml} anew where the next year is there already; other files stay as they are
     * @throws UnusableInput when the year cannot be read, or the next one is there already or cannot be written
     */
    public NextYearResult next(Path folder, boolean force) {
        return new NextYear(settings, folder).begin(force);
    }

    /**
     * The category an item may fall into, and why: a proposal, to be confirmed by a person.
     *
     * @throws UnusableInput when nothing is told about the item
     */
    public Classification classify(Item item) {
        boolean told = !item.description().isBlank()
                || !item.measures().isEmpty()
                || item.armed() != null
                || item.manned() != null
                || !item.ml().isBlank()
                || !item.hs().isBlank();
        if (!told) {
            throw new UnusableInput("Nothing is told about the item. Give at least a description, such as"
                    + " --description \"155 mm howitzer\", a measure, or the code of a list of goods.");
        }
        return new Classifier()
                .classify(item.year() == 0 ? item.in(settings.today().getYear()) : item);
    }

    /**
     * The dataset as an Excel workbook that offices fill in.
     *
     * @param reports report ids whose questions it shows; empty for those the dataset asks for, else those owed
     * @param authorities owners named in {@code state.yaml} that it is made for; empty for the whole dataset
     * @throws UnusableInput when there is no such report or owner
     */
    public WorkbookResult workbook(Path folder, List<String> reports, Set<String> authorities) {
        return new WorkbookMaking(settings, folder, reports, authorities).make();
    }

    /** True for a workbook that {@link #workbook} made. */
    public static boolean isWorkbook(Path file) {
        return WorkbookReader.isWorkbook(file);
    }

    /**
     * Reads workbooks and writes the dataset they hold. Several are merged; two different answers to one question are a finding, and
     * then nothing is written.
     *
     * @param files the workbooks
     * @param out folder of the year, named after it, or the folder of the State, in which one is made
     * @param replace whether files that say something else may be replaced
     * @throws UnusableInput when such files are there and may not be replaced, or the folder cannot be written
     */
    public ImportedWorkbook importWorkbooks(List<Path> files, Path out, boolean replace) {
        return new WorkbookIntake(settings, files).into(out, replace);
    }

    /**
     * Checks workbooks as the dataset they would make; findings name sheet and cell.
     *
     * @param reports report ids; empty for those the dataset asks for, else those owed
     * @param dataset folder of the year of the dataset they belong to, for what they do not cover and for earlier years; null for none
     * @throws UnusableInput when there is no such report
     */
    public CheckResult checkWorkbooks(List<Path> files, List<String> reports, @Nullable Path dataset) {
        return new WorkbookIntake(settings, files).check(reports, dataset);
    }

    /**
     * Writes what a check found into a workbook: comments and colours in its cells, and a sheet that lists them with links.
     *
     * @param workbook the workbook; stays as it is
     * @param check result of {@link #checkWorkbooks} on it
     * @param out takes the new workbook; not closed
     * @throws IOException when it cannot be read or written
     * @throws UnusableInput when the check could not read it to its end, or it cannot be written into
     */
    public static void annotate(Path workbook, CheckResult check, OutputStream out) throws IOException {
        Annotating.write(workbook, check, out);
    }

    /**
     * What a code means, why it matters, where it comes from, with a bad and a good example, as a text for the terminal.
     *
     * @throws UnusableInput when there is no such code; the message names near ones
     */
    public String rule(String code) {
        return new RuleText(settings).of(code);
    }

    /**
     * Brings foreign files into a dataset by a mapping.
     *
     * @throws UnusableInput when the mapping or a file cannot be used, no row could be taken, or nothing can be written; the message
     *     says all that is wrong, and nothing was written
     */
    public ImportResult importForeign(ImportRequest request) {
        return new ForeignRun(settings, request).run();
    }

    /**
     * Looks at a mapping without importing anything.
     *
     * @param mapping path of a mapping file, or id of one that comes with the program
     * @throws UnusableInput when something is wrong; the message says all of it
     */
    public void checkMapping(String mapping) {
        new Mappings(Catalogue.standard(settings.language())).load(mapping, Countries.standard());
    }

    /** Ids of the mappings that come with the program. */
    public static List<String> mappings() {
        return MappingFile.shipped();
    }

    /**
     * A first mapping for a foreign file, with comments that say what is sure and what is not, as the text of a mapping file.
     *
     * @throws UnusableInput when the file cannot be read
     */
    public String proposeMapping(Path file) {
        Mappings mappings = new Mappings(Catalogue.standard(settings.language()));
        return MappingProposal.of(file, mappings.reporter())
                .orElseThrow(() -> mappings.failure("No mapping can be proposed for " + file + ':'));
    }
}
