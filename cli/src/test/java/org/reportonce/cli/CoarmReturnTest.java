package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the COARM return makes of licences, denials and deliveries. */
class CoarmReturnTest {
    private static final String LICENCES = """
            id,kind,type,militaryList,destination,origin,licences,value,currency,release
            L-1,export,individual,ML6b1,FIN,,2,100.20,GBP,
            L-2,export,individual,ML6,Finland,,1,1000.40,EUR,
            L-3,export,open,ML10,FIN,,,,,
            L-4,export,individual,ML2,FIN,,1,7,EUR,
            L-5,brokering,individual,ML3a,KEN,BGR,4,50,EUR,
            L-6,transit,individual,ML3a,KEN,,4,50,EUR,
            L-7,export,individual,,KEN,,9,999,EUR,
            L-8,export,individual,MISC,KEN,,1,5,EUR,restricted
            """;

    private static final String DENIALS = """
            id,kind,militaryList,destination,denials,criteria
            D-1,export,ML6,FIN,2,2 7
            D-2,export,ML1,SYR,1,7
            """;

    private static final String FACTS = """
            format: reportonce/dataset/1
            state: XAA
            year: 2025
            reports: [eu-coarm]
            submission: {authority: Ministry of Foreign Affairs, date: 2026-04-20, language: en}
            activities: {licences: reported, denials: reported}
            rates: [{currency: GBP, per: EUR, rate: 1.25, source: Central bank}]
            answers:
              eu-coarm:
                nationalReport: https://arandia.example/arms
                licenceTypes: [individual, open]
                intraUnion: yes
                exportsCovered: all-licences
            """;

    @TempDir
    private Path folder;

    private SmallDataset dataset() {
        SmallDataset dataset = new SmallDataset(folder.resolve("in"));
        return dataset.with("dataset.yaml", FACTS)
                .with(
                        "state.yaml",
                        dataset.text("../state.yaml") + "memberships:\n  - {organisation: EU, since: 1995-01-01}\n")
                .with("licences.csv", LICENCES)
                .with("denials.csv", DENIALS)
                .with(
                        "transfers.csv",
                        "id,direction,status,category,quantity,value,currency,partner,militaryList\n"
                                + "T-1,export,actual,II,3,80.50,EUR,FIN,ML6\n"
                                + "T-2,export,authorized,II,3,9000,EUR,FIN,ML6\n"
                                + "T-3,export,actual,II,3,9000,EUR,FIN,\n");
    }

    private List<String> table(String table, String edition) throws IOException {
        Path out = folder.resolve("out-" + edition);
        Run run = Run.of(
                "render", dataset().write(), "--edition", edition, "--formats", "csv", "--draft", "-o", out, Run.TODAY);
        Path file = out.resolve("XAA-2025-eu-coarm-" + table + ".csv");
        assertThat(file).as(run.out() + run.err()).exists();
        return Files.readAllLines(file).stream()
                .map(line -> line.replace("\r", ""))
                .toList();
    }

    @Test
    void isOwedByMembersOfTheUnion() throws IOException {
        SmallDataset dataset = dataset().line("reports", "reports: []");

        assertThat(Run.of("check", dataset.write(), Run.TODAY).out()).contains("eu-coarm 2008");
    }

    @Test
    void rollsUpToDestinationByCategoryInEuroRoundedOnce() throws IOException {
        assertThat(table("destinations", "restricted"))
                .containsExactly(
                        "category,destination,a,b,bCurrency,c,cCurrency,d,e1,e2,e3,e4,e5,e6,e7,e8",
                        "ML2,Finland,1,7,EUR,,,0,0,0,0,0,0,0,0,0",
                        // 100.20 * 1.25 + 1000.40 = 1125.65
                        "ML6,Finland,3,1126,EUR,81,EUR,2,0,2,0,0,0,0,2,0",
                        "ML10,Finland,1,,,,,0,0,0,0,0,0,0,0,0",
                        "MISC,Kenya,1,5,EUR,,,0,0,0,0,0,0,0,0,0",
                        "ML1,Syrian Arab Republic,0,,,,,1,0,0,0,0,0,0,1,0");
    }

