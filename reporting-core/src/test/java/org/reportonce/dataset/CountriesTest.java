package org.reportonce.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
    private static final int TODAY = 2024;

    private final Countries countries = Countries.standard();

    // --- the table

    @Test
    void holdsThe193MembersOfTheUnitedNations() {
        assertThat(countries.all().stream().filter(country -> country.unMemberIn(TODAY)))
                .hasSize(193);
    }

    @Test
    void everyCountryHasCodesAndANameInSixLanguages() {
        for (Country country : countries.all()) {
            assertThat(country.alpha3()).matches("[A-Z]{3}");
            assertThat(country.alpha2()).matches("[A-Z]{2}");
            assertThat(country.numeric())
                    .as(country.toString())
                    .matches(country.alpha3().equals("XKX") ? "" : "\\d{3}");
            for (String language : CountryTables.UN_LANGUAGES) {
                assertThat(country.name(language, TODAY))
                        .as("%s in %s", country, language)
                        .isNotBlank()
                        .isNotEqualTo(country.alpha3())
                        .doesNotContain("*")
                        .doesNotContain("(the)");
            }
        }
    }

    @Test
    void everySuccessorIsInTheTable() {
        for (Country country : countries.all()) {
            assertThat(country.successors())
                    .allMatch(code -> countries.byCode(code).isPresent(), country.toString());
            assertThat(country.from()).isLessThanOrEqualTo(country.until());
        }
    }

    @Test
    void everyAliasPointsIntoTheTable() {
        for (CountryTables.Alias alias : CountryTables.aliases()) {
            assertThat(alias.codes()).allMatch(code -> countries.byCode(code).isPresent(), alias.name());
            assertThat(NameKey.of(alias.name())).as(alias.name()).isNotEmpty();
        }
    }

    @Test
    void noWordThatIsNoStateIsAlsoAName() {
        for (CountryTables.Alias alias : CountryTables.aliases()) {
            if (alias.codes().isEmpty()) {
                assertThat(countries.resolve(alias.name(), TODAY)).isInstanceOf(Resolution.NotAState.class);
            }
        }
    }

    // --- names

    static Stream<Country> all() {
        return Countries.standard().all().stream();
    }

    /** The United Nations call one State "Congo"; people call two so, hence the name is never taken without asking. */
    private static final Set<String> CONGO = Set.of("Congo", "الكونغو", "Конго");

    @ParameterizedTest
    @MethodSource("all")
    void everyNameOfACountryMeansThatCountry(Country country) {
        int year = Math.min(country.until(), TODAY);
        Stream<String> shortNames =
                country.names().stream().map(CountryName::text).filter(name -> !CONGO.contains(name));
        Stream<String> formalNames = CountryTables.countries().stream()
                .filter(entry -> entry.country().equals(country))
                .flatMap(entry -> entry.formalNames().stream());
        Stream<String> codes = Stream.of(country.alpha3(), country.alpha2());
        assertThat(Stream.of(shortNames, formalNames, codes).flatMap(names -> names))
                .allSatisfy(name ->
                        assertThat(countries.resolve(name, year)).as(name).isEqualTo(new Resolution.Resolved(country)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USA                                    | USA
            U.S.A.                                 | USA
            us                                     | USA
            UK                                     | GBR
            Great Britain                          | GBR
            UAE                                    | ARE
            Ivory Coast                            | CIV
            Côte-d’Ivoire                          | CIV
            COTE D IVOIRE                          | CIV
            Burma                                  | MMR
            DRC                                    | COD
            Congo, Dem. Rep.                       | COD
            Congo (Republic Of)                    | COG
            Zaire                                  | COD
            Russia                                 | RUS
            South Korea                            | KOR
            Korea (Republic Of)                    | KOR
            Korea (Dem Rep Of)                     | PRK
            Corée (Sud)                            | KOR
            Vietnam                                | VNM
            Laos                                   | LAO
            Syria                                  | SYR
            Moldova                                | MDA
            Tanzania                               | TZA
            Bolivia                                | BOL
            Venezuela                              | VEN
            Iran, Islamic Republic of              | IRN
            Former Yugoslav Republic Of Macedonia  | MKD
            FYROM                                  | MKD
            Cape Verde                             | CPV
            Holland                                | NLD
            CzechRepublic                          | CZE
            Tchèque, Rép.                          | CZE
            Palestine                              | PSE
            Vatican                                | VAT
            Taiwan, Province of China              | TWN
            Hong Kong                              | HKG
            China (Macao)                          | MAC
            Kosovo (Under Unscr 1244-99)           | XKX
            United Kingdom (Gibraltar)             | GIB
            St Vincent (including the Grenadines)  | VCT
            Bosnia & Herzegovina                   | BIH
            The Gambia                             | GMB
            Gambia (the)                           | GMB
            Bahamas, The                           | BHS
            Afghanistan (l')                       | AFG
            l'Afghanistan                          | AFG
            Brasil (el)                            | BRA
            Estados Unidos de América (los)        | USA
            EE. UU.                                | USA
            Guinea                                 | GIN
            Samoa                                  | WSM
            Dominica                               | DMA
            Ireland                                | IRL
            China                                  | CHN
            Niger                                  | NER
            Sudan                                  | SDN
            Yemen                                  | YEM
            السُّعُودِيَّة                              | SAU
            روســـيا                               | RUS
            США                                    | USA
            英国                                   | GBR
            刚果（金）                             | COD
            """)
    void understandsCommonNames(String name, String code) {
        assertThat(countries.resolve(name, 2014)).isEqualTo(resolved(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Korea, KOR PRK",
        "Corée, KOR PRK",
        "Congo, COD COG",
        "the Congo, COD COG",
        "刚果, COD COG",
        "Virgin Islands, VGB VIR",
        "Channel Islands, GGY JEY",
        "Saint-Martin, MAF SXM"
    })
    void asksWhenSeveralStatesBearTheName(String name, String codes) {
        List<Country> bearers =
                Stream.of(codes.split(" ")).map(CountriesTest::country).toList();
        assertThat(countries.resolve(name, 2014)).isEqualTo(new Resolution.Ambiguous(bearers));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EU",
                "NATO",
                "Various",
                "others",
                "Other countries",
                "UN",
                "not specified",
                "N/A",
                "Union européenne",
                "divers pays",
                "OTAN",
                "otros países",
                "الأمم المتحدة",
                "прочие страны",
                "其他国家"
            })
    void tellsWordsThatNameNoState(String word) {
        assertThat(countries.resolve("  " + word + " ", 2014)).isEqualTo(new Resolution.NotAState(word));
    }

    @ParameterizedTest
    @CsvSource({"Kenia, KEN", "Keyna, KEN", "Lybia, LBY", "Chrypre, CYP", "China1, CHN", "Untied Kingdom, GBR"})
    void offersTheNearestNamesForAnUnknownOne(String name, String code) {
        assertThat(countries.resolve(name, 2014))
                .isInstanceOfSatisfying(
                        Resolution.Unknown.class,
                        unknown -> assertThat(unknown.near())
                                .hasSizeLessThanOrEqualTo(3)
                                .startsWith(country(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "???", "XY", "XYZ", "Ruritanian Empire of the Northern Seas"})
    void offersNothingWhenNothingIsNear(String text) {
        assertThat(countries.resolve(text, 2014)).isEqualTo(new Resolution.Unknown(List.of()));
    }

    @Test
    void offersNoStateThatHadEndedByThen() {
        assertThat(countries.resolve("Checkoslovakia", 1992))
                .isEqualTo(new Resolution.Unknown(List.of(country("CSK"))));
        assertThat(countries.resolve("Yugoslavja", 2014)).isEqualTo(new Resolution.Unknown(List.of()));
    }

    // --- years

    @ParameterizedTest
    @CsvSource({
        "Czechoslovakia, 2014, CSK, CZE SVK",
        "CSK, 1993, CSK, CZE SVK",
        "Serbia and Montenegro, 2007, SCG, MNE SRB",
        "CS, 2014, SCG, MNE SRB",
        "Serbia, 2005, SRB, SCG",
        "Montenegro, 2000, MNE, YUG",
        "Yugoslavia, 2014, YUG, BIH HRV MKD MNE SRB SVN",
        "Netherlands Antilles, 2011, ANT, BES CUW SXM",
        "South Sudan, 2009, SSD, SDN",
        "Eritrea, 1992, ERI, ETH",
        "German Democratic Republic, 1992, DDR, DEU"
    })
    void namesTheStatesOfThatYearForOneThatDidNotExist(String text, int year, String code, String successors) {
        List<Country> instead =
                Stream.of(successors.split(" ")).map(CountriesTest::country).toList();
        assertThat(countries.resolve(text, year)).isEqualTo(new Resolution.Obsolete(country(code), instead));
    }

    @ParameterizedTest
    @CsvSource({
        "Czechoslovakia, 1992, CSK",
        "Serbia and Montenegro, 2006, SCG",
        "Serbia, 2006, SRB",
        "CS, 1992, CSK",
        "CS, 2004, SCG",
        "East Timor, 2001, TMP",
        "East Timor, 2002, TLS",
        "Netherlands Antilles, 2010, ANT",
        "Sudan, 2009, SDN"
    })
    void takesTheStateThatExistedInThatYear(String text, int year, String code) {
        assertThat(countries.resolve(text, year)).isEqualTo(resolved(code));
    }

    @ParameterizedTest
    @CsvSource({
        "TUR, en, 2021, Turkey",
        "TUR, en, 2022, Türkiye",
        "TUR, fr, 2021, Turquie",
        "CZE, en, 2015, Czech Republic",
        "CZE, en, 2016, Czechia",
        "SWZ, en, 2017, Swaziland",
        "SWZ, en, 2018, Eswatini",
        "MKD, en, 2018, The former Yugoslav Republic of Macedonia",
        "MKD, en, 2019, North Macedonia",
        "CPV, en, 2012, Cape Verde",
        "COD, en, 1996, Zaire",
        "KOR, en, 2014, Republic of Korea",
        "CIV, en, 2014, Côte d'Ivoire",
        "GBR, fr, 2014, Royaume-Uni de Grande-Bretagne et d'Irlande du Nord",
        "AFG, es, 2014, Afganistán",
        "KEN, ru, 2014, Кения",
        "KEN, zh-Hans, 2014, 肯尼亚"
    })
    void givesTheNameOfThatYear(String code, String language, int year, String name) {
        assertThat(country(code).name(language, year)).isEqualTo(name);
    }

    @Test
    void oldAndNewNameMeanTheSameStateInEveryYear() {
        for (int year : new int[] {2000, 2021, 2022}) {
            assertThat(countries.resolve("Turkey", year)).isEqualTo(resolved("TUR"));
            assertThat(countries.resolve("TÜRKİYE", year)).isEqualTo(resolved("TUR"));
        }
    }

    @Test
    void takesLanguagesBeyondTheSixFromTheLocaleDataAndElseEnglish() {
        assertThat(country("DEU").name("de", 2014)).isEqualTo("Deutschland");
        assertThat(country("KEN").name("pt-BR", 2014)).isEqualTo("Quênia");
        assertThat(country("KEN").name("qaa", 2014)).isEqualTo("Kenya");
        assertThat(country("KEN").name("", 2014)).isEqualTo("Kenya");
        assertThat(country("CSK").name("de", 1992)).isEqualTo("Czechoslovakia");
    }

    @ParameterizedTest
    @CsvSource({
        "CHE, 2001, false", "CHE, 2002, true", "MNE, 2005, false", "MNE, 2006, true", "SSD, 2011, true",
        "KEN, 1992, true", "CSK, 1992, true", "CSK, 1993, false", "PSE, 2020, false", "TWN, 2020, false"
    })
    void knowsMembershipByYear(String code, int year, boolean member) {
        assertThat(country(code).unMemberIn(year)).isEqualTo(member);
    }

    // --- user-assigned codes

    @Test
    void understandsCodesAndNamesThatAStateAssigns() {
        Countries more = countries.with(Map.of("XAA", "Northland", "XAB", "Southland"));
        Country northland = more.byCode("XAA").orElseThrow();

        assertThat(more.resolve("xaa", 2014)).isEqualTo(new Resolution.Resolved(northland));
        assertThat(more.resolve("NORTHLAND", 2014)).isEqualTo(new Resolution.Resolved(northland));
        assertThat(more.resolve("Kenya", 2014)).isEqualTo(resolved("KEN"));
        assertThat(northland.name("ar", 2014)).isEqualTo("Northland");
        assertThat(northland.unMemberIn(2014)).isFalse();
        assertThat(countries.byCode("XAA")).isEmpty();
    }

    @Test
    void anAssignedCodeTakesNoNameFromTheTable() {
        Countries more = countries.with(Map.of("XKX", "Northland"));
        assertThat(more.resolve("XKX", 2014))
                .isEqualTo(new Resolution.Resolved(more.byCode("XKX").orElseThrow()));
        assertThat(more.resolve("Northland", 2014)).isEqualTo(more.resolve("XKX", 2014));
        assertThat(more.resolve("Kosovo", 2014)).isInstanceOf(Resolution.Unknown.class);
        assertThat(more.resolve("Republic of Kosovo", 2014)).isInstanceOf(Resolution.Unknown.class);
    }

    @Test
    void asksWhenAnAssignedNameIsThatOfAnotherState() {
        Countries more = countries.with(Map.of("XAA", "Kenya"));
        assertThat(more.resolve("Kenya", 2014))
                .isEqualTo(new Resolution.Ambiguous(
                        List.of(country("KEN"), more.byCode("XAA").orElseThrow())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEN", "XA", "xaa", "XAAA", "X1A", "ZYZ"})
    void rejectsCodesThatAreNotLeftToUsers(String code) {
        assertThat(Countries.userAssigned(code)).isFalse();
        assertThatThrownBy(() -> countries.with(Map.of(code, "Northland")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(code)
                .hasMessageContaining("XAA to XZZ");
    }

    // --- spelling

    @Property(tries = 2000)
    void caseAccentsAndSpacingNeverChangeTheResult(
            @ForAll("names") String name,
            @ForAll boolean upper,
            @ForAll boolean withoutAccents,
            @ForAll("blanks") String blank,
            @ForAll boolean hyphens) {
        String changed = upper ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
        if (withoutAccents) {
            changed = Normalizer.normalize(changed, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        }
        changed = blank + changed.replace(" ", hyphens ? "-" : blank + blank) + blank;
        assertThat(countries.resolve(changed, 2014)).isEqualTo(countries.resolve(name, 2014));
    }

    @Property(tries = 1000)
    void anyTextIsAnsweredWithAtMostThreeNearNames(@ForAll String text, @ForAll("names") String name) {
        for (String candidate : List.of(text, name + text, text + name)) {
            Resolution resolution = countries.resolve(candidate, 2014);
            if (resolution instanceof Resolution.Unknown unknown) {
                assertThat(unknown.near()).hasSizeLessThanOrEqualTo(3).allMatch(country -> country.existsIn(2014));
            }
        }
    }

    @Provide
    Arbitrary<String> names() {
        Stream<String> shortNames = countries.all().stream()
                .flatMap(country -> country.names().stream().map(CountryName::text));
        Stream<String> aliases = CountryTables.aliases().stream()
                .filter(alias -> !alias.codes().isEmpty())
                .map(CountryTables.Alias::name)
                // Two and three letters alone may be a code, whose letters stand as they are.
                .filter(name -> name.length() > 3);
        return Arbitraries.of(Stream.concat(shortNames, aliases)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList());
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of(" ", "\t", "\u00a0", "\u2003", "\u200f ", "\n");
    }

    private static Resolution resolved(String code) {
        return new Resolution.Resolved(country(code));
    }

    private static Country country(String code) {
        return Countries.standard().byCode(code).orElseThrow();
    }
}
