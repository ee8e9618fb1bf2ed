package org.reportonce.dataset;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A measure an item must have to fall into a category. All thresholds of one alternative must hold together; one alternative is
 * enough.
 *
 * @param category category code
 * @param from first calendar year of transfers it is used for; 0 for always
 * @param until last such year; 9999 while in use
 * @param alternative name of the alternative it belongs to
 * @param property what is measured, such as {@code calibre}
 * @param relation how the measure must compare
 * @param value the limit
 * @param unit unit of the limit, such as {@code mm}; empty for a number of persons or pieces
 */
public record Threshold(
        String category,
        int from,
        int until,
        String alternative,
        String property,
        Relation relation,
        BigDecimal value,
        String unit) {
    public Threshold {
        requireNonNull(category, "category");
        requireNonNull(alternative, "alternative");
        requireNonNull(property, "property");
        requireNonNull(relation, "relation");
        requireNonNull(value, "value");
        requireNonNull(unit, "unit");
    }

    /** How a measure compares to the limit. */
    public enum Relation {
        AT_LEAST(">=", "at least"),
        LESS_THAN("<", "less than"),
        AT_MOST("<=", "at most"),
        MORE_THAN(">", "more than");

        private final String sign;
        private final String words;

        Relation(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        static Relation of(String sign) {
            for (Relation relation : values()) {
                if (relation.sign.equals(sign)) {
                    return relation;
                }
            }
            throw new IllegalArgumentException("not a relation: " + sign);
        }

        /** In words that a limit follows, such as "at least". */
        public String words() {
            return words;
        }

        /** True when a measure in the unit of the limit meets it. */
        public boolean holds(BigDecimal measure, BigDecimal limit) {
            int comparison = measure.compareTo(limit);
            return switch (this) {
                case AT_LEAST -> comparison >= 0;
                case LESS_THAN -> comparison < 0;
                case AT_MOST -> comparison <= 0;
                case MORE_THAN -> comparison > 0;
            };
        }
    }

    /** True when a measure in the unit of the limit meets it. */
    public boolean metBy(BigDecimal measure) {
        return relation.holds(measure, value);
    }
}