    @Test
    void publicEditionTellsNothingOfDenialsNorOfRestrictedLines() throws IOException {
        assertThat(table("destinations", "public"))
                .containsExactly(
                        "category,destination,a,b,bCurrency,c,cCurrency",
                        "ML2,Finland,1,7,EUR,,",
                        "ML6,Finland,3,1126,EUR,81,EUR",
                        "ML10,Finland,1,,,,");
    }

    @Test
    void aFigureThatLacksALineIsAtLeast() throws IOException {
        SmallDataset dataset = dataset()
                .with(
                        "licences.csv",
                        "id,kind,type,militaryList,destination,licences,value,currency\n"
                                + "L-1,export,individual,ML6,FIN,2,100,EUR\nL-2,export,individual,ML6,FIN,1,50,NOK\n"
                                + "L-3,export,individual,ML2,FIN,one,70,EUR\nL-4,export,individual,ML2,FIN,1,12x,EUR\n");
        Path out = folder.resolve("lacking");

        Run run = Run.of(
                "render",
                dataset.write(),
                "--edition",
                "restricted",
                "--formats",
                "csv,json",
                "--draft",
                "-o",
                out,
                Run.TODAY);

        assertThat(out.resolve("XAA-2025-eu-coarm-destinations.csv"))
                .as(run.out() + run.err())
                .content()
                .contains("ML6,Finland,3,,100,EUR at-least,")
                .contains("ML2,Finland,1,at-least,70,EUR at-least,");
        assertThat(out.resolve("XAA-2025-eu-coarm.json"))
                .content()
                .containsPattern("\"currency\" : \"EUR\",\\s*\"qualifier\" : \"at-least\"");
        assertThat(Run.of("check", dataset.write(), Run.TODAY).out())
                .contains("rate-missing")
                .contains("value-unreadable")
                .doesNotContain("coarm-licence-without-value");
    }

    @Test
    void explainsEachConversionWithItsRateAndSource() throws IOException {
        Path year = dataset().write();

        assertThat(Run.of("explain", year, "--report", "eu-coarm", "--cell", "destinations/FIN/ML6", Run.TODAY)
                        .out())
                .contains("b) Value of licences: 1126 EUR   (125.25 + 1000.40 = 1125.65)")
                .contains("licences.csv:2  100.2 GBP × 1.25 = 125.25 EUR   (1 GBP = 1.25 EUR (Central bank))");
        assertThat(Run.of("explain", year, "--report", "eu-coarm", "--cell", "destinationTotals/", Run.TODAY)
                        .out())
                .doesNotContain("1000.4 EUR ×");
        assertThat(Run.of("explain", year, "--report", "eu-coarm", "--cell", "nothing", Run.TODAY)
                        .err())
                .containsPattern("and \\d+ more");
    }

    @Test
    void totalsCountEveryLineOnce() throws IOException {
        assertThat(table("destinationTotals", "restricted")).contains("Finland,5,1133,EUR,81,EUR,2,0,2,0,0,0,0,2,0");
        assertThat(table("worldwide", "restricted")).contains("total,6,1138,EUR,81,EUR,3,0,2,0,0,0,0,3,0");
        assertThat(table("regions", "restricted"))
                .contains("european-union,5,1133,EUR,81,EUR,2,0,2,0,0,0,0,2,0")
                .contains("sub-saharan-africa,1,5,EUR,,,0,0,0,0,0,0,0,0,0");
    }

    @Test
    void brokeringStandsApartWithOriginAndDestination() throws IOException {
        assertThat(table("brokering", "restricted"))
                .anyMatch(line -> line.startsWith("ML3,")
                        && line.contains("Kenya")
                        && line.contains("Bulgaria")
                        && line.contains(",50,EUR,")
                        && line.endsWith(",ML3a,4,"));
    }

    @Test
    void saysWhatIsMissingFromTheFigures() throws IOException {
        SmallDataset dataset = dataset()
                .with("dataset.yaml", FACTS.replaceFirst("(?m)^rates:.*\n", ""))
                .with("denials.csv", "id,kind,militaryList,destination\nD-1,export,ML6,FIN\n");

        assertThat(Filled.codes(dataset.write(), "eu-coarm"))
                .contains("rate-missing", "military-list-missing", "coarm-denial-without-criterion");
    }

