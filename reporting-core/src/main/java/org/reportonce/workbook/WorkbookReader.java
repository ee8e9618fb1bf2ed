package org.reportonce.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.dataset.State;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.finding.ToolVersion;
import org.reportonce.schema.RecordTable;
import org.reportonce.xlsx.Refused;
import org.reportonce.xlsx.XlsxFile;
import org.reportonce.yaml.TextFile;

/**
 * Reads one workbook. Sheets are found whatever they are called now: by the name that stays with them, by the name they had, or by
 * their column names.
 */
public final class WorkbookReader {
    private static final Set<String> OWN = Set.of("Start", "Gaps", "Codes", Layout.MARKER, Layout.LISTS);

    private final XlsxFile workbook;
    private final Marker marker;
    private final Path stage;
    private final Reporter reporter;
    private final String file;
    private final CellTexts texts;
    private final Map<SheetId, String> sheets = new LinkedHashMap<>();

    private WorkbookReader(XlsxFile workbook, Marker marker, Path stage, Reporter reporter) {
        this.workbook = workbook;
        this.marker = marker;
        this.stage = stage;
        this.reporter = reporter;
        this.file = marker.returned().file;
        this.texts = new CellTexts(file, workbook.from1904(), reporter);
    }

    /** True for a workbook that {@link WorkbookWriter} made; false for any other file, be it damaged. */
    public static boolean isWorkbook(Path file) {
        try (XlsxFile workbook = XlsxFile.open(file)) {
            return workbook.sheets().contains(Layout.MARKER);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads a workbook.
     *
     * @param path the file
     * @param name the file as findings name it
     * @param stage folder for the tables, in files that begin with {@code prefix}
     * @param reporter takes what is wrong
     * @return what it holds; empty when a finding says why it cannot be read
     * @throws IOException when the stage cannot be written
     */
    static Optional<Returned> read(Path path, String name, Path stage, String prefix, Reporter reporter)
            throws IOException {
        if (!Files.exists(path)) {
            reporter.report("workbook-missing", Origin.file(name), Map.of("file", name));
            return Optional.empty();
        }
        if (!TextFile.usable(path, name, reporter)) {
            return Optional.empty();
        }
        try (XlsxFile workbook = XlsxFile.open(path)) {
            if (workbook.macros()) {
                reporter.report("workbook-macros", Origin.file(name), Map.of("file", name));
            }
            Optional<Marker> marker = Marker.read(workbook, name);
            if (marker.isEmpty()) {
                reporter.report("workbook-foreign", Origin.file(name), Map.of("file", name));
                return Optional.empty();
            }
            return Optional.of(new WorkbookReader(workbook, marker.get(), stage.resolve(prefix), reporter).all());
        } catch (Refused e) {
            Map<String, String> arguments = new LinkedHashMap<>(e.arguments());
            arguments.put("file", name);
            reporter.report(e.code(), Origin.file(name), arguments);
            return Optional.empty();
        }
    }

    private Returned all() throws IOException {
        if (!marker.format().equals(Layout.FORMAT)) {
            reporter.report(
                    "workbook-format-other",
                    Origin.file(file),
                    Map.of("format", marker.format(), "known", Layout.FORMAT));
        }
        marker.sheets()
                .forEach((id, named) -> Marker.today(named, workbook)
                        .filter(sheet -> !sheets.containsValue(sheet))
                        .ifPresent(sheet -> sheets.put(id, sheet)));
        Set<SheetId> open = new HashSet<>(marker.sheets().keySet());
        for (Map.Entry<SheetId, String> entry : sheets.entrySet()) {
            if (sheet(entry.getKey(), entry.getValue())) {
                open.remove(entry.getKey());
            }
        }
        others(open);
        Returned returned = marker.returned();
        if (returned.authorities.isEmpty()) {
            marker.sheets().keySet().forEach(id -> returned.whole.add(id.file()));
            open.forEach(id -> returned.whole.remove(id.file()));
        }
        return returned;
    }

    /** Looks for sheets that are missing among those that nobody knows, by their column names. */
    private void others(Set<SheetId> open) throws IOException {
        Set<String> unknown = new LinkedHashSet<>(workbook.sheets());
        unknown.removeAll(OWN);
        unknown.removeIf(FindingsSheet::named);
        sheets.forEach((id, sheet) -> {
            if (!open.contains(id)) {
                unknown.remove(sheet);
            }
        });
        for (SheetId id : marker.sheets().keySet()) {
            for (String sheet : List.copyOf(unknown)) {
                if (open.contains(id) && sheet(id, sheet)) {
                    open.remove(id);
                    unknown.remove(sheet);
                }
            }
        }
        for (Map.Entry<SheetId, Marker.Named> entry : marker.sheets().entrySet()) {
            if (open.contains(entry.getKey())) {
                String sheet = sheets.getOrDefault(entry.getKey(), "");
                reporter.report(
                        sheet.isEmpty() ? "workbook-sheet-missing" : "workbook-header-missing",
                        sheet.isEmpty() ? Origin.file(file) : new Places.Cell(file, sheet, 0, 1).origin(),
                        Map.of("sheet", entry.getValue().sheet(), "columns", columns(entry.getKey())));
                unknown.remove(sheet);
            }
        }
        for (String sheet : unknown) {
            Optional<String> twin = twin(sheet);
            reporter.report(
                    marker.former().contains(sheet)
                            ? "workbook-sheet-former"
                            : twin.isPresent() ? "workbook-sheet-copied" : "workbook-sheet-unknown",
                    new Places.Cell(file, sheet, 0, 1).origin(),
                    Map.of("sheet", sheet, "twin", twin.orElse(""), "holds", sheet));
        }
    }

    /** The sheet that has the same column names and was read. */
    private Optional<String> twin(String sheet) throws IOException {
        for (Map.Entry<SheetId, String> known : sheets.entrySet()) {
            SheetId id = known.getKey();
            if (id.kind() == SheetId.Kind.TABLE) {
                Path csv = Path.of(stage + "twin.csv");
                try (TableRows rows = new TableRows(table(id), sheet, texts, csv)) {
                    if (new SheetScan(workbook, file, sheet, reporter).resembles(rows)) {
                        return Optional.of(known.getValue());
                    }
                } finally {
                    Files.deleteIfExists(csv);
                }
            }
        }
        return Optional.empty();
    }

    private static String columns(SheetId id) {
        return switch (id.kind()) {
            case TABLE -> String.join(", ", table(id).required());
            case VALUES -> Layout.PATH + ", " + FlatNode.VALUE;
            case ANSWERS -> Layout.ID + ", " + Answers.ANSWER + ", " + Layout.KIND;
            case ITEMS ->
                record(id)
                        .map(type -> String.join(
                                ", ", Field.all(type).stream().map(Field::name).toList()))
                        .orElse("");
        };
    }

    private static RecordTable table(SheetId id) {
        return RecordTable.ALL.stream()
                .filter(one -> one.name().equals(id.path()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Class<?>> record(SheetId id) {
        Class<?> file = Documents.RECORDS.get(id.file());
        return file == null
                ? Optional.empty()
                : KeyPath.parse(id.path())
                        .flatMap(path -> Field.at(file, path))
                        .filter(field -> field.kind() == Field.Kind.RECORDS)
                        .map(Field::type);
    }

    /** Reads a sheet; false when it does not have the column names. */
    private boolean sheet(SheetId id, String sheet) throws IOException {
        SheetScan scan = new SheetScan(workbook, file, sheet, reporter);
        Returned returned = marker.returned();
        switch (id.kind()) {
            case TABLE -> {
                Path csv = Path.of(stage + id.path() + ".csv");
                try (TableRows rows = new TableRows(table(id), sheet, texts, csv)) {
                    if (read(scan, rows)) {
                        returned.tables.put(id.path(), rows.staged(scan));
                    }
                }
            }
            case VALUES -> {
                Class<? extends Record> type = Documents.RECORDS.getOrDefault(id.file(), State.class);
                ValueRows rows = new ValueRows(id.file(), type, sheet, texts, returned, reporter);
                if (read(scan, rows)) {
                    rows.finish();
                    boolean topic = Field.at(type, KeyPath.of(id.path()))
                            .filter(field -> field.kind() == Field.Kind.RECORD)
                            .isPresent();
                    returned.head(id.file(), topic ? id.path() : "", scan.cell(0, scan.header()));
                }
            }
            case ANSWERS -> {
                if (read(scan, new AnswerRows(id, sheet, texts, returned, reporter))) {
                    returned.head(id.file(), "answers." + id.path(), scan.cell(0, scan.header()));
                }
            }
            case ITEMS -> {
                Optional<Class<?>> type = record(id);
                if (type.isEmpty()) {
                    reporter.report(
                            "workbook-sheet-former",
                            new Places.Cell(file, sheet, 0, 1).origin(),
                            Map.of("sheet", sheet, "holds", id.path()));
                    return true;
                }
                KeyPath path = KeyPath.parse(id.path()).orElse(KeyPath.ROOT);
                ItemRows rows = new ItemRows(id, type.get(), path, sheet, texts, returned);
                if (read(scan, rows)) {
                    rows.finish(scan);
                }
            }
        }
        return scan.header() > 0;
    }

    private boolean read(SheetScan scan, SheetScan.Rows rows) throws IOException {
        boolean read = scan.read(rows);
        if (read) {
            scan.missing(rows, marker.tool().equals(ToolVersion.current()));
        }
        return read;
    }
}
