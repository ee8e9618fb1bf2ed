package org.reportonce;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.reportonce.check.Outcome;
import org.reportonce.dataset.Dataset;
import org.reportonce.finding.Finding;
import org.reportonce.finding.NearNames;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.Obligation;
import org.reportonce.report.Completeness;
import org.reportonce.report.Edition;
import org.reportonce.report.Report;
import org.reportonce.report.Untraced;
import org.reportonce.schema.Schemas;
import org.reportonce.write.DirectoryOutput;
import org.reportonce.write.OutputException;
import org.reportonce.write.Writer;
import org.reportonce.write.Writers;

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

    /** Version of this library; {@code development} when it does not run from its jar. */
    public static String version() {
        String version = ReportOnce.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
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
        List<Writer> writers = writers(request.formats());
        Sweep sweep = Sweep.over(settings, request.folder(), request.reports(), request.edition(), request.draft());
        CheckResult check = sweep.result();
        boolean readable =
                check.outcome() != Outcome.NOT_CHECKED && sweep.dataset().isPresent();
        if (!readable || (check.outcome() == Outcome.INVALID && !request.draft())) {
            return new RenderResult(check, List.of());
        }
        List<Report> reports = request.trace()
                ? sweep.reports()
                : sweep.reports().stream().map(Untraced::of).toList();
        Dataset dataset = sweep.dataset().orElseThrow();
        CompletableFuture<Map<String, String>> inputs = CompletableFuture.supplyAsync(() -> hashes(request, dataset));
        try (DirectoryOutput output = DirectoryOutput.open(request.out())) {
            new Writing(output).write(reports, writers);
            Manifest manifest = new Manifest(
                    request,
                    inputs.join(),
                    new LinkedHashMap<>(output.hashes()),
                    sweep.instruments().values());
            output.add("manifest.json", manifest::writeTo);
            output.finish();
            return new RenderResult(
                    check,
                    output.hashes().keySet().stream()
                            .map(request.out()::resolve)
                            .toList());
        } catch (OutputException e) {
            throw new UnusableInput(message(e), e);
        } catch (IOException e) {
            throw new UnusableInput("The reports could not be written to " + request.out() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Where a figure comes from, as a text for the terminal.
     *
     * @param report report id
     * @param cell address such as {@code exports/II/THA}
     * @throws UnusableInput when there is no such report or cell, or the dataset cannot be read; the message names what is near
     */
    public String explain(Path folder, String report, String cell, Edition edition) {
        Sweep sweep = Sweep.over(settings, folder, List.of(report), edition, true);
        Report filled = sweep.reports().stream()
                .findFirst()
                .orElseThrow(() -> new UnusableInput(
                        "The dataset in " + folder + " could not be read. Run check on it to see what is wrong."));
        String address = cell;
        String[] parts = cell.split("/", -1);
        if (parts.length > 2) {
            // The officer may write Thailand for THA.
            parts[2] = code(sweep, parts[2]);
            address = String.join("/", parts);
        }
        return new ExplanationText(folder).of(filled, address);
    }

    private static String code(Sweep sweep, String partner) {
        Dataset dataset = sweep.dataset().orElseThrow();
        return dataset.countries().resolve(partner, dataset.period().year()).accept(new CodeOf(partner));
    }

    /**
     * How each report of a dataset stands.
     *
     * @param reports report ids; empty for those the dataset asks for, else those owed
     * @throws UnusableInput when there is no such report, or the dataset cannot be read
     */
    public List<ReportStatus> status(Path folder, List<String> reports) {
        Sweep sweep = Sweep.over(settings, folder, reports, Edition.RESTRICTED, true);
        CheckResult check = sweep.result();
        Dataset dataset = sweep.dataset()
                .orElseThrow(() -> new UnusableInput(
                        "The dataset in " + folder + " could not be read. Run check on it to see what is wrong."));
        List<ReportStatus> status = new ArrayList<>();
        for (Report report : sweep.reports()) {
            LoadedInstrument instrument =
                    sweep.instruments().get(report.heading().instrument());
            if (instrument != null) {
                Obligation obligation = instrument.obligation(dataset.state(), dataset.period());
                Completeness done = Completeness.of(report);
                status.add(new ReportStatus(
                        instrument.id(),
                        instrument.instrument().version(),
                        report.heading().title(),
                        obligation.sentence(),
                        Optional.of(obligation.due()),
                        Optional.of(ChronoUnit.DAYS.between(settings.today(), obligation.due())),
                        Math.toIntExact(done.answered() + done.declared()),
                        Math.toIntExact(done.asked() + done.tables()),
                        blockers(check, instrument.id()),
                        instrument.instrument().verified()));
            }
        }
        return status;
    }

    private static List<String> blockers(CheckResult check, String report) {
        Map<String, Long> counts = new LinkedHashMap<>();
        check.findings().counts().forEach((kind, count) -> {
            boolean concerns = kind.affects().isEmpty() || kind.erring().contains(report);
            if (concerns && !kind.accepted() && kind.severity() == org.reportonce.finding.Severity.ERROR) {
                counts.merge(kind.code(), count, Long::sum);
            }
        });
        List<String> sentences = new ArrayList<>();
        counts.forEach((code, count) -> sentences.add(
                count + " × " + code + ": " + check.catalogue().text(code).title()));
        return sentences;
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
     * @param folder folder of the year to make; its name must be the year
     * @param state ISO code or name
     * @return files made
     * @throws UnusableInput when the State is not known, or files are there already
     */
    public List<Path> create(Path folder, String state, int year) {
        return new DatasetCreation(folder).create(state, year);
    }

    /**
     * What a code means, why it matters, where it comes from, with a bad and a good example, as a text for the terminal.
     *
     * @throws UnusableInput when there is no such code; the message names near ones
     */
    public String rule(String code) {
        return new RuleText(settings).of(code);
    }

    private static Map<String, String> hashes(RenderRequest request, Dataset dataset) {
        try {
            return Manifest.inputs(request.folder(), dataset);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static List<Writer> writers(List<String> formats) {
        Writers all = Writers.standard();
        List<String> wanted = formats.isEmpty() ? all.formats() : formats;
        List<Writer> writers = new ArrayList<>();
        for (String format : wanted) {
            writers.add(all.byFormat(format).orElseThrow(() -> {
                List<String> near = NearNames.of(format, all.formats());
                return new UnusableInput("There is no format \"" + format + "\"."
                        + (near.isEmpty() ? "" : " Did you mean \"" + near.get(0) + "\"?")
                        + " Formats there are: " + String.join(", ", all.formats()) + '.');
            }));
        }
        return writers;
    }

    private String message(OutputException failure) {
        List<String> sentences = new ArrayList<>();
        var catalogue = org.reportonce.catalogue.Catalogue.standard(settings.language());
        failure.report((code, origin, subject, arguments) -> {
            Finding finding = new Finding(
                    code,
                    org.reportonce.finding.Severity.ERROR,
                    origin,
                    subject,
                    arguments,
                    java.util.Set.of(),
                    Optional.empty());
            sentences.add(catalogue.message(finding) + ' ' + catalogue.hint(finding));
        });
        return String.join("\n", sentences);
    }
}
