package org.reportonce.dataset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code state.yaml}: what stays true over the years. Facts carry {@code since} and {@code until} (both days included), so
 * that a year sees what was in force.
 *
 * @param format {@code reportonce/state/1}
 * @param code ISO 3166-1 alpha-3 code, or a user-assigned one ({@code XAA} to {@code XZZ}) with a name
 * @param name name to print; needed for user-assigned codes, else the UN short name of the year is used
 * @param languages languages the State reports in, ISO 639-1, first one first
 * @param memberships organisations it belongs to
 * @param treaties treaties it has signed or joined
 * @param countries user-assigned codes used in this State's data, with their names
 * @param contacts points of contact
 * @param policies national policies on transfers, for the UN Register
 * @param nationalDefinitions definitions of categories, for Annex 2 of the ATT annual report
 * @param filings reports filed so far
 * @param profile how the State controls arms
 * @param owners authority that answers a table, topic or question, by its path: {@code transfers}, {@code profile.tracing}, {@code
 *     answers.poa}
 */
public record State(
        @Pattern(regexp = "reportonce/state/1", message = "format-unknown")
        String format,

        @NotBlank(message = "field-missing") @Pattern(regexp = "|[A-Z]{3}", message = "country-code-invalid")
        String code,

        LocalizedText name,
        List<@Pattern(regexp = "[a-z]{2}", message = "language-invalid") String> languages,
        List<@Valid Membership> memberships,
        List<@Valid TreatyStatus> treaties,
        List<@Valid NamedCountry> countries,
        List<@Valid Contact> contacts,
        List<@Valid Policy> policies,
        List<@Valid NationalDefinition> nationalDefinitions,
        List<@Valid Filing> filings,
        @Valid Profile profile,
        Map<String, String> owners) {
    /** A State whose tables and topics all belong to one office. */
    public State(
            String format,
            String code,
            LocalizedText name,
            List<String> languages,
            List<Membership> memberships,
            List<TreatyStatus> treaties,
            List<NamedCountry> countries,
            List<Contact> contacts,
            List<Policy> policies,
            List<NationalDefinition> nationalDefinitions,
            List<Filing> filings,
            Profile profile) {
        this(
                format,
                code,
                name,
                languages,
                memberships,
                treaties,
                countries,
                contacts,
                policies,
                nationalDefinitions,
                filings,
                profile,
                Map.of());
    }

    /** Membership of an organisation. */
    public record Membership(
            @NotBlank(message = "field-missing") String organisation,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /**
     * Status under a treaty.
     *
     * @param treaty short name, such as {@code ATT}
     * @param signed day of signature, or null
     * @param deposited day the instrument of ratification, acceptance, approval or accession was deposited, or null
     * @param until last day as a party, or null
     */
    public record TreatyStatus(
            @NotBlank(message = "field-missing") String treaty,
            @Nullable LocalDate signed,
            @Nullable LocalDate deposited,
            @Nullable LocalDate until) {}

    /**
     * A user-assigned country code with its name.
     *
     * @param code {@code XAA} to {@code XZZ}
     * @param name name to print
     * @param unMember true for a member of the United Nations
     * @param region region of the tables of the EU annual report it belongs to; null where it has none
     */
    public record NamedCountry(
            @Pattern(regexp = "X[A-Z]{2}", message = "country-code-invalid")
            String code,

            @NotBlank(message = "field-missing") String name,
            boolean unMember,
            @Nullable Region region) {}

    /**
     * A point of contact; roles rather than persons.
     *
     * @param reports ids of the reports it answers for, {@code iti} for the International Tracing Instrument; empty for all
     * @param consent whether a person named here agrees to be named in a public report
     * @param notified day the United Nations were told of it, or null
     */
    public record Contact(
            List<String> reports,
            String authority,
            String title,
            String name,
            String position,
            String organization,
            String division,
            LocalizedText address,
            String telephone,
            String mobile,
            String fax,
            @Email(message = "email-invalid") String email,
            YearFacts.@Nullable YesNo consent,
            @Nullable LocalDate notified,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        /** A contact of which nothing is known. */
        public static final Contact NONE = new Contact(
                List.of(), "", "", "", "", "", "", LocalizedText.EMPTY, "", "", "", "", null, null, null, null);
    }

    /** A national policy, law or procedure on transfers. */
    public record Policy(
            @NotNull LocalizedText title,
            LocalizedText text,

            @Pattern(regexp = "|https?://\\S+", message = "link-invalid")
            String url,

            String language,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** How the State itself defines a category (ATT Article 5(3)). */
    public record NationalDefinition(
            @NotBlank(message = "field-missing") String category,
            LocalizedText name,
            LocalizedText definition,

            @Pattern(regexp = "|https?://\\S+", message = "link-invalid")
            String link,

            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /**
     * A report that was filed.
     *
     * @param report id of the report
     * @param year last year it covered
     * @param date day it was filed, or null
     */
    public record Filing(
            @NotBlank(message = "field-missing") String report,
            long year,
            @Nullable LocalDate date) {}

    /** Last filing of a report on a year before the one given. */
    public Optional<Filing> lastFiling(String report, long before) {
        return filings.stream()
                .filter(filing -> filing.report().equals(report) && filing.year() < before)
                .max(Comparator.comparingLong(Filing::year));
    }

    /** True when the State belonged to the organisation on at least one day of the period. */
    public boolean memberOf(String organisation, Period period) {
        return memberships.stream()
                .anyMatch(m -> m.organisation().equals(organisation) && overlaps(m.since(), m.until(), period));
    }

    /** Status under a treaty, if the file names one. */
    public Optional<TreatyStatus> treaty(String treaty) {
        return treaties.stream().filter(t -> t.treaty().equals(treaty)).findFirst();
    }

    /** The contact for a report in force at the end of the period or later: the last fitting one, else {@link Contact#NONE}. */
    public Contact contact(String report, Period period) {
        return contacts.stream()
                .filter(c -> c.reports().isEmpty() || c.reports().contains(report))
                .filter(c -> c.until() == null || !c.until().isBefore(period.last()))
                .reduce((first, second) -> second)
                .orElse(Contact.NONE);
    }

    /** Policies in force on at least one day of the period. */
    public List<Policy> policiesIn(Period period) {
        return policies.stream()
                .filter(p -> overlaps(p.since(), p.until(), period))
                .toList();
    }

    /** National definitions in force on at least one day of the period. */
    public List<NationalDefinition> definitionsIn(Period period) {
        return nationalDefinitions.stream()
                .filter(d -> overlaps(d.since(), d.until(), period))
                .toList();
    }

    private static boolean overlaps(@Nullable LocalDate since, @Nullable LocalDate until, Period period) {
        return (since == null || !since.isAfter(period.last())) && (until == null || !until.isBefore(period.first()));
    }
}
