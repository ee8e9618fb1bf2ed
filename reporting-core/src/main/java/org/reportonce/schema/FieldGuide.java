package org.reportonce.schema;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.Profile;
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
            text.append("## ").append(name).append("\n\n");
            table(text, "", record);
            if (record == State.class) {
                profile(text);
            }
        });
        return text.append(tables()).toString();
    }

    /** The columns of the record tables, in Markdown. */
    public static String tables() {
        StringBuilder text = new StringBuilder();
        for (RecordTable table : RecordTable.ALL) {
            text.append("## ").append(table.name()).append(".csv\n\n");
            if (RecordTable.EVENTS.contains(table)) {
                text.append("A new dataset does not have this file. To begin it, copy this line into it:\n\n```\n");
                text.append(table.header()).append("\n```\n\n");
            }
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

    private static void profile(StringBuilder text) {
        text.append("""
                ### Facts

                Where the tables below say *fact*, the value is a word or has more to it:

                ```yaml
                licensed: yes
                licensed: {answer: yes, details: Section 4 of the Act, since: 2016-07-01}
                licensed:
                  - {answer: no, until: 2016-06-30}
                  - {answer: yes, details: Section 4 of the Act, since: 2016-07-01}
                ```

                A report sees the facts that held in its period, and of several the last one. A fact left out is "not answered", which is
                never "no".

                """);
        table(text, "", Fact.Spell.class);
        for (RecordComponent topic : Profile.class.getRecordComponents()) {
            text.append("### profile.").append(topic.getName()).append("\n\n");
            text.append(TEXTS.of("Profile", topic.getName())).append("\n\n");
            Fields.nested(topic).ifPresent(record -> table(text, Fields.path("profile.", topic), record));
        }
    }

    private static void table(StringBuilder text, String prefix, Class<? extends Record> record) {
        text.append("| key | meaning |\n|---|---|\n");
        keys(text, prefix, record);
        text.append('\n');
    }

    private static void keys(StringBuilder text, String prefix, Class<? extends Record> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            text.append("| `").append(prefix).append(component.getName()).append("` | ");
            text.append(component.getType() == Fact.class ? "*Fact.* " : "");
            text.append(TEXTS.of(record.getSimpleName(), component.getName()));
            if (component.getType() == Profile.class) {
                text.append(" See below.");
            }
            List<String> options = Fields.options(component);
            if (!options.isEmpty()) {
                String of = component.getType() == List.class ? " Any of: `" : " One of: `";
                text.append(of).append(String.join("`, `", options)).append("`.");
            }
            text.append(" |\n");
            if (component.getType() != Profile.class) {
                Fields.nested(component).ifPresent(nested -> keys(text, Fields.path(prefix, component), nested));
            }
        }
    }
}
