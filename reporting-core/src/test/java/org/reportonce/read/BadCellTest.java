package org.reportonce.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Release;

/** Cells that cannot be read: what the officer is told, and where. */
class BadCellTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "quantity | -3 | quantity-negative | The quantity -3 is below zero. Enter the number of items.",
                "quantity | 1.5 | quantity-not-whole | The quantity 1.5 is not a whole number of items.",
                "quantity | 12 tanks | quantity-with-text | The quantity \"12 tanks\" has the text \"tanks\" after the number. Enter 12 as quantity and move the text",
                "quantity | ~12 | quantity-qualifier-inside | The quantity \"~12\" mixes a number with how sure it is. Enter 12 as quantity and about in",
                "quantity | 50+ | quantity-qualifier-inside | The quantity \"50+\" mixes a number with how sure it is. Enter 50 as quantity and at-least in",
                "quantity | > 100 | quantity-qualifier-inside | The quantity \"> 100\" mixes a number with how sure it is. Enter 100 as quantity and more-than in",
                "quantity | 1,234 | number-ambiguous | \"1,234\" can be read as 1234 or as 1.234. Write 1234 without a separator",
                "quantity | 1.234 | number-ambiguous | \"1.234\" can be read as 1234 or as 1.234.",
                "quantity | 1e3 | number-exponent | \"1e3\" is a shortened number, most often made by a spreadsheet program.",
                "quantity | some | quantity-unreadable | \"some\" is not a number of items. Enter a whole number, \"unknown\"",
                "quantity | 12345678901234567890 | number-too-large | 12345678901234567890 is larger than any quantity or value can be.",
                "value | -1 | value-negative | The value -1 is below zero.",
                "value | 1.5 million | value-scaled | The value \"1.5 million\" is given in a larger unit.",
                "value | 20k | value-scaled | The value \"20k\" is given in a larger unit.",
                "value | USD 100 | value-with-currency | The value \"USD 100\" has its currency in the same cell.",
                "value | 100 € | value-with-currency | The value \"100 €\" has its currency in the same cell.",
                "value | 1,234 | number-ambiguous | \"1,234\" can be read as 1234 or as 1.234.",
                "value | high | value-unreadable | \"high\" is not an amount of money.",
                "currency | € | currency-unknown | There is no currency \"€\". Did you mean EUR?",
                "currency | UDS | currency-unknown | There is no currency \"UDS\". Did you mean USD",
                "currency | XXX | currency-unknown | There is no currency \"XXX\".",
                "partner | Korea | country-ambiguous | \"Korea\" can mean more than one State: Republic of Korea (KOR); Democratic People's Republic of Korea (PRK). Enter the code of the State that is meant",
                "partner | Kenia | country-unknown | There is no State \"Kenia\". Similar: Kenya (KEN). Use the ISO code",
                "partner | Czechoslovakia | country-obsolete | \"Czechoslovakia\" existed up to 1992; the data are about 2025. In its place: Czechia (CZE); Slovakia (SVK).",
                "partner | EU | country-not-a-state | \"EU\" is not the name of a State.",
                "partner | various | country-not-a-state | \"various\" is not the name of a State.",
                "origin | Korea | country-ambiguous | \"Korea\" can mean more than one State",
                "category | VIII | category-eight | \"VIII\" does not say whether small arms or light weapons are meant. Use SA.1 to SA.6",
                "category | IVa | category-unknown | There is no category \"IVa\". Did you mean IV.a?",
                "category | 4a | category-unknown | There is no category \"4a\". Did you mean IV.a?",
                "category | IV(a) | category-unknown | There is no category \"IV(a)\". Did you mean IV.a?",
                "category | tank | category-unknown | There is no category \"tank\". Use I, II",
                "direction | exprt | value-unknown | \"exprt\" is not one of the values allowed here. Did you mean \"export\"? Use one of: export, import.",
                "release | publik | value-unknown | \"publik\" is not one of the values allowed here. Did you mean \"public\"?",
                "qualifier | abut | value-unknown | \"abut\" is not one of the values allowed here. Did you mean \"about\"? Use one of: exact, about, more-than, at-least.",
                "withheld | value partnr | withheld-unknown | \"partnr\" cannot be kept back: there is no such column. Did you mean \"partner\"?",
                "date | 2025-06-31 | date-day-invalid | There is no 2025-06-31: June 2025 has 30 days.",
                "date | 31/12/2025 | date-not-iso | \"31/12/2025\" is not written as year, month, day. It could mean: 2025-12-31.",
                "date | 03/04/2025 | date-not-iso | \"03/04/2025\" is not written as year, month, day. It could mean: 2025-04-03, 2025-03-04.",
                "date | soon | date-not-iso | \"soon\" is not written as year, month, day. Write 2025-12-31",
                "militaryList | ML30 | military-list-code-invalid | \"ML30\" is not a code of the EU Common Military List.",
                "hsCode | 87 | hs-code-invalid | \"87\" is not a code of the Harmonized System.",
            })
    void saysWhatIsWrongAndWhatToDo(String column, String cell, String code, String text) {
        Sample sample = Sample.ofCell(column, cell);
        assertThat(sample.places()).containsExactly(code + " transfers.csv:2 [" + column + "]");
        assertThat(sample.texts().get(0)).startsWith(text);
        if (!sample.transfers().isEmpty()) {
            assertThat(sample.transfers().get(0).readable(column)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "direction | direction-missing | It is not said whether the line is an export or an import.",
                "status | status-missing | It is not said whether the line counts a licence or a delivery.",
                "category | category-missing | The line has no weapon category.",
                "id | id-missing | The line has no id."
            })
    void asksForWhatEveryLineNeeds(String column, String code, String text) {
        Sample sample = Sample.ofCell(column, "  ");
        assertThat(sample.places()).containsExactly(code + " transfers.csv:2 [" + column + "]");
        assertThat(sample.texts().get(0)).startsWith(text);
    }

    @Test
    void countsTheCharactersOfATextThatIsTooLong() {
        Sample sample = Sample.ofCell("licence", "x".repeat(120));
        assertThat(sample.texts().get(0)).startsWith("The text in \"licence\" has 120 characters; 100 are allowed.");
    }

    @Test
    void namesTheRecordItIsAbout() {
        Sample sample = Sample.ofLines(Sample.HEADER, "T-17,export,actual,I,-3,Korea");
        assertThat(sample.codes()).containsExactly("quantity-negative", "country-ambiguous");
        assertThat(sample.transfers().get(0).unreadable()).containsExactlyInAnyOrder("quantity", "partner");
        assertThat(sample.transfer().quantity()).isEqualTo(Quantity.NOT_GIVEN);
        assertThat(sample.transfer().partner().written()).isEqualTo("Korea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"release", "withheld"})
    void publishesNothingWhenItCannotBeReadWhatIsKeptBack(String column) {
        assertThat(Sample.ofCell(column, "publc").transfer().release()).isEqualTo(Release.RESTRICTED);
    }

    @Test
    void takesFreeTextForIntermediateLocations() {
        Sample sample = Sample.ofCell("intermediate", "port of Mombasa");
        assertThat(sample.places()).isEmpty();
        assertThat(sample.transfer().intermediate().code()).isEqualTo("port of Mombasa");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya; Uganda | KEN+UGA",
                "KEN/UGA | KEN+UGA",
                "Kenya and Uganda | KEN+UGA",
                "Kenya, Uganda and Trinidad and Tobago | KEN+UGA+TTO",
                "Bosnia and Herzegovina | BIH",
                "Korea, Republic of | KOR",
                "xbb | XBB",
            })
    void keepsEachOfSeveralStates(String cell, String codes) {
        Sample sample = Sample.ofCell("partner", cell);
        assertThat(sample.places()).isEmpty();
        assertThat(sample.transfer().partner().code()).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"iv.a, IV.a", "sa.3, SA.3", "NAT.gliders, NAT.gliders", "nat.x, NAT.X", "IV, IV"})
    void readsCategoriesInAnyCase(String cell, String code) {
        assertThat(Sample.ofCell("category", cell).transfer().category().code()).isEqualTo(code);
    }
}
