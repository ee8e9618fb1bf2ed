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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Country;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Resolution;
import org.reportonce.dataset.Say;
import org.reportonce.instrument.Instrument.AnswerType;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.Labels;

/** Turns what the dataset holds, or what the user wrote under {@code answers}, into the type that a question asks for. */
final class AnswerConversion {
    private final Dataset dataset;
    private final Labels labels;
    private final Printed printed;
    private final YesNoConversion yesNo;
    private final FigureConversion figures;

    AnswerConversion(Dataset dataset, Period period, Labels labels, Printed printed, Figures counted) {
        this.dataset = dataset;
        this.labels = labels;
        this.printed = printed;
        this.yesNo = new YesNoConversion(printed);
        this.figures = new FigureConversion(printed, period, counted);
    }

    /** The value in the type of a question. */
    Converted convert(Question question, @Nullable Object value) {
        if (value == null || empty(value)) {
            return Converted.NOTHING;
        }
        if (value == Say.NOT_APPLICABLE) {
            return Converted.NOT_APPLICABLE;
        }
        return switch (question.type()) {
            case TEXT -> text(value);
            case NUMBER -> figures.number(value);
            case DATE -> date(value);
            case COUNTRY -> country(value);
            case YES_NO -> yesNo.convert(value, false);
            case YES_NO_DEVELOPING -> yesNo.convert(value, true);
            case YEAR_COUNTS -> figures.years(value);
            case PROPORTION -> figures.share(value);
            case TICK ->
                value instanceof Boolean ticked ? Converted.of(new Value.Tick(ticked)) : Converted.misfit(value);
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

    /** A text, or one text a language. */
    Converted text(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> texts = new LinkedHashMap<>();
            map.forEach((language, text) -> texts.put(String.valueOf(language), String.valueOf(text)));
            return texts.keySet().stream().allMatch(key -> key.matches("[a-z]{2}"))
                    ? text(new LocalizedText(texts))
                    : Converted.misfit(value);
        }
        boolean fits = value instanceof String
                || value instanceof LocalizedText
                || value instanceof Number
                || value instanceof Enum<?>
                || value instanceof Category;
        return fits ? Converted.of(new Value.Text(printed.text(value))) : Converted.misfit(value);
    }

    /** Whatever it is as running text, for details and reasons; the items of a list follow one another. */
    String prose(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> item == null ? "" : prose(item))
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("; "));
        }
        return text(value).value().map(AnswerText::of).orElseGet(() -> printed.text(value));
    }

    /** The same with each item of a list in a line of its own. */
    String lines(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> item == null ? "" : prose(item))
                    .filter(text -> !text.isBlank())
                    .distinct()
                    .collect(Collectors.joining("\n"));
        }
        return prose(value);
    }

    private static Converted date(Object value) {
        if (value instanceof LocalDate || value instanceof PartialDate) {
            return Converted.of(new Value.Date(value.toString()));
        }
        try {
            return value instanceof String text
                    ? Converted.of(new Value.Date(LocalDate.parse(text.strip()).toString()))
                    : Converted.misfit(value);
        } catch (DateTimeException e) {
            return Converted.misfit(value);
        }
    }

    private Converted country(Object value) {
        if (value instanceof Place place) {
            return Converted.of(printed.country(place));
        }
        if (!(value instanceof String text)) {
            return Converted.misfit(value);
        }
        Optional<Country> known = dataset.countries().byCode(text);
        if (known.isEmpty()
                && dataset.countries().resolve(text, dataset.period().year()) instanceof Resolution.Resolved resolved) {
            known = Optional.of(resolved.country());
        }
        boolean own = text.equals(dataset.state().code());
        if (known.isEmpty() && !own) {
            return Converted.misfit(value);
        }
        return Converted.of(printed.country(Place.of(known.map(Country::alpha3).orElse(text))));
    }

    private Converted texts(Object value) {
        List<?> items = value instanceof List<?> list ? list : List.of(value);
        if (!items.stream()
                .allMatch(item -> item instanceof String || item instanceof LocalizedText || item instanceof Number)) {
            return Converted.misfit(value);
        }
        List<String> texts = items.stream()
                .map(printed::text)
                .filter(text -> !text.isBlank())
                .toList();
        return texts.isEmpty() ? Converted.NOTHING : Converted.of(new Value.Texts(texts));
    }

    private Converted choice(Question question, Object value) {
        boolean several = question.type() == AnswerType.CHOICES;
        List<?> given = value instanceof List<?> list ? list : List.of(value);
        if (given.size() > 1 && !several) {
            return Converted.misfit(value);
        }
        List<String> chosen = new ArrayList<>();
        for (Object one : given) {
            String option = option(Objects.requireNonNullElse(one, ""));
            if (!question.options().contains(option)) {
                return Converted.optionUnknown(option);
            }
            if (!chosen.contains(option)) {
                chosen.add(option);
            }
        }
        chosen.sort(Comparator.comparing(question.options()::indexOf));
        Map<String, String> options = new LinkedHashMap<>();
        question.options().forEach(option -> options.put(option, labels.option(question.id(), option)));
        return Converted.of(new Value.Choice(options, chosen, several));
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
