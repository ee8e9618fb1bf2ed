package org.reportonce.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reportonce.expression.Sample.BARE;
import static org.reportonce.expression.Sample.FULL;
import static org.reportonce.expression.Sample.STATE;
import static org.reportonce.expression.Sample.bindings;
import static org.reportonce.expression.Sample.compiled;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.reportonce.expression.Sample.Transfer;

class RowExpressionTest {
    private static final List<Expression> EXPRESSIONS = List.of(
            compiled("row.direction == EXPORT && row.status == BOTH && row.category.inRegister && row.quantity.known"),
            compiled("row.note == null ? row.partner.code : row.note"),
            compiled("row.origin.code == state.iso ? [row.year] : []"),
            compiled("row.origin == row.partner || row.quantity.atLeast > 1 && row.tags.exists(t, t == 'a')"),
            compiled("row == row ? row.year : 0"),
            compiled("row.origin"),
            compiled("state.iso == 'XAA'"),
            compiled("row.quantity"));

    @Property
    void givesWhatDirectEvaluationGives(@ForAll("rows") List<Transfer> rows) {
        for (Expression expression : EXPRESSIONS) {
            RowExpression remembered = expression.forRows("row", Map.of("state", STATE));
            for (Transfer row : rows) {
                assertThat(remembered.evaluate(row)).isEqualTo(expression.evaluate(bindings(row)));
            }
        }
    }

    @Provide
    Arbitrary<List<Transfer>> rows() {
        Arbitrary<Sample.Place> places = Combinators.combine(
                        Arbitraries.of("XAA", "XAB", ""), Arbitraries.of(true, false))
                .as(Sample.Place::new);
        Arbitrary<Sample.Quantity> quantities = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 3).map(Sample.Known::new),
                Arbitraries.of("a", "b").map(Sample.Unknown::new));
        return Combinators.combine(
                        Arbitraries.of(Sample.Direction.class),
                        Arbitraries.of(Sample.Status.class),
                        Arbitraries.of(Sample.Category.class),
                        places,
                        places.injectNull(0.3),
                        quantities,
                        Arbitraries.of("x", "y").injectNull(0.3),
                        Arbitraries.of(List.of("a"), List.<String>of()))
                .as((direction, status, category, partner, origin, quantity, note, tags) -> new Transfer(
                        direction,
                        status,
                        category,
                        partner,
                        origin,
                        quantity,
                        note,
                        null,
                        Optional.empty(),
                        LocalDate.of(2025, 1, 1),
                        2025,
                        tags,
                        Map.of()))
                .list()
                .ofMaxSize(50);
    }

    @Test
    void evaluatesOncePerDistinctTuple() {
        AtomicLong calls = new AtomicLong();
        RowExpression expression = Expressions.builder()
                .variable("row", Transfer.class)
                .function("counted", List.of(int.class), boolean.class, arguments -> calls.incrementAndGet() > 0)
                .build()
                .compile("counted(row.year)", Kind.BOOLEAN, Sample.START, error -> {})
                .orElseThrow()
                .forRows("row", Map.of());

        for (int i = 0; i < 100; i++) {
            assertThat(expression.test(FULL)).isTrue();
            assertThat(expression.test(BARE)).isTrue();
        }

        assertThat(calls).hasValue(2);
    }

    @Test
    void staysRightWhenMoreTuplesComeThanItRemembers() {
        Expressions expressions = Expressions.builder()
                .variable("n", long.class)
                .variable("row", Sample.Known.class)
                .build();
        RowExpression expression = expressions
                .compile("row.number * 2 + 1", Kind.NUMBER, Sample.START, error -> {})
                .orElseThrow()
                .forRows("row", Map.of());

        for (int round = 0; round < 2; round++) {
            for (long number = 0; number < 40_000; number++) {
                assertThat(expression.evaluate(new Sample.Known(number))).isEqualTo(number * 2 + 1);
            }
        }
    }

    @Test
    void failsForTheRowThatHasNoResultAndGoesOn() {
        RowExpression expression = compiled("row.note.startsWith('S')").forRows("row", Map.of());

        assertThatThrownBy(() -> expression.evaluate(BARE)).isInstanceOf(ExpressionException.class);
        assertThat(expression.test(FULL)).isTrue();
        assertThatThrownBy(() -> expression.evaluate(BARE)).isInstanceOf(ExpressionException.class);
    }
}
