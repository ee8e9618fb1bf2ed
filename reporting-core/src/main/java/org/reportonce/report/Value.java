package org.reportonce.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
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

    /** An amount with its ISO 4217 currency. */
    record Money(BigDecimal amount, String currency) implements Value {
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

    /** Yes or no, with the printed word. */
    record YesNo(boolean yes, String label) implements Value {
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
}
