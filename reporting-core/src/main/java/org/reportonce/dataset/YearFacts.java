package org.reportonce.dataset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code <year>/dataset.yaml}: the answers and declarations of one reporting year.
 *
 * @param format {@code reportonce/dataset/1}
 * @param state ISO alpha-3 code; must be that of {@code state.yaml}
 * @param year calendar year covered; must be that of the folder
 * @param reports ids of the reports the State wants to file, owed or voluntary; empty for those it owes
 * @param source where the figures come from
 * @param submission who files, and when
 * @param flows what is declared per flow; a flow left out is a finding, never a nil return
 * @param exports national concept of an export
 * @param imports national concept of an import
 * @param withheld whether data were kept back under ATT Article 13(3)
 * @param access who may read the ATT report; no default
 * @param releases separate decisions to hand the data to a register that is always public
 * @param included which background information is given
 * @param totals totals stated elsewhere, which the lines must meet
 * @param eventTotals totals of the tables of events stated elsewhere
 * @param rates what the State's currencies were worth in the year, for reports that ask for another one
 * @param explanation explanatory note printed on the cover, or empty
 * @param activities what is declared per table of events
 * @param actions action against offenders in the year (PoA II.6)
 * @param toConfirm facts taken over from the year before that nobody has confirmed yet: a path such as {@code profile.marking},
 *     {@code exports.criteria} or {@code answers.poa.trans.criteria} a line
 * @param answers answers to questions that a single instrument asks, by report id and question id
 */
