package org.reportonce.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportonce.dataset.Countries;
import org.reportonce.exchange.Mapping.NumberRule;
import org.reportonce.exchange.file.CellKind;

class CellReadersTest {
    private static String told(Made made) {
        return made.fault() == null ? made.text() : made.fault().code();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            .  | ,  | 1,234.50     | 1234.5
            .  | ,  | 1234         | 1234
            .  | ,  | 12,34        | import-number
            .  | ,  | 1,2345       | import-number
            .  | ,  | 1.234,5      | import-number
            .  | ,  | 1.           | import-number
            .  | ,  | .5           | import-number
            ,  | .  | 1.234.567,25 | 1234567.25
            ,  | .  | 1,5          | 1.5
            ,  | .  | 1.5          | import-number
            .  | '  | 18’435'007   | 18435007
            .  | '  | 18 435 007   | import-number
            ,  | ~ '~  | 1 234       | 1234
            .  | ~~ | 1,234        | import-number
            .  | ~~ | 1E6          | import-number
            .  | ~~ | 5 pcs        | import-number
            .  | ~~ | ٣٤           | 34
            .  | ~~ | -4           | import-number-negative
            .  | ~~ | 0.125        | 0.1250
            """)
    void numbersAreReadAsTheMappingSaysTheyAreWritten(String decimal, String group, String text, String expected) {
        NumberReader reader = new NumberReader(new NumberRule(decimal, group, null));

        assertThat(told(reader.of(text, CellKind.TEXT))).isEqualTo(expected);
    }

    @Test
    void datesWithTwoReadingsAreRefused() {
        DateReader both = reader(List.of("dd/MM/yyyy", "MM/dd/yyyy"), null);

        assertThat(told(both.of("31/01/2010", CellKind.TEXT))).isEqualTo("2010-01-31");
        assertThat(told(both.of("02/02/2010", CellKind.TEXT))).isEqualTo("2010-02-02");
        assertThat(told(both.of("03/04/2010", CellKind.TEXT))).isEqualTo("import-date-ambiguous");
        assertThat(told(both.of("30/02/2010", CellKind.TEXT))).isEqualTo("import-date");
    }

    @Test
    void yearsOfTwoDigitsAreReadFromTheYearSaid() {
        DateReader reader = reader(List.of("d.M.yy"), 1990L);

        assertThat(told(reader.of("1.2.05", CellKind.TEXT))).isEqualTo("2005-02-01");
        assertThat(told(reader.of("1.2.95", CellKind.TEXT))).isEqualTo("1995-02-01");
        assertThat(told(reader(List.of("ddMMyyyy"), null).of("31012005", CellKind.TEXT)))
                .isEqualTo("2005-01-31");
    }

    private static DateReader reader(List<String> patterns, @org.jspecify.annotations.Nullable Long from) {
        MappingProblems none = new MappingProblems(
                (code, origin, subject, arguments) -> {
                    throw new AssertionError(code);
                },
                new org.reportonce.yaml.Bound<>(java.util.Optional.empty(), Map.of(), java.util.Set.of()));
        return DateReader.compile(patterns, from, "date", none).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Oostenrijk, AUT",
        "OOSTENRIJK, AUT",
        "Germany, DEU",
        "VS, USA",
        "ONBEKEND, ''",
        "NAVO, import-country-none",
        "Spanje / Chili, import-country-several",
        "Atlantis, import-country-unknown",
        "Congo, import-country-ambiguous",
        "Netherlands Antilles, import-country-obsolete"
    })
    void namesOfStatesAreToldInTheLanguageOfTheFile(String text, String expected) {
        assertThat(told(dutch(false).of(text, 2012))).isEqualTo(expected);
    }

    @Test
    void listsOfStatesAreSplitWhenTheMappingSaysSo() {
        assertThat(told(dutch(true).of("SPANJE, VS, België", 2012))).isEqualTo("ESP;USA;BEL");
        assertThat(told(dutch(true).of("SPANJE, Atlantis", 2012))).isEqualTo("import-country-unknown");
    }

    private static CountryReader dutch(boolean splits) {
        Countries countries = Countries.standard();
        Map<String, String> aliases = Map.of(
                Countries.nameKey("VS"),
                "USA",
                Countries.nameKey("Onbekend"),
                "empty",
                Countries.nameKey("NAVO"),
                "reject");
        return new CountryReader(
                countries, aliases, new LanguageNames(countries, List.of("nl")), splits, List.of(";", "/", ","));
    }
}
