package org.reportonce;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.reportonce.dataset.Profile;
import org.reportonce.dataset.State;
import org.reportonce.dataset.YearFacts;
import org.reportonce.finding.NearNames;
import org.reportonce.schema.RecordTable;
import org.reportonce.workbook.Owners;
import org.reportonce.workbook.QuestionForm;

/**
 * What {@code owners} in state.yaml shares out among authorities.
 *
 * @param owners authority by table, topic or question
 * @param forms the reports with their questions
 */
record Shares(Map<String, String> owners, List<QuestionForm> forms) {
    /**
     * Sees that authorities and parts are known.
     *
     * @param wanted authorities a workbook is made for
     * @throws UnusableInput when nothing belongs to one of them, or a part with an owner does not exist
     */
    void known(Set<String> wanted) {
        Set<String> names = new TreeSet<>(owners.values());
        Set<String> unknown = new TreeSet<>(wanted);
        unknown.removeAll(names);
        if (!unknown.isEmpty()) {
            String first = unknown.iterator().next();
            throw new UnusableInput("Nothing belongs to " + String.join(", ", unknown) + "." + near(first, names) + ' '
                    + (owners.isEmpty()
                            ? "state.yaml names no owners. Add, for instance:\nowners:\n  transfers: " + first
                            : "Owners named in state.yaml: " + String.join(", ", names) + '.'));
        }
        if (!wanted.isEmpty()) {
            Set<String> parts = parts();
            owners.keySet().stream()
                    .filter(part -> !part(part, parts))
                    .findFirst()
                    .ifPresent(part -> {
                        throw new UnusableInput(
                                "owners in state.yaml gives \"" + part + "\" to " + owners.get(part)
                                        + ", but there is no such table, topic or question." + near(part, parts)
                                        + " Write, for instance, transfers, profile.tracing or answers.poa; else nobody would be asked for it.");
                    });
        }
    }

    private static String near(String text, Collection<String> names) {
        String near = NearNames.quoted(text, names);
        return near.isEmpty() ? "" : " Did you mean \"" + near + "\"?";
    }

    /** Tables, topics and reports that belong to nobody, so that no workbook of an authority asks for them. */
    List<String> nobodys() {
        return new Owners(owners, Set.of()).unowned(shared());
    }

    /** What is usually shared out as a whole. */
    private List<String> shared() {
        List<String> shared = new ArrayList<>();
        RecordTable.ALL.forEach(table -> shared.add(table.name()));
        components(Profile.class).forEach(topic -> shared.add("profile." + topic));
        forms.forEach(form -> shared.add("answers." + form.report()));
        return shared;
    }

    private Set<String> parts() {
        Set<String> parts = new LinkedHashSet<>(shared());
        parts.addAll(components(State.class));
        parts.addAll(components(YearFacts.class));
        forms.forEach(form -> form.lines().stream()
                .filter(line -> !line.id().isEmpty())
                .forEach(line -> parts.add("answers." + form.report() + '.' + line.id())));
        return parts;
    }

    /** Reports that this year does not ask for may have owners too, and so may what stands below a part. */
    private static boolean part(String path, Set<String> parts) {
        if (path.matches("answers\\.[^.]+(\\..+)?")) {
            String report = path.split("\\.", 3)[1];
            return parts.stream().noneMatch(known -> known.equals("answers." + report)) || parts.contains(path);
        }
        String rest = path;
        while (!parts.contains(rest) || rest.equals("profile")) {
            int cut = Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['));
            if (cut < 0) {
                return path.equals("profile");
            }
            rest = rest.substring(0, cut);
        }
        return true;
    }

    private static List<String> components(Class<? extends Record> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }
}
