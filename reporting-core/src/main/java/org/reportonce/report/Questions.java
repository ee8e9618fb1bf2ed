package org.reportonce.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Say;
import org.reportonce.finding.Origin;
import org.reportonce.instrument.Instrument.Commitment;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.Instrument.Section;
import org.reportonce.instrument.Labels;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.yaml.SourceText;

/** The questions of one report, each answered when it is first asked for: by the printing of the form, or by the condition of another one. */
final class Questions implements Tables.Answers {
    private final Map<String, Question> questions;
    private final Map<String, Section> sections = new HashMap<>();
    private final Edition edition;
    private final Labels labels;
    private final Printed printed;
    private final Evaluation evaluation;
    private final AnswerOrder order;
    private final DetailsBox details;
    private final Confirmation confirmation;
    private final AnswerFindings findings;
    private final OptionRemarks remarks;
    private final Map<String, Answered> answered = new HashMap<>();
    private final Map<String, Boolean> printedSections = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    /** True once the condition under evaluation has asked for an answer that is kept back from this edition. */
    private boolean sawMasked;

    Questions(
            LoadedInstrument instrument,
            Edition edition,
            Labels labels,
            Printed printed,
            Evaluation evaluation,
            AnswerOrder order,
            DetailsBox details,
            Confirmation confirmation,
            AnswerFindings findings) {
        this.questions = instrument.questions();
        this.edition = edition;
        this.labels = labels;
        this.printed = printed;
        this.evaluation = evaluation;
        this.order = order;
        this.details = details;
        this.confirmation = confirmation;
        this.findings = findings;
        this.remarks = new OptionRemarks(questions, labels, findings);
        for (Section section : instrument.instrument().sections()) {
            section.content().forEach(content -> {
                Question question = content.question();
                if (question != null) {
                    sections.put(question.id(), section);
                }
            });
        }
    }

    /**
     * An answer with all that is printed beside it.
     *
     * @param answer the answer
     * @param masked true when it is kept back, or hidden because of one that is
     * @param details room for details, when the form has it
     * @param background where it comes from
     */
    private record Answered(
            Answer answer, boolean masked, Optional<Block.Details> details, Block.Background background) {}

    /** True when a section is printed. */
    boolean printed(Section section) {
        Boolean known = printedSections.get(section.id());
        if (known == null) {
            known = evaluation.holds(section.when());
            printedSections.put(section.id(), known);
        }
        return known;
    }

    /** Answers every question, those of sections that are not printed among them, so that findings do not depend on who asks. */
    void answerAll() {
        questions.keySet().forEach(this::settled);
    }

    /** Why a question is not asked; empty when it is, or when there is none of that id. */
    Optional<String> notAsked(String id) {
        Question question = questions.get(id);
        Answered one = question == null ? null : settled(id);
        if (question == null || one == null || !(one.answer instanceof Answer.Hidden)) {
            return Optional.empty();
        }
        return Optional.of(
                one.masked
                        ? "not asked in this edition; it depends on an answer that this edition withholds"
                        : NotAskedText.of(
                                condition(question),
                                other -> questions.containsKey(other) ? settled(other).answer : null,
                                printed));
    }

    /** What an answer is drawn from when the State does not give it; empty when there is nothing. */
    String drawnFrom(String id) {
        Question question = questions.get(id);
        SourceText derive = question == null ? null : question.derive();
        return derive == null ? "" : evaluation.read(derive);
    }

    /** Ids of all questions of the form. */
    Set<String> ids() {
        return questions.keySet();
    }

    /** A question as printed. */
    Block.QuestionBlock block(Question question) {
        Answered one = settled(question.id());
        return new Block.QuestionBlock(
                question.id(),
                question.number(),
                labels.question(question.id()),
                level(question),
                one.answer,
                one.details,
                one.background);
    }

    private int level(Question question) {
        int level = 0;
        Question above = questions.get(question.under());
        while (above != null) {
            level++;
            above = questions.get(above.under());
        }
        return level;
    }

    @Override
    public boolean is(String id, Say say) {
        Answer answer = asked(id);
        return switch (say) {
            case NOT_APPLICABLE -> answer instanceof Answer.NotApplicable;
            case WITHHELD -> answer instanceof Answer.Withheld;
            case YES, NO, DEVELOPING ->
                answer instanceof Answer.Given given
                        && given.value() instanceof Value.YesNo yesNo
                        && yesNo.chosen().equals(Printed.option(say));
        };
    }

