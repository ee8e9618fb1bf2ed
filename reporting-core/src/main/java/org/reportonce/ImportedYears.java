package org.reportonce;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.reportonce.schema.NewDataset;
import org.reportonce.yaml.YamlEntry;
import org.reportonce.yaml.YamlScalar;

/**
 * What the folders of imported years need besides their tables: {@code dataset.yaml}, and above them {@code state.yaml}. Files that
 * are there stay as they are.
 *
 * @param folder folder of the State
 * @param named State the user named; may be empty
 */
record ImportedYears(Path folder, String named) {

    void begin(List<Path> tables, List<Path> written, List<String> notes) throws IOException {
        TreeSet<Integer> years = new TreeSet<>();
        tables.forEach(table -> years.add(Integer.valueOf(
                String.valueOf(table.toAbsolutePath().getParent().getFileName()))));
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
