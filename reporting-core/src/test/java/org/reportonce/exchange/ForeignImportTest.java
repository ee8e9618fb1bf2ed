package org.reportonce.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForeignImportTest {
    private static final String LICENCES = """
            format: reportonce/mapping/1
            id: test
            skip:
              - {rule: subtotals, column: category, is: [Total]}
              - {rule: dual-use, when: '!cell("category").startsWith("ML") && cell("category") != "Total"'}
            year: {column: date, date: yyyy-MM-dd}
            columns:
              id: {template: "L-{line}"}
              kind: {constant: export}
              militaryList: {column: category, patterns: [{match: '(ML[0-9]+).*', to: $1}]}
              destination: {column: country, country: {aliases: {Burma: MMR}}}
              value: {column: value, number: {group: ","}}
              currency: {constant: GBP}
            tables:
              - {table: denials, when: 'cell("refused") == "1"'}
              - {table: licences, columns: {note: {constant: checked}}}
            """;

    @Test
    void takesSkipsAndRejectsEveryRow() {
        Imported imported = Imported.of(LICENCES, """
                date,category,country,value,refused
                2010-01-04,ML6b1,Burma,"1,250",0
                2010-02-01,ML1,Italy,10,1
                2011-02-01,Total,,1260,0

                2011-03-01,5A002,Italy,7,0
                2011-03-02,ML3,Atlantis,7,0
                2011-03-02,ML3,Korea,7,0
                2011-03-32,ML3,Italy,7,0
                2011-03-03,ML3,Italy,"1,25",0
                2011-03-04,ML3,Italy
                """);

        assertThat(imported.records)
                .containsExactly(
                        "2010/licences {id=L-2, kind=export, militaryList=ML6, destination=MMR, value=1250,"
                                + " currency=GBP, note=checked; table.csv:2}",
                        "2010/denials {id=L-3, kind=export, militaryList=ML1, destination=ITA, value=10,"
                                + " currency=GBP, note=table.csv:3}");
        assertThat(imported.file().skipped()).isEqualTo(Map.of("subtotals", 1L, "blank line", 1L, "dual-use", 1L));
        assertThat(imported.rejections())
                .containsExactly(
                        "7 country import-country-unknown",
                        "8 country import-country-ambiguous",
                        "9 date import-date",
                        "10 value import-number",
                        "11 import-cells");
        assertThat(imported.file())
                .extracting(FileSummary::read, FileSummary::taken, FileSummary::skippedRows, FileSummary::rejected)
                .containsExactly(10L, 2L, 3L, 5L);
        assertThat(imported.summary.orElseThrow().records()).isEqualTo(Map.of("2010/denials", 1L, "2010/licences", 1L));
    }

    @Test
    void takesOneYearOnly() {
        byte[] table = """
                date,category,country,value,refused
                2010-01-04,ML1,Italy,1,0
                2011-01-04,ML1,Italy,2,0
                """.getBytes(StandardCharsets.UTF_8);

        Imported imported = Imported.of(LICENCES, table, 2011);

        assertThat(imported.column("value")).containsExactly("2");
        assertThat(imported.file().skipped()).isEqualTo(Map.of("other year", 1L));
    }

    @Test
    void namesEveryColumnThatIsNotInTheFile() {
        Imported imported = Imported.of(LICENCES, "date,categorie,country,amount,refused\n2010-01-04,ML1,Italy,1,0\n");

        assertThat(imported.summary).isEmpty();
        assertThat(imported.problems)
                .containsExactlyInAnyOrder(
                        "mapping-column-unknown m.yaml:4:31",
                        "mapping-column-unknown m.yaml:5:36",
                        "mapping-column-unknown m.yaml:5:73",
                        "mapping-column-unknown m.yaml:10:26",
                        "mapping-column-unknown m.yaml:12:19");
        assertThat(imported.arguments.get(0))
                .containsEntry("instead", "Did you mean \"categorie\"?")
                .containsEntry("valid", "date, categorie, country, amount, refused");
    }

    @Test
    void aNameThatTwoColumnsHaveIsNotChosen() {
        Imported imported = Imported.of(LICENCES, "date,category,country,value,refused,Value\n");

        assertThat(imported.problems).containsExactly("mapping-column-doubled m.yaml:12:19");
        assertThat(imported.arguments.get(0)).containsEntry("places", "4, 6");
    }

    @Test
    void turnsAWideTableLong() {
        Imported imported = Imported.of("""
                format: reportonce/mapping/1
                id: wide
                file: {delimiter: ";", header: 3, headerLines: 2}
                skip: [{rule: totals, when: 'cell("Land Pays") == "Total" || cell("category") == "KM 2"'}]
                wide: {from: KM 1, to: 5, into: {category: header, amount: cell}}
                year: {file: '.*', constant: 2010}
                table: licences
                columns:
                  id: {template: "{line}/{category}"}
                  kind: {constant: export}
                  rating: {column: category}
                  destination: {column: Land Pays, country: {language: de, aliases: {Grossbritannien: GBR}}}
                  value: {column: amount, number: {group: "'"}}
                  currency: {constant: CHF}
                """.replace("file: '.*', ", ""), """
                Ausfuhren 2010;;;;
                ;;;;
                Kontinent;Land;KM 1;KM 2;KM 9
                Continent;Pays;;;KM 11
                Europa;Total;1'000;2;3
                Europa;Belgien;352'833;14'555;
                ;Grossbritannien;;;9’086’812
                ;Irland;;;
                """);

        assertThat(imported.records)
                .containsExactly(
                        "2010/licences {id=6/KM 1, kind=export, rating=KM 1, destination=BEL, value=352833,"
                                + " currency=CHF, note=table.csv:6, KM 1}",
                        "2010/licences {id=7/KM 9 KM 11, kind=export, rating=KM 9 KM 11, destination=GBR,"
                                + " value=9086812, currency=CHF, note=table.csv:7, KM 9 KM 11}");
        assertThat(imported.file().heading()).isEqualTo(4);
        assertThat(imported.file().skipped()).containsEntry("no value in the wide columns", 1L);
    }

    private static final String POSITIONS = """
            format: reportonce/mapping/1
            id: positions
            file: {header: 0, fields: 3}
            year: {column: 1}
            table: transfers
            columns:
              id: {template: "{line}"}
              direction: {column: 2, values: {i: import, e: export}}
              status: {constant: actual}
              category: {constant: I}
              quantity: {column: 3, number: {}}
            """;

    @Test
    void findsColumnsByPositionWhereThereIsNoHeader() {
        Imported imported = Imported.of(POSITIONS, "2010,i,3\n2010,E,4\n2010,x,5\n2010,e,1.5\n2010,e,-1\n");

        assertThat(imported.column("direction")).containsExactly("import", "export");
        assertThat(imported.column("quantity")).containsExactly("3", "4");
        assertThat(imported.rejections())
                .containsExactly("3 2 import-text-unknown", "4 3 quantity-not-whole", "5 3 import-number-negative");
    }

    @Test
    void shortLinesAreFilledWhenTheMappingSaysSo() {
        String fill = POSITIONS
                .replace("fields: 3", "fields: 3, ragged: fill")
                .replace("number: {}", "values: {'': unknown}, otherwise: keep");

        Imported imported = Imported.of(fill, "2010,i\n2010,e,4\n2010,e,4,,\n2010,e,4,9\n");

        assertThat(imported.column("quantity")).containsExactly("unknown", "4", "4");
        assertThat(imported.file().filled()).isEqualTo(2);
        assertThat(imported.rejections()).containsExactly("4 import-cells");
    }

    @Test
    void aRowThatNoTableTakesIsRejected() {
        Imported imported = Imported.of(
                POSITIONS.replace("table: transfers", "table: transfers\nwhen: 'cell(2) == \"e\"'"),
                "2010,i,3\n2010,e,4\n");

        assertThat(imported.rejections()).containsExactly("1 import-no-table");
        assertThat(imported.records).hasSize(1);
    }

    @Test
    void readsMonthsAndFindsWhatIsRequiredMissing() {
        Imported imported = Imported.of("""
                format: reportonce/mapping/1
                id: test
                year: {column: when, date: [dd.MM.yyyy, MM/yyyy]}
                table: transfers
                columns:
                  id: {column: no, required: true}
                  direction: {constant: export}
                  status: {constant: actual}
                  category: {constant: I}
                  quantity: {compute: 'cell("n") == "" ? "unknown" : cell("n")'}
                  date: {column: when, date: [dd.MM.yyyy, MM/yyyy]}
                """, "no,when,n\nA,31.12.2010,3\nB,07/2011,\n,07/2011,1\n");

        assertThat(imported.column("date")).containsExactly("2010-12-31", "2011-07");
        assertThat(imported.column("quantity")).containsExactly("3", "unknown");
        assertThat(imported.rejections()).containsExactly("4 no import-empty");
    }

    @Test
    void aFractionOfThreeDigitsIsNotTakenForThousandsAfterwards() {
        Imported imported = Imported.of(LICENCES.replace("{group: \",\"}", "{factor: 0.001}"), """
                date,category,country,value,refused
                2010-01-04,ML1,Italy,1234,0
                """);

        assertThat(imported.column("value")).containsExactly("1.2340");
    }

    @Test
    void twoRowsThatShareAnIdAreToldWithBothPlaces() {
        String mapping = """
                format: reportonce/mapping/1
                id: test
                year: {constant: 2010}
                table: licences
                columns:
                  id: {column: number}
                  kind: {constant: export}
                  destination: {column: state, country: {}}
                  value: {column: value, number: {}}
                """;

        Imported imported = Imported.of(mapping, "number,state,value\nA,Chad,1\nB,Mali,2\nA,Chad,1\nA,Mali,1\n");

        assertThat(imported.column("id")).containsExactly("A", "B");
        assertThat(imported.file().skipped()).containsExactly(Map.entry("same record twice", 1L));
        assertThat(imported.rejections()).containsExactly("5 number import-id-twice");
        assertThat(imported.summary.orElseThrow().rejections().get(0).arguments())
                .containsEntry("place", "table.csv:2")
                .containsEntry("columns", "destination");
    }
}
