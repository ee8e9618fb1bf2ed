package org.reportonce.dataset;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A code of the EU Common Military List (22 categories since its first edition; Common Position 2008/944/CFSP, Article 12).
 *
 * @param number category, 1 to 22
 * @param item sub-item in small letters and digits, such as {@code b1}; empty for the whole category
 */
public record MilitaryList(int number, String item) {
    /** Categories there are. */
    public static final int CATEGORIES = 22;

    /** What the reports print for licences that are not split by category. */
    public static final String MISCELLANEOUS = "MISC";

    /** A code as the data hold it, or {@code MISC}, or nothing. */
    static final String CODE_OR_MISCELLANEOUS = "|MISC|ML(?:[1-9]|1[0-9]|2[0-2])(?:\\.?[a-z][a-z0-9.]*)?";

    private static final Pattern CODE = Pattern.compile("ML([1-9]|1[0-9]|2[0-2])(?:\\.?([a-z][a-z0-9.]*))?");

    public MilitaryList {
        requireNonNull(item, "item");
        if (number < 1 || number > CATEGORIES) {
            throw new IllegalArgumentException("no category of the Common Military List: " + number);
        }
    }

    /** Reads a code such as {@code ML6}, {@code ML6b1} or {@code ML6.b.1}; empty for everything else, {@code MISC} too. */
    public static Optional<MilitaryList> of(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String item = matcher.group(2) == null ? "" : matcher.group(2).replace(".", "");
        return Optional.of(new MilitaryList(Integer.parseInt(matcher.group(1)), item));
    }

    /** Category of a code: {@code ML6} of {@code ML6b1}, {@code MISC} of itself, empty where there is none. */
    public static String category(String code) {
        return code.equals(MISCELLANEOUS)
                ? MISCELLANEOUS
                : of(code).map(MilitaryList::category).orElse("");
    }

    /** The category without its sub-item. */
    public String category() {
        return "ML" + number;
    }

    /** All categories in the order of the list, {@code MISC} last. */
    public static List<String> categories() {
        return Stream.concat(
                        IntStream.rangeClosed(1, CATEGORIES).mapToObj(number -> "ML" + number),
                        Stream.of(MISCELLANEOUS))
                .toList();
    }
}
