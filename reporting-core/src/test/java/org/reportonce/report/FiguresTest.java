package org.reportonce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
    private static final String REPORTED = "activities: {recoveries: reported}\n";
    private static final String NIL = "activities: {recoveries: nil}\n";

    @TempDir
    private Path folder;

    private TwoYears data;

    @BeforeEach
    void begin() {
        data = new TwoYears(folder);
    }

    private TwoYears both() {
        return data.recoveries(2024, "A,seized,pistol,5,yes,national,traced,,", "B,found,rifle,2,no,,,,")
                .recoveries(2025, "C,seized,pistol,7,yes,,,,", "D,seized,rifle,1,,,established,,");
    }

    private String answer(String question) {
        return answer(question, Edition.RESTRICTED);
    }

    private String answer(String question, Edition edition) {
        return MadeUp.answer(data.fill(edition), question);
    }

    @Test
    void countsYearByYear() {
        both();

        assertThat(answer("seized")).isEqualTo("2024: 5; 2025: 8");
        assertThat(answer("recovered")).isEqualTo("15");
        assertThat(answer("amount")).isEqualTo("15");
        assertThat(answer("lines")).isEqualTo("4");
        assertThat(answer("share")).isEqualTo("40.00 % (6/15)");
        assertThat(answer("years")).isEqualTo("2 of 2");
    }

    @Test
    void quotesWhatTheRecordsSay() {
        data.recoveries(2024, "A,seized,sub-machine-gun,5,,,,,", "B,found,rifle,2,,,,,")
                .recoveries(2025, "C,seized,pistol,7,,,,,", "D,seized,pistol,1,,,,,");

        assertThat(answer("kinds")).isEqualTo("Sub machine gun; Pistol");
    }

    @Test
    void quotesNothingThatThisEditionDoesNotShow() {
        data.recoveries(
                2025, "A,seized,pistol,5,,,,restricted,", "B,seized,rifle,2,,,,,type", "C,seized,shotgun,1,,,,,");

        assertThat(answer("kinds", Edition.PUBLIC)).isEqualTo("Shotgun");
        assertThat(answer("kinds")).isEqualTo("Pistol; Rifle; Shotgun");
    }

    @Test
    void printsNilForAYearWhoseNilWasDeclared() {
        data.year(2024, NIL).recoveries(2025, "C,seized,pistol,7,,,,,");

        assertThat(yearCounts("seized")).containsExactly("2024 NIL", "2025 7", "total 7");
    }

    @Test
    void printsNilWhenBothYearsAreNil() {
        data.year(2024, NIL).year(2025, NIL);

        assertThat(yearCounts("seized")).containsExactly("2024 NIL", "2025 NIL", "total NIL");
        assertThat(answer("recovered")).isEqualTo("NIL");
        assertThat(answer("share")).as("no share of nothing").isEqualTo("?");
    }

    @Test
    void printsZeroOnlyWhereOtherLinesShowThatTheTableIsKept() {
        data.recoveries(2024, "B,found,rifle,2,no,,,,").recoveries(2025, "C,seized,pistol,7,,,,,");

        assertThat(yearCounts("seized")).containsExactly("2024 0", "2025 7", "total 7");
    }

    @Test
    void doesNotAnswerForAYearThatTellsNothing() {
        data.year(2024, REPORTED).recoveries(2025, "C,seized,pistol,7,,,traced,,");

        assertThat(yearCounts("seized")).containsExactly("2024 ?", "2025 7", "total at least 7");
        assertThat(answer("recovered")).isEqualTo("at least 7");
        assertThat(answer("share")).as("2024 is not known").isEqualTo("?");
    }

    @Test
    void answersNothingWhenNoYearTellsAnything() {
        assertThat(answer("seized")).isEqualTo("?");
        assertThat(answer("recovered")).isEqualTo("?");
        assertThat(answer("losses")).isEqualTo("?");
    }

    @Test
    void unknownNumbersMakeAFigureLessSure() {
        data.recoveries(2024, "A,seized,pistol,unknown,,,,,").recoveries(2025, "C,seized,pistol,7,,,traced,,");

        assertThat(yearCounts("seized")).containsExactly("2024 unknown", "2025 7", "total at least 7");
        assertThat(answer("share")).isEqualTo("?");
    }

    @Test
    void numbersLeftOutMakeAFigureLessSure() {
        data.table(2024, "tracing", "id,way,partner,quantity,answered", "Q-1,sent,FRA,4,3", "Q-2,sent,ITA,2,")
                .table(2025, "tracing", "id,way,partner,quantity,answered", "Q-3,sent,FRA,4,");

        assertThat(yearCounts("answered")).containsExactly("2024 at least 3", "2025 ?", "total at least 3");
    }

    @Test
    void aLineHeldBackMakesAFigureLessSureAndLeavesNoTrace() {
        both().recoveries(2025, "C,seized,pistol,7,yes,,,,", "D,seized,rifle,70,,,established,restricted,");

        assertThat(yearCounts("seized", Edition.PUBLIC))
                .containsExactly("2024 5", "2025 at least 7", "total at least 12");
        assertThat(answer("share", Edition.PUBLIC)).isEqualTo("?");
        assertThat(answer("share", Edition.RESTRICTED)).isEqualTo("89.29 % (75/84)");
        assertThat(figure("seized", Edition.PUBLIC).figures())
                .allSatisfy(figure -> assertThat(figure.places()).doesNotContain("recoveries.csv:3"));
    }

    @Test
    void linesThatAreAllHeldBackAreWithheldAndNeverNil() {
        data.year(2024, NIL).recoveries(2025, "D,seized,rifle,70,,,established,restricted,");

        assertThat(yearCounts("seized", Edition.PUBLIC)).containsExactly("2024 NIL", "2025 WITHHELD", "total WITHHELD");
        assertThat(answer("recovered", Edition.PUBLIC)).isEqualTo("WITHHELD");
    }

    @Test
    void aWithheldFieldThatDecidesWhetherALineCountsIsNotToldByTheCount() {
        data.recoveries(2024, "A,seized,pistol,5,,,not-attempted,,", "B,seized,pistol,3,,,traced,,outcome")
                .recoveries(2025, "C,seized,pistol,2,,,traced,,comments");

        assertThat(answer("share", Edition.RESTRICTED)).isEqualTo("50.00 % (5/10)");
        assertThat(answer("share", Edition.PUBLIC)).isEqualTo("?");
        assertThat(answer("seized", Edition.PUBLIC)).isEqualTo("2024: 8; 2025: 2");
    }

    @Test
    void withheldNumbersStayWithheld() {
        data.recoveries(2024, "A,seized,pistol,5,,,,,quantity").recoveries(2025, "C,seized,pistol,2,,,,,");

        assertThat(yearCounts("seized", Edition.PUBLIC)).containsExactly("2024 WITHHELD", "2025 2", "total at least 2");
        assertThat(yearCounts("seized", Edition.RESTRICTED)).containsExactly("2024 5", "2025 2", "total 7");
    }

    @Test
    void takesCountsThatTheOfficeWrote() {
        data.year(2025, "answers: {counting: {written: {2024: 5, 2025: nil}, other-share: {part: 5, whole: 12}}}\n");

        assertThat(yearCounts("written")).containsExactly("2024 5", "2025 NIL", "total 5");
        assertThat(answer("other-share")).isEqualTo("41.67 % (5/12)");
    }

    @Test
    void refusesCountsOutsideThePeriodAndSharesAboveTheWhole() {
        data.year(2025, "answers: {counting: {written: {2023: 5}, other-share: {part: 13, whole: 12}}}\n");

        assertThat(answer("written")).isEqualTo("?");
        assertThat(answer("other-share")).isEqualTo("?");
        assertThat(data.findings)
                .filteredOn(finding -> finding.startsWith("answer-type"))
                .isNotEmpty();
    }

    @Test
    void namesTheLinesOfBothYearsAndTheArithmetic() {
        both();

        Explanation.Line seized = figure("seized", Edition.RESTRICTED);
        assertThat(seized.address()).isEqualTo("figures/seized");
        assertThat(seized.figures()).extracting(Explanation.Figure::text).containsExactly("5", "8", "13");
        assertThat(seized.figures().get(2).arithmetic()).isEqualTo("5 + 7 + 1 = 13");
        assertThat(seized.figures().get(2).places())
                .containsExactly("../2024/recoveries.csv:2", "recoveries.csv:2", "recoveries.csv:3");
    }

    @Test
    void explainsAnAnswerByItsQuestion() {
        both();
        Report report = data.fill(Edition.RESTRICTED);

        assertThat(Explanation.of(report, "seized").lines())
                .singleElement()
                .satisfies(line -> assertThat(line.figures())
                        .extracting(Explanation.Figure::arithmetic)
                        .containsExactly("5 = 5", "7 + 1 = 8", "5 + 7 + 1 = 13"));
        assertThat(Explanation.of(report, "share")
                        .lines()
                        .get(0)
                        .figures()
                        .get(0)
                        .arithmetic())
                .isEqualTo("100 × 6 / 15 = 40.00");
    }

    @Test
    void publishedReportsDoNotNameTheLinesBehindAYear() {
        both();
        Report published = Untraced.of(data.fill(Edition.PUBLIC));

        assertThat(Explanation.of(published, "seized").lines().get(0).figures())
                .allSatisfy(figure -> assertThat(figure.places()).isEmpty());
    }

    private Explanation.Line figure(String id, Edition edition) {
        ReportFiller filler = data.filled(2025, edition);
        filler.finish();
        return filler.figure(id).orElseThrow();
    }

    private List<String> yearCounts(String question) {
        return yearCounts(question, Edition.RESTRICTED);
    }

    private List<String> yearCounts(String question, Edition edition) {
        Value.YearCounts counts = (Value.YearCounts) data.fill(edition).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block ->
                        block instanceof Block.QuestionBlock one && one.id().equals(question))
                .map(block -> ((Answer.Given) ((Block.QuestionBlock) block).answer()).value())
                .findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>();
        counts.years().forEach((year, answer) -> lines.add(year + " " + MadeUp.cell(answer)));
        lines.add("total " + MadeUp.cell(counts.total()));
        return lines;
    }
}
