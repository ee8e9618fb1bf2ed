package org.reportonce.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportonce.classify.Condition.Standing;
import org.reportonce.classify.Rules.Rule;
import org.reportonce.dataset.Categories;
import org.reportonce.dataset.Threshold;

/**
 * How an item stands to a category.
 *
 * @param rule what was asked
 * @param code the category in the year: that of the rule, or the one that took such items before
 * @param standing whether it takes the item
 * @param conditions what decides: all that hold, or those that are open, or those that fail
 */
record Judgement(Rule rule, String code, Standing standing, List<Condition> conditions) {
    /**
     * Judges.
     *
     * @param kind what is known of the kind, or null when it is sure
     */
    static Judgement of(Rule rule, int year, Facts facts, @Nullable Condition kind, Rules rules) {
        Categories categories = Categories.standard();
        String code = categories.inUse(rule.code(), year) || rule.earlier().isEmpty() ? rule.code() : rule.earlier();
        if (!categories.inUse(code, year)) {
            String sentence = "there is no category " + rule.code() + " for transfers of " + year;
            return new Judgement(rule, code, Standing.FAILS, List.of(new Condition(Standing.FAILS, sentence)));
        }
        List<Condition> conditions = new ArrayList<>();
        if (kind != null) {
            conditions.add(kind);
        }
        if (rule.armed() != null) {
            conditions.add(Condition.fact("armed", rule.armed(), facts.armed()));
        }
        if (rule.manned() != null) {
            conditions.add(Condition.fact("manned", rule.manned(), facts.manned()));
        }
        rule.limits().forEach(limit -> conditions.add(limit.on(facts)));
        conditions.addAll(best(alternatives(rule, year, facts, rules)));
        return decided(rule, code, conditions);
    }

    private static Judgement decided(Rule rule, String code, List<Condition> conditions) {
        Standing standing = Standing.together(conditions);
        List<Condition> deciding = standing == Standing.FAILS
                ? conditions.stream()
                        .filter(condition -> condition.standing() == Standing.FAILS)
                        .toList()
                : conditions;
        return new Judgement(rule, code, standing, deciding);
    }

    /** The same, where another category comes first if it takes the item. */
    Judgement after(Judgement other) {
        if (standing == Standing.FAILS || other.standing == Standing.FAILS) {
            return this;
        }
        List<Condition> more = new ArrayList<>(conditions);
        boolean taken = other.standing == Standing.HOLDS;
        more.add(new Condition(
                taken ? Standing.FAILS : Standing.NOT_TOLD,
                taken ? other.code + " comes first" : "not one of " + other.code + ", which comes first: not told"));
        return decided(rule, code, more);
    }

    /** True when a measure or, where nothing is to be measured, a fact speaks for the category. */
    boolean supported() {
        return standing != Standing.FAILS
                && conditions.stream().anyMatch(condition -> condition.standing() == Standing.HOLDS);
    }

    private static Map<String, List<Condition>> alternatives(Rule rule, int year, Facts facts, Rules rules) {
        Map<String, List<Condition>> alternatives = new LinkedHashMap<>();
        for (Threshold threshold : Categories.standard().thresholds(rule.code(), year)) {
            Condition condition = Condition.limit(
                    threshold.property(),
                    threshold.relation(),
                    threshold.value(),
                    threshold.unit(),
                    facts.measure(rules.measureOf(threshold.property())));
            alternatives
                    .computeIfAbsent(threshold.alternative(), key -> new ArrayList<>())
                    .add(condition);
        }
        return alternatives;
    }

    /** The alternative that holds, else all those that may, as one condition each, else why none does. */
    private static List<Condition> best(Map<String, List<Condition>> alternatives) {
        List<Condition> failed = new ArrayList<>();
        List<List<Condition>> open = new ArrayList<>();
        for (List<Condition> each : alternatives.values()) {
            switch (Standing.together(each)) {
                case HOLDS -> {
                    return each;
                }
                case NOT_TOLD -> open.add(each);
                case FAILS -> failed.addAll(each);
            }
        }
        if (open.size() == 1) {
            return open.get(0);
        }
        if (open.isEmpty()) {
            return failed;
        }
        List<String> either = new ArrayList<>();
        for (List<Condition> each : open) {
            either.add(
                    String.join(" and ", each.stream().map(Condition::sentence).toList()));
        }
        return List.of(new Condition(Standing.NOT_TOLD, String.join(", or ", either)));
    }
}
