package org.reportonce.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportonce.finding.Origin;
import org.reportonce.instrument.Instrument.Content;

/**
 * A label that the form needs, or may have.
 *
 * @param keys keys under which it may stand, the most special first
 * @param origin what needs it
 * @param required false when the form does without it
 */
record LabelNeed(List<String> keys, Origin origin, boolean required) {
    LabelNeed {
        keys = List.copyOf(keys);
    }

    LabelNeed(List<String> keys, Origin origin) {
        this(keys, origin, true);
    }

    /**
     * Every label that an instrument needs.
     *
     * @param tables its tables as far as they compile, by id
     */
    static List<LabelNeed> of(Instrument instrument, Map<String, TablePlan> tables, Problems problems) {
        List<LabelNeed> needs = new ArrayList<>();
        needs.add(new LabelNeed(List.of("title"), problems.at("id")));
        for (int i = 0; i < instrument.sections().size(); i++) {
            Instrument.Section section = instrument.sections().get(i);
            String path = "sections[" + i + ']';
            needs.add(new LabelNeed(List.of("section." + section.id()), problems.at(path + ".id")));
            if (!section.part().isEmpty()) {
                needs.add(new LabelNeed(List.of("part." + section.part()), problems.at(path + ".part")));
            }
            for (int j = 0; j < section.content().size(); j++) {
                String at = path + ".content[" + j + ']';
                Content content = section.content().get(j);
                content(content, at, problems, needs);
                TablePlan plan = content.table() == null
                        ? null
                        : tables.get(content.table().id());
                if (plan != null) {
                    kinds(plan, at + ".table", problems, needs);
                }
            }
        }
        return needs;
    }

    private static void content(Content content, String path, Problems problems, List<LabelNeed> needs) {
        Instrument.Question question = content.question();
        if (question != null) {
            String key = "question." + question.id();
            needs.add(new LabelNeed(List.of(key), problems.at(path + ".question.id")));
            if (question.details() != null) {
                needs.add(new LabelNeed(
                        List.of("details." + question.id(), "details"), problems.at(path + ".question.details")));
            }
            if (question.derive() != null) {
                needs.add(new LabelNeed(
                        List.of("because." + question.id()), problems.at(path + ".question.derive"), false));
            }
            for (int i = 0; i < question.options().size(); i++) {
                String option = question.options().get(i);
                needs.add(new LabelNeed(
                        List.of("option." + question.id() + '.' + option, "option." + option),
                        problems.at(path + ".question.options[" + i + ']')));
            }
        }
        Instrument.Note note = content.note();
        if (note != null && note.from() == null) {
            needs.add(new LabelNeed(List.of("note." + note.id()), problems.at(path + ".note.id")));
        }
        Instrument.Changes changes = content.changes();
        if (changes != null) {
            needs.add(new LabelNeed(List.of("table." + changes.id()), problems.at(path + ".changes.id")));
        }
        TableForm table = content.table();
        if (table != null) {
            table(table, path + ".table", problems, needs);
        }
    }

    private static void table(TableForm table, String path, Problems problems, List<LabelNeed> needs) {
        needs.add(new LabelNeed(List.of("table." + table.id()), problems.at(path + ".id")));
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i).id();
            needs.add(new LabelNeed(
                    List.of("column." + table.id() + '.' + column, "column." + column),
                    problems.at(path + ".columns[" + i + "].id")));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            String row = table.rows().get(i);
            needs.add(new LabelNeed(
                    List.of("row." + table.id() + '.' + row, "row." + row), problems.at(path + ".rows[" + i + ']')));
        }
        if (table.nil() != null) {
            needs.add(new LabelNeed(List.of("nil." + table.id()), problems.at(path + ".nil")));
        }
        if (table.included() != null) {
            needs.add(new LabelNeed(List.of("not-included." + table.id()), problems.at(path + ".included")));
        }
    }

    /** Kinds that stand in cells; a table with a column that does not compile has findings enough. */
    private static void kinds(TablePlan plan, String path, Problems problems, List<LabelNeed> needs) {
        List<TableForm.Column> columns = plan.form().columns();
        for (int i = 0; columns.size() == plan.columns().size() && i < columns.size(); i++) {
            String column = columns.get(i).id();
            if (plan.columns().get(i) instanceof ColumnValue.Plain plain) {
                for (String option : plain.options()) {
                    needs.add(new LabelNeed(
                            List.of(
                                    "option." + plan.form().id() + '.' + column + '.' + option,
                                    "option." + column + '.' + option,
                                    "option." + option),
                            problems.at(path + ".columns[" + i + "].value")));
                }
            }
        }
    }
}
