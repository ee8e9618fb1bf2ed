package org.reportonce.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Profile;
import org.reportonce.dataset.State;
import org.reportonce.finding.Reporter;

class DueDatesTest {
    private static final Reporter NO_FINDINGS = (code, origin, subject, arguments) -> {
        throw new AssertionError(code + ' ' + origin + arguments);
    };
    private static final LoadedInstrument FORM = Instruments.load(
                    List.of(Path.of("src/test/resources/org/reportonce/instrument/made-up")), NO_FINDINGS)
            .byId("made-up", 2025, NO_FINDINGS)
            .orElseThrow();

    private static State state(
            @Nullable LocalDate signed, @Nullable LocalDate deposited, @Nullable LocalDate until, boolean member) {
        return new State(
                "reportonce/state/1",
                "XAA",
                LocalizedText.of("Exampleland"),
                List.of(),
                member ? List.of(new State.Membership("UN", null, null)) : List.of(),
                signed == null && deposited == null
                        ? List.of()
                        : List.of(new State.TreatyStatus("ATT", signed, deposited, until)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Profile.NONE);
    }

    private static State deposited(LocalDate day) {
        return state(null, day, null, true);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-19, 2019-09-17, 2020, 2021-05-31",
        "2014-12-23, 2014-12-24, 2015, 2016-05-31",
        "2013-06-25, 2014-12-24, 2015, 2016-05-31",
        "2014-12-24, 2015-03-24, 2016, 2017-05-31",
    })
    void firstReportFollowsFromTheDepositDate(LocalDate deposit, LocalDate inForce, int first, LocalDate due) {
        State state = deposited(deposit);

        assertThat(DueDates.entryIntoForce(FORM.instrument().duty(), state)).contains(inForce);
        assertThat(DueDates.firstYear(FORM.instrument(), state)).contains(first);
        assertThat(DueDates.due(FORM.instrument(), first)).isEqualTo(due);
        assertThat(FORM.obligation(state, new Period(first)).kind()).isEqualTo(Obligation.Kind.OWED);
        assertThat(FORM.obligation(state, new Period(first - 1)).kind()).isEqualTo(Obligation.Kind.NOT_YET);
    }

    @Property
    void firstYearIsTheFirstFullYearUnderTheTreaty(@ForAll @IntRange(max = 5000) int days) {
        State state = deposited(LocalDate.of(2013, 6, 3).plusDays(days));
        LocalDate inForce =
                DueDates.entryIntoForce(FORM.instrument().duty(), state).orElseThrow();
        int first = DueDates.firstYear(FORM.instrument(), state).orElseThrow();

        assertThat(inForce).isAfterOrEqualTo(LocalDate.of(2014, 12, 24));
        assertThat(LocalDate.of(first, 1, 1)).isAfter(inForce);
        assertThat(LocalDate.of(first - 1, 1, 1)).isBeforeOrEqualTo(inForce);
    }

    @Test
    void signatoryMayReport() {
        Obligation obligation = FORM.obligation(state(LocalDate.of(2013, 6, 3), null, null, true), new Period(2025));

        assertThat(obligation.kind()).isEqualTo(Obligation.Kind.VOLUNTARY);
        assertThat(obligation.asked()).isFalse();
        assertThat(obligation.sentence()).contains("may report voluntarily");
        assertThat(obligation.due()).contains(LocalDate.of(2026, 5, 31));
    }

    @Test
    void stateOutsideTheTreatyOwesNothing() {
        assertThat(FORM.obligation(state(null, null, null, true), new Period(2025))
                        .kind())
                .isEqualTo(Obligation.Kind.NOT_OWED);
    }

    @Test
    void stateThatLeftOwesNothingForLaterYears() {
        State left = state(null, LocalDate.of(2014, 1, 1), LocalDate.of(2024, 12, 31), true);

        assertThat(FORM.obligation(left, new Period(2025)).kind()).isEqualTo(Obligation.Kind.NOT_OWED);
        assertThat(FORM.obligation(left, new Period(2024)).kind()).isEqualTo(Obligation.Kind.OWED);
    }

    @Test
    void formIsNotMeantForStatesOutsideItsOrganisation() {
        Obligation obligation = FORM.obligation(state(null, LocalDate.of(2014, 1, 1), null, false), new Period(2025));

        assertThat(obligation.kind()).isEqualTo(Obligation.Kind.NOT_OWED);
    }

    @Test
    void formWithoutATreatyIsAskedForAndVoluntary() {
        LoadedInstrument older = Instruments.load(
                        List.of(Path.of("src/test/resources/org/reportonce/instrument/made-up")), NO_FINDINGS)
                .byId("made-up", 2016, NO_FINDINGS)
                .orElseThrow();

        Obligation obligation = older.obligation(deposited(LocalDate.of(2020, 1, 1)), new Period(2016));
        assertThat(obligation.kind()).isEqualTo(Obligation.Kind.VOLUNTARY);
        assertThat(obligation.asked()).isTrue();
    }
}
