package org.reportonce.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportonce.dataset.Area;
import org.reportonce.dataset.Assistance;
import org.reportonce.dataset.AssistanceRole;
import org.reportonce.dataset.Circumstance;
import org.reportonce.dataset.Destruction;
import org.reportonce.dataset.DestructionMethod;
import org.reportonce.dataset.DiversionPoint;
import org.reportonce.dataset.EnforcementAction;
import org.reportonce.dataset.EnforcementStep;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.Known;
import org.reportonce.dataset.Loss;
import org.reportonce.dataset.LossKind;
import org.reportonce.dataset.LossPlace;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.Nature;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Programme;
import org.reportonce.dataset.Provenance;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.Recovery;
import org.reportonce.dataset.Release;
import org.reportonce.dataset.TraceOutcome;
import org.reportonce.dataset.TraceScope;
import org.reportonce.dataset.TracingRequest;
import org.reportonce.dataset.Way;
import org.reportonce.dataset.WeaponType;
import org.reportonce.finding.Finding;

/** The tables of events: lines that are right, and cells that are not. */
class EventTablesTest {
    /** The least a line of each table needs. */
    private static final Map<String, List<String>> LEAST = Map.of(
            "recoveries", List.of("id,circumstance,type,quantity", "R-1,seized,pistol,3"),
            "destructions", List.of("id,provenance,quantity", "D-1,recovered,3"),
            "tracing", List.of("id,way,quantity", "T-1,sent,3"),
            "losses", List.of("id,kind,place,quantity", "L-1,theft,state-stock,3"),
            "assistance", List.of("id,role,area", "A-1,wanted,tracing"),
            "enforcement", List.of("id,area,step,quantity", "E-1,export,prosecution,3"));

    private static Sample read(String table, String header, String line) {
        return new Sample().with(table + ".csv", header + "\n" + line + "\n").read();
    }

    /** Reads the least line of a table with one cell replaced or added. */
    private static Sample cell(String table, String column, String cell) {
        String quoted = '"' + cell.replace("\"", "\"\"") + '"';
        String header = LEAST.get(table).get(0);
        String[] cells = LEAST.get(table).get(1).split(",");
        List<String> names = List.of(header.split(","));
        if (!names.contains(column)) {
            return read(table, header + ',' + column, String.join(",", cells) + ',' + quoted);
        }
        cells[names.indexOf(column)] = quoted;
        return read(table, header, String.join(",", cells));
    }

    private static Entry only(Sample sample) {
        assertThat(sample.places()).isEmpty();
        assertThat(sample.entries()).hasSize(1);
        return sample.entries().get(0).record();
    }

    @Test
    void readsARecovery() {
        assertThat(only(read(
                        "recoveries",
                        "id,circumstance,type,quantity,qualifier,date,marked,recorded,trace,outcome,diversionPoint,disposal,programme,region,"
                                + "authority,comments,release,withheld,note",
                        "R-1,COLLECTED,sub-machine-gun,12,about,2025-03,yes,unknown,both,intl-request-sent,state-stock,,buy-back,North,Police,x,"
                                + "restricted,region authority,y")))
                .isEqualTo(new Recovery(
                        "R-1",
                        Circumstance.COLLECTED,
                        WeaponType.SUB_MACHINE_GUN,
                        new Quantity(QuantityKind.ABOUT, 12),
                        new PartialDate(2025, 3, 0),
                        Known.YES,
                        Known.UNKNOWN,
                        TraceScope.BOTH,
                        TraceOutcome.INTL_REQUEST_SENT,
                        DiversionPoint.STATE_STOCK,
                        null,
                        Programme.BUY_BACK,
                        "North",
                        "Police",
                        "x",
                        Release.RESTRICTED,
                        Set.of("region", "authority"),
                        "y"));
    }

    @Test
    void readsADestruction() {
        assertThat(only(read(
                        "destructions",
                        "id,provenance,type,quantity,date,method,authority",
                        "D-1,surplus,rifle,unknown,2025,burning-or-melting,Army")))
                .isEqualTo(new Destruction(
                        "D-1",
                        Provenance.SURPLUS,
                        WeaponType.RIFLE,
                        Quantity.UNKNOWN,
                        new PartialDate(2025, 0, 0),
                        DestructionMethod.BURNING_OR_MELTING,
                        "Army",
                        "",
                        Release.PUBLIC,
                        Set.of(),
                        ""));
    }

    @Test
    void readsATracingRequest() {
        assertThat(only(read(
                        "tracing",
                        "id,way,partner,quantity,answered,refused,successful,days,channel,reasons",
                        "T-1,received,Kenya,\"1'250\",1 200,0,,14,INTERPOL,records lost")))
                .isEqualTo(new TracingRequest(
                        "T-1",
                        Way.RECEIVED,
                        new Place(List.of("KEN"), "Kenya"),
                        Quantity.exactly(1250),
                        1200L,
                        0L,
                        null,
                        14L,
                        "INTERPOL",
                        "records lost",
                        null,
                        "",
                        Release.PUBLIC,
                        Set.of(),
                        ""));
    }

