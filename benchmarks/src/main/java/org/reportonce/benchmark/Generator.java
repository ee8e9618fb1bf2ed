package org.reportonce.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes a dataset of any size for the fictional State XAA. Same size, same bytes. The mix is that of a large exporter: both
 * directions, 25 categories, 60 partners, three models a category, licence and delivery lines, a day for each, one line in a
 * hundred restricted, one in fifty with a comment.
 */
final class Generator {
    private static final List<String> CATEGORIES = List.of(
            "I", "II", "III", "IV.a", "IV.b", "V.a", "V.b", "VI", "VII.a", "VII.b", "SA.1", "SA.2", "SA.3", "SA.4",
            "SA.5", "SA.6", "LW.1", "LW.2", "LW.3", "LW.4", "LW.5", "LW.6", "LW.7", "NAT.1", "OUT");
    private static final List<String> PARTNERS = List.of(
            "ARG", "AUS", "AUT", "BEL", "BGR", "BRA", "CAN", "CHE", "CHL", "COL", "CZE", "DEU", "DNK", "DZA", "ECU",
            "EGY", "ESP", "EST", "FIN", "FRA", "GBR", "GHA", "GRC", "HRV", "HUN", "IDN", "IND", "ITA", "JOR", "JPN",
            "KAZ", "KEN", "KOR", "KWT", "LTU", "LVA", "MAR", "MEX", "MYS", "NGA", "NLD", "NOR", "NZL", "OMN", "PER",
            "PHL", "POL", "PRT", "QAT", "ROU", "SAU", "SEN", "SGP", "SVK", "SVN", "SWE", "THA", "TUN", "TUR", "UGA");
    private static final String HEADER =
            "id,direction,status,category,designation,model,quantity,qualifier,value,currency,partner,origin,intermediate,endUser,"
                    + "date,licence,militaryList,hsCode,comments,release,withheld,note\n";

    private Generator() {}

    /**
     * Writes {@code folder/state.yaml}, {@code folder/2025/dataset.yaml} and {@code folder/2025/transfers.csv}.
     *
     * @return the year's folder
     */
    static Path write(Path folder, int transfers) throws IOException {
        Path year = Files.createDirectories(folder.resolve("2025"));
        Files.writeString(folder.resolve("state.yaml"), """
                format: reportonce/state/1
                code: XAA
                name: {en: Arandia}
                memberships: [{organisation: UN, since: 1964-09-21}]
                treaties: [{treaty: ATT, signed: 2013-06-03, deposited: 2019-06-19}]
                contacts:
                  - {authority: Ministry, name: Point of contact, organization: Ministry, email: office@ministry.example}
                nationalDefinitions:
                  - {category: NAT.1, name: {en: Police vehicles}, definition: {en: Protected vehicles for police use.}}
                """);
        Files.writeString(year.resolve("dataset.yaml"), """
                format: reportonce/dataset/1
                state: XAA
                year: 2025
                reports: [att-annual, unroca]
                source: made up
                submission: {authority: Ministry, date: 2026-04-20, language: en}
                flows: {exports: reported, imports: reported, smallArmsExports: reported, smallArmsImports: reported}
                exports: {basis: [actual], criteria: [departure], cutOff: 2025-12-31}
                imports: {basis: [actual], criteria: [arrival], cutOff: 2025-12-31}
                withheld: {exports: yes, imports: yes}
                access: public
                releases: [{report: unroca, decision: release, decidedBy: Head of section, date: 2026-04-15}]
                included: {holdings: no, production: no, policies: no}
                """);
        SplittableRandom random = new SplittableRandom(20250531);
        try (BufferedWriter out = Files.newBufferedWriter(year.resolve("transfers.csv"))) {
            out.write(HEADER);
            StringBuilder line = new StringBuilder(200);
            for (int i = 1; i <= transfers; i++) {
                line.setLength(0);
                row(line, i, random);
                out.append(line);
            }
        }
        return year;
    }

    private static void row(StringBuilder line, int number, SplittableRandom random) {
        boolean export = random.nextInt(10) < 6;
        String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        int model = random.nextInt(3) + 1;
        line.append(export ? "E-" : "I-").append(number).append(export ? ",export," : ",import,");
        line.append(random.nextInt(10) < 8 ? "actual," : "authorized,").append(category);
        line.append(",Item of category ")
                .append(category)
                .append(",Model ")
                .append(category)
                .append('-')
                .append(model);
        line.append(',').append(random.nextInt(499) + 1).append(',');
        line.append(random.nextInt(20) == 0 ? "about," : ",");
        if (random.nextInt(3) == 0) {
            line.append(random.nextInt(1000, 9_000_000)).append(",EUR,");
        } else {
            line.append(",,");
        }
        line.append(PARTNERS.get(random.nextInt(PARTNERS.size()))).append(",,,Armed forces,2025-");
        int month = random.nextInt(12) + 1;
        int day = random.nextInt(28) + 1;
        line.append(month < 10 ? "0" : "")
                .append(month)
                .append(day < 10 ? "-0" : "-")
                .append(day);
        line.append(",LIC-").append(number).append(",ML6.a,8710.00,");
        line.append(random.nextInt(50) == 0 ? "Gift" : "").append(',');
        line.append(random.nextInt(100) == 0 ? "restricted" : "").append(",,\n");
    }
}
