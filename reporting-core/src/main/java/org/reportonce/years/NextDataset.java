package org.reportonce.years;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportonce.yaml.YamlEntry;
import org.reportonce.yaml.YamlList;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;
import org.reportonce.yaml.YamlScalar;
import org.reportonce.yaml.YamlText;

/**
 * The {@code dataset.yaml} of the next year: answers that stay the same as a rule are taken over, and named for the officer to
 * confirm; what happened in the year is not.
 *
 * @param text the file
 * @param toConfirm paths named in it, in the order of the file
 */
public record NextDataset(String text, List<String> toConfirm) {
    public NextDataset {
        toConfirm = List.copyOf(toConfirm);
    }

    /**
     * Begins the next year.
     *
     * @param facts {@code dataset.yaml} of the year before
     * @param profile topics under {@code profile} in {@code state.yaml} that say something
     * @param state code of the State
     * @param year the year to begin
     */
    public static NextDataset of(YamlMap facts, List<String> profile, String state, int year) {
        Writing writing = new Writing(facts, profile);
        return new NextDataset(writing.text(template(), state, year), writing.toConfirm);
    }

    private static String template() {
        try (InputStream in = NextDataset.class.getResourceAsStream("next-dataset.yaml")) {
            return new String(Objects.requireNonNull(in, "next-dataset.yaml").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Topics of the profile that say something, in the order of the file. */
    public static List<String> topics(YamlMap state) {
        return map(state, "profile")
                .map(profile -> profile.entries().entrySet().stream()
                        .filter(topic -> says(topic.getValue().value()))
                        .map(Map.Entry::getKey)
                        .toList())
                .orElse(List.of());
    }

    private static Optional<YamlMap> map(YamlMap parent, String key) {
        return Optional.ofNullable(parent.entries().get(key))
                .map(YamlEntry::value)
                .filter(YamlMap.class::isInstance)
                .map(YamlMap.class::cast);
    }

    private static boolean says(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return !scalar.absent() && !scalar.text().isBlank();
        }
        if (node instanceof YamlMap map) {
            return map.entries().values().stream().anyMatch(entry -> says(entry.value()));
        }
        return node instanceof YamlList list && !list.items().isEmpty();
    }

    private static final class Writing {
        private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

        /** Stable keys of the concept of a flow; its cut-off is a day of one year. */
        private static final List<String> CONCEPT = List.of("basis", "criteria", "other", "aggregated");

        private final YamlMap facts;
        private final List<String> profile;
        private final List<String> toConfirm = new ArrayList<>();

        Writing(YamlMap facts, List<String> profile) {
            this.facts = facts;
            this.profile = profile;
        }

        String text(String template, String state, int year) {
            profile.forEach(topic -> toConfirm.add("profile." + topic));
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put("state", state);
            parts.put("lastYear", Integer.toString(year - 1));
            parts.put("year", Integer.toString(year));
            parts.put("reports", part("reports", List.of(), " []"));
            parts.put("submission", part("submission", List.of("authority", "language", "by"), "\n  date:"));
            parts.put("exports", part("exports", CONCEPT, "\n  cutOff:"));
            parts.put("imports", part("imports", CONCEPT, "\n  cutOff:"));
            parts.put("included", part("included", List.of("holdings", "production", "policies"), " {}"));
            parts.put("answers", answers());
            parts.put("toConfirm", list());
            // In one go: a text of the user may look like a place of the template.
            return PLACE.matcher(template)
                    .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), place.group())));
        }

        /**
         * A key with those of its keys that stay; without such keys, as a whole.
         *
         * @param rest what follows the key when nothing stays; a line is added to what stays
         */
        private String part(String key, List<String> keys, String rest) {
            YamlEntry entry = facts.entries().get(key);
            if (entry == null || !says(entry.value())) {
                return key + ':' + rest;
            }
            if (keys.isEmpty()) {
                toConfirm.add(key);
                return YamlText.entry(key, entry.value(), 0).stripTrailing();
            }
            StringBuilder part = new StringBuilder();
            map(facts, key)
                    .ifPresent(values -> keys.forEach(one -> {
                        YamlEntry value = values.entries().get(one);
                        if (value != null && says(value.value())) {
                            toConfirm.add(key + '.' + one);
                            part.append(YamlText.entry(one, value.value(), 2));
                        }
                    }));
            if (part.isEmpty()) {
                return key + ':' + rest;
            }
            return key + ":\n"
                    + (rest.startsWith("\n")
                            ? part.substring(0, part.length() - 1) + rest
                            : part.toString().stripTrailing());
        }

        private String answers() {
            StringBuilder part = new StringBuilder();
            map(facts, "answers")
                    .ifPresent(answers -> answers.entries().forEach((report, entry) -> {
                        if (entry.value() instanceof YamlMap questions
                                && !questions.entries().isEmpty()) {
                            questions
                                    .entries()
                                    .keySet()
                                    .forEach(question -> toConfirm.add("answers." + report + '.' + question));
                            part.append(YamlText.entry(report, questions, 2));
                        }
                    }));
            return part.isEmpty() ? "answers: {}" : "answers:\n" + part.substring(0, part.length() - 1);
        }

        private String list() {
            if (toConfirm.isEmpty()) {
                return "toConfirm: []";
            }
            return "toConfirm:\n  - " + String.join("\n  - ", toConfirm);
        }
    }
}
