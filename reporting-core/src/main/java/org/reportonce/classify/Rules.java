package org.reportonce.classify;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Threshold;
import org.reportonce.yaml.ShippedFile;

/**
 * {@code classification.yaml}: kinds of items, the categories that take them, and where lists of goods have them.
 *
 * @param format {@code reportonce/classification/1}
 * @param verified true once a person has compared it with the official texts
 * @param measures names of the properties in the thresholds that a measure answers to
 * @param facts words that tell whether an item is armed or manned
 * @param kinds kinds of items
 * @param categories rules in the order of the categories
 * @param ml Common Military List of the European Union
 * @param hs Harmonized System
 */
record Rules(
        String format,
        boolean verified,
        Map<String, List<String>> measures,
        Map<String, Fact> facts,
        List<Kind> kinds,
        List<Rule> categories,
        GoodsList ml,
        GoodsList hs) {
    /** Words for a fact and against it. */
    record Fact(List<String> yes, List<String> no) {}

    /**
     * A kind of items.
     *
     * @param id its name in this file
     * @param name its name for people
     * @param words whole words that tell it
     * @param manned whether such items are
     * @param armed whether such items are
     * @param mass measure that a number of tonnes means; the weight when empty
     * @param carried true when vehicles, aircraft and vessels carry it
     * @param outside why no category takes it; empty when one does
     * @param unsure what a person has to decide
     * @param ml entries of the military list
     * @param hs headings of the Harmonized System
     */
    record Kind(
            String id,
            String name,
            List<String> words,
            @Nullable Boolean manned,
            @Nullable Boolean armed,
            String mass,
            @Nullable Boolean carried,
            String outside,
            String unsure,
            List<String> ml,
            List<String> hs) {}

    /**
     * A category and what it takes. Its thresholds are those of {@link org.reportonce.dataset.Categories}.
     *
     * @param code category
     * @param earlier category that took it before the code was in use; may be empty
     * @param parted first year in which the UN Register has this letter of the category; null when it has no letter, or always had it
     * @param kinds kinds it may take
     * @param armed whether items must be
     * @param manned whether items must be
     * @param limits further limits
     * @param unless categories that come first
     * @param confirm what its description asks for besides
     * @param source where the rule comes from
     */
    record Rule(
            String code,
            String earlier,
            @Nullable Integer parted,
            List<String> kinds,
            @Nullable Boolean armed,
            @Nullable Boolean manned,
            List<Limit> limits,
            List<String> unless,
            String confirm,
            String source) {}

    /** A limit of a measure, in its unit. */
    record Limit(String measure, Threshold.Relation relation, BigDecimal value) {
        Condition on(Facts facts) {
            Measure what = Measure.of(measure);
            return Condition.limit(what.title(), relation, value, what.unit(), facts.measure(what));
        }
    }

    /** A list of goods. */
    record GoodsList(String source, List<GoodsEntry> entries) {}

    /** An entry of a list of goods, with limits that part it from its neighbours. */
    record GoodsEntry(String code, String heading, List<Limit> limits) {}

    private static final class Standard {
        static final Rules RULES = ShippedFile.read(Rules.class, "classification.yaml", Rules.class);
    }

    /** The rules that come with the program; read once. */
    static Rules standard() {
        return Standard.RULES;
    }

    /** The measure that a property of the thresholds is compared with. */
    Measure measureOf(String property) {
        return measures.entrySet().stream()
                .filter(entry -> entry.getValue().contains(property))
                .map(entry -> Measure.of(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no measure for the property " + property));
    }

    Map<String, Kind> kindsById() {
        return kinds.stream()
                .collect(Collectors.toMap(Kind::id, kind -> kind, (first, second) -> first, LinkedHashMap::new));
    }
}
