package org.reportonce.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.QuantityKind;

/** Turns values of the dataset into values of the report, in its language and as of its year. */
final class Printed {
    private final Dataset dataset;
    private final String language;
    private final Map<String, String> words;

    /**
     * @param dataset gives country names and the year
     * @param language ISO 639-1 code
     * @param words printed words by key
     */
    Printed(Dataset dataset, String language, Map<String, String> words) {
        this.dataset = dataset;
        this.language = language;
        this.words = words;
    }

    /** The answer a value makes; nothing makes {@link Answer.Unanswered}. */
    Answer answer(@Nullable Object value, Sources sources) {
        if (value instanceof Quantity quantity) {
            return quantity(quantity, sources);
        }
        Value printed = value == null ? null : value(value);
        return printed == null ? new Answer.Unanswered() : new Answer.Given(printed, sources);
    }

    private @Nullable Value value(Object value) {
        if (value instanceof Place place) {
            return place.given() || !place.codes().isEmpty() ? country(place) : null;
        }
        if (value instanceof Money money) {
            return new Value.Money(money.amount(), money.currency());
        }
        if (value instanceof LocalDate || value instanceof PartialDate) {
            return new Value.Date(value.toString());
        }
        if (value instanceof Boolean yes) {
            return new Value.Tick(yes);
        }
        if (value instanceof Long || value instanceof Integer) {
            return new Value.Count(((Number) value).longValue(), QuantityKind.EXACT, "");
        }
        String text = text(value);
        return text.isBlank() ? null : new Value.Text(text);
    }

    /** A value as running text. */
    String text(Object value) {
        if (value instanceof LocalizedText text) {
            return text.in(language);
        }
        if (value instanceof Category category) {
            return category.code();
        }
        if (value instanceof Enum<?> constant) {
            return option(constant);
        }
        if (value instanceof Place place) {
            return country(place).name();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> item == null ? "" : text(item)).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** An enum constant as files write it: {@code states-parties}. */
    static String option(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A number of items: unknown is a word, withheld is kept back, and nothing is unanswered. */
    Answer quantity(Quantity quantity, Sources sources) {
        return switch (quantity.kind()) {
            case EXACT, ABOUT, MORE_THAN, AT_LEAST ->
                new Answer.Given(
                        new Value.Count(quantity.amount(), quantity.kind(), qualifier(quantity.kind())), sources);
            case UNKNOWN -> new Answer.Given(new Value.Text(word("unknown")), sources);
            case WITHHELD -> new Answer.Withheld();
            case NOT_GIVEN -> new Answer.Unanswered();
        };
    }

    /** A sum of money; "at least" where a part of it is not known. */
    Answer money(BigDecimal amount, String currency, boolean whole, Sources sources) {
        QuantityKind kind = whole ? QuantityKind.EXACT : QuantityKind.AT_LEAST;
        return new Answer.Given(new Value.Money(amount, currency, kind, qualifier(kind)), sources);
    }

    private String qualifier(QuantityKind kind) {
        return switch (kind) {
            case ABOUT -> word("about");
            case MORE_THAN -> word("more-than");
            case AT_LEAST -> word("at-least");
            case EXACT, UNKNOWN, WITHHELD, NOT_GIVEN -> "";
        };
    }

    /** States by name; the text of the user when it named none that exists. */
    Value.Country country(Place place) {
        String name = place.codes().isEmpty()
                ? place.written()
                : place.codes().stream().map(this::countryName).collect(Collectors.joining(", "));
        return new Value.Country(place.codes(), name);
    }

    /** Name of a State; the reporting State may give its own. */
    String countryName(String code) {
        if (code.equals(dataset.state().code()) && !dataset.state().name().empty()) {
            return dataset.state().name().in(language);
        }
        return dataset.countries()
                .byCode(code)
                .map(country -> country.name(language, dataset.period().year()))
                .orElse(code);
    }

    /** A word of the shared vocabulary. */
    String word(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("the vocabulary lacks \"" + key + "\"");
        }
        return word;
    }

    Map<String, String> words() {
        return words;
    }
}
