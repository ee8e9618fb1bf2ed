package org.reportonce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.exchange.ForeignImport;
import org.reportonce.exchange.ImportSummary;
import org.reportonce.exchange.LoadedMapping;
import org.reportonce.exchange.RecordSink;
import org.reportonce.finding.SystemReason;
import org.reportonce.write.csv.CsvList;
import org.reportonce.write.csv.RecordFiles;

/** Brings foreign files into a dataset: map → write. Nothing is written unless every file could be read to its end. */
final class ForeignRun {
    private static final String YEAR = "(?:199[0-9]|20[0-9]{2}|21[0-9]{2})";

    private final Settings settings;
    private final ImportRequest request;
    private final Catalogue catalogue;
    private final Path state;
    private final @Nullable Integer year;

    ForeignRun(Settings settings, ImportRequest request) {
        this.settings = settings;
        this.request = request;
        this.catalogue = Catalogue.standard(settings.language());
        Path out = request.out().toAbsolutePath().normalize();
        String name = String.valueOf(out.getFileName());
        boolean ofYear = name.matches(YEAR);
        Integer wanted = request.year();
        if (ofYear && wanted != null && !name.equals(wanted.toString())) {
            throw new UnusableInput(
                    "The folder " + request.out() + " is named after " + name + ", and the year asked for is " + wanted
                            + ". Give the folder of the State, or one of the two years.");
        }
        Path above = out.getParent();
        this.state = ofYear && above != null ? above : out;
        this.year = ofYear ? Integer.valueOf(name) : wanted;
    }

    ImportResult run() {
        Mappings mappings = new Mappings(catalogue);
        LoadedMapping mapping = mappings.load(request.mapping(), ImportedYears.countries(state));
        if (!mapping.knowsYear() && year == null) {
            throw new UnusableInput("The mapping " + request.mapping()
                    + " does not say which year a row belongs to. Add year to it, or give the year of the import.");
        }
        try (RecordFiles files = new RecordFiles()) {
            RecordSink sink = (ofRow, table, columns, cells) -> {
                try {
                    files.add(file(ofRow, table), columns, cells);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
            Optional<ImportSummary> summary = new ForeignImport(
                            mapping, year, sink, rows -> settings.progress().rows("foreign rows", rows))
                    .read(request.files(), mappings.reporter());
            ImportSummary all = summary.orElseThrow(
                    () -> mappings.failure("Nothing was imported: a file could not be read by the mapping."));
            if (all.taken() == 0) {
                throw none(all);
            }
            present(files.files());
            files.finish();
            return finish(all, files.files());
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause() == null ? e : e.getCause());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Path file(int ofRow, String table) {
        return state.resolve(Integer.toString(ofRow)).resolve(table + ".csv");
    }

    private UnusableInput none(ImportSummary all) {
        long skipped =
                all.skipped().values().stream().mapToLong(Long::longValue).sum();
        StringBuilder text =
                new StringBuilder("Nothing was imported: of " + all.read() + " rows read none became a record; "
                        + all.rejections().size() + " were rejected and " + skipped + " skipped.");
        text.append(ImportText.reasons(all.reasons(), catalogue));
        ImportReason reason = new ImportReason(catalogue);
        all.rejections().stream()
                .limit(3)
                .forEach(each -> text.append("\n  ")
                        .append(each.file())
                        .append(':')
                        .append(each.line())
                        .append(each.column().isEmpty() ? "" : ", column \"" + each.column() + '"')
                        .append(": ")
                        .append(reason.message(each)));
        all.skipped()
                .forEach((rule, count) ->
                        text.append("\n  ").append(count).append(" skipped: ").append(rule));
        return new UnusableInput(text + "\nSee that the mapping belongs to this file.");
    }

    /** Tables that are there already, with rows in them, are not written over unless that is asked for. */
    private void present(List<Path> files) throws IOException {
        if (request.replace()) {
            return;
        }
        for (Path file : files) {
            if (Files.exists(file) && rows(file)) {
                throw new UnusableInput(file
                        + " is there already and holds rows. Nothing was written. Import into another folder and join the"
                        + " files, or ask for it to be replaced.");
            }
        }
    }

    private static boolean rows(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.skip(1).anyMatch(line -> !line.isBlank());
        }
    }

    private ImportResult finish(ImportSummary all, List<Path> tables) throws IOException {
        List<Path> written = new ArrayList<>(tables);
        List<String> notes = new ArrayList<>();
        new ImportedYears(state, request.state()).begin(tables, written, notes);
        Path beside = Files.createDirectories(state.resolve("imported"));
        String id = all.mapping();
        Path json = beside.resolve(id + ".json");
        Files.writeString(json, new ImportJson(all, catalogue).text(), StandardCharsets.UTF_8);
        written.add(json);
        Path rejected = beside.resolve(id + "-rejected.csv");
        Files.deleteIfExists(rejected);
        if (!all.rejections().isEmpty()) {
            write(rejected, all);
            written.add(rejected);
        }
        return new ImportResult(all, written, notes, catalogue);
    }

    private void write(Path rejected, ImportSummary all) throws IOException {
        ImportReason reason = new ImportReason(catalogue);
        List<List<String>> rows = new ArrayList<>();
        all.rejections()
                .forEach(each -> rows.add(List.of(
                        each.file(),
                        Integer.toString(each.line()),
                        each.column(),
                        each.code(),
                        reason.message(each),
                        String.join(" | ", each.row()))));
        try (var out = Files.newOutputStream(rejected)) {
            CsvList.write(List.of("file", "line", "column", "code", "message", "row"), rows, out);
        }
    }

    private UnusableInput unwritable(Throwable e) {
        return new UnusableInput(
                "The import cannot be written to " + request.out() + ": " + SystemReason.of(e)
                        + ". See that you may write there and that the disk has room.",
                e);
    }
}
