package org.reportonce.exchange;

import static org.reportonce.exchange.ProposalText.comment;
import static org.reportonce.exchange.ProposalText.quoted;

import java.util.List;
import java.util.Optional;

/** What a proposed mapping counts and what it adds up: numbers of items, licences, money. */
final class ProposedFigures {
    private final TableSample sample;
    private final List<ColumnGuess> guesses;
    private final ColumnRoles roles;
    private final List<Integer> wide;
    private final ProposalText text;

    ProposedFigures(
            TableSample sample, List<ColumnGuess> guesses, ColumnRoles roles, List<Integer> wide, ProposalText text) {
        this.sample = sample;
        this.guesses = guesses;
        this.roles = roles;
        this.wide = wide;
        this.text = text;
    }

    /** The column of the number of items. */
    void quantity() {
        if (!wide.isEmpty()) {
            String cell = "{column: wideCell, number: " + marks(wide.get(0)) + "}";
            if (roles.category().isEmpty() && !roles.wideCodes(wide)) {
                text.line("  quantity: " + cell + "   # not sure: a number of items, or money?");
            } else {
                text.open(
                        "quantity",
                        "numbers of items or money? Items as below; money goes to value, and quantity is constant: unknown");
                text.line("  #quantity: " + cell);
            }
            return;
        }
        roles.quantity(false)
                .ifPresentOrElse(
                        place -> figure("quantity", place),
                        () -> text.open("quantity", "which column is the number of items; or constant: unknown"));
    }

    /** A column of ours that a foreign column of numbers fills. */
    void figure(String target, int place) {
        ColumnGuess guess = guesses.get(place);
        boolean number = guess.kind() == ColumnGuess.Kind.NUMBER;
        text.line("  " + target + ": {column: " + quoted(sample.called(place)) + ", number: " + marks(place) + "}"
                + (number ? comment(guess) : "   # not sure: not all are numbers; the others reject their rows"));
    }

    /** How the numbers of a column are written. */
    String marks(int place) {
        ColumnGuess guess = guesses.get(place);
        return guess.kind() == ColumnGuess.Kind.NUMBER ? guess.rule() : "{group: \",\"}";
    }

    /** The columns of value and currency, where there is money. */
    void money() {
        boolean wideMoney = !wide.isEmpty() && roles.militaryList().isEmpty() && roles.wideMilitaryList(wide);
        Optional<Integer> value = roles.value();
        if (wideMoney) {
            text.line("  value: {column: wideCell, number: " + marks(wide.get(0))
                    + "}   # not sure: money, or a number of items?");
            text.open("currency", "the code, such as EUR");
        } else if (value.isPresent()) {
            text.line("  value: {column: " + quoted(sample.called(value.get())) + ", number: " + marks(value.get())
                    + "}" + comment(guesses.get(value.get())));
            currency(value.get());
        }
    }

    private void currency(int value) {
        Optional<Integer> column = roles.currency();
        String named = roles.currencyIn(value);
        if (column.isPresent()) {
            text.line("  currency: {column: " + quoted(sample.called(column.get()))
                    + "}   # sure: all are currency codes");
        } else if (!named.isEmpty()) {
            text.line("  currency: {constant: " + named + "}   # not sure: from the name of the column");
        } else {
            text.open("currency", "the code, such as EUR");
        }
    }
}
