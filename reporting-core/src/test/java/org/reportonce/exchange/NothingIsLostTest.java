package org.reportonce.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a foreign file: every row is taken, skipped or rejected, and none of them twice. */
class NothingIsLostTest {
    private static final String MAPPING = """
            format: reportonce/mapping/1
            id: test
            file: {header: 0, fields: 4}
            skip:
              - {rule: totals, column: 2, is: [Total]}
              - {rule: late, when: 'cell("name") == "b" && cell("amount") == "7"'}
            wide: {from: 3, to: 4, into: {name: header, amount: cell}}
            year: {column: 1}
            tables:
              - table: licences
                when: cell("amount") != "5"
            columns:
              id: {template: "{line}-{wide}"}
              kind: {constant: export}
              destination: {column: 2, country: {}}
              value: {column: amount, number: {}}
              currency: {constant: EUR}
            """;

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.of(
                "", "2010", "2011", "Italy", "Total", "Korea", "5", "7", "1,5", "x", "\"q", "=1+1", "Ö", " ");
        Arbitrary<List<String>> sound = net.jqwik.api.Combinators.combine(
                        Arbitraries.of("2010", "2011"),
                        Arbitraries.of("Italy", "Total", "Chad"),
                        Arbitraries.of("", "1", "5", "7"),
                        Arbitraries.of("", "2", "7"))
                .as(List::of);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(1, cell.list().ofMinSize(0).ofMaxSize(6)),
                        net.jqwik.api.Tuple.of(2, sound))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 300)
    void readIsTakenAndSkippedAndRejected(@ForAll("tables") List<List<String>> table) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : table) {
            text.append(String.join(
                            ",", row.stream().map(NothingIsLostTest::quoted).toList()))
                    .append('\n');
        }

        Imported imported = Imported.of(MAPPING, text.toString().getBytes(StandardCharsets.UTF_8), 2010);

        FileSummary file = imported.file();
        assertThat(file.read()).isEqualTo(file.taken() + file.skippedRows() + file.rejected());
        assertThat(file.read()).isGreaterThanOrEqualTo(table.size());
        assertThat(file.taken()).isEqualTo(imported.records.size());
        assertThat(file.rejected()).isEqualTo(imported.rejections().size());
        long cells = table.stream()
                .mapToLong(row -> sound(row)
                        ? row.subList(2, 4).stream()
                                .filter(cell -> !cell.isBlank())
                                .count()
                        : 1)
                .map(count -> Math.max(1, count))
                .sum();
        assertThat(file.read()).isEqualTo(cells);
    }

    /** Lines that are opened into their wide cells. */
    private static boolean sound(List<String> row) {
        return row.size() == 4
                && !row.get(1).strip().equals("Total")
                && row.stream().anyMatch(cell -> !cell.isBlank());
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
