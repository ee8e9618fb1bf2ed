package org.reportonce.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.Origin;

/** Records of no instrument, with one of each kind of component, and expressions over them. */
final class Sample {
    static final Origin START = new Origin("form.yaml", 12, 20, "where");

    enum Direction {
        EXPORT,
        IMPORT
    }

    enum Status {
        ACTUAL,
        BOTH
    }

    enum Other {
        BOTH,
        NEITHER
    }

    enum Category {
        I(true),
        VIII(false);

        private final boolean inRegister;

        Category(boolean inRegister) {
            this.inRegister = inRegister;
        }

        public boolean inRegister() {
            return inRegister;
        }
    }

    sealed interface Quantity permits Known, Unknown {
        boolean known();

        long atLeast();
    }

    record Known(long number) implements Quantity {
        @Override
        public boolean known() {
            return true;
        }

        @Override
        public long atLeast() {
            return number;
        }
    }

    record Unknown(String why) implements Quantity {
        @Override
        public boolean known() {
            return false;
        }

        @Override
        public long atLeast() {
            return 0;
        }
    }

    record Place(String code, boolean landlocked) {
        public boolean given() {
            return !code.isEmpty();
        }

        public Stream<String> hidden() {
            return Stream.of(code);
        }
    }

    record Money(BigDecimal amount, Currency currency) {}

    record Transfer(
            Direction direction,
            Status status,
            Category category,
            Place partner,
            @Nullable Place origin,
            Quantity quantity,
            @Nullable String note,
            @Nullable Boolean confirmed,
            Optional<Money> value,
            LocalDate date,
            int year,
            List<String> tags,
            Map<String, String> labels) {}

    record State(String iso, List<Law> laws) {
        public boolean memberOf(String organisation, int year) {
            return organisation.equals("UN") && year >= 1945;
        }
    }

    record Law(String title, List<Category> covers, Other kind) {}

    private Sample() {}

    static final Transfer FULL = new Transfer(
            Direction.EXPORT,
            Status.BOTH,
            Category.I,
            new Place("XAB", false),
            new Place("XAC", true),
            new Known(12),
            "Second-hand",
            true,
            Optional.of(new Money(new BigDecimal("1234.50"), Currency.getInstance("EUR"))),
            LocalDate.of(2025, 3, 14),
            2025,
            List.of("new", "resold"),
            Map.of("en", "tank"));

    static final Transfer BARE = new Transfer(
            Direction.IMPORT,
            Status.ACTUAL,
            Category.VIII,
            new Place("", false),
            null,
            new Unknown("not asked"),
            null,
            null,
            Optional.empty(),
            LocalDate.of(2024, 12, 31),
            2024,
            List.of(),
            Map.of());

    static final State STATE = new State("XAA", List.of(new Law("Arms Act", List.of(Category.I), Other.BOTH)));

    static final Expressions EXPRESSIONS = Expressions.builder()
            .variable("row", Transfer.class)
            .variable("state", State.class)
            .variable("laws", Expressions.listOf(Law.class))
            .function("nil", List.of(String.class), boolean.class, arguments -> "x".equals(arguments.get(0)))
            .function(
                    "is",
                    List.of(String.class, Other.class),
                    boolean.class,
                    arguments -> arguments.get(1) == Other.valueOf(String.valueOf(arguments.get(0))))
            .function("nothing", List.of(), String.class, arguments -> null)
            .function(
                    "twice",
                    List.of(BigDecimal.class),
                    BigDecimal.class,
                    arguments -> ((BigDecimal) arguments.get(0)).multiply(BigDecimal.valueOf(2)))
            .method(
                    "memberOf",
                    State.class,
                    List.of(String.class, int.class),
                    boolean.class,
                    arguments -> ((State) arguments.get(0)).memberOf((String) arguments.get(1), (int) arguments.get(2)))
            .method(
                    "covers",
                    Law.class,
                    List.of(Category.class),
                    boolean.class,
                    arguments -> ((Law) arguments.get(0)).covers().contains((Category) arguments.get(1)))
            .build();

    static Expression compiled(String source) {
        return compiled(source, Kind.ANY);
    }

    static Expression compiled(String source, Kind kind) {
        List<ExpressionError> errors = new ArrayList<>();
        return EXPRESSIONS
                .compile(source, kind, START, errors::add)
                .orElseThrow(() -> new AssertionError(
                        errors.stream().map(ExpressionError::message).toList()));
    }

    static List<ExpressionError> errors(String source, Kind kind) {
        List<ExpressionError> errors = new ArrayList<>();
        Optional<Expression> expression = EXPRESSIONS.compile(source, kind, START, errors::add);
        if (expression.isPresent() != errors.isEmpty()) {
            throw new AssertionError("either an expression or errors: " + errors);
        }
        return errors;
    }

    static ExpressionError error(String source) {
        return errors(source, Kind.ANY).get(0);
    }

    static @Nullable Object of(Transfer row, String source) {
        return compiled(source).evaluate(bindings(row));
    }

    static Map<String, Object> bindings(Transfer row) {
        return Map.of("row", row, "state", STATE, "laws", STATE.laws());
    }
}
