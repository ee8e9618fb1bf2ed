package org.reportonce.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {
    private final Schemas schemas = new Schemas();

    static List<String> names() {
        return Schemas.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isItselfAValidSchema(String name) {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(schemas.schema(name), InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsAStateAndNamesWhatIsWrong() {
        assertThat(errors("state", "{\"format\":\"reportonce/state/1\",\"code\":\"KEN\",\"name\":{\"en\":\"Kenya\"}}"))
                .isEmpty();
        assertThat(errors("state", "{\"format\":\"reportonce/state/1\",\"code\":\"Kenya\"}"))
                .singleElement()
                .asString()
                .contains("/code");
        assertThat(errors("state", "{\"format\":\"reportonce/state/1\",\"code\":\"KEN\",\"contakts\":[]}"))
                .singleElement()
                .asString()
                .contains("contakts");
    }

    @Test
    void knowsTheWordsOfAnEnumAsTheUserWritesThem() {
        assertThat(errors("dataset", "{\"state\":\"KEN\",\"year\":2025,\"flows\":{\"exports\":\"not-included\"}}"))
                .isEmpty();
        assertThat(errors("dataset", "{\"state\":\"KEN\",\"year\":2025,\"flows\":{\"exports\":\"NIL\"}}"))
                .isNotEmpty();
    }

    @Test
    void describesALineOfATableAsItsColumns() {
        assertThat(errors(
                        "transfers",
                        "{\"id\":\"E-1\",\"direction\":\"export\",\"status\":\"actual\",\"category\":\"II\",\"quantity\":15,"
                                + "\"qualifier\":\"about\",\"value\":10,\"currency\":\"EUR\"}"))
                .isEmpty();
        assertThat(errors("transfers", "{\"id\":\"E-1\",\"direction\":\"export\"}"))
                .hasSize(3);
    }

    @Test
    void knowsTheShapesOfAFact() {
        for (String fact : List.of(
                "null",
                "\"yes\"",
                "{\"answer\":\"no\",\"details\":{\"en\":\"x\"},\"since\":\"2016-07-01\"}",
                "[\"no\",{\"answer\":\"yes\",\"release\":\"restricted\"}]")) {
            assertThat(errors("state", licensed(fact))).isEmpty();
        }
        for (String wrong : List.of("\"yess\"", "{\"anser\":\"no\"}", "[\"noo\"]", "true")) {
            assertThat(errors("state", licensed(wrong))).isNotEmpty();
        }
    }

    private static String licensed(String fact) {
        return "{\"code\":\"KEN\",\"profile\":{\"manufacture\":{\"licensed\":" + fact + "}}}";
    }

    @Test
    void knowsTheTablesOfEvents() {
        assertThat(errors(
                        "recoveries",
                        "{\"id\":\"R-1\",\"circumstance\":\"seized\",\"type\":\"pistol\",\"quantity\":15,"
                                + "\"marked\":\"yes\",\"outcome\":\"intl-request-sent\"}"))
                .isEmpty();
        assertThat(errors(
                        "recoveries",
                        "{\"id\":\"R-1\",\"circumstance\":\"siezed\",\"type\":\"pistol\",\"quantity\":1}"))
                .hasSize(1);
        assertThat(errors("tracing", "{\"id\":\"T-1\",\"way\":\"sent\",\"quantity\":\"unknown\",\"answered\":2}"))
                .isEmpty();
        assertThat(errors("tracing", "{\"id\":\"T-1\",\"way\":\"sent\",\"quantity\":3,\"answered\":-2}"))
                .hasSize(1);
        for (String table : List.of("destructions", "losses", "enforcement")) {
            assertThat(errors(table, "{}")).hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(errors(
                        "assistance", "{\"id\":\"A-1\",\"role\":\"wanted\",\"area\":\"tracing\",\"currency\":\"EUR\"}"))
                .isEmpty();
    }

    @Test
    void saysWhichSchemasThereAreByName() {
        assertThat(Schemas.names()).contains("state", "dataset", "transfers", "instrument");
        assertThatThrownBy(() -> schemas.schema("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> errors(String name, String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemas.schema(name), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
