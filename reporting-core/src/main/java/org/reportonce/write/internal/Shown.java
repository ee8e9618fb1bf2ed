package org.reportonce.write.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reportonce.report.Answer;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Sources;
import org.reportonce.report.Value;

/**
 * An answer as a reader sees it, before a format dresses it.
 *
 * @param style how it stands out
 * @param lines printed lines, free of control characters; empty for boxes and for no answer
 * @param boxes tick boxes, for {@code BOXES}; empty ones for a question of boxes that is not answered or not asked
 * @param sources where it comes from
 * @param currency currency of an amount of money, for formats that give it a cell of its own; else empty
 * @param value the value itself, for formats with typed cells; empty when none is given
 */
public record Shown(
        Style style, List<String> lines, List<Box> boxes, Sources sources, String currency, Optional<Value> value) {
    /** Letters of labels that fit a line together with their boxes. */
    private static final int ONE_LINE = 45;

    /** Letters of a label that leave room for another one beside it, and how few boxes do not need that. */
    private static final int HALF_LINE = 42;

    private static final int FEW_BOXES = 4;

    /** Letters of an answer that stands beside its question. */
    private static final int BESIDE = 80;

    /** One choice among more options than this is told by its label alone. */
    private static final int MOST_BOXES = 5;

    /** Between boxes on one line. */
    private static final String BETWEEN = "\u2003\u2003";

    /** Nothing said. */
    static final Shown EMPTY = word(Style.UNANSWERED, List.of());

    /** How an answer stands out. */
    public enum Style {
        /** Running text. */
        TEXT,
        /** A figure. */
        FIGURE,
        /** One line an item. */
        LIST,
        /** Boxes, ticked or not. */
        BOXES,
        /** Nothing happened. */
        NIL,
        /** Kept back. */
        WITHHELD,
        /** The question does not arise. */
        NOT_APPLICABLE,
        /** Not asked, because of the answer to another question. */
        HIDDEN,
        /** Nobody has said. */
        UNANSWERED
    }

    /**
     * A tick box.
     *
     * @param id id of the option; empty for a lone box
     */
    public record Box(String id, boolean ticked, String label) {}

    public Shown {
        lines = List.copyOf(lines);
        boxes = List.copyOf(boxes);
    }

    /** The answer in the words of the report. */
    public static Shown of(Answer answer, Printed printed) {
        return answer.accept(new Answer.Visitor<>() {
            @Override
            public Shown given(Answer.Given given) {
                return given.value().accept(new ValueShown(printed, given.sources()));
            }

            @Override
            public Shown nil(Answer.Nil nil) {
                return word(Style.NIL, List.of(printed.word("nil")));
            }

            @Override
            public Shown unanswered(Answer.Unanswered unanswered) {
                return EMPTY;
            }

            @Override
            public Shown notApplicable(Answer.NotApplicable notApplicable) {
                return word(Style.NOT_APPLICABLE, List.of(printed.word("not-applicable")));
            }

            @Override
            public Shown withheld(Answer.Withheld withheld) {
                return word(Style.WITHHELD, List.of(printed.word("withheld")));
            }

            @Override
            public Shown hidden(Answer.Hidden hidden) {
                return word(Style.HIDDEN, List.of(printed.word("not-asked")));
            }
        });
    }

    /** The same for a question, whose boxes are printed even when there is no answer, in the order of the form. */
    public static Shown of(QuestionBlock question, Printed printed) {
        Shown shown = of(question.answer(), printed);
        Map<String, String> options = question.offer().options();
        if (options.isEmpty()) {
            return shown;
        }
        List<Box> boxes = switch (shown.style) {
            case UNANSWERED, HIDDEN -> emptyBoxes(options);
            case BOXES -> inOrder(shown.boxes, new ArrayList<>(options.keySet()));
            case TEXT, FIGURE, LIST, NIL, WITHHELD, NOT_APPLICABLE -> shown.boxes;
        };
        return new Shown(shown.style, shown.lines, boxes, shown.sources, shown.currency, shown.value);
    }

    private static List<Box> emptyBoxes(Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> new Box(option.getKey(), false, SafeText.printable(option.getValue())))
                .toList();
    }

    private static List<Box> inOrder(List<Box> boxes, List<String> order) {
        return boxes.stream()
                .sorted(Comparator.comparingInt(box -> order.indexOf(box.id())))
                .toList();
    }

    /** A text of the form itself. */
    static Shown ofLabel(String label) {
        return word(Style.TEXT, List.of(SafeText.printable(label)));
    }

    private static Shown word(Style style, List<String> lines) {
        return new Shown(style, lines, List.of(), Sources.NONE, "", Optional.empty());
    }

    private record ValueShown(Printed printed, Sources sources) implements Value.Visitor<Shown> {
        @Override
        public Shown text(Value.Text text) {
            return lines(
                    text, Style.TEXT, SafeText.printable(text.text()).lines().toList());
        }

        @Override
        public Shown count(Value.Count count) {
            return lines(count, Style.FIGURE, List.of(printed.count(count)));
        }

        @Override
        public Shown money(Value.Money money) {
            String currency = SafeText.printable(money.currency());
            return new Shown(
                    Style.FIGURE, List.of(printed.money(money)), List.of(), sources, currency, Optional.of(money));
        }

        @Override
        public Shown date(Value.Date date) {
            return lines(date, Style.TEXT, List.of(printed.date(date)));
        }

        @Override
        public Shown country(Value.Country country) {
            return lines(country, Style.TEXT, List.of(SafeText.printable(country.name())));
        }

        @Override
        public Shown yesNo(Value.YesNo yesNo) {
            return boxes(
                    yesNo,
                    yesNo.options().entrySet().stream()
                            .map(option -> new Box(
                                    option.getKey(),
                                    option.getKey().equals(yesNo.chosen()),
                                    SafeText.printable(option.getValue())))
                            .toList());
        }

        @Override
        public Shown yearCounts(Value.YearCounts counts) {
            List<String> years = new ArrayList<>();
            counts.years().forEach((year, answer) -> years.add(year + ":\u00A0" + said(answer)));
            if (counts.years().size() > 1) {
                years.add(printed.word("total") + ":\u00A0" + said(counts.total()));
            }
            return lines(counts, Style.FIGURE, List.of(String.join(" · ", years)));
        }

        private String said(Answer answer) {
            Shown shown = Shown.of(answer, printed);
            return shown.style() == Style.UNANSWERED ? printed.word("not-answered") : shown.plainText();
        }

        @Override
        public Shown proportion(Value.Proportion proportion) {
            return lines(proportion, Style.FIGURE, List.of(printed.proportion(proportion)));
        }

        @Override
        public Shown tick(Value.Tick tick) {
            return boxes(tick, List.of(new Box("", tick.ticked(), "")));
        }

        @Override
        public Shown choice(Value.Choice choice) {
            String only = choice.chosen().size() == 1
                    ? choice.options().get(choice.chosen().get(0))
                    : null;
            if (only != null && !choice.several() && choice.options().size() > MOST_BOXES) {
                return lines(choice, Style.TEXT, List.of(SafeText.printable(only)));
            }
            return boxes(
                    choice,
                    choice.options().entrySet().stream()
                            .map(option -> new Box(
                                    option.getKey(),
                                    choice.chosen().contains(option.getKey()),
                                    SafeText.printable(option.getValue())))
                            .toList());
        }

        @Override
        public Shown kinds(Value.Kinds kinds) {
            return lines(kinds, Style.TEXT, List.of(SafeText.printable(kinds.text())));
        }

        @Override
        public Shown list(Value.Texts list) {
            return lines(
                    list,
                    Style.LIST,
                    list.items().stream().map(SafeText::printable).toList());
        }

        private Shown lines(Value value, Style style, List<String> lines) {
            return new Shown(style, lines, List.of(), sources, "", Optional.of(value));
        }

        private Shown boxes(Value value, List<Box> boxes) {
            return new Shown(Style.BOXES, List.of(), boxes, sources, "", Optional.of(value));
        }
    }

    /** True when its boxes are few and their labels short, so that they stand beside each other. */
    public boolean oneLine() {
        return boxes.size() > 1
                && boxes.stream().mapToInt(box -> box.label().length()).sum() <= ONE_LINE;
    }

    /** True when its boxes are many and their labels short, so that they stand in two columns, read line by line. */
    public boolean twoColumns() {
        return boxes.size() >= FEW_BOXES
                && !oneLine()
                && boxes.stream().allMatch(box -> box.label().length() <= HALF_LINE);
    }

    /** True when it needs more room than there is beside a question. */
    public boolean wide() {
        return switch (style) {
            case BOXES, UNANSWERED, HIDDEN -> boxes.size() > 1 && !oneLine();
            case LIST -> true;
            case TEXT, FIGURE, NIL, WITHHELD, NOT_APPLICABLE ->
                lines.size() > 2 || plainText().length() > BESIDE;
        };
    }

    /** The answer in one text: labels of boxes, on one line where they fit, other lines joined by line feeds. */
    public String plainText() {
        return style == Style.BOXES
                ? boxes.stream()
                        .map(box -> (box.ticked() ? "☒" : "☐") + (box.label().isEmpty() ? "" : " " + box.label()))
                        .collect(Collectors.joining(oneLine() ? BETWEEN : "\n"))
                : String.join("\n", lines);
    }
}