    @Test
    void readsALoss() {
        assertThat(only(read(
                        "losses",
                        "id,kind,place,type,quantity,recovered,diversionPoint,partner,date,lessons",
                        "L-1,diversion,transfer,,40,7,transit,XBB,2025-06-30,seals")))
                .isEqualTo(new Loss(
                        "L-1",
                        LossKind.DIVERSION,
                        LossPlace.TRANSFER,
                        null,
                        Quantity.exactly(40),
                        7L,
                        DiversionPoint.TRANSIT,
                        new Place(List.of("XBB"), "XBB"),
                        new PartialDate(2025, 6, 30),
                        "seals",
                        "",
                        Release.PUBLIC,
                        Set.of(),
                        ""));
    }

    @Test
    void readsAssistance() {
        assertThat(only(read(
                        "assistance",
                        "id,role,area,nature,description,value,currency,duration,partner,proposal,attachment",
                        "A-1,received,record-keeping,technical,software,15000.50,EUR,2 years,UNODA,yes,proposal.pdf")))
                .isEqualTo(new Assistance(
                        "A-1",
                        AssistanceRole.RECEIVED,
                        Area.RECORD_KEEPING,
                        Nature.TECHNICAL,
                        "software",
                        new Money(new BigDecimal("15000.50"), "EUR"),
                        "2 years",
                        "UNODA",
                        Known.YES,
                        "proposal.pdf",
                        null,
                        "",
                        Release.PUBLIC,
                        Set.of(),
                        ""));
    }

