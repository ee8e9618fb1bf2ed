package org.reportonce.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Profile;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Waivers;
import org.reportonce.dataset.YearFacts;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.Bound;
import org.reportonce.yaml.Constraints;
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
    void theFormsOfAFactAreExplained() {
        assertThat(missing(Fact.Spell.class, NewDataset.stateFile("KEN", "Kenya", 2025, true)))
                .isEmpty();
    }

    @Test
    void theProfileIsThereAndAnswersNothing() {
        assertThat(state(NewDataset.stateFile("KEN", "Kenya", 2025, true)).profile())
                .isEqualTo(Profile.NONE);
    }

    @Test
    void theExamplesOfTheProfileAreEntriesOnceTheSignIsTakenAway() {
        String text = NewDataset.stateFile("KEN", "Kenya", 2025, true);
        int profile = text.indexOf("\nprofile:");
        String entries = text.substring(0, profile)
                + text.substring(profile)
                        .replaceAll("(?m)^#", "")
                        .replace("- title:   ", "- title: x ")
                        .replace("- name:   ", "- name: x ");
        Profile filled = state(entries).profile();
        assertThat(filled.laws()).hasSize(1);
        assertThat(filled.coordination()).hasSize(1);
        assertThat(filled.plans()).hasSize(1);
        assertThat(filled.targets()).hasSize(1);
        assertThat(filled.authorities()).hasSize(1);
        assertThat(filled.controlLists()).hasSize(1);
    }

    @Test
    void theNewYearDeclaresNothingOnEvents() {
        Map<String, String> files = NewDataset.yearFiles("KEN", "Kenya", 2025);
        assertThat(files).containsKeys("dataset.yaml", "transfers.csv").doesNotContainKey("recoveries.csv");
        assertThat(files.get("FIELDS.md"))
                .contains("## recoveries.csv", "\nid,circumstance,type,quantity,qualifier,date,marked,");
        assertThat(bind(files.get("dataset.yaml"), YearFacts.class).activities())
                .isEqualTo(YearFacts.Activities.NONE);
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

    private static State state(String text) {
        return bind(text, State.class);
    }

    private static <T> T bind(String text, Class<T> type) {
        List<String> problems = new ArrayList<>();
        Reporter reporter = (code, at, subject, args) -> problems.add(code + ' ' + at + ' ' + subject);
        Bound<T> bound =
                RecordBinder.bind(YamlFile.parse(text, "file.yaml", reporter).orElseThrow(), type, reporter);
        Constraints.check(bound, reporter);
        assertThat(problems).isEmpty();
        return bound.value().orElseThrow();
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
            if (type.isRecord() && type != LocalizedText.class && type != Fact.class) {
                missing.addAll(missing(type, text));
            }
        }
        return missing;
    }
}
