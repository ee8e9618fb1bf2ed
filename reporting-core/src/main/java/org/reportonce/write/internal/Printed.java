package org.reportonce.write.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reportonce.report.Completeness;
import org.reportonce.report.Edition;
import org.reportonce.report.Report.Heading;
import org.reportonce.report.Value;
import org.reportonce.report.Words;

/** How typed values look in print, in the language of the report. Uses no locale of the machine. */
public final class Printed {
    private static final int SHORTEST_TITLE = 20;
    private static final String NO_BREAK = "\u00A0";

    private final Words words;

    /** Prints with the words of this report. */
    public Printed(Heading heading) {
        this.words = heading.words();
    }

    /** A printed word; see {@link Words#get}. */
    public String word(String key) {
        return words.get(key);
    }

    /** {@code 12,345}. */
    public String number(long number) {
        return grouped(Long.toString(number));
    }

    /** {@code about 12,345}. */
    public String count(Value.Count count) {
        return qualified(count.label(), number(count.amount()));
    }

    private static String qualified(String label, String number) {
        return label.isEmpty() ? number : SafeText.printable(label).replace(" ", NO_BREAK) + NO_BREAK + number;
    }

    /** {@code 12,345.50}: as many decimals as were given. */
    public String amount(BigDecimal amount) {
        String plain = amount.toPlainString();
        int point = plain.indexOf('.');
        return point < 0
                ? grouped(plain)
                : grouped(plain.substring(0, point)) + words.get("decimal-mark") + plain.substring(point + 1);
    }

    /** {@code USD 12,345.50}, {@code at least USD 12,345.50}. */
    public String money(Value.Money money) {
        String currency = SafeText.printable(money.currency());
        String amount = currency.isEmpty() ? amount(money.amount()) : currency + NO_BREAK + amount(money.amount());
        return qualified(money.label(), amount);
    }

    /** {@code 12.50 % (5 of 40)}. */
    public String proportion(Value.Proportion proportion) {
        return amount(proportion.percent()) + NO_BREAK + "% (" + grouped(Long.toString(proportion.part())) + ' '
                + words.get("of") + ' ' + grouped(Long.toString(proportion.whole())) + ')';
    }

    /** {@code 31 December 2025}, {@code December 2025} or {@code 2025}; what is no date stays as it is. */
    public String date(Value.Date date) {
        String[] parts = date.iso().split("-", -1);
        if (parts.length < 2 || parts.length > 3 || !date.iso().matches("\\d{4}-\\d{2}(-\\d{2})?")) {
            return SafeText.printable(date.iso());
        }
        int month = Integer.parseInt(parts[1]);
        if (month < 1 || month > 12) {
            return SafeText.printable(date.iso());
        }
        String pattern = words.get(parts.length == 3 ? "date-day" : "date-month");
        String day = parts.length == 3 ? Integer.toString(Integer.parseInt(parts[2])) : "";
        return pattern.replace("{day}", day)
                .replace("{month}", words.get("month-" + month))
                .replace("{year}", parts[0]);
    }

    /** {@code Calendar year 2025}, or {@code Calendar years 2024–2025}. */
    public String years(Heading heading) {
        return yearsLabel(heading) + ' ' + heading.years();
    }

    /** {@code Calendar year}, or {@code Calendar years}. */
    public String yearsLabel(Heading heading) {
        return words.get(heading.yearCount() == 1 ? "calendar-year" : "calendar-years");
    }

    /** How far something has been filled: {@code 12 of 15 answered}. */
    public String completeness(Completeness completeness) {
        List<String> parts = new ArrayList<>();
        if (completeness.asked() > 0) {
            parts.add(filled("answered-of", completeness.answered(), completeness.asked()));
        }
        if (completeness.tables() > 0) {
            parts.add(filled("tables-of", completeness.declared(), completeness.tables()));
        }
        return String.join(", ", parts);
    }

    private String filled(String key, long done, long all) {
        return words.get(key).replace("{done}", number(done)).replace("{all}", number(all));
    }

    /** The edition in words. */
    public String edition(Edition edition) {
        return words.get(edition == Edition.PUBLIC ? "edition-public" : "edition-restricted");
    }

    /**
     * State, report, year and edition in one line, for the foot of pages.
     *
     * @param room most letters there is room for; a title too long for it gives way to the short one, which is cut if need be
     */
    public String running(Heading heading, int room) {
        String state = heading.stateName() + " · ";
        String rest = " · " + heading.years() + " · " + edition(heading.edition());
        int left = Math.max(SHORTEST_TITLE, room - state.length() - rest.length());
        String title = heading.title().length() <= left ? heading.title() : heading.shortTitle();
        String fitting =
                title.length() <= left ? title : title.substring(0, left - 1).stripTrailing() + '…';
        return SafeText.printable(state + fitting + rest);
    }

    /** What every page must say about who may see it and whether it may be sent; empty for a final public report. */
    public List<String> markings(Heading heading) {
        List<String> restricted =
                heading.edition() == Edition.RESTRICTED ? List.of(words.get("restricted-marking")) : List.of();
        List<String> draft = heading.draft() ? List.of(words.get("draft-marking")) : List.of();
        return Stream.of(restricted, draft).flatMap(List::stream).toList();
    }

    private String grouped(String digits) {
        int first = digits.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(digits);
        for (int place = digits.length() - 3; place > first; place -= 3) {
            text.insert(place, words.get("digit-group"));
        }
        return text.toString();
    }
}
