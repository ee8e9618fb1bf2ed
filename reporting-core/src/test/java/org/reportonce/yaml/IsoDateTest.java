package org.reportonce.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDateTest {
    @Test
    void readsADayAMonthOrAYear() {
        assertThat(IsoDate.read("2025-03-14").toLocalDate()).isEqualTo(LocalDate.of(2025, 3, 14));
        assertThat(IsoDate.read(" 2025-03 ").month()).isEqualTo(3);
        assertThat(IsoDate.read("2025").year()).isEqualTo(2025);
        assertThat(IsoDate.read("2024-02-29").right()).isTrue();
    }

    @Test
    void knowsThatJuneHasThirtyDays() {
        IsoDate date = IsoDate.read("2025-06-31");
        assertThat(date.code()).isEqualTo("date-day-invalid");
        assertThat(date.arguments()).isEqualTo(Map.of("value", "2025-06-31", "month", "June 2025", "days", "30"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/12/2025 | 2025-12-31",
                "12/31/2025 | 2025-12-31",
                "03.04.2025 | 2025-04-03, 2025-03-04",
                "2025/3/4 | 2025-03-04",
                "2025-12-31T10:00 | 2025-12-31",
                "June 2025 | ''",
            })
    void offersTheReadingsOfAnotherForm(String text, String readings) {
        assertThat(IsoDate.read(text).code()).isEqualTo("date-not-iso");
        assertThat(IsoDate.read(text).arguments()).containsEntry("readings", readings);
    }

    @Test
    void asksForAWholeDateWhereADayCounts() {
        assertThat(IsoDate.readDay("2025-06").code()).isEqualTo("date-not-whole");
        assertThat(IsoDate.read("2025-13").code()).isEqualTo("date-month-invalid");
        assertThat(IsoDate.read("0000-00-00").right()).isFalse();
    }

    @Property
    void neverThrowsWhateverTheText(@ForAll String text) {
        assertThat(IsoDate.readDay(text).code()).isNotNull();
    }
}
