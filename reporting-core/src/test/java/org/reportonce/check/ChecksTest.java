package org.reportonce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportonce.finding.Severity;

/** What a user sees of checks that need more than one line to tell. */
final class ChecksTest {
    private static final String HEAD = "id,direction,status,category,quantity,partner\n";

    @TempDir
    Path folder;

    private Fixture dataset() {
        return new Fixture(folder).everything();
    }

    private Findings transfers(String lines) {
        return dataset().with("transfers.csv", lines).check();
    }

    @Test
    void namesEveryStateOfALineWithSeveral() {
        Findings findings = transfers(HEAD + "T-1,export,actual,I,3,Thailand; KEN\n");
        assertThat(Fixture.messages(findings, "partner-several"))
                .singleElement()
                .asString()
                .startsWith("One number stands for 2 States: Thailand (THA), Kenya (KEN).");
        assertThat(Fixture.places(findings, "partner-several")).containsExactly("transfers.csv:2 partner T-1");
    }

    @Test
    void aCalibreDecidesWhereAMortarBelongs() {
        String head = "id,direction,status,category,designation,quantity,partner\n";
        Findings findings = transfers(head
                + "T-1,export,actual,III,Mortar 60mm,3,XBB\n"
                + "T-2,export,actual,LW.6,81.5 mm mortars,3,XBB\n"
                + "T-3,export,actual,LW.6,mortar 60 mm,3,XBB\n"
                + "T-4,export,actual,III,mortar 120 mm,3,XBB\n");
        assertThat(Fixture.places(findings, "misclassified"))
                .containsExactly("transfers.csv:2 category T-1", "transfers.csv:3 category T-2");
        assertThat(Fixture.messages(findings, "misclassified").get(1)).contains("belong to category III");
    }

    @Test
    void wordsInsideWordsAreNoHint() {
        String head = "id,direction,status,category,designation,quantity,partner\n";
        Findings findings = transfers(head + "T-1,export,actual,I,battle tank with spareness kit,3,XBB\n");
        assertThat(Fixture.codes(findings)).doesNotContain("not-covered-item");
    }

    @Test
    void embargoesLookAtTheDayOfTheLine() {
        String head = "id,direction,status,category,quantity,partner,date\n";
        String lines =
                "T-1,export,actual,I,3,ERI,2018-03-01\nT-2,export,actual,I,3,ERI,2018-12-01\nT-3,export,actual,I,4,ERI,\n";
        Findings findings = dataset()
                .with("dataset.yaml", "year: 2018\n")
                .with("transfers.csv", head + lines)
                .check();
        assertThat(Fixture.places(findings, "embargoed-partner"))
                .containsExactly("transfers.csv:2 partner T-1", "transfers.csv:4 partner T-3");
    }

    @Test
    void aTotalNamesWhatIsMissing() {
        Findings findings = dataset()
                .with("transfers.csv", HEAD + "T-1,export,actual,I,3,XBB\nT-2,import,actual,I,9,XBB\n")
                .with(
                        "dataset.yaml",
                        "totals:\n  - direction: export\n    category: I\n    quantity: 5\n    source: Customs\n")
                .check();
        assertThat(Fixture.messages(findings, "total-differs"))
                .singleElement()
                .asString()
                .startsWith("\"Customs\" states this number of items for exports of category I: 5. "
                        + "The lines make 3 (lines counted: 1): the stated total is larger by 2.");
    }

    @Test
    void aTotalOfArmsLeavesOutWhatNoCategoryCovers() {
        Findings findings = dataset()
                .with(
                        "transfers.csv",
                        HEAD + "T-1,export,actual,I,3,XBB\nT-2,export,actual,LW.2,4,XBB\nT-3,export,actual,OUT,9,XBB\n"
                                + "T-4,import,actual,I,3,XBB\n")
                .with(
                        "dataset.yaml",
                        "totals:\n  - {direction: export, category: ARMS, quantity: 8, source: Customs}\n"
                                + "  - {direction: export, category: OUT, quantity: 9, source: Customs}\n"
                                + "  - {direction: export, quantity: 16, source: Customs}\n")
                .check();
        assertThat(Fixture.messages(findings, "total-differs"))
                .singleElement()
                .asString()
                .startsWith("\"Customs\" states this number of items for exports of all categories but OUT: 8. "
                        + "The lines make 7 (lines counted: 2)");
    }

    @Test
    void aStatedValueSaysHowManyLinesHaveNone() {
        Findings findings = dataset()
                .with("transfers.csv", HEAD + "T-1,export,actual,I,3,XBB\nT-2,import,actual,I,9,XBB\n")
                .with("dataset.yaml", "totals:\n  - {direction: export, value: 900, currency: EUR, source: Customs}\n")
                .check();
        assertThat(Fixture.messages(findings, "value-total-differs"))
                .singleElement()
                .asString()
                .startsWith("\"Customs\" states 900 EUR for exports. The lines make 0 EUR (lines counted: 1, of which "
                        + "without a value in EUR: 1): the stated total is larger by 900.");
    }

