package org.reportonce.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportonce.report.MadeUp.line;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.YearFacts.Flow;

class ReportFillerTest {
    @Test
    void addsUpLinesOfOneCategoryAndPartner() {
        Report report = new MadeUp()
                .with(
                        line().items(15).what("APC"),
                        line().items(2).what("APC"),
                        line().items(4).to("KEN").what("APC"))
                .fill(Edition.PUBLIC);

        assertThat(MadeUp.table(report, "exports"))
                .contains(
                        "LINE II/KEN | II. Armoured combat vehicles |  | 4 | ? | Kenya | ? | APC | ?",
                        "LINE II/THA | II. Armoured combat vehicles |  | 17 | ? | Thailand | ? | APC | ?");
    }

    @Test
    void printsEveryFixedRowInTheOrderOfTheForm() {
        Report report = new MadeUp()
                .with(line().category("IV.a"), line().category("NAT.DRONE"))
                .definition("NAT.DRONE", "Drones", "Unarmed aircraft without a crew")
                .fill(Edition.PUBLIC);

        assertThat(MadeUp.table(report, "exports"))
                .containsExactly(
                        "EMPTY  | I. Battle tanks | - | NIL | - | - | - | - | -",
                        "EMPTY  | II. Armoured combat vehicles | - | NIL | - | - | - | - | -",
                        "EMPTY  | III. Artillery | - | NIL | - | - | - | - | -",
                        "HEADING  | IV. Combat aircraft",
                        "LINE IV.a/THA | a) manned |  | 1 | ? | Thailand | ? | ? | ?",
                        "EMPTY  | b) unmanned | - | NIL | - | - | - | - | -",
                        "HEADING  | Small arms",
                        "EMPTY  | Small arms (aggregated) | - | NIL | - | - | - | - | -",
                        "EMPTY  | Revolvers and pistols | - | NIL | - | - | - | - | -",
                        "LINE NAT.DRONE/THA | NAT.DRONE Drones |  | 1 | ? | Thailand | ? | ? | ?");
        assertThat(MadeUp.table(report, "definitions"))
                .containsExactly("LINE NAT.DRONE | NAT.DRONE | Unarmed aircraft without a crew");
    }

    @Test
    void keepsUnknownWithheldAndMissingNumbersOnLinesOfTheirOwn() {
        Report report = new MadeUp()
                .with(
                        line().items(5),
                        line().quantity(Quantity.UNKNOWN),
                        line().quantity(Quantity.WITHHELD),
                        line().quantity(Quantity.NOT_GIVEN),
                        line().quantity(new Quantity(QuantityKind.ABOUT, 10)))
                .fill(Edition.RESTRICTED);

        assertThat(MadeUp.table(report, "exports"))
                .filteredOn(row -> row.startsWith("LINE"))
                .extracting(row -> row.split(" \\| ")[3])
                .containsExactlyInAnyOrder("about 15", "unknown", "WITHHELD", "?");
    }

    @Test
    void keepsCurrenciesOnLinesOfTheirOwn() {
        Report report = new MadeUp()
                .with(line().value("10.50", "EUR"), line().value("1", "EUR"), line().value("7", "USD"), line().items(3))
                .fill(Edition.PUBLIC);

        assertThat(MadeUp.table(report, "exports"))
                .filteredOn(row -> row.startsWith("LINE"))
                .extracting(row -> row.split(" \\| ")[3] + " for " + row.split(" \\| ")[4])
                .containsExactlyInAnyOrder("2 for 11.50 EUR", "1 for 7 USD", "3 for ?");
    }

    @Test
    void keepsAuthorizedAndActualApart() {
        Report report = new MadeUp().with(line(), line().authorized()).fill(Edition.PUBLIC);

        assertThat(MadeUp.table(report, "exports"))
                .filteredOn(row -> row.startsWith("LINE"))
                .extracting(row -> row.split(" \\| ")[2])
                .containsExactly("", "x");
    }

    @Test
    void joinsCommentsThatDiffer() {
        Report report = new MadeUp()
                .with(line().comments("temporary"), line().comments("for repair"), line().comments("temporary"))
                .fill(Edition.PUBLIC);

        assertThat(MadeUp.table(report, "exports")).anyMatch(row -> row.endsWith("| temporary; for repair"));
    }

