package org.reportonce.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which place of which form uses which element of the data.
 *
 * @param forms instruments looked at, with their versions
 * @param elements elements that are used, by path
 * @param places the other way round: places in the order of the forms
 * @param unused elements that no form uses, by path
 */
public record Crosswalk(List<String> forms, List<Used> elements, List<Place> places, List<Element> unused) {
    public Crosswalk {
        forms = List.copyOf(forms);
        elements = List.copyOf(elements);
        places = List.copyOf(places);
        unused = List.copyOf(unused);
    }

    /** An element with the places that use it, in the order of the forms. */
    public record Used(Element element, List<Use> uses) {
        public Used {
            uses = List.copyOf(uses);
        }

        /** Number of instruments that use it, whatever their versions. */
        public long reports() {
            return uses.stream().map(Use::report).distinct().count();
        }
    }

    /** A place of a form with the elements it uses. */
    public record Place(Use use, List<String> elements) {
        public Place {
            elements = List.copyOf(elements);
        }
    }

    /** Turns places with their elements into both lists. */
    static Crosswalk of(List<String> forms, Map<Use, Set<Element>> uses, Map<String, Element> all) {
        Map<String, List<Use>> byElement = new TreeMap<>();
        Map<String, Element> elements = new LinkedHashMap<>();
        Map<Use, Set<String>> byPlace = new LinkedHashMap<>();
        uses.forEach((use, read) -> read.forEach(element -> {
            byElement.computeIfAbsent(element.path(), path -> new ArrayList<>()).add(use);
            elements.put(element.path(), element);
            byPlace.computeIfAbsent(use, place -> new LinkedHashSet<>()).add(element.path());
        }));
        return new Crosswalk(
                forms,
                byElement.entrySet().stream()
                        .map(entry -> new Used(
                                elements.getOrDefault(entry.getKey(), new Element(entry.getKey(), "")),
                                entry.getValue()))
                        .toList(),
                byPlace.entrySet().stream()
                        .map(entry -> new Place(entry.getKey(), List.copyOf(entry.getValue())))
                        .toList(),
                all.values().stream()
                        .filter(element -> !byElement.containsKey(element.path()))
                        .toList());
    }

    /** How many instruments use each element, by its path. */
    Map<String, Long> reportsByElement() {
        return elements.stream().collect(Collectors.toMap(used -> used.element().path(), Used::reports));
    }

    /** Questions that use an element. */
    public long questions() {
        return places.stream()
                .filter(place -> place.use().kind() == Use.Kind.QUESTION)
                .map(place -> place.use().form() + ' ' + place.use().id())
                .distinct()
                .count();
    }

    /** Elements that two instruments or more use. */
    public long shared() {
        return elements.stream().filter(used -> used.reports() > 1).count();
    }
}
