package org.reportonce.classify;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of an item: what was told, else what its description says, else what is so for its kind. */
final class Facts {
    /** A number before a unit; of "7.62 x 51 mm" the first one, "155-mm" with a hyphen too. */
    private static final Pattern QUANTITY = Pattern.compile("(?i)(?<![\\p{L}\\p{N}.,])"
            + "([0-9]{1,3}(?:[ \u00A0\u202F'’.,][0-9]{3})+(?![0-9])|[0-9]{1,9}(?:[.,][0-9]{1,3})?)"
            + "(?:\\s*[x×]\\s*([0-9]{1,4}(?:[.,][0-9]{1,3})?))?[\\s-]*(mm|km|kg|t|tonnes?)(?!\\p{L})");

    /** "2 x 20 mm" are two guns: no calibre is below 4 mm. */
    private static final Pattern PIECES = Pattern.compile("[1-3]");

    /** Digits in threes, whatever stands between them. */
    private static final Pattern GROUPED = Pattern.compile("([0-9]{1,3})(?:[ \u00A0\u202F'’.,][0-9]{3})+");

    private static final int KILOGRAM = 3;

    private final Map<Measure, BigDecimal> measures = new EnumMap<>(Measure.class);
    private final @Nullable Boolean armed;
    private final @Nullable Boolean manned;

    /**
     * Facts of an item.
     *
     * @param kind its kind, or null when nobody told
     */
    Facts(Item item, Rules.@Nullable Kind kind, Rules rules) {
        Measure mass = kind == null || kind.mass().isEmpty() ? Measure.WEIGHT : Measure.of(kind.mass());
        Matcher quantity = QUANTITY.matcher(item.description());
        while (quantity.find()) {
            String first = quantity.group(1);
            String second = quantity.group(2);
            boolean pieces = second != null && PIECES.matcher(first).matches();
            read(pieces ? second : first, quantity.group(3).toLowerCase(Locale.ROOT), mass);
        }
        measures.putAll(item.measures());
        armed = first(item.armed(), said("armed", item, rules), kind == null ? null : kind.armed());
        manned = first(item.manned(), said("manned", item, rules), kind == null ? null : kind.manned());
    }

    private void read(String number, String unit, Measure mass) {
        BigDecimal value = amount(number, unit.endsWith("m"));
        if (value == null) {
            return;
        }
        switch (unit) {
            case "mm" -> measures.putIfAbsent(Measure.CALIBRE, value);
            case "km" -> measures.putIfAbsent(Measure.RANGE, value);
            case "kg" -> measures.putIfAbsent(mass, value.movePointLeft(KILOGRAM));
            default -> measures.putIfAbsent(mass, value);
        }
    }

    /**
     * The number that is written; null when it may be two. A frigate of "3,000 t" must not become one of three: a comma or an
     * apostrophe before three digits parts thousands of a mass. A point may do so or not, and a blank may stand behind a number of items
     * ("2 155 mm howitzers").
     *
     * @param small true for calibres and ranges, which do not reach thousands
     */
    private static @Nullable BigDecimal amount(String number, boolean small) {
        Matcher grouped = GROUPED.matcher(number);
        if (!grouped.matches() || number.startsWith("0")) {
            return new BigDecimal(number.replace(',', '.'));
        }
        char mark = number.charAt(grouped.end(1));
        String last = number.substring(number.lastIndexOf(mark) + 1);
        boolean blank = Character.isSpaceChar(mark);
        if (blank && small) {
            return new BigDecimal(last);
        }
        boolean several = number.indexOf(mark) != number.lastIndexOf(mark);
        boolean sure = blank ? several || last.startsWith("0") || grouped.end(1) > 1 : several || mark != '.';
        return small || !sure ? null : new BigDecimal(number.replaceAll("[^0-9]", ""));
    }

    private static @Nullable Boolean said(String fact, Item item, Rules rules) {
        Rules.Fact words = rules.facts().get(fact);
        if (words == null) {
            throw new IllegalStateException("no words for " + fact);
        }
        Phrases<Boolean> phrases = new Phrases<>();
        words.yes().forEach(word -> phrases.add(word, true));
        words.no().forEach(word -> phrases.add(word, false));
        for (Phrases.Found<Boolean> found : phrases.in(item.description())) {
            return found.meaning();
        }
        return null;
    }

    private static @Nullable Boolean first(@Nullable Boolean told, @Nullable Boolean said, @Nullable Boolean usual) {
        if (told != null) {
            return told;
        }
        return said != null ? said : usual;
    }

    @Nullable
    BigDecimal measure(Measure measure) {
        return measures.get(measure);
    }

    @Nullable
    Boolean armed() {
        return armed;
    }

    @Nullable
    Boolean manned() {
        return manned;
    }

    /** What was measured, in the order of {@link Measure}. */
    Map<Measure, BigDecimal> measures() {
        return measures;
    }
}
