package org.reportonce.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Waivers;
import org.reportonce.dataset.YearFacts;

/** The dataset reference for people, made from the records and their descriptions. */
public final class FieldGuide {
    private static final Descriptions TEXTS = Descriptions.english();

    private FieldGuide() {}

    /** Every file of a dataset with every field, in Markdown. */
    public static String all() {
        StringBuilder text = new StringBuilder("""
                # Dataset reference

                Made from the records of the dataset; do not edit by hand. Every file may be left out except `state.yaml` and
                `dataset.yaml`; every field may be left out unless the check asks for it.

                """);
        Map<String, Class<? extends Record>> files = new LinkedHashMap<>();
        files.put("state.yaml", State.class);
        files.put("dataset.yaml", YearFacts.class);
        files.put("waivers.yaml", Waivers.class);
        files.forEach((name, record) -> {
            text.append("## ").append(name).append("\n\n| key | meaning |\n|---|---|\n");
            keys(text, "", record);
            text.append('\n');
        });
        return text.append(tables()).toString();
    }

    /** The columns of the record tables, in Markdown. */
    public static String tables() {
        StringBuilder text = new StringBuilder();
        for (RecordTable table : RecordTable.ALL) {
            text.append("## ").append(table.name()).append(".csv\n\n");
            text.append(
                    "Columns may stand in any order; those marked * must be there.\n\n| column | meaning |\n|---|---|\n");
            for (String column : table.columns()) {
                text.append("| `")
                        .append(column)
                        .append('`')
                        .append(table.required().contains(column) ? " *" : "");
                String owner = RecordTable.isComponent(table.record(), column) || !column.equals("currency")
                        ? table.record().getSimpleName()
                        : "Transfer";
                text.append(" | ").append(TEXTS.of(owner, column)).append(" |\n");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void keys(StringBuilder text, String prefix, Class<? extends Record> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            String path = prefix + component.getName();
            text.append("| `").append(path).append("` | ");
            text.append(TEXTS.of(record.getSimpleName(), component.getName()));
            Class<?> type = component.getType();
            if (type.isEnum()) {
                text.append(" One of: ").append(options(type)).append('.');
            }
            text.append(" |\n");
            Class<? extends Record> nested = nested(component);
            if (nested != null) {
                keys(text, path + (type == java.util.List.class ? "[]." : "."), nested);
            }
        }
    }

    private static String options(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> '`'
                        + ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-')
                        + '`')
                .collect(Collectors.joining(", "));
    }

    private static @org.jspecify.annotations.Nullable Class<? extends Record> nested(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType generic && component.getType() == java.util.List.class) {
            type = generic.getActualTypeArguments()[0];
        }
        if (type instanceof Class<?> plain && plain.isRecord() && plain != LocalizedText.class) {
            return plain.asSubclass(Record.class);
        }
        return null;
    }
}
