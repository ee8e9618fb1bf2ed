package org.reportonce.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reportonce.expression.Sample.error;
import static org.reportonce.expression.Sample.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportonce.finding.Origin;

class ExpressionErrorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "row.partnr == null                 | 24 | Transfer has no 'partnr'           | Did you mean 'partner'?",
                "row.quantity.knwon                 | 33 | Quantity has no 'knwon'            | Did you mean 'known'?",
                "row.partner.hidden                 | 32 | Place has no 'hidden'              | It has code, landlocked, given.",
                "laws.exists(l, l.titel == '')      | 37 | Law has no 'titel'                 | Did you mean 'title'?",
                "row.direction == EXPROT            | 37 | there is no 'EXPROT'               | Did you mean 'EXPORT'?",
                "rwo.direction == EXPORT            | 20 | there is no 'rwo'                  | Did you mean 'row'?",
                "xy == 1                            | 20 | there is no 'xy'                   | Known here: row, state, laws, BOTH, NEITHER, I, VIII, EXPORT, IMPORT, ACTUAL.",
                "state.membrOf('UN', 2025)          | 26 | there is no function 'membrOf'     | Did you mean 'memberOf'?",
                "row.quantity.known()               | 33 | there is no function 'known'       | 'known' is a property: write it without parentheses.",
                "row.direction == 'EXPORT'          | 34 | cannot compare Direction with text | Write the constant without quotes. Direction has EXPORT, IMPORT.",
                "row.direction == ACTUAL            | 34 | cannot compare Direction with Status | Direction has EXPORT, IMPORT.",
                "row.direction == BOTH              | 37 | 'BOTH' is not a constant of Direction | Direction has EXPORT, IMPORT.",
                "row.direction in [BOTH]            | 38 | 'BOTH' is not a constant of Direction | Direction has EXPORT, IMPORT.",
                "row.value.amount == 5              | 37 | cannot compare decimal number with whole number | Write the whole number with a decimal point, as in 5.0.",
                "row.note > 3                       | 29 | '>' is not defined for text and whole number | ``",
                "row.note.contains(row.year)        | 29 | 'contains' is not defined for text, whole number | It takes text.contains(text).",
                "state.memberOf('UN')               | 26 | 'memberOf' is not defined for State, text | It takes State.memberOf(text, whole number).",
                "nil(3)                             | 20 | 'nil' is not defined for whole number | It takes nil(text).",
                "row.note ==                        | 31 | the expression ends too early      | ``",
                "row.note ) 1                       | 29 | ')' does not fit here              | ``",
                "row.note && true                   | 29 | '&&' is not defined for text and yes/no | ``",
                "row.note ? 1 : 2                   | 29 | what stands before '?' must be yes/no, and this is of type text | ``",
                "!row.note                          | 20 | '!' is not defined for text        | ``",
                "row.year in [''] && true           | 29 | 'in' is not defined for whole number, list(text) | ``",
                "row.year['a']                      | 28 | '[]' is not defined for whole number, text | ``",
                "row.direction == Direction.EXPROT  | 47 | Direction has no 'EXPROT'           | Did you mean 'EXPORT'?",
                "row.note.length                    | 29 | text has no properties, and so no 'length' | ``",
                "row.quantity.known = true          | 39 | '=' does not fit here              | Write '==' to compare.",
                "row.note == \"A                     | 32 | the text that starts here has no closing quote | ``",
                "size(row.year)                     | 20 | 'size' is not defined for whole number | It takes size(text) or size(list(any value)) or size(map(any value, any value)).",
                "Place{code: 'A'}                   | 25 | an expression cannot make a record | ``",
            })
    void saysWhatIsWrongAndHowToFixIt(String source, int column, String problem, String hint) {
        ExpressionError error = error(source);

        assertThat(error.problem()).isEqualTo(problem.replace('\'', '`'));
        assertThat(error.hint().replace('`', '\'')).isEqualTo(hint);
        assertThat(error.origin()).isEqualTo(new Origin("form.yaml", 12, column, "where"));
    }

    @Test
    void showsTheLineWithACaret() {
        assertThat(error("row.year > 1 &&\n  row.partnr == null").message())
                .isEqualTo("Transfer has no `partnr`. Did you mean `partner`?\n      row.partnr == null\n          ^");
    }

    @Test
    void reportsAllMistakesAtOnce() {
        assertThat(errors("row.partnr == null && row.yeer == 2 && foo", Kind.ANY))
                .extracting(ExpressionError::problem)
                .containsExactly("Transfer has no `partnr`", "Transfer has no `yeer`", "there is no `foo`");
    }

    static Stream<Placement> blocks() {
        return Stream.of(Placement.block(new Origin("form.yaml", 41, 9, "where"), 8));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void findsThePlaceInABlockScalar(Placement placement) {
        List<ExpressionError> errors = new ArrayList<>();
        Sample.EXPRESSIONS.compile(
                "row.year > 1 &&\n  row.partnr == null &&\n\n  row.yeer == 2\n", Kind.BOOLEAN, placement, errors::add);

        assertThat(errors)
                .extracting(ExpressionError::origin)
                .containsExactly(new Origin("form.yaml", 42, 15, "where"), new Origin("form.yaml", 44, 15, "where"));
    }

    @Test
    void keepsAPlaceThatIsOnlyAFile() {
        List<ExpressionError> errors = new ArrayList<>();
        Sample.EXPRESSIONS.compile("row.partnr", Kind.ANY, Origin.file("form.yaml"), errors::add);
        Sample.EXPRESSIONS.compile("row.partnr", Kind.ANY, Origin.line("form.yaml", 3), errors::add);

        assertThat(errors)
                .extracting(ExpressionError::origin)
                .containsExactly(Origin.file("form.yaml"), Origin.line("form.yaml", 3));
    }

    @ParameterizedTest
    @CsvSource({
        "row.year, NUMBER",
        "row.value.amount, NUMBER",
        "row.note, STRING",
        "row.value.currency, STRING",
        "row.tags, LIST",
        "row.quantity.known, BOOLEAN",
        "row.confirmed, BOOLEAN",
        "row.partner, ANY",
        "laws.map(l; l.title), LIST"
    })
    void acceptsTheKindThatIsDemanded(String source, Kind kind) {
        assertThat(errors(source.replace(';', ','), kind)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "row.year, STRING",
        "row.year, BOOLEAN",
        "row.note, NUMBER",
        "row.tags, BOOLEAN",
        "row.direction, STRING",
        "row.note, LIST"
    })
    void rejectsAnotherKindThanDemanded(String source, Kind kind) {
        assertThat(errors(source, kind)).singleElement().satisfies(error -> {
            assertThat(error.problem()).startsWith("the result must be " + kind.words() + ", but this is of type ");
            assertThat(error.origin()).isEqualTo(Sample.START);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type(row)",
                "timestamp('2025-01-01T00:00:00Z')",
                "dyn(1)",
                "bytes('a')",
                "row.getClass()",
                "row.class"
            })
    void knowsNothingOfClassesAndClocks(String source) {
        assertThat(errors(source, Kind.ANY)).isNotEmpty();
    }

    @Test
    void refusesAVariableNamedLikeAConstant() {
        assertThatThrownBy(() -> Expressions.builder()
                        .variable("EXPORT", String.class)
                        .variable("direction", Sample.Direction.class)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("variable EXPORT has the name of a constant");
    }

    @Test
    void refusesAVariableThatExpressionsCannotUse() {
        assertThatThrownBy(() -> Expressions.builder().variable("files", Stream.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.util.stream.Stream");
    }

    @Test
    void refusesFunctionsThatCannotBeToldApart() {
        Expressions expressions = Expressions.builder()
                .function("same", List.of(String.class), boolean.class, arguments -> true)
                .function("same", List.of(Object.class), boolean.class, arguments -> false)
                .build();

        assertThatThrownBy(() -> expressions.compile("same('a')", Kind.ANY, Sample.START, error -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'same'");
    }
}
