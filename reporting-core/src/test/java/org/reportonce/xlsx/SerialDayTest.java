package org.reportonce.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialDayTest {
    @ParameterizedTest
    @CsvSource({
        "1, false, 1900-01-01",
        "59, false, 1900-02-28",
        "61, false, 1900-03-01",
        "45730, false, 2025-03-14",
        "0, true, 1904-01-01",
        "44268, true, 2025-03-14"
    })
    void aNumberIsTheDayThatTheProgramShows(long number, boolean from1904, String day) {
        assertThat(SerialDay.of(number, from1904)).hasToString(day);
    }
}
