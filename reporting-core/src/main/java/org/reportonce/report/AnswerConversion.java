package org.reportonce.report;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Country;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.Resolution;
import org.reportonce.dataset.YearFacts.YesNo;
import org.reportonce.instrument.Instrument.AnswerType;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.Labels;

/** Turns what the dataset holds, or what the user wrote under {@code answers}, into the type that a question asks for. */
final class AnswerConversion {
    private final Dataset dataset;
    private final Labels labels;
    private final Printed printed;

    AnswerConversion(Dataset dataset, Labels labels, Printed printed) {
        this.dataset = dataset;
        this.labels = labels;
        this.printed = printed;
    }

    /**
     * What came of it.
     *
     * @param value the value; empty when there was none, or when it does not fit
     * @param misfit the text that does not fit; null when all is well
     * @param option true when the misfit is an option that the question does not have
     */
    record Result(Optional<Value> value, @Nullable String misfit, boolean option) {
        static Result of(Value value) {
            return new Result(Optional.of(value), null, false);
        }

        static final Result NONE = new Result(Optional.empty(), null, false);

        static Result misfit(Object value) {
            return new Result(Optional.empty(), String.valueOf(value), false);
        }
    }

    Result convert(Question question, @Nullable Object value) {
        if (value == null || empty(value)) {
            return Result.NONE;
        }
        return switch (question.type()) {
            case TEXT -> text(value);
            case NUMBER -> number(value);
            case DATE -> date(value);
            case COUNTRY -> country(value);
            case YES_NO, YES_NO_DEVELOPING -> yesNo(value);
            case YEAR_COUNTS, PROPORTION -> Result.misfit(value);
            case TICK -> value instanceof Boolean ticked ? Result.of(new Value.Tick(ticked)) : Result.misfit(value);
            case LIST -> texts(value);
            case CHOICE, CHOICES -> choice(question, value);
        };
    }

    private static boolean empty(Object value) {
        return (value instanceof String text && text.isBlank())
                || (value instanceof LocalizedText localized && localized.empty())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Place place
                        && !place.given()
                        && place.codes().isEmpty());
    }

    private Result text(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> texts = new LinkedHashMap<>();
            map.forEach((language, text) -> texts.put(String.valueOf(language), String.valueOf(text)));
            return texts.keySet().stream().allMatch(key -> key.matches("[a-z]{2}"))
                    ? text(new LocalizedText(texts))
                    : Result.misfit(value);
        }
        boolean fits = value instanceof String
                || value instanceof LocalizedText
                || value instanceof Number
                || value instanceof Enum<?>
                || value instanceof Category;
        return fits ? Result.of(new Value.Text(printed.text(value))) : Result.misfit(value);
    }

    private Result number(Object value) {
        if (value instanceof Quantity quantity) {
            return printed.quantity(quantity, Sources.NONE) instanceof Answer.Given given
                    ? Result.of(given.value())
                    : Result.NONE;
        }
        if (value instanceof Long || value instanceof Integer) {
            return Result.of(new Value.Count(((Number) value).longValue(), QuantityKind.EXACT, ""));
        }
        return Result.misfit(value);
    }

    private static Result date(Object value) {
        if (value instanceof LocalDate || value instanceof PartialDate) {
            return Result.of(new Value.Date(value.toString()));
        }
        try {
            return value instanceof String text
                    ? Result.of(new Value.Date(LocalDate.parse(text.strip()).toString()))
                    : Result.misfit(value);
        } catch (DateTimeException e) {
            return Result.misfit(value);
        }
    }

    private Result country(Object value) {
        if (value instanceof Place place) {
            return Result.of(printed.country(place));
        }
        if (!(value instanceof String text)) {
            return Result.misfit(value);
        }
        Optional<Country> known = dataset.countries().byCode(text);
        if (known.isEmpty()
                && dataset.countries().resolve(text, dataset.period().year()) instanceof Resolution.Resolved resolved) {
            known = Optional.of(resolved.country());
        }
        boolean own = text.equals(dataset.state().code());
        if (known.isEmpty() && !own) {
            return Result.misfit(value);
        }
        return Result.of(printed.country(Place.of(known.map(Country::alpha3).orElse(text))));
    }

    private Result yesNo(Object value) {
        boolean yes = value == YesNo.YES || value.equals(true) || value.equals("yes");
        boolean no = value == YesNo.NO || value.equals(false) || value.equals("no");
        return yes || no
                ? Result.of(new Value.YesNo(
                        Map.of("yes", printed.word("yes"), "no", printed.word("no")), yes ? "yes" : "no"))
                : Result.misfit(value);
    }

    private Result texts(Object value) {
        List<?> items = value instanceof List<?> list ? list : List.of(value);
        if (!items.stream()
                .allMatch(item -> item instanceof String || item instanceof LocalizedText || item instanceof Number)) {
            return Result.misfit(value);
        }
        List<String> texts = items.stream()
                .map(printed::text)
                .filter(text -> !text.isBlank())
                .toList();
        return texts.isEmpty() ? Result.NONE : Result.of(new Value.Texts(texts));
    }

    private Result choice(Question question, Object value) {
        boolean several = question.type() == AnswerType.CHOICES;
        List<?> given = value instanceof List<?> list ? list : List.of(value);
        if (given.size() > 1 && !several) {
            return Result.misfit(value);
        }
        List<String> chosen = new ArrayList<>();
        for (Object one : given) {
            String option = option(Objects.requireNonNullElse(one, ""));
            if (!question.options().contains(option)) {
                return new Result(Optional.empty(), option, true);
            }
            if (!chosen.contains(option)) {
                chosen.add(option);
            }
        }
        chosen.sort(Comparator.comparing(question.options()::indexOf));
        Map<String, String> options = new LinkedHashMap<>();
        question.options().forEach(option -> options.put(option, labels.option(question.id(), option)));
        return Result.of(new Value.Choice(options, chosen, several));
    }

    private static String option(Object value) {
        if (value instanceof Enum<?> constant) {
            return Printed.option(constant);
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** What a type asks for, in words for the user. */
    static String expected(AnswerType type) {
        return switch (type) {
            case TEXT -> "a text, or one text a language";
            case NUMBER -> "a whole number of 0 or more";
            case DATE -> "a day, written 2025-12-31";
            case COUNTRY -> "a State by code or name";
            case YES_NO -> "yes or no";
            case YES_NO_DEVELOPING -> "yes, no or developing";
            case YEAR_COUNTS -> "a number for each year";
            case PROPORTION -> "a share with its counts";
            case TICK -> "true or false";
            case LIST -> "a list of texts";
            case CHOICE -> "one of the options";
            case CHOICES -> "a list of options";
        };
    }
}
