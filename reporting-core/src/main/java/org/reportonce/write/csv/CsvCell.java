package org.reportonce.write.csv;

import java.util.Locale;
import java.util.stream.Collectors;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.report.Answer;
import org.reportonce.report.Value;
import org.reportonce.write.internal.SafeText;

/**
 * What an answer says in a plain text file.
 *
 * @param text the answer itself
 * @param beside what belongs in the column beside it: the currency of money, the qualifier of a number; else empty
 */
record CsvCell(String text, String beside) {
    private static final CsvCell EMPTY = new CsvCell("", "");

    static CsvCell of(Answer answer) {
        return answer.accept(new OfAnswer());
    }

    /** Text and what belongs beside it, where there is no column for it. */
    private String whole() {
        return beside.isEmpty() ? text : text + " (" + beside + ')';
    }

    private static CsvCell guarded(String text) {
        return new CsvCell(SafeText.looksLikeFormula(text) ? "'" + text : text, "");
    }

    static CsvCell ofText(String text) {
        return guarded(SafeText.printable(text));
    }

    private static final class OfAnswer implements Answer.Visitor<CsvCell> {
        @Override
        public CsvCell given(Answer.Given given) {
            return given.value().accept(new OfValue());
        }

        @Override
        public CsvCell nil(Answer.Nil nil) {
            return new CsvCell("nil", "");
        }

        @Override
        public CsvCell unanswered(Answer.Unanswered unanswered) {
            return EMPTY;
        }

        @Override
        public CsvCell notApplicable(Answer.NotApplicable notApplicable) {
            return new CsvCell("not-applicable", "");
        }

        @Override
        public CsvCell withheld(Answer.Withheld withheld) {
            return new CsvCell("withheld", "");
        }

        @Override
        public CsvCell hidden(Answer.Hidden hidden) {
            return new CsvCell("not-asked", "");
        }
    }

    private static final class OfValue implements Value.Visitor<CsvCell> {
        @Override
        public CsvCell yearCounts(Value.YearCounts counts) {
            return ofText(counts.years().entrySet().stream()
                    .map(year ->
                            year.getKey() + ": " + CsvCell.of(year.getValue()).whole())
                    .collect(Collectors.joining("; ")));
        }

        @Override
        public CsvCell proportion(Value.Proportion proportion) {
            return new CsvCell(proportion.percent().toPlainString(), "");
        }

        @Override
        public CsvCell text(Value.Text text) {
            return ofText(text.text());
        }

        @Override
        public CsvCell count(Value.Count count) {
            return new CsvCell(Long.toString(count.amount()), qualifier(count.kind()));
        }

        /** The words of transfers.csv, so that the file can be read back without a dictionary. */
        private static String qualifier(QuantityKind kind) {
            return kind == QuantityKind.EXACT
                    ? ""
                    : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public CsvCell money(Value.Money money) {
            String unit = (money.currency() + ' ' + qualifier(money.kind())).strip();
            return new CsvCell(money.amount().toPlainString(), ofText(unit).text());
        }

        @Override
        public CsvCell date(Value.Date date) {
            return ofText(date.iso());
        }

        @Override
        public CsvCell country(Value.Country country) {
            return ofText(country.name());
        }

        @Override
        public CsvCell yesNo(Value.YesNo yesNo) {
            return new CsvCell(yesNo.chosen(), "");
        }

        @Override
        public CsvCell tick(Value.Tick tick) {
            return new CsvCell(tick.ticked() ? "yes" : "no", "");
        }

        @Override
        public CsvCell choice(Value.Choice choice) {
            return ofText(String.join("; ", choice.chosen()));
        }

        @Override
        public CsvCell kinds(Value.Kinds kinds) {
            return ofText(String.join("; ", kinds.labels().keySet()));
        }

        @Override
        public CsvCell list(Value.Texts list) {
            return ofText(String.join("; ", list.items()));
        }
    }
}