public record YearFacts(
        @Pattern(regexp = "reportonce/dataset/1", message = "format-unknown")
        String format,

        @NotBlank(message = "field-missing") String state,

        @Min(value = 1992, message = "year-out-of-range") @Max(value = 2200, message = "year-out-of-range")
        long year,

        List<String> reports,
        String source,
        @Valid Submission submission,
        @Valid Flows flows,
        @Valid Concept exports,
        @Valid Concept imports,
        @Valid WithheldStatement withheld,
        @Nullable Access access,
        List<@Valid ReleaseDecision> releases,
        @Valid Included included,
        List<@Valid StatedTotal> totals,
        List<@Valid EventTotal> eventTotals,
        List<@Valid Rate> rates,
        LocalizedText explanation,
        @Valid Activities activities,
        @Valid Actions actions,
        List<String> toConfirm,
        Map<String, Map<String, Object>> answers) {

    /** What is declared for one flow. */
    public enum Flow {
        /** Lines follow. */
        REPORTED,
        /** There was nothing in the year; a nil return. */
        NIL,
        /** The State gives no information on this flow. */
        NOT_INCLUDED
    }

    /** Who may read the report. */
    public enum Access {
        PUBLIC,
        STATES_PARTIES
    }

    /** Yes or no, when neither is a default. */
    public enum YesNo {
        YES,
        NO
    }

    /** When a transfer counts as one (UN Register, national criteria; ATT annual report, definition of export and import). */
    public enum Criterion {
        /** Equipment leaves the exporter's territory. */
        DEPARTURE,
        /** Equipment arrives in the importer's territory. */
        ARRIVAL,
        TITLE,
        CONTROL,
        OTHER
    }

    /** Decision on a release. */
    public enum Decision {
        RELEASE,
        HOLD
    }

    /** Who may file a PoA report. */
    public enum Filer {
        POINT_OF_CONTACT,
        /** Permanent mission in New York. */
        MISSION,
        OTHER
    }

    /** Who files, and when. */
    public record Submission(
            String authority,
            @Nullable LocalDate date,
            String language,
            @Nullable Filer by) {
        /** Nothing said. */
        public static final Submission NONE = new Submission("", null, "", null);
    }

    /** Declarations per table of events; null where nothing was said. */
    public record Activities(
            @Nullable Flow recoveries,
            @Nullable Flow destructions,
            @Nullable Flow tracing,
            @Nullable Flow losses,
            @Nullable Flow assistance,
            @Nullable Flow enforcement,
            @Nullable Flow licences,
            @Nullable Flow denials) {
        /** Nothing said. */
        public static final Activities NONE = new Activities(null, null, null, null, null, null, null, null);
    }

    /**
     * Action in the year against those who act illegally.
     *
     * @param manufacture against makers
     * @param transfers against those who transfer
     * @param brokering against brokers
     */
    public record Actions(
            @Valid Fact manufacture,
            @Valid Fact transfers,
            @Valid Fact brokering) {
        /** Nothing said. */
        public static final Actions NONE = new Actions(Fact.NONE, Fact.NONE, Fact.NONE);
    }

    /** Declarations per flow; null where nothing was said. */
    public record Flows(
            @Nullable Flow exports,
            @Nullable Flow imports,
            @Nullable Flow smallArmsExports,
            @Nullable Flow smallArmsImports) {
        /** Nothing said. */
        public static final Flows NONE = new Flows(null, null, null, null);
    }

    /**
     * National concept of a flow.
     *
     * @param basis statuses that go into the ATT report: authorized, actual, or both kinds of lines
     * @param criteria when a transfer counts
     * @param other description, needed when the criteria include {@code other}
     * @param cutOff last day counted, 31 December as a rule
     * @param aggregated why lines were summed over partners or types, or empty
     */
    public record Concept(
            List<TransferStatus> basis,
            List<Criterion> criteria,
            String other,
            @Nullable LocalDate cutOff,
            String aggregated) {
        /** Nothing said. */
        public static final Concept NONE = new Concept(List.of(), List.of(), "", null, "");
    }

    /** Whether commercially sensitive or national-security data were withheld (ATT Article 13(3)); null where not said. */
    public record WithheldStatement(
            @Nullable YesNo exports, @Nullable YesNo imports, String note) {
        /** Nothing said. */
        public static final WithheldStatement NONE = new WithheldStatement(null, null, "");
    }

    /** A decision to hand data to a register. */
    public record ReleaseDecision(
            @NotBlank(message = "field-missing") String report,
            @Nullable Decision decision,
            String decidedBy,
            @Nullable LocalDate date) {}

    /** Background information given to the UN Register. */
    public record Included(
            @Nullable YesNo holdings,
            @Nullable YesNo production,
            @Nullable YesNo policies) {
        /** Nothing said. */
        public static final Included NONE = new Included(null, null, null);
    }

    /**
     * A total stated elsewhere, such as by another ministry or in a published text.
     *
     * @param direction flow it covers
     * @param category category code or group ({@code III}, {@code IV}, {@code SA}); empty for all
     * @param partner ISO code; empty for all
     * @param quantity number of items, or null
     * @param value amount, or null
     * @param currency ISO 4217 code of the amount
     * @param qualifier how sure the stated total is; null for exact
     * @param source who states it
     */
    public record StatedTotal(
            @Nullable Direction direction,
            String category,
            String partner,
            @Nullable Long quantity,
            @Nullable BigDecimal value,
            String currency,
            @Nullable QuantityKind qualifier,
            @NotBlank(message = "field-missing") String source) {}

    /** A table of events that counts something. */
    public enum EventTable {
        RECOVERIES,
        DESTRUCTIONS,
        TRACING,
        LOSSES,
        ENFORCEMENT
    }

    /**
     * A total of a table of events stated elsewhere: in the State's own report, whose figures the lines must meet, or in one to
     * another body, from which they may differ for a reason.
     *
     * @param table table it is about
     * @param kind what it counts: {@code seized}, {@code found}, {@code surrendered}, {@code collected}, {@code traced} (a trace was
     *     tried) or {@code established} (origin traced or established) of recoveries; {@code surplus}, {@code recovered}, {@code
     *     other} of destructions; {@code sent}, {@code received} of tracing; {@code loss}, {@code theft}, {@code diversion} of losses;
     *     the step of enforcement; empty for all
     * @param quantity the number stated
     * @param years calendar years it covers, this one and the one before at most; null for this year
     * @param source who states it
     * @param report report to another body it stands in, such as {@code IAFQ}; empty for the State's own
     */
    public record EventTotal(
            @Required @Nullable EventTable table,
            String kind,

            @Required @Min(value = 0, message = "number-out-of-range") @Nullable
            Long quantity,

            @Min(value = 1, message = "number-out-of-range") @Max(value = 2, message = "number-out-of-range") @Nullable
            Long years,

            @NotBlank(message = "field-missing") String source,
            String report) {}

    /**
     * What a currency was worth over a year, on average.
     *
     * @param currency ISO 4217 code of the currency in the lines
     * @param per ISO 4217 code of the currency of the report
     * @param year calendar year; null for that of the folder
     * @param rate units of {@code per} for one unit of {@code currency}
     * @param source who states it
     */
    public record Rate(
            @NotBlank(message = "field-missing") @Pattern(regexp = "|[A-Z]{3}", message = "currency-code-invalid")
            String currency,

            @NotBlank(message = "field-missing") @Pattern(regexp = "|[A-Z]{3}", message = "currency-code-invalid")
            String per,

            @Min(value = 1992, message = "year-out-of-range")
            @Max(value = 2200, message = "year-out-of-range")
            @Nullable
            Long year,

            @Required @Positive(message = "number-out-of-range") @Nullable
            BigDecimal rate,

            @NotBlank(message = "field-missing") String source) {}

    /** A year of which nothing is said. */
    public static YearFacts nothing(String state, int year) {
        return new YearFacts(
                "reportonce/dataset/1",
                state,
                year,
                List.of(),
                "",
                Submission.NONE,
                Flows.NONE,
                Concept.NONE,
                Concept.NONE,
                WithheldStatement.NONE,
                null,
                List.of(),
                Included.NONE,
                List.of(),
                List.of(),
                List.of(),
                LocalizedText.EMPTY,
                Activities.NONE,
                Actions.NONE,
                List.of(),
                Map.of());
    }

    /** The concept of a direction. */
    public Concept concept(Direction direction) {
        return direction == Direction.EXPORT ? exports : imports;
    }

    /** True when a release decision for a report says "release". */
    public boolean releasedTo(String report) {
        return releases.stream().anyMatch(r -> r.report().equals(report) && r.decision() == Decision.RELEASE);
    }
}
