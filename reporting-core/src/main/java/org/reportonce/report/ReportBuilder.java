package org.reportonce.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Period;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Labels;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.Obligation;
import org.reportonce.instrument.TableForm;
import org.reportonce.yaml.SourceText;

/** Puts the parts of a report together in the order of the form. */
final class ReportBuilder {
    private final LoadedInstrument instrument;
    private final Dataset dataset;
    private final Edition edition;
    private final boolean draft;
    private final Printed printed;
    private final Tables tables;
    private final Labels labels;
    private final Period period;
    private final Evaluation evaluation;
    private final Questions questions;
    private final Reporter reporter;

    ReportBuilder(
            LoadedInstrument instrument,
            Dataset dataset,
            Edition edition,
            boolean draft,
            String language,
            Printed printed,
            Map<String, Object> bindings,
            Tables tables,
            Reporter reporter) {
        this.instrument = instrument;
        this.dataset = dataset;
        this.edition = edition;
        this.draft = draft;
        this.printed = printed;
        this.tables = tables;
        this.reporter = reporter;
        this.period = (Period) Objects.requireNonNull(bindings.get("period"), "period");
        this.labels = instrument
                .labels(language)
                .filled(Map.of(
                        "state",
                        printed.countryName(dataset.state().code()),
                        "year",
                        Integer.toString(dataset.period().year()),
                        "period",
                        period.text()));
        AnswerConversion conversion = new AnswerConversion(dataset, period, labels, printed, tables.figures());
        this.evaluation = new Evaluation(instrument, dataset, bindings, tables, reporter);
        AnswerFindings findings = new AnswerFindings(instrument.id(), reporter);
        boolean masking = edition == Edition.PUBLIC || instrument.instrument().alwaysPublic();
        this.questions = new Questions(
                instrument,
                edition,
                labels,
                printed,
                evaluation,
                new AnswerOrder(instrument.id(), dataset, masking, labels, conversion, evaluation, findings),
                new DetailsBox(labels, conversion, evaluation, findings),
                new Confirmation(instrument, dataset.facts().toConfirm()),
                findings);
        tables.answeredBy(questions);
    }

    Report build() {
        AnswerNames.questions(instrument, dataset, reporter);
        questions.answerAll();
        List<Report.Section> sections = new ArrayList<>();
        for (Instrument.Section section : instrument.instrument().sections()) {
            if (questions.printed(section)) {
                sections.add(section(section));
            }
        }
        return new Report(heading(toConfirm(sections)), sections);
    }

    /** The questions with their answers. */
    Questions questions() {
        return questions;
    }

    /** Number of printed answers that nobody has confirmed. */
    private static long toConfirm(List<Report.Section> sections) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Block.QuestionBlock question
                        && question.background().toConfirm())
                .count();
    }

    private Report.Heading heading(long toConfirm) {
        Instrument form = instrument.instrument();
        return new Report.Heading(
                form.id(),
                form.version(),
                labels.title(),
                labels.shortTitle(),
                dataset.state().code(),
                printed.countryName(dataset.state().code()),
                period,
                edition,
                draft,
                labels.language(),
                remarks(form, toConfirm),
                new Words(printed.words()));
    }

    private List<String> remarks(Instrument form, long toConfirm) {
        List<String> remarks = new ArrayList<>();
        if (draft) {
            remarks.add(printed.word("draft-remark"));
        }
        if (!form.verified()) {
            remarks.add(printed.word("not-compared"));
        }
        if (toConfirm > 0) {
            remarks.add(printed.word(toConfirm == 1 ? "to-confirm-remark-one" : "to-confirm-remark")
                    .replace("{count}", Long.toString(toConfirm))
                    .replace("{year}", Integer.toString(period.start() - 1)));
        }
        // A report that a treaty asks for, filed by a State that does not owe it.
        Obligation.Kind kind = instrument.obligation(dataset.state(), period).kind();
        if (form.duty() != null && kind != Obligation.Kind.OWED && kind != Obligation.Kind.NOT_DUE) {
            remarks.add(printed.word("voluntary"));
        }
        remarks.addAll(labels.remarks());
        return remarks;
    }

    private Report.Section section(Instrument.Section section) {
        List<Block> blocks = new ArrayList<>();
        section.content().forEach(content -> block(content).ifPresent(blocks::add));
        return new Report.Section(
                section.id(),
                section.number(),
                labels.section(section.id()),
                labels.part(section.part()),
                section.layout() == Instrument.Layout.LANDSCAPE ? Report.Layout.LANDSCAPE : Report.Layout.PORTRAIT,
                section.newPage(),
                blocks);
    }

    private Optional<Block> block(Instrument.Content content) {
        Instrument.Question question = content.question();
        if (question != null) {
            return Optional.of(questions.block(question).offering(Offers.of(question, labels, printed)));
        }
        TableForm table = content.table();
        if (table != null) {
            TableBuilder builder = new TableBuilder(
                    tables.filler(table.id()),
                    labels,
                    printed,
                    dataset.state().definitionsIn(period),
                    tables.silent(table.id()));
            return Optional.of(builder.build(tables.standing(table.id())));
        }
        Instrument.Changes changes = content.changes();
        if (changes != null) {
            return Optional.of(Changes.place(changes));
        }
        Instrument.Note note = content.note();
        return note == null ? Optional.empty() : note(note);
    }

    private Optional<Block> note(Instrument.Note note) {
        if (!evaluation.holds(note.when())) {
            return Optional.empty();
        }
        SourceText from = note.from();
        Object value = from == null ? labels.note(note.id()) : evaluation.value(from);
        String text = value == null ? "" : printed.text(value);
        return text.isBlank() ? Optional.empty() : Optional.of(new Block.NoteBlock(note.id(), text));
    }
}
