package org.reportonce.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LawTest {
    private static final LocalizedText TITLE = new LocalizedText(Map.of("en", "Arms Act", "fr", "Loi sur les armes"));

    @Test
    void isCitedWithDayAndLink() {
        LocalizedText citation =
                law(LocalDate.of(2016, 4, 12), "https://laws.example/arms").citation();

        assertThat(citation.in("en")).isEqualTo("Arms Act (2016-04-12), https://laws.example/arms");
        assertThat(citation.in("fr")).isEqualTo("Loi sur les armes (2016-04-12), https://laws.example/arms");
    }

    @Test
    void isCitedByItsTitleWhenNothingElseIsKnown() {
        assertThat(law(null, "").citation()).isEqualTo(TITLE);
    }

    private static Law law(@Nullable LocalDate date, String link) {
        return new Law(TITLE, date, List.of(Area.EXPORT), LocalizedText.EMPTY, link, null, null, null);
    }
}
