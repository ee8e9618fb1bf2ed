package org.reportonce.instrument;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Area;
import org.reportonce.dataset.Law;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Profile;
import org.reportonce.dataset.RecordKeeping;
import org.reportonce.dataset.Say;
import org.reportonce.dataset.State;
import org.reportonce.dataset.YearFacts;
import org.reportonce.expression.Expressions;
import org.reportonce.expression.FunctionBody;

/** Variables and functions of the expressions in instruments. */
final class Vocabulary {
    /** Functions get no more than their arguments; the report they are about stands here while an expression is evaluated. */
    private static final ThreadLocal<@Nullable ReportFacts> FACTS = new ThreadLocal<>();

    private static final Map<RecordTable, Expressions> BY_TABLE =
            new ConcurrentHashMap<>(new EnumMap<>(RecordTable.class));

    private Vocabulary() {}

    /** Expressions about the dataset and the report as a whole. */
    static Expressions whole() {
        return Whole.EXPRESSIONS;
    }

    /** Expressions about one row of a table. */
    static Expressions rows(RecordTable table) {
        return BY_TABLE.computeIfAbsent(
                table,
                t -> dataset()
                        .variable("row", t.type())
                        .variable("year", int.class)
                        .build());
    }

    /** Evaluates with the functions answering for one report. */
    static <R extends @Nullable Object> R with(ReportFacts facts, Supplier<R> evaluation) {
        ReportFacts before = FACTS.get();
        FACTS.set(facts);
        try {
            return evaluation.get();
        } finally {
            if (before == null) {
                FACTS.remove();
            } else {
                FACTS.set(before);
            }
        }
    }

    private static final class Whole {
        private static final Expressions EXPRESSIONS = dataset()
                .function("lines", List.of(String.class), long.class, ofReport((facts, id) -> facts.lines(id)))
                .function("isNil", List.of(String.class), boolean.class, ofReport((facts, id) -> facts.isNil(id)))
                .function("heldBack", List.of(String.class), boolean.class, ofReport((facts, id) -> facts.heldBack(id)))
                .function(
                        "contact",
                        List.of(String.class),
                        State.Contact.class,
                        ofReport((facts, id) -> facts.contact(id)))
                .function(
                        "is",
                        List.of(String.class, Say.class),
                        boolean.class,
                        given -> facts().is((String) given(given, 0), (Say) given(given, 1)))
                .function(
                        "chosen",
                        List.of(String.class, String.class),
                        boolean.class,
                        given -> facts().chosen((String) given(given, 0), (String) given(given, 1)))
                .function("answered", List.of(String.class), boolean.class, ofReport((facts, id) -> facts.answered(id)))
                .function(
                        "figure", List.of(String.class), FigureResult.class, ofReport((facts, id) -> facts.figure(id)))
                .function(
                        "proportion",
                        List.of(String.class, String.class),
                        Share.class,
                        given -> facts().proportion((String) given(given, 0), (String) given(given, 1)))
                .function(
                        "yesIf",
                        List.of(boolean.class),
                        Say.class,
                        given -> Boolean.TRUE.equals(given.get(0)) ? Say.YES : null)
                .build();
    }

    private static Expressions.Builder dataset() {
        return Expressions.builder()
                .variable("state", State.class)
                .variable("dataset", YearFacts.class)
                .variable("profile", Profile.class)
                .variable("years", Expressions.listOf(YearFacts.class))
                .variable("period", Period.class)
                .variable("today", LocalDate.class)
                .variable("edition", String.class)
                .method(
                        "memberOf",
                        State.class,
                        List.of(String.class, Period.class),
                        boolean.class,
                        Vocabulary::memberOf)
                .method("treaty", State.class, List.of(String.class), State.TreatyStatus.class, Vocabulary::treaty)
                .method(
                        "definitionsIn",
                        State.class,
                        List.of(Period.class),
                        Expressions.listOf(State.NationalDefinition.class),
                        given -> ((State) given(given, 0)).definitionsIn((Period) given(given, 1)))
                .method(
                        "policiesIn",
                        State.class,
                        List.of(Period.class),
                        Expressions.listOf(State.Policy.class),
                        given -> ((State) given(given, 0)).policiesIn((Period) given(given, 1)))
                .method(
                        "releasedTo",
                        YearFacts.class,
                        List.of(String.class),
                        boolean.class,
                        given -> ((YearFacts) given(given, 0)).releasedTo((String) given(given, 1)))
                .method(
                        "about",
                        Law.class,
                        List.of(Area.class),
                        boolean.class,
                        given -> ((Law) given(given, 0)).about((Area) given(given, 1)))
                .method(
                        "atLeast",
                        RecordKeeping.class,
                        List.of(long.class),
                        boolean.class,
                        given -> ((RecordKeeping) given(given, 0)).atLeast((Long) given(given, 1)));
    }

    private static Object memberOf(List<@Nullable Object> given) {
        return ((State) given(given, 0)).memberOf((String) given(given, 1), (Period) given(given, 2));
    }

    private static Optional<State.TreatyStatus> treaty(List<@Nullable Object> given) {
        return ((State) given(given, 0)).treaty((String) given(given, 1));
    }

    private interface OfReport {
        Object ask(ReportFacts facts, String id);
    }

    private static FunctionBody ofReport(OfReport question) {
        return given -> question.ask(facts(), (String) given(given, 0));
    }

    private static ReportFacts facts() {
        ReportFacts facts = FACTS.get();
        if (facts == null) {
            throw new IllegalStateException("asked before there is a report");
        }
        return facts;
    }

    private static Object given(List<@Nullable Object> arguments, int n) {
        Object argument = arguments.get(n);
        if (argument == null) {
            throw new IllegalArgumentException("a function was given nothing");
        }
        return argument;
    }
}
