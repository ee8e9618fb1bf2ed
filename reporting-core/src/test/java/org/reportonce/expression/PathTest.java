package org.reportonce.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reportonce.expression.Sample.BARE;
import static org.reportonce.expression.Sample.FULL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathTest {
    @Test
    void readsComponentsAndMethods() {
        assertThat(path("quantity.known").get(FULL)).isEqualTo(true);
        assertThat(path("quantity.known").get(BARE)).isEqualTo(false);
        assertThat(path("category.inRegister").get(FULL)).isEqualTo(true);
        assertThat(path("value.amount").get(FULL)).isEqualTo(new BigDecimal("1234.50"));
        assertThat(path("date.year").get(FULL)).isEqualTo(2025);
        assertThat(path("").get(FULL)).isSameAs(FULL);
    }

    @Test
    void knowsItsType() {
        assertThat(path("quantity.known").type()).isEqualTo(boolean.class);
        assertThat(path("value.amount").type()).isEqualTo(BigDecimal.class);
        assertThat(path("value").type()).isEqualTo(Sample.Money.class);
        assertThat(path("date").type()).isEqualTo(LocalDate.class);
        assertThat(path("tags").genericType().getTypeName()).isEqualTo("java.util.List<java.lang.String>");
        assertThat(path("quantity.known")).hasToString("quantity.known");
    }

    @Test
    void passesOverWhatIsAbsent() {
        assertThat(path("origin.code").get(BARE)).isNull();
        assertThat(path("origin.landlocked").get(BARE)).isEqualTo(false);
        assertThat(path("value").get(BARE)).isNull();
        assertThat(path("value.amount").get(BARE)).isNull();
        assertThat(path("tags").get(null)).isEqualTo(List.of());
    }

    @Test
    void namesTheTypeAndTheNearName() {
        assertThatThrownBy(() -> path("partner.cod"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Place has no `cod`; did you mean `code`?");
        assertThatThrownBy(() -> path("partner.population"))
                .hasMessage("Place has no `population`; it has code, landlocked, given");
        assertThatThrownBy(() -> path("note.length")).hasMessage("String has no `length`");
        assertThatThrownBy(() -> path("partner.")).hasMessageStartingWith("Place has no ``");
    }

    private static Path path(String dotted) {
        return Path.of(Sample.Transfer.class, dotted);
    }
}
