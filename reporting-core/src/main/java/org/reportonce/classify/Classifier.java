package org.reportonce.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportonce.classify.Classification.Candidate;
import org.reportonce.classify.Classification.Entry;
import org.reportonce.classify.Classification.Outcome;
import org.reportonce.classify.Condition.Standing;
import org.reportonce.classify.Rules.Kind;
import org.reportonce.classify.Rules.Rule;
import org.reportonce.dataset.Categories;

/** Proposes the category of an item by the rules and thresholds of its year. */
public final class Classifier {
    private static final String OUT = "OUT";

    private final Rules rules = Rules.standard();

    /** A proposal; never an exception, whatever the words and codes are. */
    public Classification classify(Item item) {
        Kinds kinds = Kinds.of(item, rules);
        List<Candidate> proposals = new ArrayList<>();
        List<Candidate> possible = new ArrayList<>();
        List<Candidate> excluded = new ArrayList<>();
        for (Judgement judgement : judge(item, kinds).values()) {
            Candidate candidate = candidate(judgement, item.year());
            switch (judgement.standing()) {
                case HOLDS -> proposals.add(candidate);
                case NOT_TOLD -> possible.add(candidate);
                case FAILS -> excluded.add(candidate);
            }
        }
        outside(kinds, proposals, possible);
        if (kinds.all().isEmpty() && listed(item)) {
            possible.add(out("what usually stands under " + item.ml()
                    + (item.ml().isEmpty() ? "" : " ") + item.hs() + " is covered by no category"));
        }
        Outcome outcome = outcome(kinds, proposals, possible);
        if (outcome == Outcome.NONE && proposals.isEmpty()) {
            proposals.add(out("no category takes it; each that was looked at is named with what is missing"));
        }
        Facts facts = facts(item, kinds);
        return new Classification(
                item.year(),
                outcome,
                Remarks.understood(kinds, facts),
                proposals,
                possible,
                excluded,
                entries(item.ml(), rules.ml(), kinds.all().stream().flatMap(kind -> kind.ml().stream()), kinds, facts),
                entries(item.hs(), rules.hs(), kinds.all().stream().flatMap(kind -> kind.hs().stream()), kinds, facts),
                new Remarks(item, kinds, rules).notes(proposals, outcome),
                "A proposal, to be confirmed by a person."
                        + (rules.verified() ? "" : " Its rules have not been compared with the official texts yet."));
    }

    /** True when it was given an entry that a list of goods has. */
    private boolean listed(Item item) {
        return (!item.ml().isEmpty() && Goods.find(rules.ml(), item.ml()).isPresent())
                || (!item.hs().isEmpty() && Goods.find(rules.hs(), item.hs()).isPresent());
    }

    /** What each category says, the best for any kind the item may be of, in the order of the categories. */
    private Map<String, Judgement> judge(Item item, Kinds kinds) {
        Map<String, Judgement> judged = new LinkedHashMap<>();
        for (Rule rule : rules.categories()) {
            if (kinds.all().isEmpty() && !listed(item)) {
                judgeUnnamed(item, rule, judged);
            }
            String names = kinds.all().stream()
                    .filter(kind -> rule.kinds().contains(kind.id()))
                    .map(Kind::name)
                    .collect(Collectors.joining(", "));
            for (Kind kind : kinds.all()) {
                if (rule.kinds().contains(kind.id())) {
                    Condition sure = kinds.named() ? null : kindNotTold(names);
                    keep(Judgement.of(rule, item.year(), new Facts(item, kind, rules), sure, rules), judged);
                }
            }
        }
        judged.replaceAll((code, judgement) -> {
            Judgement result = judgement;
            for (String first : judgement.rule().unless()) {
                Judgement other = judged.get(first);
                result = other == null ? result : result.after(other);
            }
            return result;
        });
        return judged;
    }

    /** Nothing tells the kind, so only what the measures speak for is named. */
    private void judgeUnnamed(Item item, Rule rule, Map<String, Judgement> judged) {
        Map<String, Kind> byId = rules.kindsById();
        List<String> names = new ArrayList<>();
        for (String id : rule.kinds()) {
            Kind kind = byId.get(id);
            if (kind != null) {
                names.add(kind.name());
            }
        }
        Facts facts = new Facts(item, null, rules);
        Judgement judgement = Judgement.of(rule, item.year(), facts, kindNotTold(String.join(", ", names)), rules);
        boolean measured = !facts.measures().isEmpty();
        boolean asked = measured
                == (!rule.limits().isEmpty()
                        || !Categories.standard()
                                .thresholds(rule.code(), item.year())
                                .isEmpty());
        if (asked && judgement.supported()) {
            keep(judgement, judged);
        }
    }

    private static Condition kindNotTold(String names) {
        return new Condition(Standing.NOT_TOLD, "kind of item (" + names + "): not told");
    }

    private static void keep(Judgement judgement, Map<String, Judgement> judged) {
        judged.merge(
                judgement.code(),
                judgement,
                (one, other) -> one.standing().compareTo(other.standing()) <= 0 ? one : other);
    }

    private static void outside(Kinds kinds, List<Candidate> proposals, List<Candidate> possible) {
        for (Kind kind : kinds.all()) {
            if (!kind.outside().isEmpty()) {
                (kinds.named() ? proposals : possible).add(out(kind.name() + ": " + kind.outside()));
            }
        }
    }

    private static Candidate out(String reason) {
        return new Candidate(
                OUT,
                Categories.standard().name(OUT, 0),
                List.of(reason),
                "",
                "UN Register, seven categories and its lists of small arms and light weapons");
    }

    private static Outcome outcome(Kinds kinds, List<Candidate> proposals, List<Candidate> possible) {
        long categories = proposals.stream().map(Candidate::category).distinct().count();
        if (categories > 1) {
            return Outcome.SEVERAL;
        }
        if (categories == 1) {
            return proposals.get(0).category().equals(OUT) ? Outcome.NONE : Outcome.ONE;
        }
        if (!possible.isEmpty()) {
            return Outcome.OPEN;
        }
        return kinds.all().isEmpty() ? Outcome.UNKNOWN : Outcome.NONE;
    }

    private static Candidate candidate(Judgement judgement, int year) {
        return new Candidate(
                judgement.code(),
                Categories.standard().name(judgement.code(), year),
                judgement.conditions().stream().map(Condition::sentence).toList(),
                judgement.standing() == Standing.FAILS ? "" : judgement.rule().confirm(),
                judgement.rule().source());
    }

    private Facts facts(Item item, Kinds kinds) {
        @Nullable Kind kind = kinds.named() ? kinds.all().get(0) : null;
        return new Facts(item, kind, rules);
    }

    private static List<Entry> entries(
            String given, Rules.GoodsList list, Stream<String> codes, Kinds kinds, Facts facts) {
        if (kinds.named()) {
            return Goods.entries(list, codes.distinct().toList(), facts);
        }
        return given.isEmpty()
                ? List.of()
                : Goods.find(list, given).map(entry -> new Entry(entry.code(), entry.heading())).stream()
                        .toList();
    }
}
