package org.reportonce.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.YamlEntry;
import org.reportonce.yaml.YamlList;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;
import org.reportonce.yaml.YamlScalar;

/**
 * Completes questions that say {@code like: true} from the version that {@code like} of their instrument names. Done on the YAML,
 * so that whatever is taken over keeps the place where it is written.
 */
final class Likeness {
    private static final String LIKE = "like";

    /** What a question takes over when it does not say it itself; numbers differ from version to version. */
    private static final List<String> TAKEN_OVER = List.of(
            "type",
            "options",
            "from",
            "derive",
            "because",
            "details",
            "when",
            "required",
            "confidential",
            "duty",
            "refers",
            "under");

    private static final Reporter SILENT = (code, origin, subject, arguments) -> {};

    private final List<InstrumentText> all;

    /** Over every instrument there is. */
    Likeness(List<InstrumentText> all) {
        this.all = List.copyOf(all);
    }

    /** The versions that an instrument takes over from, the nearest first; a version that is not there ends the list. */
    List<InstrumentText> lenders(InstrumentText text) {
        List<InstrumentText> lenders = new ArrayList<>();
        Optional<InstrumentText> next = lender(text);
        while (next.isPresent() && !same(next.get(), text) && !holds(lenders, next.get())) {
            lenders.add(next.get());
            next = lender(next.get());
        }
        return lenders;
    }

    /**
     * The content of an instrument with its questions complete.
     *
     * @param reporter takes versions and questions that are not there
     */
    YamlMap complete(InstrumentText text, Reporter reporter) {
        List<InstrumentText> lenders = lenders(text);
        YamlEntry like = text.node().entries().get(LIKE);
        String version = like == null ? "" : scalar(like.value());
        if (like != null && (lenders.isEmpty() || returns(text, lenders))) {
            boolean cycle = lender(text).isPresent();
            tell(
                    cycle ? "instrument-like-cycle" : "instrument-like-unknown",
                    like.place(),
                    version,
                    versions(text),
                    reporter);
            return text.node();
        }
        Map<String, YamlMap> lent = new LinkedHashMap<>();
        for (int i = lenders.size() - 1; i >= 0; i--) {
            YamlMap complete = map(lenders.get(i).node(), lent, SILENT);
            lent = new LinkedHashMap<>();
            collect(complete, lent);
        }
        return map(text.node(), lent, reporter);
    }

    private static boolean same(InstrumentText one, InstrumentText other) {
        return one.folder().equals(other.folder());
    }

    private static boolean holds(List<InstrumentText> texts, InstrumentText text) {
        return texts.stream().anyMatch(one -> same(one, text));
    }

    private boolean returns(InstrumentText text, List<InstrumentText> lenders) {
        return lender(lenders.get(lenders.size() - 1))
                .filter(last -> same(last, text))
                .isPresent();
    }

    private Optional<InstrumentText> lender(InstrumentText text) {
        YamlEntry like = text.node().entries().get(LIKE);
        String version = like == null ? "" : scalar(like.value());
        return all.stream()
                .filter(other -> other.folder().id().equals(text.folder().id())
                        && other.folder().version().equals(version))
                .findFirst();
    }

    private List<String> versions(InstrumentText text) {
        return all.stream()
                .filter(other -> !same(other, text)
                        && other.folder().id().equals(text.folder().id()))
                .map(other -> other.folder().version())
                .toList();
    }

    private static void collect(YamlNode node, Map<String, YamlMap> questions) {
        if (node instanceof YamlList list) {
            list.items().forEach(item -> collect(item, questions));
        } else if (node instanceof YamlMap map) {
            map.entries().forEach((key, entry) -> {
                if (key.equals("question") && entry.value() instanceof YamlMap question) {
                    questions.putIfAbsent(id(question), question);
                } else if (holdsQuestions(key)) {
                    collect(entry.value(), questions);
                }
            });
        }
    }

    private static boolean holdsQuestions(String key) {
        return key.equals("sections") || key.equals("content");
    }

    private static YamlMap map(YamlMap map, Map<String, YamlMap> lent, Reporter reporter) {
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> {
            YamlNode value = entry.value();
            if (key.equals("question") && value instanceof YamlMap question) {
                value = question(question, lent, reporter);
            } else if (holdsQuestions(key) && value instanceof YamlList list) {
                value = list(list, lent, reporter);
            }
            entries.put(key, new YamlEntry(entry.key(), value));
        });
        return new YamlMap(entries, map.origin());
    }

    private static YamlList list(YamlList list, Map<String, YamlMap> lent, Reporter reporter) {
        List<YamlNode> items = new ArrayList<>();
        list.items().forEach(item -> items.add(item instanceof YamlMap map ? map(map, lent, reporter) : item));
        return new YamlList(items, list.origin());
    }

    private static YamlMap question(YamlMap question, Map<String, YamlMap> lent, Reporter reporter) {
        YamlEntry like = question.entries().get(LIKE);
        if (like == null || !scalar(like.value()).equals("true")) {
            return question;
        }
        YamlMap source = lent.get(id(question));
        if (source == null) {
            tell("instrument-like-question-unknown", like.key(), id(question), List.copyOf(lent.keySet()), reporter);
            return question;
        }
        Map<String, YamlEntry> entries = new LinkedHashMap<>(question.entries());
        for (String key : TAKEN_OVER) {
            YamlEntry entry = source.entries().get(key);
            if (entry != null) {
                entries.putIfAbsent(key, entry);
            }
        }
        return new YamlMap(entries, question.origin());
    }

    private static void tell(String code, Origin origin, String name, List<String> known, Reporter reporter) {
        String instead = known.isEmpty() ? "There is none." : Problems.instead(name, known);
        reporter.report(code, origin, origin.field(), Map.of("name", name, "instead", instead));
    }

    private static String id(YamlMap question) {
        YamlEntry id = question.entries().get("id");
        return id == null ? "" : scalar(id.value());
    }

    private static String scalar(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.text().strip() : "";
    }
}
