package org.reportonce.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.Severity;
import org.reportonce.yaml.SourceText;

/**
 * One official reporting form in one version, as written in {@code instrument.yaml}. Labels stand beside it, one file a
 * language ({@code labels.en.yaml}), rules in {@code rules.yaml}.
 *
 * @param format {@code reportonce/instrument/1}
 * @param id stable id, such as {@code att-annual}
 * @param version version of the form, such as {@code 2021}
 * @param verified true once a person has compared it with the official form
 * @param source the official document it follows
 * @param languages languages it has labels for, first one first
 * @param like version of the same id that lends labels, and the questions that say {@code like}; null for none
 * @param years calendar years it is meant for
 * @param period years one report covers; null for one calendar year
 * @param due when it is due
 * @param duty treaty the duty comes from; null when there is none
 * @param owedBy CEL condition over {@code state} and {@code period}: who is asked for it
 * @param binding true when those whom {@code owedBy} names owe it without a treaty of their own, as members of an organisation do
 * @param alwaysPublic true when everything handed in is published, so that restricted lines never go in
 * @param onRequest true for a report that is made only when the dataset or the user names it, even where the State is asked for it
 * @param checks dataset checks that concern this report, each with its weight here
 * @param scope which rows of a table concern this report at all: CEL over {@code row}, by table name
 * @param figures figures counted over record tables, for {@code figure("id")}
 * @param sections parts of the form, in its order
 */
