package org.reportonce.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportonce.dataset.QuantityKind;

/** A typed value; how it looks is the writer's business. */
public sealed interface Value {
    /** Takes the visit of one kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind, so that a new kind breaks every writer at compile time. */
    interface Visitor<R> {
        R text(Text text);

        R count(Count count);

        R money(Money money);

        R date(Date date);

        R country(Country country);

        R yesNo(YesNo yesNo);

        R tick(Tick tick);

        R choice(Choice choice);

        R list(Texts list);

        R kinds(Kinds kinds);

        R yearCounts(YearCounts counts);

        R proportion(Proportion proportion);
    }

    /** Running text; may have several lines. */
    record Text(String text) implements Value {
        public Text {
            requireNonNull(text, "text");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * A number of items.
     *
     * @param amount 0 or more
     * @param kind one of the numeric kinds
     * @param label how to print the qualifier, such as "about"; empty for exact
     */
    record Count(long amount, QuantityKind kind, String label) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /**
     * An amount with its ISO 4217 currency.
     *
     * @param amount in whole currency units
     * @param currency code; empty when the State gave none
     * @param kind {@code EXACT}, or {@code AT_LEAST} where a part of a sum is not known
     * @param label how to print the qualifier, such as "at least"; empty for exact
     */
    record Money(BigDecimal amount, String currency, QuantityKind kind, String label) implements Value {
        /** An amount that is known. */
        public Money(BigDecimal amount, String currency) {
            this(amount, currency, QuantityKind.EXACT, "");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.money(this);
        }
    }

    /** A day, month or year in ISO 8601. */
    record Date(String iso) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.date(this);
        }
    }

    /**
     * One or more States.
     *
     * @param codes ISO 3166-1 alpha-3 codes; empty when the text could not be resolved
     * @param name name to print, in the language and of the year of the report
     */
    record Country(List<String> codes, String name) implements Value {
        public Country {
            codes = List.copyOf(codes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.country(this);
        }
    }

    /**
     * Yes or no, or under way, with the printed words.
     *
     * @param options printed word by {@code yes}, {@code no} and, where the form offers it, {@code developing}
     * @param chosen which of them
     */
    record YesNo(Map<String, String> options, String chosen) implements Value {
        public YesNo {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }

        /** The printed word. */
        public String label() {
            return requireNonNull(options.get(chosen));
        }

        /** True for yes. */
        public boolean yes() {
            return chosen.equals("yes");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.yesNo(this);
        }
    }

    /** A box, ticked or not. */
    record Tick(boolean ticked) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tick(this);
        }
    }

    /**
     * Options with their printed labels, some of them chosen.
     *
     * @param options label by option id, in official order
     * @param chosen ids of the chosen options
     * @param several whether more than one may be chosen
     */
    record Choice(Map<String, String> options, List<String> chosen, boolean several) implements Value {
        public Choice {
            chosen = List.copyOf(chosen);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /**
     * Kinds in a cell of a table, such as the areas of a law.
     *
     * @param labels printed label by id, at least one, in the order in which they were entered
     */
    record Kinds(Map<String, String> labels) implements Value {
        public Kinds {
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        }

        /** The labels as running text. */
        public String text() {
            return String.join(", ", labels.values());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.kinds(this);
        }
    }

    /** A list of texts. */
    record Texts(List<String> items) implements Value {
        public Texts {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /**
     * A number for each year of the period.
     *
     * @param years count or what stands for it, by year, oldest first
     * @param total sum over the years
     */
    record YearCounts(Map<Integer, Answer> years, Answer total) implements Value {
        public YearCounts {
            years = Collections.unmodifiableMap(new LinkedHashMap<>(years));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.yearCounts(this);
        }
    }

    /**
     * A share with its two counts. There is none of nothing.
     *
     * @param part how many count, 0 to {@code whole}
     * @param whole of how many, 1 or more
     * @param percent 100 times the quotient, two decimals, half up
     */
    record Proportion(long part, long whole, BigDecimal percent) implements Value {
        public Proportion {
            if (whole < 1 || part < 0 || part > whole) {
                throw new IllegalArgumentException("no proportion: " + part + " of " + whole);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.proportion(this);
        }
    }
}
