package org.reportonce.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.schema.RecordTable;
import org.reportonce.workbook.Returned.Said;
import org.reportonce.yaml.YamlFile;
import org.reportonce.yaml.YamlList;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;
import org.reportonce.yaml.YamlText;

/**
 * Puts a dataset together from one workbook or several. What two of them say differently is a finding that names both places; what
 * none of them covers stays as the dataset has it that is there already.
 */
public final class WorkbookImport {
    private static final Pattern YEAR = Pattern.compile("19[0-9]{2}|2[0-9]{3}");

    private final Path stage;
    private final Reporter reporter;
    private final Places places = new Places();
    private boolean sound = true;

    private WorkbookImport(Path stage, Reporter reporter) {
        this.stage = stage;
        this.reporter = (code, origin, subject, arguments) -> {
            sound &= !code.equals("workbook-answers-differ");
            reporter.report(code, origin, subject, arguments);
        };
    }

    /**
     * Reads workbooks.
     *
     * @param files the workbooks, with the names under which findings know them
     * @param base folder of the year with the dataset that is there already; null for none
     * @param stage empty folder that takes the files; {@code state.yaml} beside the others
     * @param reporter takes what is wrong
     * @return the dataset; empty when a workbook cannot be read, or two of them contradict each other, as findings say
     * @throws IOException when the stage cannot be written or the base cannot be read
     */
    public static Optional<ImportedDataset> read(
            Map<String, Path> files, @Nullable Path base, Path stage, Reporter reporter) throws IOException {
        WorkbookImport work = new WorkbookImport(stage, reporter);
        List<Returned> all = new ArrayList<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Optional<Returned> returned = WorkbookReader.read(
                    file.getValue(), file.getKey(), stage, "part" + all.size() + "-", work.reporter);
            if (returned.isEmpty()) {
                work.sound = false;
            }
            returned.ifPresent(all::add);
        }
        return work.sound && !all.isEmpty() && work.sameDataset(all) ? work.together(all, base) : Optional.empty();
    }

    private boolean sameDataset(List<Returned> all) {
        Returned first = all.get(0);
        for (Returned other : all) {
            if (!other.state.equals(first.state) || !other.year.equals(first.year)) {
                reporter.report(
                        "workbook-other-dataset",
                        Origin.file(other.file),
                        Map.of(
                                "state", other.state,
                                "year", other.year,
                                "other", first.file,
                                "otherState", first.state,
                                "otherYear", first.year));
                return false;
            }
        }
        return true;
    }

    private Optional<ImportedDataset> together(List<Returned> all, @Nullable Path base) throws IOException {
        Returned first = all.get(0);
        String year = text(all, "year").filter(YEAR.asMatchPredicate()).orElse(first.year);
        String state = text(all, "state").orElse(first.state);
        if (!YEAR.matcher(year).matches()) {
            reporter.report("workbook-year-missing", Origin.file(first.file), Map.of());
            return Optional.empty();
        }
        List<String> written = new ArrayList<>();
        for (Map.Entry<String, Class<? extends Record>> file : Documents.RECORDS.entrySet()) {
            document(file.getKey(), file.getValue(), all, base).ifPresent(written::add);
        }
        List<String> rows = new ArrayList<>();
        for (RecordTable table : RecordTable.ALL) {
            long count = new TableMerge(stage, base, places, reporter).write(table, all);
            if (Files.exists(stage.resolve(table.name() + ".csv"))) {
                written.add(table.name() + ".csv");
                if (all.stream().anyMatch(one -> one.tables.containsKey(table.name()))) {
                    rows.add(table.name() + ": " + count);
                }
            }
        }
        return sound
                ? Optional.of(new ImportedDataset(state, Integer.parseInt(year), written, places, rows))
                : Optional.empty();
    }

    private static Optional<String> text(List<Returned> all, String key) {
        for (Returned returned : all) {
            Said said = returned.said(SheetId.Files.YEAR).get(KeyPath.of(key));
            if (said != null && said.node() instanceof org.reportonce.yaml.YamlScalar scalar) {
                return Optional.of(scalar.text().strip());
            }
        }
        return Optional.empty();
    }

    /** Writes a YAML file; empty when nobody says anything in it. */
    private Optional<String> document(
            String file, Class<? extends Record> record, List<Returned> all, @Nullable Path base) throws IOException {
        Map<KeyPath, Said> said = new LinkedHashMap<>();
        Map<KeyPath, Places.Cell> covered = new HashMap<>();
        for (Returned returned : all) {
            returned.covered.getOrDefault(file, Map.of()).forEach(covered::putIfAbsent);
            returned.said(file).forEach((path, value) -> {
                Said before = said.putIfAbsent(path, value);
                if (before != null) {
                    Returned.compare(path, before, value, reporter);
                }
            });
        }
        Tree tree = new Tree();
        boolean some = !said.isEmpty();
        Optional<YamlMap> kept = existing(file, base);
        if (kept.isPresent()) {
            some = true;
            Map<KeyPath, YamlNode> left = new LinkedHashMap<>();
            keep(KeyPath.ROOT, kept.get(), covered.keySet(), left);
            left.forEach(tree::put);
            rowless(file, left.keySet(), all);
        }
        said.forEach((path, value) -> {
            tree.put(path, value.node());
            places.value(file, path.plain(), value.place());
            value.places().forEach((inner, place) -> places.value(file, inner, place));
        });
        covered.forEach((path, place) -> places.value(file, path.plain(), place));
        all.forEach(returned ->
                returned.heads.getOrDefault(file, Map.of()).forEach((path, place) -> places.value(file, path, place)));
        if (!some || !(tree.node(record) instanceof YamlMap map)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        map.entries().forEach((key, entry) -> {
            boolean block = !(entry.value() instanceof org.reportonce.yaml.YamlScalar);
            text.append(block && !text.isEmpty() ? "\n" : "").append(YamlText.entry(key, entry.value(), 0));
        });
        Files.writeString(stage.resolve(file), text, StandardCharsets.UTF_8);
        return Optional.of(file);
    }

    private Optional<YamlMap> existing(String file, @Nullable Path base) {
        if (base == null) {
            return Optional.empty();
        }
        Path path = file.equals(SheetId.Files.STATE) ? base.resolveSibling(file) : base.resolve(file);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        String name = path.toString().replace('\\', '/');
        Optional<YamlNode> node = YamlFile.read(path, name, reporter);
        // What it holds and no workbook covers would be lost.
        sound &= node.isPresent();
        return node.filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
    }

    /** Takes over what no workbook covers. */
    private static void keep(KeyPath path, YamlNode node, Set<KeyPath> covered, Map<KeyPath, YamlNode> kept) {
        if (covered.stream().anyMatch(one -> one.holds(path)) || FlatNode.absent(node)) {
            return;
        }
        boolean partly = covered.stream().anyMatch(path::holds);
        if (partly && node instanceof YamlMap map) {
            map.entries().forEach((key, entry) -> keep(path.then(key), entry.value(), covered, kept));
        } else if (partly && node instanceof YamlList list) {
            for (int i = 0; i < list.items().size(); i++) {
                keep(path.then(i), list.items().get(i), covered, kept);
            }
        } else if (!partly) {
            kept.put(path, node);
        }
    }

    /** Tells what stays although a workbook of the whole dataset should have had a row for it. */
    private void rowless(String file, Set<KeyPath> kept, List<Returned> all) {
        all.stream()
                .filter(returned -> returned.whole.contains(file))
                .findFirst()
                .ifPresent(returned -> kept.forEach(path -> reporter.report(
                        "workbook-row-missing",
                        returned.head(file, path).map(Places.Cell::origin).orElse(Origin.file(returned.file)),
                        path.plain(),
                        Map.of("path", path.plain()))));
    }
}
