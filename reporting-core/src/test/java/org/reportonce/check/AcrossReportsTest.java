package org.reportonce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.check.AcrossReports.Compared;
import org.reportonce.check.AcrossReports.Figure;
import org.reportonce.check.AcrossReports.Line;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.Waivers;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Severity;

final class AcrossReportsTest {
    private final Catalogue catalogue = Catalogue.standard("en");
    private final Judge judge = new Judge(catalogue, LocalDate.of(2026, 5, 10));

    private Findings compare(Compared... tables) {
        Map<String, Severity> checks =
                Map.of("reports-disagree", Severity.WARNING, "line-in-one-report-only", Severity.INFO);
        judge.select(
                catalogue,
                Map.of("att-annual", checks, "unroca", checks, "third", checks),
                Waivers.NONE,
                (file, path) -> Origin.file(file));
        new AcrossReports(judge, Countries.standard(), new Period(2025)).compare(List.of(tables));
        judge.everythingRan();
        return judge.findings();
    }

    private static Compared table(String report, String compareAs, Map<Line, Figure> figures) {
        return new Compared(report, "exports", compareAs, figures);
    }

    private static Map<Line, Figure> one(String category, String partner, Quantity quantity, int line) {
        return Map.of(new Line(category, partner), new Figure(quantity, Origin.line("transfers.csv", line)));
    }

    @Test
    void namesBothNumbers() {
        Findings findings = compare(
                table("att-annual", "exports", one("II", "THA", Quantity.exactly(6), 4)),
                table("unroca", "exports", one("II", "THA", new Quantity(QuantityKind.AT_LEAST, 5), 7)));
        assertThat(Fixture.messages(findings, "reports-disagree"))
                .singleElement()
                .asString()
                .startsWith("Category II with Thailand (THA) (exports): att-annual says 6, unroca says at least 5.");
        assertThat(findings.kept().get(0).affects()).containsExactlyInAnyOrder("att-annual", "unroca");
        assertThat(Fixture.places(findings, "reports-disagree")).containsExactly("transfers.csv:4  II/THA");
    }

    @Test
    void saysWhenALineStandsInOneReportOnly() {
        Findings findings = compare(
                table("att-annual", "exports", Map.of()),
                table("unroca", "exports", one("II", "THA", Quantity.WITHHELD, 7)));
        assertThat(Fixture.messages(findings, "line-in-one-report-only"))
                .singleElement()
                .asString()
                .startsWith(
                        "Category II with Thailand (THA) (exports): unroca says withheld, att-annual has no such line.");
    }

    @Test
    void equalNumbersAndOtherTablesAreNoFinding() {
        Findings findings = compare(
                table("att-annual", "exports", one("II", "THA", Quantity.exactly(6), 4)),
                table("unroca", "exports", one("II", "THA", Quantity.exactly(6), 4)),
                table("third", "imports", one("II", "THA", Quantity.exactly(9), 4)));
        assertThat(findings.total()).isZero();
    }
}
