package org.reportonce.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransferKindsTest {
    private final TransferKinds kinds = new TransferKinds();

    private static Transfer transfer(
            String id, String category, Quantity quantity, String currency, Set<String> withheld) {
        return new Transfer(
                id,
                Direction.EXPORT,
                TransferStatus.ACTUAL,
                Categories.standard().byCode(category).orElseThrow(),
                "tank",
                "T-1",
                quantity,
                currency.isEmpty() ? null : new Money(BigDecimal.TEN, currency),
                Place.of("THA"),
                Place.NONE,
                Place.NONE,
                "",
                null,
                "",
                "",
                "",
                "",
                Release.PUBLIC,
                withheld,
                "");
    }

    @Test
    void linesThatDifferInIdAndNumberAreOfOneKind() {
        assertThat(kinds.of(transfer("1", "I", Quantity.exactly(3), "", Set.of())))
                .isZero();
        assertThat(kinds.of(transfer("2", "I", Quantity.exactly(4), "", Set.of())))
                .isZero();
    }

    @Test
    void linesOfAnotherCategoryOrCurrencyOrWithoutNumberAreOfAnotherKind() {
        assertThat(kinds.of(transfer("1", "I", Quantity.exactly(3), "", Set.of())))
                .isZero();
        assertThat(kinds.of(transfer("2", "II", Quantity.exactly(3), "", Set.of())))
                .isEqualTo(1);
        assertThat(kinds.of(transfer("3", "I", Quantity.exactly(3), "EUR", Set.of())))
                .isEqualTo(2);
        assertThat(kinds.of(transfer("4", "I", Quantity.exactly(3), "USD", Set.of())))
                .isEqualTo(3);
        assertThat(kinds.of(transfer("5", "I", Quantity.UNKNOWN, "", Set.of()))).isEqualTo(4);
        assertThat(kinds.of(transfer("6", "I", Quantity.WITHHELD, "", Set.of())))
                .isEqualTo(5);
    }

    @Test
    void linesWithWithheldColumnsHaveNoKind() {
        assertThat(kinds.of(transfer("1", "I", Quantity.exactly(3), "", Set.of("partner"))))
                .isEqualTo(TransferKinds.NONE);
    }

    @Test
    void numbersManyKindsAndNoMore() {
        int last = 0;
        for (int i = 0; i < 70_000; i++) {
            Transfer transfer = transfer("1", "I", Quantity.exactly(3), "C" + i, Set.of());
            int kind = kinds.of(transfer);
            assertThat(kind).isIn(i, TransferKinds.NONE);
            assertThat(kinds.of(transfer)).isEqualTo(kind);
            last = kind;
        }
        assertThat(last).isEqualTo(TransferKinds.NONE);
    }

    @Test
    void decidesNothingThatDiffersWithinAKind() {
        assertThat(TransferKinds.decide("category.code")).isTrue();
        assertThat(TransferKinds.decide("description")).isTrue();
        assertThat(TransferKinds.decide("quantity")).isFalse();
        assertThat(TransferKinds.decide("quantity.kind")).isFalse();
        assertThat(TransferKinds.decide("comments")).isFalse();
        assertThat(TransferKinds.decide("endUser")).isFalse();
        assertThat(TransferKinds.decide("id")).isFalse();
    }
}
