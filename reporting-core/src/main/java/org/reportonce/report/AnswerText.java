package org.reportonce.report;

import java.util.stream.Collectors;

/** An answer as plain text, without the manners of any format: for sorting, addresses and explanations. */
public final class AnswerText implements Answer.Visitor<String>, Value.Visitor<String> {
    private static final AnswerText INSTANCE = new AnswerText();

    private AnswerText() {}

    /** The text; empty when there is none. */
    public static String of(Answer answer) {
        return answer.accept(INSTANCE);
    }

    static String of(Value value) {
        return value.accept(INSTANCE);
    }

    /** The text for an address: codes rather than names, {@code withheld} for what is kept back, {@code -} for nothing. */
    static String address(Answer answer) {
        String text = of(answer);
        if (answer instanceof Answer.Withheld) {
            text = TableFiller.WITHHELD;
        } else if (answer instanceof Answer.Given given) {
            if (given.value() instanceof Value.Country country
                    && !country.codes().isEmpty()) {
                text = String.join("+", country.codes());
            } else if (given.value() instanceof Value.Kinds kinds) {
                text = String.join("+", kinds.labels().keySet());
            }
        }
        return text.isEmpty() ? "-" : text.replace('/', '|');
    }

    @Override
    public String given(Answer.Given given) {
        return given.value().accept(this);
    }

    @Override
    public String nil(Answer.Nil nil) {
        return "";
    }

    @Override
    public String unanswered(Answer.Unanswered unanswered) {
        return "";
    }

    @Override
    public String notApplicable(Answer.NotApplicable notApplicable) {
        return "";
    }

    @Override
    public String withheld(Answer.Withheld withheld) {
        return "";
    }

    @Override
    public String hidden(Answer.Hidden hidden) {
        return "";
    }

    @Override
    public String yearCounts(Value.YearCounts counts) {
        return counts.years().entrySet().stream()
                .map(year -> year.getKey() + ": " + of(year.getValue()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public String proportion(Value.Proportion proportion) {
        return proportion.percent().toPlainString() + " % (" + proportion.part() + '/' + proportion.whole() + ')';
    }

    @Override
    public String text(Value.Text text) {
        return text.text();
    }

    @Override
    public String count(Value.Count count) {
        return count.label().isEmpty() ? Long.toString(count.amount()) : count.label() + ' ' + count.amount();
    }

    @Override
    public String money(Value.Money money) {
        return (money.label() + ' ' + money.amount().toPlainString() + ' ' + money.currency()).strip();
    }

    @Override
    public String date(Value.Date date) {
        return date.iso();
    }

    @Override
    public String country(Value.Country country) {
        return country.name();
    }

    @Override
    public String yesNo(Value.YesNo yesNo) {
        return yesNo.label();
    }

    @Override
    public String tick(Value.Tick tick) {
        return tick.ticked() ? "x" : "";
    }

    @Override
    public String choice(Value.Choice choice) {
        return choice.chosen().stream()
                .map(option -> choice.options().getOrDefault(option, option))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String kinds(Value.Kinds kinds) {
        return kinds.text();
    }

    @Override
    public String list(Value.Texts list) {
        return String.join("; ", list.items());
    }
}
