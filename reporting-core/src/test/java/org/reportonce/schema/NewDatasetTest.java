package org.reportonce.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Waivers;
import org.reportonce.dataset.YearFacts;
import org.reportonce.yaml.RecordBinder;
import org.reportonce.yaml.YamlFile;

class NewDatasetTest {
    @Test
    void everyFieldOfTheRecordsIsInTheFilesANewOfficeGets() {
        assertThat(missing(State.class, NewDataset.stateFile("KEN", "Kenya", 2025, true)))
                .isEmpty();
        assertThat(missing(
                        YearFacts.class,
                        NewDataset.yearFiles("KEN", "Kenya", 2025).get("dataset.yaml")))
                .isEmpty();
        assertThat(missing(
                        Waivers.class,
                        NewDataset.yearFiles("KEN", "Kenya", 2025).get("waivers.yaml")))
                .isEmpty();
    }

    @Test
    void theFilesCanBeReadAsTheyAre() {
        List<String> problems = new ArrayList<>();
        YamlFile.parse(
                        NewDataset.stateFile("KEN", "Kenya", 2025, true),
                        "state.yaml",
                        (code, at, subject, args) -> problems.add(code + at))
                .ifPresent(node -> assertThat(RecordBinder.bind(
                                        node, State.class, (code, at, subject, args) -> problems.add(code + at))
                                .value())
                        .get()
                        .extracting(State::code)
                        .isEqualTo("KEN"));
        YamlFile.parse(
                        NewDataset.yearFiles("KEN", "Kenya", 2025).get("dataset.yaml"),
                        "dataset.yaml",
                        (code, at, subject, args) -> problems.add(code + at))
                .ifPresent(node ->
                        RecordBinder.bind(node, YearFacts.class, (code, at, subject, args) -> problems.add(code + at)));
        assertThat(problems).isEmpty();
    }

    @Test
    void aTableBeginsWithItsHeader() {
        assertThat(NewDataset.yearFiles("KEN", "Kenya", 2025).get("transfers.csv"))
                .isEqualTo(
                        "id,direction,status,category,designation,model,quantity,qualifier,value,currency,partner,origin,"
                                + "intermediate,endUser,date,licence,militaryList,hsCode,comments,release,withheld,note\r\n");
    }

    @Test
    void theReferenceInTheGuideIsUpToDate() throws IOException {
        Path reference = Path.of("..", "docs", "dataset.md");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(reference, FieldGuide.all());
        }
        assertThat(Files.readString(reference)).isEqualTo(FieldGuide.all());
    }

    private static List<String> missing(Class<?> record, String text) {
        List<String> missing = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (!text.contains(component.getName() + ":")) {
                missing.add(record.getSimpleName() + '.' + component.getName());
            }
            Class<?> type = component.getType();
            if (component.getGenericType() instanceof ParameterizedType generic
                    && generic.getActualTypeArguments()[0] instanceof Class<?> element) {
                type = element;
            }
            if (type.isRecord() && type != LocalizedText.class) {
                missing.addAll(missing(type, text));
            }
        }
        return missing;
    }
}
