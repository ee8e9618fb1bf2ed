package org.reportonce.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportonce.read.DatasetReader;

class RatesTest {
    @TempDir
    private Path folder;

    private Rates rates(String yaml) throws IOException {
        Path year = Files.createDirectories(folder.resolve("XAA/2025"));
        Files.writeString(
                year.resolveSibling("state.yaml"), "format: reportonce/state/1\ncode: XAA\nname: {en: Arandia}\n");
        Files.writeString(
                year.resolve("dataset.yaml"),
                "format: reportonce/dataset/1\nstate: XAA\nyear: 2025\nrates: " + yaml + "\n");
        List<String> findings = new ArrayList<>();
        Dataset dataset = DatasetReader.read(year, (code, origin, subject, arguments) -> findings.add(code))
                .orElseThrow();
        assertThat(findings).isEmpty();
        return Rates.of(dataset.facts());
    }

    @Test
    void takesTheRateOfTheYear() throws IOException {
        Rates rates = rates("[{currency: GBP, per: EUR, rate: 1.25, source: x}, "
                + "{currency: GBP, per: EUR, year: 2024, rate: 1.3, source: x}]");

        assertThat(rates.conversion("GBP", "EUR").map(Conversion::factor)).contains(new BigDecimal("1.25"));
    }

    @Test
    void tellsForWhichOtherYearsARateIsStated() throws IOException {
        Rates rates = rates("[{currency: GBP, per: EUR, year: 2024, rate: 1.3, source: x}, "
                + "{currency: EUR, per: GBP, year: 2023, rate: 0.8, source: x}]");

        assertThat(rates.conversion("GBP", "EUR")).isEmpty();
        assertThat(rates.otherYears("GBP", "EUR")).containsExactly(2023L, 2024L);
        assertThat(rates.otherYears("USD", "EUR")).isEmpty();
    }

    @Test
    void turnsARateThatIsStatedTheOtherWayRound() throws IOException {
        Conversion turned = rates("[{currency: EUR, per: GBP, rate: 0.8, source: x}]")
                .conversion("GBP", "EUR")
                .orElseThrow();

        assertThat(turned.factor()).isEqualByComparingTo("1.25");
        assertThat(turned.sentence(new Money(new BigDecimal("8"), "GBP")))
                .isEqualTo("8 GBP ÷ 0.8 = 10 EUR   (1 EUR = 0.8 GBP (x))");
    }

    @Test
    void knowsNoRateWhereNoneIsStatedOrSeveralThatDiffer() throws IOException {
        Rates rates = rates(
                "[{currency: GBP, per: EUR, rate: 1.25, source: x}, {currency: EUR, per: GBP, rate: 0.81, source: y}]");

        assertThat(rates.conversion("USD", "EUR")).isEmpty();
        assertThat(rates.ambiguous("USD", "EUR")).isFalse();
        assertThat(rates.conversion("GBP", "EUR")).isEmpty();
        assertThat(rates.ambiguous("GBP", "EUR")).isTrue();
    }
}