    @Test
    void saysHowManyCommentsItLeavesOut() {
        MadeUp data = new MadeUp();
        for (int i = 0; i < 130; i++) {
            data.with(line().comments("comment " + i));
        }

        assertThat(MadeUp.table(data.fill(Edition.PUBLIC), "exports")).anyMatch(row -> row.endsWith("; and 30 more"));
    }

    @Test
    void sortsLinesByNameOfPartner() {
        Report report = new MadeUp()
                .with(line().to("ZWE"), line().to("ALA"), line().to("CIV"), line().to("XBB"))
                .fill(Edition.PUBLIC);

        assertThat(MadeUp.table(report, "exports"))
                .filteredOn(row -> row.startsWith("LINE"))
                .extracting(row -> row.split(" \\| ")[5])
                .containsExactly("Åland Islands", "Beta", "Côte d'Ivoire", "Zimbabwe");
    }

    @Test
    void mergesOneStateHoweverItWasWritten() {
        Report report = new MadeUp()
                .with(line().to(new Place(List.of("THA"), "Thailand")), line().to(new Place(List.of("THA"), "Siam")))
                .fill(Edition.PUBLIC);

        assertThat(MadeUp.table(report, "exports"))
                .anyMatch(row -> row.startsWith("LINE II/THA") && row.contains("| 2 |"));
    }

    @Test
    void leavesRestrictedLinesOutOfThePublicEdition() {
        MadeUp data =
                new MadeUp().with(line().items(5), line().items(70).to("KEN").restricted());

        assertThat(MadeUp.table(data.fill(Edition.PUBLIC), "exports"))
                .noneMatch(row -> row.contains("Kenya"))
                .contains("EMPTY  | I. Battle tanks | - | ? | - | - | - | - | -");
        assertThat(MadeUp.table(data.fill(Edition.RESTRICTED), "exports"))
                .anyMatch(row -> row.contains("Kenya"))
                .contains("EMPTY  | I. Battle tanks | - | NIL | - | - | - | - | -");
    }

    @Test
    void neverSaysNilWhereEverythingIsHeldBack() {
        Report report = new MadeUp()
                .with(line().imported().restricted())
                .flows(Flow.REPORTED, Flow.NIL, Flow.REPORTED)
                .fill(Edition.PUBLIC);

        assertThat(MadeUp.table(report, "imports"))
                .containsExactly(
                        "EMPTY  | I. Battle tanks | ? | -",
                        "EMPTY  | II. Armoured combat vehicles | ? | -",
                        "EMPTY  | III. Artillery | ? | -",
                        "EMPTY  | a) manned | ? | -");
        assertThat(MadeUp.answer(report, "nilImports")).isEmpty();
    }

    @Test
    void showsWithheldFieldsAsWithheldInThePublicEditionOnly() {
        MadeUp data =
                new MadeUp().with(line().items(5).value("9", "EUR").what("APC").withheld("partner", "value"));

        assertThat(MadeUp.table(data.fill(Edition.PUBLIC), "exports"))
                .contains("LINE II/withheld | II. Armoured combat vehicles |  | 5 | WITHHELD | WITHHELD | ? | APC | ?");
        assertThat(MadeUp.table(data.fill(Edition.RESTRICTED), "exports"))
                .contains("LINE II/THA | II. Armoured combat vehicles |  | 5 | 9 EUR | Thailand | ? | APC | ?");
    }

    @Test
    void printsTheNilDeclarationInPlaceOfTheTable() {
        Report report = new MadeUp()
                .with(line())
                .flows(Flow.REPORTED, Flow.NIL, Flow.REPORTED)
                .fill(Edition.PUBLIC);

        assertThat(MadeUp.table(report, "imports")).containsExactly("NIL: Exampleland imported nothing in 2025.");
        assertThat(MadeUp.answer(report, "nilImports")).isEqualTo("x");
    }

    @Test
    void saysNothingWhereNothingWasDeclared() {
        Report report = new MadeUp()
                .with(line())
                .flows(Flow.REPORTED, null, Flow.REPORTED)
                .fill(Edition.PUBLIC);

        assertThat(MadeUp.table(report, "imports")).contains("EMPTY  | I. Battle tanks | ? | -");
    }

    @Test
    void leavesOutATableThatIsNotGiven() {
        Report report =
                new MadeUp().flows(Flow.NOT_INCLUDED, Flow.NIL, Flow.NIL).fill(Edition.PUBLIC);

        assertThat(MadeUp.table(report, "exports")).containsExactly("NOT_INCLUDED: Exports are not given.");
    }

