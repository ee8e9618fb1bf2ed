package org.reportonce.workbook;

import com.carrotsearch.hppc.IntArrayList;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.finding.Reporter;
import org.reportonce.schema.RecordTable;
import org.reportonce.yaml.YamlNode;
import org.reportonce.yaml.YamlScalar;

/** What stood in one workbook. */
final class Returned {
    /** Letters of a value that a message quotes. */
    private static final int QUOTED = 60;

    /** The file as the user named it. */
    final String file;

    /** State and year as its hidden sheet says them; empty when it does not. */
    String state = "";

    String year = "";

    /** Authorities it was made for; empty for the whole dataset. */
    final Set<String> authorities = new LinkedHashSet<>();

    /** Files the dataset had when the workbook was made. */
    final Set<String> present = new HashSet<>();

    /** YAML files of which the workbook holds every value. */
    final Set<String> whole = new HashSet<>();

    final Map<String, Map<KeyPath, Said>> values = new LinkedHashMap<>();
    /** Paths of which it holds the value, with the cells that take it, filled or not. */
    final Map<String, Map<KeyPath, Places.Cell>> covered = new LinkedHashMap<>();

    /** Row of the column names of the sheet that holds what is below a path. */
    final Map<String, Map<String, Places.Cell>> heads = new LinkedHashMap<>();

    final Map<String, Staged> tables = new LinkedHashMap<>();

    Returned(String file) {
        this.file = file;
    }

    /**
     * A value with its place. Lists of records are one value.
     *
     * @param places places of the values within, by their path as findings write it
     */
    record Said(YamlNode node, Places.Cell place, Map<String, Places.Cell> places) {}

    /**
     * A table, written as a CSV file.
     *
     * @param csv the file
     * @param sheet name of the sheet
     * @param header row of the column names, from 1
     * @param columns place of each column in the sheet
     * @param lines line of each record in the file
     * @param rows row of each record in the sheet
     */
    record Staged(
            Path csv, String sheet, int header, Map<String, Integer> columns, IntArrayList lines, IntArrayList rows) {}

    void covers(String file, KeyPath path, Places.Cell place) {
        covered.computeIfAbsent(file, unused -> new LinkedHashMap<>()).putIfAbsent(path, place);
    }

    void head(String file, String path, Places.Cell place) {
        heads.computeIfAbsent(file, unused -> new LinkedHashMap<>()).putIfAbsent(path, place);
    }

    /** The sheet on which a path would stand. */
    Optional<Places.Cell> head(String file, KeyPath path) {
        Map<String, Places.Cell> known = heads.getOrDefault(file, Map.of());
        String first = String.valueOf(path.parts().isEmpty() ? "" : path.parts().get(0));
        return Optional.ofNullable(known.getOrDefault(first, known.get("")));
    }

    Staged table(RecordTable table) {
        Staged staged = tables.get(table.name());
        if (staged == null) {
            throw new IllegalStateException("no table " + table.name());
        }
        return staged;
    }

    /** Takes a value. Two different ones for one path are a finding, and the first one stays. */
    void put(String file, KeyPath path, Said said, Reporter reporter) {
        Said before = said(file).putIfAbsent(path, said);
        if (before != null) {
            compare(path, before, said, reporter);
        }
    }

    /** Reports two different answers to one question. */
    static boolean compare(KeyPath path, Said one, Said two, Reporter reporter) {
        if (one.node().equals(two.node())) {
            return true;
        }
        String both =
                two.place().file().equals(one.place().file()) ? "" : one.place().file() + ' ';
        reporter.report(
                "workbook-answers-differ",
                two.place().origin(),
                path.plain(),
                Map.of(
                        "what",
                        path.plain(),
                        "other",
                        both + one.place().reference(),
                        "value",
                        shown(two.node()),
                        "before",
                        shown(one.node())));
        return false;
    }

    /** A value as a message quotes it; empty for one that has parts. */
    private static String shown(YamlNode node) {
        return node instanceof YamlScalar scalar ? shown(scalar.text()) : "";
    }

    /** A text as a message quotes it. */
    static String shown(String text) {
        return text.length() > QUOTED ? text.substring(0, QUOTED) + '…' : text;
    }

    Map<KeyPath, Said> said(String file) {
        return values.computeIfAbsent(file, unused -> new LinkedHashMap<>());
    }

    /** All columns of a table in the order of its file, for texts by column. */
    static List<String> texts(List<String> columns, Map<String, String> row) {
        return columns.stream().map(column -> row.getOrDefault(column, "")).toList();
    }
}
