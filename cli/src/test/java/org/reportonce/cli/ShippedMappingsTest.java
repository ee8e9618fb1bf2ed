package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportonce.exchange.LoadedMapping;
import org.reportonce.exchange.MappingFile;

/** Excerpts of real files, with what is odd in them, through the mappings that come with the program. */
class ShippedMappingsTest {
    static List<String> ids() {
        return MappingFile.shipped();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isWithoutFaultAndSaysWhoseDataItReads(String id) {
        LoadedMapping loaded = Imported.mapping(id);

        assertThat(loaded.mapping().id()).isEqualTo(id);
        assertThat(loaded.mapping().title()).isNotBlank();
        assertThat(loaded.mapping().source()).isNotBlank();
    }

    @Test
    void takesLicencesOfTheUnitedKingdomAndTellsRefusals() {
        Imported uk = Imported.by("uk-licences", "uk-licences.csv")
                .counts(41, 39, Map.of(), Map.of("import-country-none", 2L));

        assertThat(uk.line(14))
                .containsEntry("table", "2008/denials")
                .containsEntry("rating", "End Use")
                .containsEntry("destination", "SYR")
                .doesNotContainKeys("militaryList", "value", "currency");
        assertThat(uk.line(9))
                .containsEntry("table", "2008/licences")
                .containsEntry("rating", "PL5017")
                .containsEntry("value", "0")
                .containsEntry("currency", "GBP")
                .doesNotContainKey("militaryList");
        assertThat(uk.line(5))
                .containsEntry("militaryList", "ML4")
                .containsEntry("date", "2008-01-03")
                .containsEntry("licences", "1")
                .containsEntry("note", "licence group 13; uk-licences.csv:5");
        assertThat(destinations(uk))
                .contains(
                        "GIN", "COG", "COD", "HKG", "NOR", "SJM", "MMR", "MYS", "SUR", "VCT", "MYT", "ATA", "GGY;JEY");
        assertThat(uk.summary().rejections())
                .extracting(rejection -> rejection.arguments().get("value"))
                .containsExactlyInAnyOrder("Continental Shelf", "French Overseas Territory");
    }

    @Test
    void takesDutchLicencesByTheFirstItemAndRejectsGroupsOfStates() {
        Imported nl = Imported.by("nl-licences", "nl-licences.csv")
                .counts(39, 26, Map.of("temporary export", 2L), Map.of("import-country-none", 11L));

        assertThat(nl.with("rating", "ML21,22"))
                .singleElement()
                .satisfies(record ->
                        assertThat(record).containsEntry("militaryList", "ML21").containsEntry("destination", "DEU"));
        assertThat(nl.with("rating", "Ml10,22"))
                .singleElement()
                .satisfies(record -> assertThat(record).containsEntry("militaryList", "ML10"));
        assertThat(nl.with("rating", "ML8c4d"))
                .singleElement()
                .satisfies(record -> assertThat(record).containsEntry("militaryList", "ML8c4d"));
        assertThat(destinations(nl))
                .contains("ESP;CHE;BEL", "CHL;ROU", "POL;FIN;ITA", "SCG", "ANT", "MKD", "SOM", "ABW", "TWN", "ARE");
        assertThat(nl.records().stream()
                        .filter(record -> record.get("destination").equals("OMN")
                                && record.get("militaryList").startsWith("ML11"))
                        .mapToLong(record -> Long.parseLong(record.get("value")))
                        .sum())
                .as("as published: Oman 2009, ML11")
                .isEqualTo(183_693);
        assertThat(nl.line(10))
                .containsEntry("note", "licence 24022102; origin SERVIE EN MONTENEGRO; nl-licences.csv:10")
                .doesNotContainKey("origin");
    }

    @Test
    void takesDutchTransitAndCountsPiecesOnly() {
        Imported transit = Imported.by("nl-transit", "nl-transit.csv")
                .counts(33, 30, Map.of(), Map.of("import-country-none", 2L, "import-country-obsolete", 1L));

        assertThat(transit.records()).allSatisfy(record -> assertThat(record).containsEntry("kind", "transit"));
        assertThat(transit.line(6)).containsEntry("quantity", "47489");
        assertThat(transit.line(4))
                .containsEntry("description", "11600 kg. Nitrocellulose")
                .doesNotContainKey("quantity");
        assertThat(transit.line(7))
                .containsEntry("destination", "TZA")
                .containsEntry(
                        "note", "consent 25756908; destination Tanzania v.v.; Vliegtuig; Schiphol; nl-transit.csv:7");
        assertThat(transit.line(15)).containsEntry("destination", "MNG");
        assertThat(transit.line(27)).containsEntry("destination", "QAT;ARE");
        assertThat(transit.line(18).get("description"))
                .as("a line break in a cell")
                .contains("transmitters,\nnitrogen");
        assertThat(transit.line(35)).containsEntry("quantity", "1").containsEntry("comments", "Notice without consent");
        assertThat(transit.line(5)).containsEntry("table", "2004/licences");
    }

    @Test
    void takesTheTableOfTheEuAndNeverReadsAnEmptyCellAsNought() {
        Imported eu = Imported.by("eu-coarm", "eu-coarm.csv")
                .counts(
                        44,
                        33,
                        Map.of(
                                "exporter not told", 5L,
                                "destination not told", 1L,
                                "total of an exporter", 2L,
                                "number of licences not reported", 3L),
                        Map.of());

        assertThat(eu.with("id", "EU-54908"))
                .singleElement()
                .satisfies(record -> assertThat(record)
                        .containsEntry("destination", "FIN")
                        .containsEntry("origin", "GBR")
                        .containsEntry("licences", "32")
                        .containsEntry("value", "2094035")
                        .containsEntry("currency", "EUR"));
        assertThat(eu.with("id", "EU-60"))
                .singleElement()
                .satisfies(record -> assertThat(record).doesNotContainKeys("value", "currency"));
        assertThat(eu.records()).extracting(record -> record.get("origin")).contains("CZE", "CYP");
        assertThat(destinations(eu))
                .contains("HKG", "MAC", "CHN", "COD", "COG", "FRO", "GRL", "NCL", "PRK", "XKX", "MDA", "ABW", "ANT")
                .contains("SCG", "SMR", "SWZ", "TLS", "TWN", "BMU", "GGY;JEY", "SHN", "TCA", "CPV", "ATG");
    }

    @Test
    void takesBrokeringLicencesAndRejectsBrokenLinesEachWithItsNumber() {
        Imported broker = Imported.by("eu-coarm-broker", "eu-coarm-broker.csv")
                .counts(
                        27,
                        19,
                        Map.of(),
                        Map.of("import-cells", 3L, "import-empty", 2L, "import-year", 2L, "import-country-none", 1L));

        assertThat(broker.rejectedLines()).containsExactly(14, 15, 18, 23, 24, 25, 26, 27);
        assertThat(broker.line(9))
                .containsEntry("kind", "brokering")
                .containsEntry("destination", "AFG")
                .containsEntry("origin", "JOR")
                .containsEntry("militaryList", "ML6b")
                .containsEntry("comments", "Broker State: United Kingdom");
        assertThat(broker.line(4))
                .containsEntry("militaryList", "MISC")
                .containsEntry("origin", "USA;GBR;FRA;ZAF;DEU;RUS;CHE;EST;SWE")
                .containsEntry("licences", "19");
        assertThat(broker.line(10)).containsEntry("destination", "COG");
        assertThat(broker.line(11)).doesNotContainKey("rating");
        assertThat(broker.line(19)).containsEntry("table", "2009/denials").containsEntry("denials", "1");
        assertThat(broker.line(21)).containsEntry("militaryList", "ML10a").containsEntry("rating", "ML10.a");
        assertThat(broker.line(22)).containsEntry("rating", "110").doesNotContainKey("militaryList");
    }

    @Test
    void takesSeizuresWithTheWordOfThePolice() {
        Imported seizures = Imported.by("rj-seizures", "rj-seizures.csv").counts(33, 33, Map.of(), Map.of());

        assertThat(seizures.records().stream()
                        .filter(record -> record.get("table").equals("2018/recoveries"))
                        .mapToLong(record -> Long.parseLong(record.get("quantity")))
                        .sum())
                .as("the total of 2018")
                .isEqualTo(8_721);
        assertThat(seizures.line(8))
                .containsEntry("type", "rifle")
                .containsEntry("note", "fuzil; rj-seizures.csv:8")
                .containsEntry("comments", "Foreign make");
    }

    @Test
    void takesFactsOfReportsAndRejectsWhatMayBeSeveralThings() {
        Imported facts = Imported.by(
                        "report-facts",
                        "../facts/ukr-2014-exports.csv",
                        "../facts/ukr-2017-exports.csv",
                        "../facts/zaf-2013-exports.csv",
                        "../facts/zaf-2014-exports.csv",
                        "report-facts-gbr.csv")
                .counts(
                        73,
                        51,
                        Map.of("total of the report", 14L, "yearly total without partners", 4L),
                        Map.of("import-text-unknown", 3L, "import-country-ambiguous", 1L));

        assertThat(facts.summary().rejections())
                .anySatisfy(rejection -> assertThat(rejection.arguments()).containsEntry("codes", "KOR, PRK"));
        assertThat(facts.with("qualifier", "more-than"))
                .singleElement()
                .satisfies(record -> assertThat(record)
                        .containsEntry("category", "SA")
                        .containsEntry("quantity", "15000")
                        .containsEntry("partner", "USA"));
        assertThat(facts.with("quantity", "unknown")).hasSize(3);
        assertThat(facts.with("category", "III")).hasSize(2);
    }

    private static List<String> destinations(Imported imported) {
        return imported.records().stream()
                .map(record -> record.getOrDefault("destination", ""))
                .toList();
    }
}
