package org.reportonce.schema;

import static java.util.Map.entry;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Required;
import org.reportonce.dataset.Say;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Waivers;
import org.reportonce.dataset.YearFacts;
import org.reportonce.exchange.Mapping;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Rule;
import org.reportonce.yaml.OneOrMore;
import org.reportonce.yaml.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas (2020-12) of the user's files, made from the records that the files become. */
public final class Schemas {
    private static final Map<String, Class<?>> YAML_FILES = new LinkedHashMap<>();

    static {
        YAML_FILES.put("state", State.class);
        YAML_FILES.put("dataset", YearFacts.class);
        YAML_FILES.put("waivers", Waivers.class);
        YAML_FILES.put("instrument", Instrument.class);
        YAML_FILES.put("rules", Rule.RuleFile.class);
        YAML_FILES.put("mapping", Mapping.class);
    }

    private static final String FACT = "#/$defs/Fact";

    /** What a value looks like in a file when its record does not say so by itself. */
    private static final Map<Class<?>, String> SHAPES = Map.ofEntries(
            entry(LocalDate.class, "{'type': ['string', 'null'], 'format': 'date'}"),
            entry(PartialDate.class, "{'type': 'string', 'pattern': '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'}"),
            entry(BigDecimal.class, "{'type': ['number', 'null']}"),
            entry(SourceText.class, "{'type': 'string'}"),
            entry(OneOrMore.class, "{'type': ['string', 'array'], 'items': {'type': 'string'}}"),
            entry(Fact.class, "{'$ref': '" + FACT + "'}"),
            entry(Place.class, "{'type': 'string'}"),
            entry(Category.class, "{'type': 'string'}"),
            entry(Object.class, "{}"),
            entry(
                    LocalizedText.class,
                    "{'type': ['string', 'object'], 'additionalProperties': {'type': 'string'},"
                            + " 'propertyNames': {'pattern': '^[a-z]{2}$'}}"),
            entry(
                    Quantity.class,
                    "{'anyOf': [{'type': 'integer', 'minimum': 0}, {'enum': ['unknown', 'withheld', '']}]}"),
            entry(Money.class, "{'type': ['number', 'string']}"));

    private final Descriptions descriptions = Descriptions.english();

    /** Names of the schemas there are. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(YAML_FILES.keySet());
        RecordTable.ALL.forEach(table -> names.add(table.name()));
        names.add("report");
        return names;
    }

    /**
     * One schema, indented, ending in a line feed.
     *
     * @param name one of {@link #names()}
     * @throws IllegalArgumentException when there is no such schema
     */
    public String schema(String name) {
        if (name.equals("report")) {
            return Descriptions.Resources.text("/org/reportonce/write/report.schema.json");
        }
        Class<?> file = YAML_FILES.get(name);
        if (file != null) {
            return print(generator().generateSchema(file), "File " + name + ".yaml");
        }
        for (RecordTable table : RecordTable.ALL) {
            if (table.name().equals(name)) {
                return print(row(table), "A line of " + name + ".csv");
            }
        }
        throw new IllegalArgumentException("no schema " + name);
    }

    private ObjectNode row(RecordTable table) {
        ObjectNode schema = generator().generateSchema(table.record());
        ObjectNode given = (ObjectNode) schema.get("properties");
        ObjectNode properties = schema.objectNode();
        for (String column : table.columns()) {
            JsonNode shape = given.get(column);
            if (shape == null) {
                ObjectNode added = schema.objectNode().put("type", "string");
                if (column.equals("qualifier")) {
                    ArrayNode options = added.putArray("enum");
                    List.of("", "exact", "about", "more-than", "at-least").forEach(options::add);
                } else {
                    added.put("pattern", "^([A-Z]{3})?$");
                }
                shape = added;
            } else if (column.equals("withheld")) {
                shape = schema.objectNode().put("type", "string");
            }
            ((ObjectNode) shape)
                    .put("description", descriptions.of(table.record().getSimpleName(), column));
            properties.set(column, shape);
        }
        schema.set("properties", properties);
        schema.remove("required");
        ArrayNode required = schema.putArray("required");
        table.required().forEach(required::add);
        schema.put("additionalProperties", false);
        return schema;
    }

    private String print(ObjectNode schema, String title) {
        schema.put("title", title);
        if (schema.toString().contains(FACT)) {
            schema.putObject("$defs").set("Fact", fact());
        }
        anchor(schema);
        return schema.toPrettyString().replace("\r\n", "\n") + '\n';
    }

    /**
     * Jakarta patterns match the whole text, those of JSON Schema any part of it. And what a reference says of further keys is
     * for what it refers to.
     */
    private static void anchor(JsonNode node) {
        if (node instanceof ObjectNode reference && reference.path("$ref").isString()) {
            reference.remove("additionalProperties");
        }
        String pattern = node.path("pattern").stringValue("^");
        if (node instanceof ObjectNode object && !pattern.startsWith("^")) {
            object.put("pattern", "^(?:" + pattern + ")$");
        }
        node.forEach(Schemas::anchor);
    }

    /** A fact: nothing, a word, a spell, or a list of words and spells. Stands once, since it is used so often. */
    private ObjectNode fact() {
        ObjectNode spell = generator().generateSchema(Fact.Spell.class);
        spell.remove("$schema");
        ObjectNode fact = spell.objectNode().put("description", descriptions.of("Fact", "spells"));
        ArrayNode shapes = fact.putArray("anyOf");
        shapes.addObject().put("type", "null");
        ObjectNode word = shapes.addObject();
        words(Say.class, word);
        shapes.add(spell);
        ArrayNode either =
                shapes.addObject().put("type", "array").putObject("items").putArray("anyOf");
        either.add(word.deepCopy());
        either.add(spell.deepCopy());
        return fact;
    }

    private static void words(Class<?> type, ObjectNode node) {
        ArrayNode values = node.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            values.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.INLINE_ALL_SCHEMAS);
        config.with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS));
        config.forFields()
                .withDescriptionResolver(this::describe)
                .withRequiredCheck(
                        field -> field.getAnnotationConsideringFieldAndGetterIfSupported(Required.class) != null)
                .withNullableCheck(
                        field -> field.getAnnotationConsideringFieldAndGetterIfSupported(Nullable.class) != null);
        config.forTypesInGeneral().withCustomDefinitionProvider(Schemas::shape);
        return new SchemaGenerator(config.build());
    }

    private @Nullable String describe(FieldScope field) {
        String type = field.getDeclaringType().getErasedType().getSimpleName();
        String text = descriptions.byField().get(type + '.' + field.getName());
        return text;
    }

    private static @Nullable CustomDefinition shape(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        String shape = SHAPES.get(erased);
        if (shape != null) {
            JsonNode node = context.getGeneratorConfig().getObjectMapper().readTree(shape.replace('\'', '"'));
            return new CustomDefinition((ObjectNode) node, true);
        }
        if (erased.isEnum()) {
            ObjectNode node = context.getGeneratorConfig().createObjectNode();
            words(erased, node);
            return new CustomDefinition(node, true);
        }
        return null;
    }
}
