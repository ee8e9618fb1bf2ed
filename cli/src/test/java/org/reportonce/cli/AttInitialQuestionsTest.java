package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.Instruments;
import org.reportonce.instrument.LoadedInstrument;

/** Both versions of the ATT initial report hold every question of the list, with its articles, how far it binds, and its place. */
class AttInitialQuestionsTest {
    private static final Instruments ALL = Instruments.load(List.of(), (code, origin, subject, arguments) -> {});

    /** A line of the list. */
    private record Listed(String number, Set<String> articles, Instrument.Commitment duty) {}

    /** A question and where it stands. */
    private record Asked(Instrument.Section section, Question question) {
        boolean belongsTo(String number) {
            return question.number().equals(number) || question.number().startsWith(number + " ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2025})
    void everyQuestionOfTheListIsAsked(int year) throws IOException {
        List<Asked> asked = asked(year);

        for (Listed listed : listed()) {
            List<Asked> fitting =
                    asked.stream().filter(one -> one.belongsTo(listed.number())).toList();
            assertThat(fitting).as("%s in %d", listed.number(), year).isNotEmpty();
            assertThat(fitting)
                    .as("how far %s binds", listed.number())
                    .allSatisfy(one -> assertThat(one.question().duty()).isEqualTo(listed.duty()));
            assertThat(fitting.stream()
                            .flatMap(one -> one.question().refers().stream())
                            .collect(Collectors.toSet()))
                    .as("articles of %s", listed.number())
                    .isEqualTo(listed.articles());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2025})
    void everyNumberIsOnTheListAndStandsOnce(int year) throws IOException {
        Set<String> known = listed().stream().map(Listed::number).collect(Collectors.toSet());
        List<String> numbers = asked(year).stream()
                .map(one -> one.question().number())
                .filter(number -> !number.isEmpty())
                .toList();

        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(known).contains(number.split(" ", -1)[0]));
    }

    @Test
    void formOf2015PutsWhatBindsIntoSectionAAndTheRestIntoSectionB() {
        for (Asked one : asked(2020)) {
            if (one.question().duty() != null) {
                assertThat(one.section().part())
                        .as(one.question().id())
                        .isEqualTo(one.question().duty() == Instrument.Commitment.BINDING ? "a" : "b");
            }
        }
    }

    @Test
    void formOf2021GoesByThemeInTheOrderOfTheNumbers() {
        List<String> numbers = asked(2025).stream()
                .map(one -> one.question().number())
                .filter(number -> !number.isEmpty())
                .toList();

        assertThat(numbers)
                .isSortedAccordingTo(Comparator.comparing(
                                (String number) -> Integer.parseInt(number.substring(0, number.indexOf('.'))))
                        .thenComparing(Comparator.naturalOrder()));
        assertThat(asked(2025))
                .allSatisfy(one -> assertThat(one.section().part()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2025})
    void noInSectionAAsksForElaboration(int year) {
        assertThat(asked(year))
                .filteredOn(one -> one.question().duty() == Instrument.Commitment.BINDING
                        && one.question().type() == Instrument.AnswerType.YES_NO)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(Objects.requireNonNull(
                                        one.question().details(), one.question().id())
                                .wanted())
                        .isEqualTo(Instrument.Wanted.IF_NO));
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2025})
    void whoMayReadItHasToBeSaidAndHasNoDefault(int year) {
        assertThat(asked(year))
                .filteredOn(one -> one.question().id().equals("access"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.question().required()).isTrue();
                    assertThat(one.question().from()).isNull();
                    assertThat(one.question().derive()).isNull();
                });
    }

    private static List<Asked> asked(int year) {
        LoadedInstrument loaded = ALL.byId("att-initial", year, (code, origin, subject, arguments) -> {})
                .orElseThrow();
        List<Asked> asked = new ArrayList<>();
        for (Instrument.Section section : loaded.instrument().sections()) {
            section.content().stream()
                    .map(Instrument.Content::question)
                    .flatMap(Stream::ofNullable)
                    .forEach(question -> asked.add(new Asked(section, question)));
        }
        return asked;
    }

    private static List<Listed> listed() throws IOException {
        try (InputStream file = AttInitialQuestionsTest.class.getResourceAsStream("/facts/att-initial-questions.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            List<Listed> listed = text.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Listed(
                            cells[0],
                            Arrays.stream(cells[1].split(" ", -1))
                                    .filter(article -> !article.isEmpty())
                                    .collect(Collectors.toCollection(TreeSet::new)),
                            Instrument.Commitment.valueOf(cells[2].toUpperCase(Locale.ROOT))))
                    .toList();
            assertThat(listed).hasSize(86);
            return listed;
        }
    }
}