    @Test
    void whatNoCategoryCoversMakesNoFindingsOfItsOwn() {
        String mirror = "id,reporter,direction,category,quantity,source\nM-1,XBB,import,OUT,9,Annual report\n";
        Findings findings = dataset()
                .with(
                        "../2024/transfers.csv",
                        HEAD + "T-1,export,actual,OUT,30,XCC\nT-2,export,actual,I,3,XBB\n"
                                + "T-3,import,actual,III,4,XCC\n")
                .with(
                        "transfers.csv",
                        HEAD + "T-1,export,actual,I,3,XBB\nT-2,export,actual,OUT,90000000,\n"
                                + "T-3,export,authorized,OUT,0,XBB\nT-4,import,actual,III,4,XCC\n")
                .with("mirror.csv", mirror)
                .check();
        assertThat(findings.kept()).isEmpty();
    }

    @Test
    void aStatementOnWithheldDataCountsOnlyWhatThereIs() {
        Findings findings = dataset().with("dataset.yaml", "withheld: {}\n").check();
        assertThat(Fixture.messages(findings, "withheld-not-said"))
                .allMatch(
                        text -> text.startsWith("It is not said whether data on ") && text.contains("were withheld. |"))
                .hasSize(2);
    }

    @Test
    void aTotalOfOnePartnerMayHideInALineOfSeveral() {
        Findings findings = dataset()
                .with("transfers.csv", HEAD + "T-1,export,actual,I,3,XBB\nT-2,export,actual,I,9,XBB; XCC\n")
                .with("dataset.yaml", "totals:\n  - partner: XBB\n    quantity: 8\n    source: Customs\n")
                .check();
        assertThat(Fixture.codes(findings)).contains("total-unattributed").doesNotContain("total-differs");
    }

    @Test
    void aboutAndAtLeastAreMetWithRoom() {
        String totals = "totals:\n  - {quantity: 105, qualifier: about, source: A}\n"
                + "  - {quantity: 90, qualifier: at-least, source: B}\n"
                + "  - {quantity: 100, qualifier: more-than, source: C}\n";
        Findings findings = dataset()
                .with("transfers.csv", HEAD + "T-1,export,actual,III,100,XBB\n")
                .with("dataset.yaml", totals)
                .check();
        assertThat(Fixture.messages(findings, "total-differs"))
                .singleElement()
                .asString()
                .startsWith("\"C\" states this number of items for transfers: 100");
    }

    @Test
    void smallArmsDeclaredApartAreNoLinesOfTheExports() {
        Findings findings = dataset()
                .with("transfers.csv", HEAD + "T-1,export,actual,SA.1,3,XBB\nT-2,import,actual,I,3,XBB\n")
                .with(
                        "dataset.yaml",
                        "flows:\n  exports: nil\n  imports: reported\n  smallArmsExports: reported\n  smallArmsImports: nil\n")
                .check();
        assertThat(findings.outcome()).isEqualTo(Outcome.VALID);
    }

    @Test
    void aLineThatCannotBeClassifiedMakesNoFurtherFindings() {
        Findings findings = dataset()
                .with("transfers.csv", HEAD + "T-1,export,,I,3,\nT-2,import,actual,I,3,XBB\n")
                .check();
        assertThat(Fixture.codes(findings)).containsExactly("status-missing");
    }

    @Test
    void lastYearsFigureTenTimesOverIsUnusual() {
        Findings findings = dataset()
                .with("../2024/transfers.csv", HEAD + "T-1,export,actual,SA.1,30,XBB\n")
                .with("transfers.csv", HEAD + "T-1,export,actual,SA.1,300,XBB\nT-2,export,actual,SA.1,20,XBB\n")
                .check();
        assertThat(Fixture.messages(findings, "outlier"))
                .singleElement()
                .asString()
                .startsWith("The line has 320 items of category SA.1, partner Beland (XBB); last year it was 30.");
    }

    @Test
    void lastYearsLineIsMissedOnlyWhenAReportWouldPrintIt() {
        Findings findings = dataset()
                .with("../2024/transfers.csv", HEAD + "T-1,export,actual,OUT,30,XBB\nT-2,export,actual,II,30,XBB\n")
                .with("transfers.csv", HEAD + "T-1,export,actual,I,300,XBB\n")
                .check();
        assertThat(Fixture.messages(findings, "last-year-line-gone"))
                .singleElement()
                .asString()
                .startsWith("The dataset of 2024 has exports of category II with Beland (XBB) (number of items: 30);");
    }

    @Test
    void checksNobodyAsksForDoNotRun() {
        Findings findings = new Fixture(folder)
                .reports(Map.of("example", Map.of("quantity-zero", Severity.WARNING)))
                .with("transfers.csv", HEAD + "T-1,export,both,I,0,\n")
                .check();
        assertThat(Fixture.codes(findings)).containsExactly("quantity-zero");
        assertThat(findings.outcome()).isEqualTo(Outcome.VALID);
    }
}
