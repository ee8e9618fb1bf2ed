package org.reportonce.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "kenya, kenya, 0",
        "kenya, kenia, 1",
        "kenya, keyna, 1",
        "kenya, enya, 1",
        "kenya, kennya, 1",
        "niger, nigeria, 2",
        "'', ken, 3",
        "abc, '', 3",
        "ab, cd, 2"
    })
    void countsEdits(String left, String right, int edits) {
        assertThat(EditDistance.between(left, right, 5)).isEqualTo(edits);
        assertThat(EditDistance.between(right, left, 5)).isEqualTo(edits);
    }

    @ParameterizedTest
    @CsvSource({"kenya, brazil, 2", "a, abcdef, 3", "abcdef, uvwxyz, 1"})
    void stopsBeyondTheLimit(String left, String right, int limit) {
        assertThat(EditDistance.between(left, right, limit)).isEqualTo(limit + 1);
    }
}
