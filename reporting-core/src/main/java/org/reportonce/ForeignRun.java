package org.reportonce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.exchange.ForeignImport;
import org.reportonce.exchange.ImportSummary;
import org.reportonce.exchange.LoadedMapping;
import org.reportonce.exchange.RecordSink;
import org.reportonce.exchange.StandingRecords;
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
        onceEach(request.files());
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
                            mapping,
                            year,
                            sink,
                            standing(files),
                            rows -> settings.progress().rows("foreign rows", rows))
                    .read(request.files(), mappings.reporter());
            ImportSummary all = summary.orElseThrow(
                    () -> mappings.failure("Nothing was imported: a file could not be read by the mapping."));
            if (all.taken() == 0 && all.thereAlready() == 0) {
                throw none(all);
            }
            present(files.files());
            files.finish();
            return finish(all, files);
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause() == null ? e : e.getCause());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private StandingRecords standing(RecordFiles files) {
        return request.present() == Present.ADD ? new StandingTables(files, this::file) : StandingRecords.NONE;
    }

    /** The same file twice would be two licences for each one. */
    private static void onceEach(List<Path> files) {
        Set<Path> seen = new HashSet<>();
        for (Path file : files) {
            if (!seen.add(real(file))) {
                throw new UnusableInput(file + " is given twice. Nothing was imported. Give each file once.");
            }
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            // A file that is not there is told by its reader.
            return file.toAbsolutePath().normalize();
        }
    }

    private Path file(int ofRow, String table) {
        return state.resolve(Integer.toString(ofRow)).resolve(table + ".csv");
    }

    private UnusableInput none(ImportSummary all) {
        if (all.read() == 0) {
            return new UnusableInput(
                    "Nothing was imported: "
                            + (all.files().size() == 1 ? all.files().get(0).file() + " holds" : "the files hold")
                            + " no row below the header. See that the file is whole; when there was nothing to report, there is nothing to import.");
        }
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
        if (request.present() != Present.KEEP) {
            return;
        }
        for (Path file : files) {
            if (Files.exists(file) && rows(file)) {
                throw new UnusableInput(file
                        + " is there already and holds rows. Nothing was written. Ask for the new records to be added"
                        + " to it (--add) or for it to be replaced (--replace), or import into another folder.");
            }
        }
    }

    private static boolean rows(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.skip(1).anyMatch(line -> !line.isBlank());
        }
    }

    private ImportResult finish(ImportSummary all, RecordFiles files) throws IOException {
        List<Path> tables = files.files();
        List<Path> written = new ArrayList<>(tables);
        List<String> notes = new ArrayList<>();
        if (tables.isEmpty()) {
            notes.add("Nothing new: no table was changed.");
        } else {
            new ImportedYears(state, request.state()).begin(tables, written, notes);
        }
        long kept = tables.stream().mapToLong(files::kept).sum();
        if (kept > 0) {
            notes.add("Added behind the " + kept + (kept == 1 ? " record" : " records") + " that stood in "
                    + (tables.size() == 1 ? "the table." : "these tables."));
        }
        Path beside = Files.createDirectories(state.resolve("imported"));
        String id = free(beside, all.mapping());
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

    /** Adding must not wipe out what earlier imports left over. */
    private String free(Path folder, String id) {
        String name = id;
        for (int i = 2; request.present() == Present.ADD && Files.exists(folder.resolve(name + ".json")); i++) {
            name = id + '-' + i;
        }
        return name;
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
