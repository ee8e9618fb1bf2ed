package org.reportonce.years;

import java.math.BigDecimal;
import java.util.Optional;
import org.reportonce.report.Answer;
import org.reportonce.report.AnswerText;
import org.reportonce.report.Value;

/** Answers as plain text and plain numbers. */
final class Plain {
    /** There is no such place. */
    static final String NOTHING = "–";

    static final String UNANSWERED = "not answered";

    private Plain() {}

    /**
     * A number.
     *
     * @param qualifier what stands before it, such as "about"; empty for an exact one
     * @param unit what stands behind it, a currency or {@code %}; empty for items
     */
    record Amount(BigDecimal number, String qualifier, String unit) {}

    /** What stands there, in a line. */
    static String text(Answer answer) {
        return answer.accept(new Text());
    }

    /** The number that stands there. */
    static Optional<Amount> amount(Answer answer) {
        return answer instanceof Answer.Given given ? given.value().accept(new AmountOf()) : Optional.empty();
    }

    private static final class Text implements Answer.Visitor<String> {
        @Override
        public String given(Answer.Given given) {
            if (given.value() instanceof Value.Tick tick) {
                return tick.ticked() ? "ticked" : "not ticked";
            }
            String text = AnswerText.of(given).strip().replaceAll("\\s+", " ");
            return text.isEmpty() ? UNANSWERED : text;
        }

        @Override
        public String nil(Answer.Nil nil) {
            return "nil";
        }

        @Override
        public String unanswered(Answer.Unanswered unanswered) {
            return UNANSWERED;
        }

        @Override
        public String notApplicable(Answer.NotApplicable notApplicable) {
            return "not applicable";
        }

        @Override
        public String withheld(Answer.Withheld withheld) {
            return "withheld";
        }

        @Override
        public String hidden(Answer.Hidden hidden) {
            return "not asked";
        }
    }

    private static final class AmountOf implements Value.Visitor<Optional<Amount>> {
        @Override
        public Optional<Amount> count(Value.Count count) {
            return Optional.of(new Amount(BigDecimal.valueOf(count.amount()), count.label(), ""));
        }

        @Override
        public Optional<Amount> money(Value.Money money) {
            return Optional.of(new Amount(money.amount(), money.label(), money.currency()));
        }

        @Override
        public Optional<Amount> yearCounts(Value.YearCounts counts) {
            return amount(counts.total());
        }

        @Override
        public Optional<Amount> proportion(Value.Proportion proportion) {
            return Optional.of(new Amount(proportion.percent(), "", "%"));
        }

        @Override
        public Optional<Amount> text(Value.Text text) {
            return Optional.empty();
        }

        @Override
        public Optional<Amount> date(Value.Date date) {
            return Optional.empty();
        }

        @Override
        public Optional<Amount> country(Value.Country country) {
            return Optional.empty();
        }

        @Override
        public Optional<Amount> yesNo(Value.YesNo yesNo) {
            return Optional.empty();
        }

        @Override
        public Optional<Amount> tick(Value.Tick tick) {
            return Optional.empty();
        }

        @Override
        public Optional<Amount> choice(Value.Choice choice) {
            return Optional.empty();
        }

        @Override
        public Optional<Amount> kinds(Value.Kinds kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Amount> list(Value.Texts list) {
            return Optional.empty();
        }
    }
}
