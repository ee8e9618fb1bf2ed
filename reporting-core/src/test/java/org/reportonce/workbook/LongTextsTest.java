package org.reportonce.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reportonce.finding.Origin;

class LongTextsTest {
    private static final String START = "format: reportonce/state/1\ncode: XAA\nname: {en: Aland}\n";
    private static final String MOST = "x".repeat(EntryCells.LONGEST);

    private static List<Origin> found(Bench bench) throws IOException {
        return LongTexts.of(bench.source(new Owners(Map.of(), Set.of())));
    }

    private static String agreements(String one, String other) {
        return START + "profile:\n  prohibitions: {agreements: [\"" + one + "\", \"" + other + "\"]}\n";
    }

    private static String answer(String one, String other) {
        return "format: reportonce/dataset/1\nstate: XAA\nyear: 2025\nanswers:\n  form-a:\n    years: [\"" + one
                + "\", \"" + other + "\"]\n    choices: [\"" + one + "\", \"" + other + "\"]\n";
    }

    @Test
    void aListThatIsTogetherLongerThanACellComesBackAsItWas() throws IOException {
        String half = "x".repeat(20_000);
        try (Bench bench = new Bench()) {
            bench.with("state.yaml", agreements(half, half)).with("dataset.yaml", answer(half, half));
            assertThat(found(bench)).isEmpty();
            assertThat(bench.out().take()).isPresent();
            assertThat(bench.found()).isEmpty();
            assertThat(bench.different()).isEmpty();
        }
    }

    @Test
    void theLongestTextOfACellComesBackAsItWas() throws IOException {
        try (Bench bench = new Bench()) {
            bench.with("state.yaml", agreements(MOST, "short"));
            bench.with("transfers.csv", "id,direction,comments\nT-1,export," + MOST + "\n");
            assertThat(found(bench)).isEmpty();
            assertThat(bench.out().take()).isPresent();
            assertThat(bench.different()).isEmpty();
        }
    }

    @Test
    void longerTextsAreToldWithTheirPlaces() throws IOException {
        try (Bench bench = new Bench()) {
            bench.with("state.yaml", agreements("short", MOST + 'x'));
            bench.with("transfers.csv", "id,direction,comments\nT-1,export,short\nT-2,export," + MOST + "x\n");
            assertThat(found(bench))
                    .extracting(Origin::toString, Origin::field)
                    .containsExactly(
                            tuple("state.yaml:5:40", "profile.prohibitions.agreements[1]"),
                            tuple("transfers.csv:3", "comments"));
        }
    }

    @Test
    void signsThatAreWrittenLongerCountAsTheyAreWritten() throws IOException {
        try (Bench bench = new Bench()) {
            bench.with("transfers.csv", "id,direction,comments\nT-1,export,\"a" + "\r".repeat(5_000) + "b\"\n");
            assertThat(found(bench)).extracting(Origin::field).containsExactly("comments");
        }
    }

    @Test
    void aListOfMoreEntriesThanASheetHasColumnsIsTold() {
        try (Bench bench = new Bench()) {
            String covers = "manufacture, ".repeat(20_000) + "brokering";
            bench.with("state.yaml", START + "profile:\n  laws:\n    - {title: Act, covers: [" + covers + "]}\n");
            assertThatThrownBy(() -> WorkbookWriter.write(
                            bench.source(new Owners(Map.of(), Set.of())), new ByteArrayOutputStream()))
                    .isInstanceOfSatisfying(SheetRoom.TooWide.class, wide -> {
                        assertThat(wide.sheet()).isEqualTo("laws");
                        assertThat(wide.columns()).isGreaterThan(20_000);
                    });
        }
    }
}
