package org.reportonce.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds questions whose answers depend on themselves by way of conditions, values or the question they are a part of. */
final class ConditionCycles {
    private final Map<String, QuestionPlace> places = new LinkedHashMap<>();
    private final Problems problems;
    private final Set<String> done = new HashSet<>();

    ConditionCycles(List<QuestionPlace> places, Problems problems) {
        places.forEach(place -> this.places.putIfAbsent(place.question().id(), place));
        this.problems = problems;
    }

    void check() {
        places.keySet().forEach(id -> follow(id, new ArrayList<>()));
    }

    private void follow(String id, List<String> chain) {
        int first = chain.indexOf(id);
        if (first >= 0) {
            List<String> cycle = new ArrayList<>(chain.subList(first, chain.size()));
            cycle.add(id);
            QuestionPlace place = places.get(id);
            problems.error(
                    "instrument-condition-cycle",
                    (place == null ? "" : place.path()) + ".id",
                    "question",
                    id,
                    "chain",
                    String.join(" → ", cycle));
            return;
        }
        QuestionPlace place = places.get(id);
        if (place == null || done.contains(id)) {
            return;
        }
        chain.add(id);
        dependsOn(place).forEach(next -> follow(next, chain));
        chain.remove(chain.size() - 1);
        done.add(id);
    }

    private static Set<String> dependsOn(QuestionPlace place) {
        Set<String> ids = new LinkedHashSet<>();
        if (!place.question().under().isEmpty()) {
            ids.add(place.question().under());
        }
        place.expressions().forEach(source -> Asking.in(source).forEach(asking -> ids.add(asking.question())));
        return ids;
    }
}
