package org.reportonce.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Origin;
import org.reportonce.yaml.YamlEntry;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;
import org.reportonce.yaml.YamlScalar;

/** Reads {@code labels.<language>.yaml} and compares it with what the form needs. */
final class LabelFile {
    /** Labels a form may have without anything in it needing them. */
    private static final Set<String> OPTIONAL = Set.of("short-title", "asked-of");

    private final Problems problems;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Origin> places = new LinkedHashMap<>();
    private final Map<String, String> lent = new LinkedHashMap<>();

    LabelFile(Problems problems) {
        this.problems = problems;
    }

    /** Keeps the labels of another version for what has none here; later ones lie over earlier ones. */
    void lend(YamlNode node) {
        if (node instanceof YamlMap map) {
            map.entries().forEach((key, entry) -> {
                if (entry.value() instanceof YamlScalar text) {
                    lent.put(key, text.text());
                }
            });
        }
    }

    /** Adds the labels of a file; later ones lie over earlier ones. */
    void add(YamlNode node) {
        if (!(node instanceof YamlMap map)) {
            problems.errorAt("instrument-labels-shape", node.origin(), "key", "");
            return;
        }
        for (Map.Entry<String, YamlEntry> entry : map.entries().entrySet()) {
            if (entry.getValue().value() instanceof YamlScalar text) {
                texts.put(entry.getKey(), text.text());
                places.put(entry.getKey(), entry.getValue().key());
            } else {
                problems.errorAt("instrument-labels-shape", entry.getValue().key(), "key", entry.getKey());
            }
        }
    }

    /** Reports labels that are missing and labels that nobody uses. */
    Labels compare(String language, List<LabelNeed> needs) {
        borrow(needs);
        Set<String> used = new HashSet<>();
        for (LabelNeed need : needs) {
            List<String> there = need.keys().stream().filter(texts::containsKey).toList();
            if (there.isEmpty() && need.required()) {
                problems.errorAt(
                        "instrument-label-missing",
                        need.origin(),
                        "key",
                        need.keys().get(need.keys().size() - 1),
                        "language",
                        language);
            } else if (!there.isEmpty()) {
                used.add(there.get(0));
            }
        }
        List<String> wanted = new ArrayList<>();
        needs.forEach(need -> wanted.addAll(need.keys()));
        wanted.addAll(OPTIONAL);
        texts.keySet().stream()
                .filter(key -> !used.contains(key) && !OPTIONAL.contains(key) && !key.startsWith("remark."))
                .forEach(key -> problems.remark(
                        "instrument-label-unused",
                        places.getOrDefault(key, Origin.file("labels")),
                        "key",
                        key,
                        "near",
                        NearNames.joined(key, wanted)));
        return new Labels(language, texts);
    }

    /** Takes over what is needed and not given here, the most special key first; remarks are each version's own. */
    private void borrow(List<LabelNeed> needs) {
        for (LabelNeed need : needs) {
            need.keys().stream()
                    .filter(key -> texts.containsKey(key) || lent.containsKey(key))
                    .findFirst()
                    .ifPresent(key -> texts.putIfAbsent(key, lent.getOrDefault(key, "")));
        }
        OPTIONAL.stream().filter(lent::containsKey).forEach(key -> texts.putIfAbsent(key, lent.getOrDefault(key, "")));
    }
}
