package org.reportonce.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Percentages of SDG indicator 16.4.2 as the United Nations published them (series VC_ARM_SZTRACE, thirteen States, 2016 to 2021;
 * copy of the data of the Central Asia SDG platform, MIT licence). The counts behind them are not published.
 */
class PublishedSharesTest {
    private static final int MOST_ARMS = 20_000;

    @TestFactory
    Stream<DynamicTest> publishedPercentageIsAShareAsWeRoundIt() throws IOException {
        return published().stream()
                .map(value -> DynamicTest.dynamicTest(
                        value,
                        () -> assertThat(smallestWhole(new BigDecimal(value))).isBetween(1L, (long) MOST_ARMS)));
    }

    @Test
    void readsEveryPublishedValue() throws IOException {
        assertThat(published()).hasSize(28).contains("100", "0.96", "18.2");
    }

    @Test
    void roundsAwayFromZeroAtTheHalf() {
        assertThat(Percentage.of(1, 8).percent()).isEqualByComparingTo("12.5");
        assertThat(Percentage.of(1, 16).percent()).isEqualByComparingTo("6.25");
        assertThat(Percentage.of(1, 32).percent()).as("3.125").isEqualByComparingTo("3.13");
        assertThat(Percentage.of(3, 32).percent()).as("9.375").isEqualByComparingTo("9.38");
    }

    @Test
    void thereIsNoShareOfNothing() {
        assertThatThrownBy(() -> Percentage.of(0, 0)).hasMessageContaining("no share of nothing");
    }

    /** The smallest number of arms of which some share rounds to the percentage; 0 when there is none. */
    private static long smallestWhole(BigDecimal percent) {
        for (long whole = 1; whole <= MOST_ARMS; whole++) {
            long near = percent.multiply(BigDecimal.valueOf(whole))
                    .movePointLeft(2)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            for (long part = Math.max(0, near - 1); part <= Math.min(whole, near + 1); part++) {
                if (Percentage.of(part, whole).percent().compareTo(percent) == 0) {
                    return whole;
                }
            }
        }
        return 0;
    }

    private static List<String> published() throws IOException {
        try (InputStream in = PublishedSharesTest.class.getResourceAsStream("un-series-VC_ARM_SZTRACE.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(line.lastIndexOf(',') + 1))
                    .toList();
        }
    }
}
