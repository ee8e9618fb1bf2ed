package org.reportonce.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.report.Answer;
import org.reportonce.report.Block.Background;
import org.reportonce.report.Block.Details;
import org.reportonce.report.Block.Offer;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Sources;
import org.reportonce.report.Value;

/** A question of a made-up questionnaire, put together step by step; unanswered until an answer is given. */
final class DemoQuestion {
    private static final Map<String, String> YES_NO = labels("yes", "Yes", "no", "No");
    private static final Map<String, String> DEVELOPING = labels("yes", "Yes", "no", "No", "developing", "Developing");

    private final String number;
    private final String label;
    private final int level;
    private Answer answer = new Answer.Unanswered();
    private Optional<Details> details = Optional.empty();
    private Offer offer = Offer.NONE;
    private boolean derived;
    private List<String> reasons = List.of();
    private boolean toConfirm;
    private String duty = "";
    private List<String> refers = List.of();

    private DemoQuestion(String number, String label) {
        this.number = number;
        this.label = label;
        this.level = Math.max(0, (int) number.chars().filter(c -> c == '.').count() - 1);
    }

    static DemoQuestion text(String number, String label) {
        return new DemoQuestion(number, label);
    }

    static DemoQuestion yesNo(String number, String label) {
        return text(number, label).offering(YES_NO, false);
    }

    static DemoQuestion developing(String number, String label) {
        return text(number, label).offering(DEVELOPING, false);
    }

    static DemoQuestion choices(String number, String label, String... options) {
        return text(number, label).offering(lettered(options), true);
    }

    static DemoQuestion choice(String number, String label, String... options) {
        return text(number, label).offering(lettered(options), false);
    }

    private DemoQuestion offering(Map<String, String> options, boolean several) {
        this.offer = new Offer(options, several);
        return this;
    }

    DemoQuestion says(Answer said) {
        this.answer = said;
        return this;
    }

    DemoQuestion says(String text) {
        return says(given(new Value.Text(text)));
    }

    DemoQuestion yes() {
        return chosen("yes");
    }

    DemoQuestion no() {
        return chosen("no");
    }

    /** Of a yes-no question the word, of a choice the letters, from a, of the options. */
    DemoQuestion chosen(String... options) {
        boolean yesNo = offer.options().containsKey("yes");
        return says(given(
                yesNo
                        ? new Value.YesNo(offer.options(), options[0])
                        : new Value.Choice(offer.options(), List.of(options), offer.several())));
    }

    DemoQuestion years(long first, long second) {
        Map<Integer, Answer> years = new LinkedHashMap<>();
        years.put(2024, count(first));
        years.put(2025, count(second));
        return says(given(new Value.YearCounts(years, count(first + second))));
    }

    DemoQuestion hidden() {
        return says(new Answer.Hidden());
    }

    DemoQuestion details(String text) {
        return details("", text.isEmpty() ? new Answer.Unanswered() : given(new Value.Text(text)));
    }

    DemoQuestion details(String itsNumber, Answer said) {
        this.details = Optional.of(new Details(itsNumber, "Details", said));
        return this;
    }

    DemoQuestion refers(String... paragraphs) {
        this.refers = List.of(paragraphs);
        return this;
    }

    DemoQuestion derivedFrom(String... because) {
        this.derived = true;
        this.reasons = List.of(because);
        return this;
    }

    DemoQuestion toConfirm() {
        this.toConfirm = true;
        return this;
    }

    DemoQuestion duty(String words) {
        this.duty = words;
        return this;
    }

    QuestionBlock block() {
        return new QuestionBlock(
                number.isEmpty() ? label.toLowerCase(Locale.ROOT).replace(' ', '-') : "q" + number,
                number,
                label,
                level,
                answer,
                details,
                new Background(derived, reasons, toConfirm, duty, refers),
                offer);
    }

    static Answer given(Value value) {
        return new Answer.Given(value, Sources.of("state.yaml", new int[] {12}, new long[0]));
    }

    static Answer count(long amount) {
        return given(new Value.Count(amount, QuantityKind.EXACT, ""));
    }

    private static Map<String, String> lettered(String... options) {
        List<String> labels = new ArrayList<>();
        for (int n = 0; n < options.length; n++) {
            labels.add(Character.toString('a' + n));
            labels.add(options[n]);
        }
        return labels(labels.toArray(String[]::new));
    }

    private static Map<String, String> labels(String... idsAndLabels) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int n = 0; n < idsAndLabels.length; n += 2) {
            labels.put(idsAndLabels[n], idsAndLabels[n + 1]);
        }
        return labels;
    }
}