    @Override
    public boolean chosen(String id, String option) {
        return asked(id) instanceof Answer.Given given
                && given.value() instanceof Value.Choice choice
                && choice.chosen().contains(option);
    }

    @Override
    public boolean answered(String id) {
        Answer answer = asked(id);
        return answer instanceof Answer.Given || answer instanceof Answer.Withheld;
    }

    private Answer asked(String id) {
        Answered one = settled(id);
        sawMasked |= one.masked;
        return one.answer;
    }

    private Answered settled(String id) {
        Answered known = answered.get(id);
        if (known != null) {
            return known;
        }
        Question question = questions.get(id);
        if (question == null) {
            throw new IllegalArgumentException("there is no question \"" + id + "\"");
        }
        if (!underWay.add(id)) {
            throw new IllegalStateException("the answer to \"" + id + "\" depends on itself");
        }
        boolean before = sawMasked;
        sawMasked = false;
        Answered one = arises(question) ? given(question) : hidden(question, sawMasked);
        sawMasked = before;
        underWay.remove(id);
        answered.put(id, one);
        return one;
    }

    /** A question arises when its section is printed, its own condition holds, and the question it is a part of arises. */
    private boolean arises(Question question) {
        Section section = sections.get(question.id());
        if (section != null && !printed(section)) {
            return false;
        }
        Question above = questions.get(question.under());
        return (above == null || !(asked(above.id()) instanceof Answer.Hidden)) && evaluation.holds(question.when());
    }

    private Answered hidden(Question question, boolean masked) {
        // Whether it arises in the restricted edition is nothing to judge by the public one.
        if (!masked && order.isWritten(question)) {
            findings.notAsked(question, condition(question), order.place(question));
        }
        return new Answered(new Answer.Hidden(), masked, details.hidden(question), background(question));
    }

    private String condition(Question question) {
        List<String> conditions = new ArrayList<>();
        Section section = sections.get(question.id());
        for (SourceText when : new @Nullable SourceText[] {section == null ? null : section.when(), question.when()}) {
            if (when != null) {
                conditions.add(ConditionText.of(when.text()));
            }
        }
        String above = '"' + question.under() + '"';
        if (!question.under().isEmpty() && conditions.stream().noneMatch(condition -> condition.contains(above))) {
            conditions.add("\"" + question.under() + "\" is asked");
        }
        return String.join(" and ", conditions);
    }

    private Answered given(Question question) {
        AnswerOrder.Settled settled = order.settle(question);
        Answer answer = answer(question, settled);
        if (question.required()
                && answer instanceof Answer.Unanswered
                && settled.converted().kind() != Converted.Kind.DEVELOPING) {
            findings.missing(question, settled.origin());
        }
        settled.converted().value().ifPresent(value -> remarks.look(question, value, settled.origin()));
        boolean said = !(answer instanceof Answer.Unanswered);
        return new Answered(
                answer,
                answer instanceof Answer.Withheld,
                details.filled(question, answer, settled),
                new Block.Background(
                        settled.derived(),
                        answer instanceof Answer.Withheld ? List.of() : settled.reasons(),
                        said && confirmation.pending(question),
                        duty(question.duty()),
                        question.refers()));
    }

    private Answer answer(Question question, AnswerOrder.Settled settled) {
        boolean confidential = question.confidential() && edition != Edition.RESTRICTED;
        return switch (settled.converted().kind()) {
            case VALUE ->
                confidential
                        ? new Answer.Withheld()
                        : settled.converted()
                                .value()
                                .<Answer>map(value -> new Answer.Given(value, sources(settled)))
                                .orElseGet(Answer.Unanswered::new);
            case NOTHING, MISFIT, OPTION_UNKNOWN, DEVELOPING -> new Answer.Unanswered();
            case NIL -> confidential ? new Answer.Withheld() : new Answer.Nil();
            case NOT_APPLICABLE -> confidential ? new Answer.Withheld() : new Answer.NotApplicable();
            case WITHHELD -> new Answer.Withheld();
        };
    }

    private Block.Background background(Question question) {
        return new Block.Background(false, List.of(), false, duty(question.duty()), question.refers());
    }

    private String duty(@Nullable Commitment duty) {
        return duty == null ? "" : printed.word("duty-" + Printed.option(duty));
    }

    private static Sources sources(AnswerOrder.Settled settled) {
        Sources counted = settled.converted().sources();
        return counted.count() > 0 ? counted : sources(settled.origin());
    }

    static Sources sources(Origin origin) {
        return origin.line() == 0 ? Sources.NONE : Sources.of(origin.file(), new int[] {origin.line()}, new long[0]);
    }
}