    @Test
    void readsAStepOfEnforcement() {
        assertThat(only(read("enforcement", "id,area,step,quantity,description", "E-1,brokering,conviction,2,fined")))
                .isEqualTo(new EnforcementAction(
                        "E-1",
                        Area.BROKERING,
                        EnforcementStep.CONVICTION,
                        Quantity.exactly(2),
                        "fined",
                        "",
                        null,
                        "",
                        Release.PUBLIC,
                        Set.of(),
                        ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "recoveries | circumstance | siezed | value-unknown | \"siezed\" is not one of the values allowed here. Did you mean \"seized\"? Use one of: seized, found,",
                "recoveries | circumstance | `` | circumstance-missing | It is not said how the weapons came into custody. Enter seized,",
                "recoveries | type | pistole | value-unknown | \"pistole\" is not one of the values allowed here. Did you mean \"pistol\"?",
                "recoveries | type | `` | type-missing | The line has no type of weapon.",
                "recoveries | quantity | `` | count-missing | The line has no number. Enter the number in \"quantity\", or \"unknown\"",
                "recoveries | quantity | about 5 | quantity-qualifier-inside | The quantity \"about 5\" mixes a number with how sure it is.",
                "recoveries | marked | partly | value-unknown | \"partly\" is not one of the values allowed here. Use one of: yes, no, unknown.",
                "recoveries | outcome | trace-faild | value-unknown | \"trace-faild\" is not one of the values allowed here. Did you mean \"trace-failed\"?",
                "recoveries | date | 31/12/2025 | date-not-iso | \"31/12/2025\" is not written as year, month, day.",
                "recoveries | withheld | regoin | withheld-unknown | \"regoin\" cannot be kept back: there is no such column. Did you mean \"region\"?",
                "recoveries | id | `` | id-missing | The line has no id.",
                "destructions | provenance | `` | provenance-missing | It is not said where the destroyed weapons came from.",
                "destructions | method | melted | value-unknown | \"melted\" is not one of the values allowed here. Use one of: burning-or-melting,",
                "tracing | way | out | value-unknown | \"out\" is not one of the values allowed here. Use one of: sent, received.",
                "tracing | way | `` | way-missing | It is not said whether the tracing requests were sent or received.",
                "tracing | partner | Kenia | country-unknown | There is no State \"Kenia\". Similar: Kenya (KEN).",
                "tracing | answered | -1 | count-unreadable | \"-1\" is not a whole number of 0 or more. Enter digits only,",
                "tracing | days | 12.5 | count-unreadable | \"12.5\" is not a whole number of 0 or more.",
                "tracing | refused | unknown | count-unreadable | \"unknown\" is not a whole number of 0 or more.",
                "tracing | successful | 1,234 | number-ambiguous | \"1,234\" can be read as 1234 or as 1.234.",
                "tracing | successful | 1e3 | number-exponent | \"1e3\" is a shortened number",
                "tracing | answered | 1234567890123456 | number-too-large | 1234567890123456 is larger than any",
                "losses | kind | stolen | value-unknown | \"stolen\" is not one of the values allowed here. Use one of: loss, theft, diversion.",
                "losses | kind | `` | kind-missing | It is not said how the weapons were lost.",
                "losses | place | `` | place-missing | It is not said where the weapons were lost from.",
                "losses | recovered | few | count-unreadable | \"few\" is not a whole number",
                "assistance | role | `` | role-missing | It is not said on which side of the assistance",
                "assistance | area | `` | area-missing | It is not said what the line is about.",
                "assistance | area | recordkeeping | value-unknown | \"recordkeeping\" is not one of the values allowed here. Did you mean \"record-keeping\"?",
                "assistance | value | 2 million | value-scaled | The value \"2 million\" is given in a larger unit.",
                "assistance | currency | EUR | currency-without-value | ",
                "enforcement | step | `` | step-missing | It is not said which step was taken.",
                "enforcement | step | proseqution | value-unknown | \"proseqution\" is not one of the values allowed here. Did you mean \"prosecution\"?",
            })
    void saysWhatIsWrongAndWhatToDo(String table, String column, String cell, String code, String text) {
        Sample sample = cell(table, column, cell);
        assertThat(sample.places()).containsExactly(code + ' ' + table + ".csv:2 [" + column + "]");
        assertThat(sample.texts().get(0)).startsWith(text == null ? "" : text);
    }

    @Test
    void leavesOutALineWithoutWhatDecidesItsPlaceAndKeepsAnyOther() {
        assertThat(cell("recoveries", "circumstance", "taken").entries()).isEmpty();
        Sample unclear = cell("recoveries", "outcome", "taken");
        assertThat(unclear.entries()).hasSize(1);
        assertThat(unclear.entries().get(0).readable("outcome")).isFalse();
        assertThat(cell("recoveries", "quantity", "").entries().get(0).unreadable())
                .containsExactly("quantity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recoveries", "destructions", "tracing", "losses", "assistance", "enforcement"})
    void asksForTheColumnsThatEveryLineNeedsAndNoOthers(String table) {
        String header = LEAST.get(table).get(0);
        assertThat(only(read(table, header, LEAST.get(table).get(1)))).isNotNull();
        for (String column : header.split(",")) {
            String without =
                    header.replaceFirst("(^|,)" + column + "(?=,|$)", "").replaceFirst("^,", "");
            assertThat(read(table, without, "").places())
                    .containsExactly("column-missing " + table + ".csv:1 [" + column + "]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"release", "withheld"})
    void publishesNothingWhenItCannotBeReadWhatIsKeptBack(String column) {
        Sample sample = cell("losses", column, "publc");
        assertThat(sample.codes()).hasSize(1);
        assertThat(sample.entries().get(0).record().restricted()).isTrue();
    }

    @Provide
    Arbitrary<String> column() {
        return Arbitraries.of(
                "recoveries.circumstance",
                "recoveries.quantity",
                "recoveries.qualifier",
                "recoveries.date",
                "recoveries.withheld",
                "destructions.provenance",
                "destructions.method",
                "tracing.partner",
                "tracing.answered",
                "tracing.reasons",
                "losses.recovered",
                "losses.type",
                "assistance.value",
                "assistance.currency",
                "assistance.description",
                "enforcement.step",
                "enforcement.release");
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings().withChars("0123456789.,-+eE' ").ofMaxLength(24),
                Arbitraries.of(
                        "unknown", "withheld", "yes", "no", "EUR", "KEN", "2025-02-30", "seized", "\u0000", "=1+1"));
    }

    @Property(tries = 300)
    void neverThrowsAndNamesThePlaceWhateverStandsInACell(
            @ForAll @From("column") String place, @ForAll @From("text") String text) {
        String table = place.substring(0, place.indexOf('.'));
        String column = place.substring(place.indexOf('.') + 1);
        Sample sample = cell(table, column, text);
        assertThat(sample.findings()).allSatisfy((Finding finding) -> {
            assertThat(finding.origin().file()).isEqualTo(table + ".csv");
            assertThat(finding.origin().line()).isEqualTo(2);
            assertThat(finding.origin().field()).isEqualTo(column);
        });
        assertThat(sample.texts()).noneMatch(message -> message.contains("⟨"));
    }

    @Property(tries = 100)
    void neverThrowsWhateverTheLine(@ForAll List<String> cells) {
        for (String table : LEAST.keySet()) {
            Sample sample = read(table, LEAST.get(table).get(0), String.join(",", cells));
            assertThat(sample.findings())
                    .allMatch(finding -> finding.origin().file().equals(table + ".csv")
                            && finding.origin().line() > 0);
        }
    }
}
