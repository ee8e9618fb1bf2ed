package org.reportonce;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.reportonce.dataset.Countries;
import org.reportonce.schema.NewDataset;
import org.reportonce.yaml.YamlEntry;
import org.reportonce.yaml.YamlList;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;
import org.reportonce.yaml.YamlScalar;

/**
 * What the folders of imported years need besides their tables: {@code dataset.yaml}, and above them {@code state.yaml}. Files that
 * are there stay as they are.
 *
 * @param folder folder of the State
 * @param named State the user named; may be empty
 */
record ImportedYears(Path folder, String named) {

    /** The States of the world, and those that the file of the State gives codes of its own. */
    static Countries countries(Path folder) {
        Map<String, String> own = new TreeMap<>();
        Path year = folder.resolve("2000");
        if (Files.exists(folder.resolve("state.yaml"))) {
            YamlEntry listed = YamlFiles.state(year).entries().get("countries");
            if (listed != null && listed.value() instanceof YamlList list) {
                list.items().forEach(item -> {
                    String code = text(item, "code");
                    if (Countries.userAssigned(code)) {
                        String name = text(item, "name");
                        own.put(code, name.isBlank() ? code : name);
                    }
                });
            }
        }
        return Countries.standard().with(own);
    }

    private static String text(YamlNode item, String key) {
        YamlEntry entry = item instanceof YamlMap map ? map.entries().get(key) : null;
        return entry != null && entry.value() instanceof YamlScalar scalar
                ? scalar.text().strip()
                : "";
    }

    void begin(List<Path> tables, List<Path> written, List<String> notes) throws IOException {
        TreeSet<Integer> years = new TreeSet<>();
        tables.forEach(table ->
                years.add(Integer.valueOf(folder.relativize(table).getName(0).toString())));
        Path stateFile = folder.resolve("state.yaml");
        DatasetCreation.Named state;
        if (Files.exists(stateFile)) {
            YamlEntry code = YamlFiles.state(folder.resolve("2000")).entries().get("code");
            String coded = code != null && code.value() instanceof YamlScalar scalar ? scalar.text() : named;
            state = DatasetCreation.named(coded, years.last());
        } else if (!named.isEmpty()) {
            state = DatasetCreation.named(named, years.last());
            String text = NewDataset.stateFile(state.code(), state.printed(), years.first(), state.unMember());
            Files.writeString(stateFile, text, StandardCharsets.UTF_8);
            written.add(stateFile);
        } else {
            notes.add("There is no state.yaml in " + folder
                    + ", so no dataset.yaml was made either. Import with the State named, or use: reportonce new.");
            return;
        }
        for (int year : years) {
            Path facts = folder.resolve(Integer.toString(year)).resolve("dataset.yaml");
            if (!Files.exists(facts)) {
                Map<String, String> files = NewDataset.yearFiles(state.code(), state.printed(), year);
                Files.writeString(facts, files.getOrDefault("dataset.yaml", ""), StandardCharsets.UTF_8);
                written.add(facts);
            }
        }
    }
}