public record Instrument(
        @Pattern(regexp = "reportonce/instrument/1", message = "format-unknown")
        String format,

        @Pattern(regexp = "[a-z][a-z0-9-]*", message = "instrument-id-invalid")
        String id,

        @NotBlank(message = "field-missing") String version,
        boolean verified,
        String source,
        @NotEmpty(message = "field-missing") List<String> languages,
        @Nullable String like,
        @Valid @NotNull(message = "field-missing") Years years,
        @Valid @Nullable Span period,
        @Valid @NotNull(message = "field-missing") Due due,
        @Valid @Nullable Duty duty,
        @Nullable SourceText owedBy,
        boolean binding,
        boolean alwaysPublic,
        boolean onRequest,
        Map<String, Severity> checks,
        Map<String, SourceText> scope,
        List<@Valid Figure> figures,
        @NotEmpty(message = "field-missing") List<@Valid Section> sections) {

    /** First and last calendar year, both included; null where open. */
    public record Years(@Nullable Long from, @Nullable Long until) {}

    /** Which years can be the last one of a period. */
    public enum Parity {
        ODD,
        EVEN
    }

    /**
     * Years one report covers.
     *
     * @param years number of years, 1 to 10
     * @param last which years can be the last one; null for any
     */
    public record Span(
            @Min(value = 1, message = "number-out-of-range") @Max(value = 10, message = "number-out-of-range")
            long years,

            @Nullable Parity last) {}

    /**
     * When it is due: either on a day, so many years after the last year it covers, or once.
     *
     * @param month 1 to 12; null when it is due once
     * @param day day of the month; null when it is due once
     * @param yearsAfter years after the last year it covers; null when it is due once
     * @param dates other days, by the last year covered
     * @param once years after entry into force of the treaty, the day before the anniversary (ATT Article 13(1)); null for a
     *     report that is due again and again
     */
    public record Due(
            @Nullable Long month,
            @Nullable Long day,
            @Nullable Long yearsAfter,
            Map<String, LocalDate> dates,
            @Nullable Long once) {}

    /**
     * A figure counted over the rows of a record table, year by year.
     *
     * @param id unique within the instrument
     * @param each name of the record table, such as {@code recoveries}
     * @param where CEL condition over {@code row}: which records count; null for all
     * @param sum path of a quantity or number that is added up; null to count the records
     * @param texts paths of texts or kinds that answers may quote, for {@code figure("id").texts}
     */
    public record Figure(
            @NotBlank(message = "field-missing") String id,
            @NotBlank(message = "field-missing") String each,
            @Nullable SourceText where,
            @Nullable SourceText sum,
            List<SourceText> texts) {}

    /**
     * How a treaty duty begins.
     *
     * @param treaty short name as in {@code state.yaml}
     * @param entryIntoForce day the treaty entered into force for those who had joined before it
     * @param daysAfterDeposit days from deposit to entry into force for those who joined later
     * @param firstYearAfter calendar years between entry into force and the first year to report on
     */
    public record Duty(
            @NotBlank(message = "field-missing") String treaty,
            LocalDate entryIntoForce,
            long daysAfterDeposit,
            long firstYearAfter) {}

    /** Page orientation. */
    public enum Layout {
        PORTRAIT,
        LANDSCAPE
    }

    /**
     * A part of the form; its title is the label {@code section.<id>}.
     *
     * @param id unique within the instrument
     * @param number official number, or empty
     * @param part id of the part of the form it belongs to, whose title is the label {@code part.<id>}; empty for none
     * @param layout page orientation; null for portrait
     * @param newPage whether it begins on a page of its own
     * @param when CEL condition under which it is printed; null for always
     * @param content blocks in printed order
     */
    public record Section(
            @NotBlank(message = "field-missing") String id,
            String number,
            String part,
            @Nullable Layout layout,
            boolean newPage,
            @Nullable SourceText when,
            List<@Valid Content> content) {}

    /** One block; exactly one component is given. */
    public record Content(
            @Nullable @Valid Question question,
            @Nullable @Valid TableForm table,
            @Nullable @Valid Note note,
            @Nullable @Valid Changes changes) {}

    /** A table of the questions whose answers differ from those of the last filing; its title is {@code table.<id>}. */
    public record Changes(
            @NotBlank(message = "field-missing") String id) {}

    /** Type of an answer. */
    public enum AnswerType {
        TEXT,
        NUMBER,
        DATE,
        COUNTRY,
        YES_NO,
        /** Yes, no, or under way. */
        YES_NO_DEVELOPING,
        /** A number for each year of the period. */
        YEAR_COUNTS,
        /** A share with its two counts. */
        PROPORTION,
        /** One of the options. */
        CHOICE,
        /** Any number of the options; printed as tick boxes. */
        CHOICES,
        /** A tick computed from the data. */
        TICK,
        /** A list of texts. */
        LIST
    }

    /** How far the source binds a State to answer (ATT initial report). */
    public enum Commitment {
        /** "Shall". */
        BINDING,
        /** "Shall", subject to national law or where necessary. */
        CONDITIONAL,
        /** Encouraged. */
        VOLUNTARY
    }

    /** When an empty details box is a finding {@code detail-missing}. */
    public enum Wanted {
        NEVER,
        IF_YES,
        IF_NO,
        IF_ANSWERED
    }

    /**
     * Room for details under a question; its label is {@code details.<question id>}, else {@code details}.
     *
     * @param number official number, or empty
     * @param wanted when it must be filled; null for never
     * @param from CEL expression that gives the text; null for the details of the fact, or those given under {@code answers}
     */
    public record Details(
            String number,
            @Nullable Wanted wanted,
            @Nullable SourceText from) {}

    /**
     * A question; its label is {@code question.<id>}, those of its options {@code option.<option id>}.
     *
     * @param id unique within the instrument
     * @param number official number, or empty
     * @param type type of the answer
     * @param options option ids, for choices
     * @param under id of the question it is a part of, or empty
     * @param like true when what is not said here is as in the version that {@code like} of the instrument names
     * @param from CEL expression that gives the answer; null when it is answered under {@code answers}
     * @param derive CEL expression that gives an answer when none is stated; a stated one that differs is a finding
     * @param because CEL expression, a text or a list of texts: what the derived answer rests on
     * @param details room for details; null for none
     * @param when CEL condition under which it is asked; null for always
     * @param required whether an empty answer is a finding {@code answer-missing}
     * @param confidential true when only the restricted edition may show the answer
     * @param duty how far the source binds; null where the form does not tell
     * @param refers paragraphs it reports on
     */
    public record Question(
            @NotBlank(message = "field-missing") String id,
            String number,
            @NotNull(message = "field-missing") AnswerType type,
            List<String> options,
            String under,
            boolean like,
            @Nullable SourceText from,
            @Nullable SourceText derive,
            @Nullable SourceText because,
            @Valid @Nullable Details details,
            @Nullable SourceText when,
            boolean required,
            boolean confidential,
            @Nullable Commitment duty,
            List<String> refers) {}

    /**
     * A text of the form itself; the text is the label {@code note.<id>}.
     *
     * @param id unique within the instrument
     * @param when CEL condition; null for always
     * @param from CEL expression giving the text instead of a label; null for the label
     */
    public record Note(
            @NotBlank(message = "field-missing") String id,
            @Nullable SourceText when,
            @Nullable SourceText from) {}
}
