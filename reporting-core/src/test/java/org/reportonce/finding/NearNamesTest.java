package org.reportonce.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {
    private static final List<String> COLUMNS = List.of("partner", "origin", "quantity", "qualifier", "id");

    @Test
    void findsANameWithALetterMissing() {
        assertThat(NearNames.of("partnr", COLUMNS)).containsExactly("partner");
    }

    @Test
    void countsSwappedLettersAsOneSlip() {
        assertThat(NearNames.of("oriign", COLUMNS)).containsExactly("origin");
        assertThat(NearNames.of("di", COLUMNS)).containsExactly("id");
    }

    @Test
    void takesNoNoticeOfCase() {
        assertThat(NearNames.joined("QUANTITY", COLUMNS)).isEqualTo("quantity");
    }

    @Test
    void keepsSilentWhenNothingIsNear() {
        assertThat(NearNames.of("colour", COLUMNS)).isEmpty();
        assertThat(NearNames.of("", COLUMNS)).isEmpty();
        assertThat(NearNames.of("x".repeat(5_000), COLUMNS)).isEmpty();
    }

    @Test
    void putsTheNearestFirstAndShowsThreeAtMost() {
        assertThat(NearNames.of("SA.7", List.of("SA.1", "SA.2", "SA.3", "SA.4", "SA")))
                .containsExactly("SA.1", "SA.2", "SA.3");
    }
}