    @Test
    void keepsSilentRowsFromSayingNil() {
        Report report = new MadeUp()
                .with(line())
                .flows(Flow.REPORTED, Flow.NIL, Flow.NOT_INCLUDED)
                .fill(Edition.PUBLIC);

        assertThat(MadeUp.table(report, "exports"))
                .contains(
                        "EMPTY  | I. Battle tanks | - | NIL | - | - | - | - | -",
                        "EMPTY  | Revolvers and pistols | - | ? | - | - | - | - | -");
    }

    @Test
    void reportsALineThatHasNoRowInTheForm() {
        MadeUp data = new MadeUp().with(line().category("VI"), line());
        data.fill(Edition.PUBLIC);

        assertThat(data.findings).containsExactly("row-without-place transfers.csv:2");
    }

    @Test
    void answersQuestionsFromTheDataset() {
        Report report = new MadeUp()
                .answer("remarks", Map.of("en", "As last year", "fr", "Comme l'année passée"))
                .answer("checked", true)
                .answer("staff", 12L)
                .answer("kind", "short")
                .answer("annexes", List.of("A", "B"))
                .fill(Edition.PUBLIC);

        assertThat(MadeUp.text(report).subList(0, 19))
                .containsExactly(
                        "Made-up report",
                        "The layout of this report has not been compared with the official form.",
                        "Report of Exampleland on 2025.",
                        "# Cover",
                        "Government of: Exampleland",
                        "Calendar year: 2025",
                        "E-mail: WITHHELD",
                        "Access: States only",
                        "Definition of export: Departure",
                        "Other definition: HIDDEN",
                        "Nil report on imports: ",
                        "Date of submission: 2026-05-01",
                        "Remarks: As last year",
                        "Checked: Yes",
                        "Staff: 12",
                        "Kind: Short",
                        "Annexes: A; B",
                        "Figures of 2025.",
                        "Figures of the customs office.");
    }

    @Test
    void showsConfidentialAnswersInTheRestrictedEdition() {
        assertThat(MadeUp.answer(new MadeUp().fill(Edition.RESTRICTED), "email"))
                .isEqualTo("office@example.org");
    }

    @Test
    void reportsAnswersThatDoNotFit() {
        MadeUp data = new MadeUp()
                .answer("staff", "twelve")
                .answer("kind", "shrt")
                .answer("remark", "misspelt")
                .answer("year", 2024L);
        Report report = data.fill(Edition.PUBLIC);

        assertThat(data.findings)
                .containsExactlyInAnyOrder(
                        "answer-type dataset.yaml",
                        "answer-option-unknown dataset.yaml",
                        "answer-unknown-question dataset.yaml",
                        "answer-not-asked dataset.yaml");
        assertThat(MadeUp.answer(report, "staff")).isEqualTo("?");
    }

    @Test
    void tellsWhereAnAnswerComesFrom() {
        Report report = new MadeUp().fill(Edition.PUBLIC);
        Answer access = report.sections().get(0).blocks().stream()
                .filter(block ->
                        block instanceof Block.QuestionBlock one && one.id().equals("access"))
                .map(block -> ((Block.QuestionBlock) block).answer())
                .findFirst()
                .orElseThrow();

        assertThat(((Answer.Given) access).sources()).isEqualTo(Sources.of("dataset.yaml", new int[] {9}, new long[0]));
    }

    @Test
    void saysWhichLinesConcernTheReport() {
        MadeUp data = new MadeUp().with(line(), line().category("OUT"));
        ReportFiller filler = data.filler(Edition.PUBLIC);

        assertThat(data.rows).extracting(filler::concerns).containsExactly(true, false);
    }

    @Test
    void givesFiguresForComparisonWithOtherReports() {
        MadeUp data = new MadeUp()
                .with(
                        line().items(4),
                        line().items(3).what("APC"),
                        line().category("SA").items(900),
                        line().to("KEN"));
        ReportFiller filler = data.filler(Edition.PUBLIC);
        data.dataset().visit(data.reporter(), filler);
        filler.finish();

        assertThat(filler.compared())
                .singleElement()
                .satisfies(compared -> assertThat(compared.figures())
                        .extracting(figure -> figure.row()
                                + ' '
                                + figure.partner()
                                + ' '
                                + figure.quantity().amount()
                                + ' '
                                + figure.first())
                        .containsExactly("II KEN 1 transfers.csv:5", "II THA 7 transfers.csv:2"));
    }
}
