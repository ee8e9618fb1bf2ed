package org.reportonce.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reportonce.expression.Sample.BARE;
import static org.reportonce.expression.Sample.FULL;
import static org.reportonce.expression.Sample.bindings;
import static org.reportonce.expression.Sample.compiled;
import static org.reportonce.expression.Sample.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportonce.finding.Origin;

class ExpressionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "row.direction == EXPORT",
                "row.direction != IMPORT",
                "row.direction == Direction.EXPORT",
                "row.direction in [EXPORT, IMPORT]",
                "row.category.inRegister",
                "row.category.name == 'I'",
                "row.status == BOTH",
                "row.status in [BOTH, ACTUAL]",
                "laws[0].kind == BOTH",
                "row.quantity.known && row.quantity.atLeast == 12",
                "row.partner.code == 'XAB' && row.partner.given",
                "row.origin.landlocked",
                "row.note.contains('hand')",
                "row.note.matches('^[A-Z][a-z]+-hand$')",
                "row.note in ['Second-hand', 'New']",
                "row.confirmed == true",
                "row.value.amount > 1234.0 && row.value.amount >= 1234",
                "row.value.currency == 'EUR'",
                "row.date < date('2025-12-31') && row.date >= date('2025-03-14')",
                "row.date.year == row.year && row.date.month == 3 && row.date.day == 14",
                "row.year + 1 == 2026",
                "'new' in row.tags && size(row.tags) == 2",
                "row.labels.en == 'tank' && row.labels['en'] == 'tank'",
                "has(row.origin) && has(row.labels.en) && !has(row.labels.fr)",
                "state.memberOf('UN', row.year)",
                "laws.exists(law, law.covers(I) && law.title.startsWith('Arms'))",
                "laws.exists(law, law.covers.exists(one, one == I && one.inRegister))",
                "laws.filter(law, law.covers(VIII)) == []",
                "laws.map(law, law.title) == ['Arms Act']",
                "state.laws.all(law, law.kind == Other.BOTH)",
                "nil('x') && !nil('y')",
                "is('BOTH', BOTH) && !is('NEITHER', BOTH)",
                "nothing() == null",
                "twice(row.value.amount) == 2469.0",
                "[1, 2].exists(row, row == 2)",
            })
    void holdsForAFullRow(String source) {
        assertThat(compiled(source, Kind.BOOLEAN).test(bindings(FULL))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row.origin == null && null == row.origin",
                "row.origin.code == null",
                "!row.origin.landlocked && !row.origin.given",
                "row.note == null",
                "row.confirmed == null",
                "row.value == null && row.value.amount == null && row.value.currency == null",
                "!has(row.origin) && !has(row.origin.code) && !has(row.note)",
                "row.tags == [] && !row.tags.exists(tag, tag == 'new')",
                "!row.quantity.known",
                "row.note == null || row.note.startsWith('A')",
                "!(row.note != null && row.note.startsWith('A'))",
                "(row.note == null ? 'none' : row.note) == 'none'",
            })
    void holdsForARowWithNothingOptional(String source) {
        assertThat(compiled(source, Kind.BOOLEAN).test(bindings(BARE))).isTrue();
    }

    @Test
    void givesValuesAsJavaKnowsThem() {
        assertThat(of(FULL, "row.direction")).isSameAs(Sample.Direction.EXPORT);
        assertThat(of(FULL, "true ? row.direction : IMPORT")).isSameAs(Sample.Direction.EXPORT);
        assertThat(of(FULL, "row.origin")).isEqualTo(new Sample.Place("XAC", true));
        assertThat(of(FULL, "row.year")).isEqualTo(2025L);
        assertThat(of(FULL, "row.year + 1")).isEqualTo(2026L);
        assertThat(of(FULL, "row.value.amount")).isEqualTo(new BigDecimal("1234.50"));
        assertThat(of(FULL, "row.value.currency")).isEqualTo("EUR");
        assertThat(of(FULL, "row.value.amount + 0.5")).isEqualTo(1235.0);
        assertThat(of(FULL, "row.date")).isEqualTo(LocalDate.of(2025, 3, 14));
        assertThat(of(FULL, "[EXPORT, row.direction]"))
                .isEqualTo(List.of(Sample.Direction.EXPORT, Sample.Direction.EXPORT));
        assertThat(of(FULL, "{'a': EXPORT}")).isEqualTo(Map.of("a", Sample.Direction.EXPORT));
        assertThat(of(FULL, "laws.filter(law, true)")).isEqualTo(Sample.STATE.laws());
        assertThat(of(BARE, "row.origin")).isNull();
        assertThat(of(BARE, "row.origin.code")).isNull();
        assertThat(of(BARE, "row.value.amount")).isNull();
        assertThat(of(BARE, "row.tags")).isEqualTo(List.of());
        assertThat(of(BARE, "[row.note, 'a']")).isEqualTo(Arrays.asList(null, "a"));
        assertThat(of(FULL, "null")).isNull();
    }

    @Test
    void takesNullForAVariable() {
        Map<String, Object> bindings = new HashMap<>();
        bindings.put("row", null);

        assertThat(compiled("row == null && row.origin.code == null && !row.quantity.known")
                        .evaluate(bindings))
                .isEqualTo(true);
        assertThat(compiled("row.quantity.known").evaluate(bindings)).isEqualTo(false);
    }

    @Test
    void namesThePathsItReads() {
        assertThat(compiled("row.direction == EXPORT && row.quantity.known && state.iso != row.partner.code")
                        .paths())
                .containsExactly("row.direction", "row.quantity.known", "state.iso", "row.partner.code");
        assertThat(compiled("laws.exists(l, l.title == row.note) || row.labels.en == 'a' || has(row.origin.code)")
                        .paths())
                .containsExactly("laws", "row.note", "row.labels", "row.origin.code");
        assertThat(compiled("state.memberOf('UN', row.date.year)").paths()).containsExactly("state", "row.date.year");
        assertThat(compiled("[1].exists(row, row == 1)").paths()).isEmpty();
        assertThat(compiled("row.quantity == row.quantity && row.quantity.known")
                        .paths())
                .containsExactly("row.quantity", "row.quantity.known");
    }

    @Test
    void saysWhichEmptyValueLeavesItWithoutResult() {
        Expression expression = compiled("row.year > 2000 &&\n  row.note.startsWith('A')");

        assertThatThrownBy(() -> expression.evaluate(bindings(BARE)))
                .isInstanceOfSatisfying(ExpressionException.class, thrown -> {
                    assertThat(thrown.error().problem()).isEqualTo("no result: an empty value is used here");
                    assertThat(thrown.error().hint())
                            .isEqualTo("Empty here: `row.note`. Ask `… != null && …` before an empty value is used.");
                    assertThat(thrown.error().origin()).isEqualTo(new Origin("form.yaml", 13, 22, "where"));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 / (row.year - 2025) > 0",
                "laws[7].title == ''",
                "date('2025-13-01').year == 1",
                "row.labels.fr == ''"
            })
    void failsWithItsPlaceWhenThereIsNoResult(String source) {
        Expression expression = compiled(source);

        assertThatThrownBy(() -> expression.evaluate(bindings(FULL)))
                .isInstanceOfSatisfying(ExpressionException.class, thrown -> {
                    assertThat(thrown.error().origin().file()).isEqualTo("form.yaml");
                    assertThat(thrown.error().message()).contains("no result", source);
                });
    }

    @Test
    void passesOnWhatAFunctionSaysItLacks() {
        Expression expression = compiled("date(row.partner.code).year == 1");

        assertThatThrownBy(() -> expression.evaluate(bindings(FULL)))
                .isInstanceOfSatisfying(
                        ExpressionException.class,
                        thrown -> assertThat(thrown.error().problem())
                                .isEqualTo("no result: this is not a date; write it as \"2025-12-31\""));
    }

    @Test
    void endsLoopsThatTakeTooLong() {
        Expression expression = compiled("laws.exists(a, laws.exists(b, laws.exists(c, a.title == 'none')))");
        List<Sample.Law> many = Collections.nCopies(500, Sample.STATE.laws().get(0));

        assertThatThrownBy(() -> expression.evaluate(Map.of("laws", many))).isInstanceOf(ExpressionException.class);
    }

    @Test
    void asksForEachVariableItReads() {
        Expression expression = compiled("row.year == 2025 && state.iso == 'XAA'");

        assertThatThrownBy(() -> expression.evaluate(Map.of("row", FULL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value for the variable state");
    }
}
