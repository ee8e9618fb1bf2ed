package org.reportonce.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1234 | 1234",
                "1'234 | 1234",
                "1\u2019234\u2019567 | 1234567",
                "1 234 | 1234",
                "1\u00A0234 | 1234",
                "1\u202F234\u2009567 | 1234567",
                "1,234,567 | 1234567",
                "1.234.567 | 1234567",
                "1,234.5 | 1234.5",
                "1.234,5 | 1234.5",
                "1'234.567 | 1234.567",
                "1 234,50 | 1234.50",
                "12,5 | 12.5",
                "0,500 | 0.500",
                "1234.567 | 1234.567",
                "3.0 | 3.0",
                "-3 | -3",
                "\u22123 | -3",
                "+3 | 3",
                "\u0661\u0662\u0663\u066C\u0664\u0665\u0666\u066B\u0667 | 123456.7",
                "007 | 7",
            })
    void readsWhatHasOneReading(String text, BigDecimal number) {
        assertThat(WrittenNumber.read(text).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | 1234, 1.234",
                "1.234 | 1234, 1.234",
                "999.000 | 999000, 999.000",
                "-12,345 | -12345, -12.345"
            })
    void offersBothReadingsOfALoneMarkBeforeThreeDigits(String text, String readings) {
        assertThat(WrittenNumber.read(text).kind()).isEqualTo(WrittenNumber.Kind.AMBIGUOUS);
        assertThat(WrittenNumber.read(text).readings()).isEqualTo(readings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1'23",
                "12 34",
                "1,23,456",
                "1'234 567",
                "1.",
                ".5",
                "1..2",
                "--1",
                "1,234,56",
                "d",
                "1d5",
                "",
                "1,234.567,8"
            })
    void readsNothingIntoAnythingElse(String text) {
        assertThat(WrittenNumber.read(text).kind()).isEqualTo(WrittenNumber.Kind.NOT_A_NUMBER);
    }

    @Property
    void readsEveryQuantityBackInEveryStyle(
            @ForAll @LongRange(max = 999_999_999_999L) long number, @ForAll @IntRange(max = 4) int style) {
        char separator = new char[] {'\'', ' ', '\u00A0', '\u202F', '\u2019'}[style];
        String text = String.format(Locale.ROOT, "%,d", number).replace(',', separator);
        assertThat(WrittenNumber.read(text).value()).isEqualTo(BigDecimal.valueOf(number));
        assertThat(WrittenNumber.read(Long.toString(number)).value()).isEqualTo(BigDecimal.valueOf(number));
    }

    @Property
    void neverThrowsWhateverTheText(@ForAll String text) {
        assertThat(WrittenNumber.read(text).kind()).isNotNull();
        assertThat(NumberCells.quantity(text)).isNotNull();
        assertThat(NumberCells.amount(text)).isNotNull();
    }
}