    @Test
    void asksForNoRateWhereNoFigureNeedsIt() throws IOException {
        SmallDataset dataset = dataset()
                .with(
                        "denials.csv",
                        "id,kind,militaryList,destination,criteria,value,currency\nD-1,export,ML6,FIN,2,5,USD\n")
                .with(
                        "licences.csv",
                        "id,kind,militaryList,destination,value,currency\nL-1,transit,ML6,FIN,5,USD\nL-2,import,ML6,FIN,5,USD\n"
                                + "L-3,export,ML6,FIN,5,EUR\n");

        assertThat(Filled.codes(dataset.write(), "eu-coarm")).doesNotContain("rate-missing");

        dataset.with(
                "denials.csv",
                "id,kind,militaryList,destination,criteria,value,currency\nD-1,brokering,ML6,FIN,2,5,USD\n");
        assertThat(Filled.codes(dataset.write(), "eu-coarm")).contains("rate-missing");
    }

    @Test
    void namesAnotherYearForWhichThereIsARate() throws IOException {
        SmallDataset dataset = dataset().with("dataset.yaml", FACTS.replace("per: EUR,", "per: EUR, year: 2024,"));

        assertThat(Run.of("check", dataset.write(), Run.TODAY).out().replaceAll("\\s+", " "))
                .contains("there is no rate for GBP in EUR for 2025; there is one for 2024");
    }

    @Test
    void rateOfNoughtOrLessIsNoRate() throws IOException {
        SmallDataset dataset = dataset().with("dataset.yaml", FACTS.replace("rate: 1.25", "rate: 0"));

        assertThat(Filled.codes(dataset.write(), "eu-coarm")).contains("rate-not-positive", "rate-missing");
    }

    @Test
    void countriesOfItsOwnStandInTheRegionThatTheStateNames() throws IOException {
        SmallDataset dataset = dataset();
        dataset.with(
                        "state.yaml",
                        dataset.text("../state.yaml").replace("name: Borvania}", "name: Borvania, region: oceania}"))
                .with(
                        "licences.csv",
                        "id,kind,militaryList,destination,value,currency\nL-1,export,ML6,XBB,5,EUR\n"
                                + "L-2,export,ML6,XCC,7,EUR\n")
                .without("denials.csv")
                .line("activities", "activities: {licences: reported, denials: nil}");
        Path out = folder.resolve("regions");
        Run.of("render", dataset.write(), "--formats", "csv", "--draft", "-o", out, Run.TODAY);

        assertThat(out.resolve("XAA-2025-eu-coarm-regions.csv"))
                .content()
                .contains("oceania,1,5,EUR", "unspecified,1,7,EUR");
    }

    @Test
    void countsLicencesByTypeAndTellsQuantityAndValueOfBrokeringDenied() throws IOException {
        assertThat(table("types", "restricted")).contains("individual,5,1138,EUR", "open,1,,");

        SmallDataset dataset = dataset()
                .with(
                        "denials.csv",
                        "id,kind,militaryList,destination,origin,denials,value,currency,quantity,criteria\n"
                                + "D-1,brokering,ML3a,KEN,BGR,2,80,GBP,30,7\n");
        Path out = folder.resolve("denied");
        Run.of(
                "render",
                dataset.write(),
                "--edition",
                "restricted",
                "--formats",
                "csv",
                "--draft",
                "-o",
                out,
                Run.TODAY);

        assertThat(out.resolve("XAA-2025-eu-coarm-brokeringDenied.csv"))
                .content()
                .contains("ML3", "Kenya", ",100,EUR,", ",30");
    }

    @Test
    void deliveriesThatAreNotCollectedCannotBeGiven() throws IOException {
        SmallDataset dataset = dataset()
                .with("dataset.yaml", FACTS.replace("exportsCovered: all-licences", "exportsCovered: not-collected"));

        assertThat(Filled.codes(dataset.write(), "eu-coarm")).contains("coarm-exports-not-covered");
    }

    @Test
    void printsTheRatesUsed() throws IOException {
        Filled report = Filled.of(dataset().write(), "eu-coarm", folder.resolve("json"));

        assertThat(report.answer("rates")).isEqualTo("1 GBP = 1.25 EUR (Central bank)");
    }
}
