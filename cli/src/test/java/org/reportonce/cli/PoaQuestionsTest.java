package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Instruments;
import org.reportonce.instrument.TableForm;

/**
 * The report on the Programme of Action holds every question of its three forms, each under its number. Parts of a question
 * that the form does not number, such as the text that goes with "other", are listed without one.
 */
class PoaQuestionsTest {
    private static final String NOT_ASKED = "-";

    /** Sections without numbers of the form. */
    private static final Set<String> OUTSIDE_THE_FORM = Set.of("cover", "needs", "figures", "laws", "targets");

    private static final Instruments ALL = Instruments.load(List.of(), (code, origin, subject, arguments) -> {});

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2016", "2010"})
    void everyQuestionStandsUnderItsNumber(String version) {
        Map<String, String> expected = numbers(version);

        assertThat(questions(version)).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2016", "2010"})
    void noNumberStandsForTwoYesOrNoQuestions(String version) {
        Map<String, String> seen = new TreeMap<>();
        for (Instrument.Question question : asked(version)) {
            boolean gate = question.type() == Instrument.AnswerType.YES_NO
                    || question.type() == Instrument.AnswerType.YES_NO_DEVELOPING;
            if (gate && !question.number().isEmpty()) {
                assertThat(seen.put(question.number(), question.id()))
                        .as("number %s of %s", question.number(), question.id())
                        .isNull();
            }
        }
        assertThat(seen).isNotEmpty();
    }

    @Test
    void onlyTheFirstSectionOffersDeveloping() {
        for (String version : List.of("2020", "2016", "2010")) {
            for (Instrument.Section section : instrument(version).sections()) {
                boolean offered = section.content().stream()
                        .map(Instrument.Content::question)
                        .filter(Objects::nonNull)
                        .anyMatch(question -> question.type() == Instrument.AnswerType.YES_NO_DEVELOPING);
                assertThat(offered)
                        .as(version + ' ' + section.id())
                        .isEqualTo(section.id().equals("coordination"));
            }
        }
    }

    private static Map<String, String> questions(String version) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Instrument.Section section : instrument(version).sections()) {
            if (OUTSIDE_THE_FORM.contains(section.id())) {
                continue;
            }
            for (Instrument.Content content : section.content()) {
                Instrument.Question question = content.question();
                TableForm table = content.table();
                if (question != null) {
                    assertThat(found.put(question.id(), question.number()))
                            .as(question.id())
                            .isNull();
                } else if (table != null) {
                    found.put(table.id(), numberInTitle(version, table.id()));
                }
            }
        }
        return found;
    }

    /** Tables have no number of their own; it stands in front of the title. */
    private static String numberInTitle(String version, String table) {
        Long year = Objects.requireNonNull(instrument(version).years().from());
        String title = ALL.byId("poa", Math.toIntExact(year), (code, origin, subject, arguments) -> {})
                .orElseThrow()
                .labels("en")
                .table(table);
        int space = title.indexOf(' ');
        return Character.isDigit(title.charAt(0)) ? title.substring(0, space) : "";
    }

    private static List<Instrument.Question> asked(String version) {
        return instrument(version).sections().stream()
                .flatMap(section -> section.content().stream())
                .map(Instrument.Content::question)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Instrument instrument(String version) {
        return ALL.all().stream()
                .filter(each -> each.id().equals("poa") && each.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> numbers(String version) {
        List<String> lines =
                text().lines().filter(line -> !line.startsWith("#")).toList();
        int column = List.of(lines.get(0).split(",", -1)).indexOf(version);
        Map<String, String> numbers = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertThat(keys.add(cells[0])).as("%s stands once", cells[0]).isTrue();
            if (!cells[column].equals(NOT_ASKED)) {
                numbers.put(cells[0], cells[column]);
            }
        }
        return numbers;
    }

    private static String text() {
        try (InputStream file =
                Objects.requireNonNull(PoaQuestionsTest.class.getResourceAsStream("/poa-questions.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
