package org.reportonce.write.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportonce.report.Edition;
import org.reportonce.report.Sources;
import org.reportonce.report.Value;
import org.reportonce.write.DemoReport;

class PrintedTest {
    private final Printed printed = new Printed(DemoReport.finalReport().heading());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "999|999", "1000|1,000", "1234567|1,234,567"})
    void groupsDigits(long number, String expected) {
        assertThat(printed.number(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1234.50|1,234.50", "1E+6|1,000,000", "-1234.5|-1,234.5", "0.05|0.05"})
    void keepsTheDecimalsThatWereGiven(BigDecimal amount, String expected) {
        assertThat(printed.amount(amount)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 31 December 2025",
        "2025-02-01, 1 February 2025",
        "2025-07, July 2025",
        "2025, 2025",
        "2025-13, 2025-13",
        "soon, soon"
    })
    void writesDatesInWords(String iso, String expected) {
        assertThat(printed.date(new Value.Date(iso))).isEqualTo(expected);
    }

    @Test
    void namesTheMarkingsOfAReport() {
        assertThat(printed.markings(DemoReport.report(Edition.PUBLIC, false).heading()))
                .isEmpty();
        assertThat(printed.markings(DemoReport.report(Edition.PUBLIC, true).heading()))
                .containsExactly("DRAFT – not for submission");
        assertThat(printed.markings(DemoReport.report(Edition.RESTRICTED, false).heading()))
                .containsExactly("RESTRICTED");
    }

    @Test
    void theFootOfAPageHasTheShortTitleWhenTheLongOneDoesNotFit() {
        assertThat(printed.running(DemoReport.finalReport().heading(), 200))
                .startsWith("Republic of Xanadu · Annual report on exports and imports of conventional arms · 2025 · ");
        assertThat(printed.running(DemoReport.finalReport().heading(), 80))
                .startsWith("Republic of Xanadu · Demonstration report · 2025 · ");
    }

    @Test
    void replacesWhatXmlForbids() {
        assertThat(SafeText.printable("a\u0000b\u001Bc\uFFFEd\uD800e")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(SafeText.printable("one\r\ntwo\rthree")).isEqualTo("one\ntwo\nthree");
        assertThat(SafeText.printable("مرحبا 你好 \uD83D\uDE80")).isEqualTo("مرحبا 你好 \uD83D\uDE80");
    }

    @Test
    void joinsLinesThatFollowEachOther() {
        Sources sources = Sources.of("t.csv", new int[] {3, 4, 5, 9, 11, 12}, new long[] {1, 2, 3, 4, 5, 6});

        assertThat(LineRun.of(sources))
                .isEqualTo(List.of(new LineRun(3, 5, 6), new LineRun(9, 9, 4), new LineRun(11, 12, 11)));
    }
}
