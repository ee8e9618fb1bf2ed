package org.reportonce.dataset;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Criteria of Article 2 of Common Position 2008/944/CFSP that were cited for a denial.
 *
 * @param numbers 1 to 8, each once, in order; empty where none is given
 */
public record Criteria(List<Integer> numbers) {
    /** Criteria there are. */
    public static final int COUNT = 8;

    /** None given. */
    public static final Criteria NONE = new Criteria(List.of());

    public Criteria {
        numbers = numbers.stream().distinct().sorted().toList();
        if (numbers.stream().anyMatch(number -> number < 1 || number > COUNT)) {
            throw new IllegalArgumentException("no criterion of Article 2: " + numbers);
        }
    }

    /** True when the criterion was cited. */
    public boolean cites(int number) {
        return numbers.contains(number);
    }

    /** Numbers with a blank between, as in the file: {@code 2 7}. */
    @Override
    public String toString() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
