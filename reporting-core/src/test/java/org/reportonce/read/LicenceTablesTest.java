package org.reportonce.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportonce.dataset.Criteria;
import org.reportonce.dataset.Denial;
import org.reportonce.dataset.IssuedLicence;
import org.reportonce.dataset.LicenceKind;
import org.reportonce.dataset.LicenceType;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Release;

/** {@code licences.csv} and {@code denials.csv}. */
class LicenceTablesTest {
    private static Sample read(String table, String header, String line) {
        return new Sample().with(table + ".csv", header + "\n" + line + "\n").read();
    }

    private static Object only(Sample sample) {
        assertThat(sample.places()).isEmpty();
        assertThat(sample.entries()).hasSize(1);
        return sample.entries().get(0).record();
    }

    @Test
    void readsALicence() {
        assertThat(
                        only(
                                read(
                                        "licences",
                                        "id,kind,type,date,militaryList,rating,destination,origin,licences,value,currency,quantity,description,"
                                                + "comments,release,withheld,note",
                                        "L-1,brokering,open,2025-03-14,ML6b1,PL5017,XBB,KEN,3,1200.50,GBP,12,vehicles,x,restricted,value,uk.csv:12")))
                .isEqualTo(new IssuedLicence(
                        "L-1",
                        LicenceKind.BROKERING,
                        LicenceType.OPEN,
                        new PartialDate(2025, 3, 14),
                        "ML6b1",
                        "PL5017",
                        Place.of("XBB"),
                        Place.of("KEN"),
                        3,
                        new Money(new BigDecimal("1200.50"), "GBP"),
                        Quantity.exactly(12),
                        "vehicles",
                        "x",
                        Release.RESTRICTED,
                        Set.of("value"),
                        "uk.csv:12"));
    }

    @Test
    void aLineStandsForOneLicenceWhereNothingIsSaid() {
        IssuedLicence licence = (IssuedLicence) only(read("licences", "id,kind,licences", "L-1,export,"));

        assertThat(licence.count()).isEqualTo(1);
        assertThat(licence.quantity()).isEqualTo(Quantity.NOT_GIVEN);
        assertThat(licence.militaryCategory()).isEmpty();
    }

    @Test
    void readsADenialWithTheCriteriaCited() {
        assertThat(only(read(
                        "denials",
                        "id,kind,date,militaryList,destination,denials,quantity,criteria",
                        "D-1,export,2025,ML3,XBB,2,30,\"7;2, 2\"")))
                .isEqualTo(new Denial(
                        "D-1",
                        LicenceKind.EXPORT,
                        new PartialDate(2025, 0, 0),
                        "ML3",
                        "",
                        Place.of("XBB"),
                        Place.NONE,
                        2,
                        null,
                        Quantity.exactly(30),
                        new Criteria(List.of(2, 7)),
                        "",
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
                "licences | kind | `` | licence-kind-missing",
                "licences | kind | exprot | value-unknown",
                "licences | type | single | value-unknown",
                "licences | militaryList | ML23 | military-list-code-invalid",
                "licences | militaryList | 5A002 | military-list-code-invalid",
                "licences | licences | two | count-unreadable",
                "licences | currency | EUR | currency-without-value",
                "denials | criteria | 9 | criterion-unknown",
                "denials | criteria | 2 seven | criterion-unknown",
            })
    void saysWhatIsWrong(String table, String column, String cell, String code) {
        String header = column.equals("kind") ? "id,kind" : "id,kind," + column;
        String line = column.equals("kind") ? "X-1," + cell : "X-1,export," + cell;

        assertThat(read(table, header, line).places()).containsExactly(code + " " + table + ".csv:2 [" + column + "]");
    }

    @Test
    void aNumberThatCannotBeReadCountsNothing() {
        Sample sample = read("licences", "id,kind,licences", "L-1,export,two");

        assertThat(((IssuedLicence) sample.entries().get(0).record()).count()).isZero();
    }
}
