package org.reportonce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;
import org.reportonce.dataset.TransferKinds;
import org.reportonce.report.MadeUp.Line;

class ReportFillerPropertyTest {
    private static final List<String> COLUMNS =
            List.of("quantity", "value", "partner", "origin", "intermediate", "description", "comments");

    /** Lines whose secrets are words and numbers that occur nowhere else. */
    @Provide
    Arbitrary<List<Line>> lines() {
        Arbitrary<Line> line = Combinators.combine(
                        Arbitraries.of("I", "II", "IV.a", "SA", "NAT.X"),
                        Arbitraries.of("THA", "KEN", "XBB"),
                        Arbitraries.longs().between(1, 5000),
                        Arbitraries.of("APC", "truck", ""),
                        Arbitraries.of("EUR", "USD", ""),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.subsetOf(COLUMNS))
                .as((category, partner, items, what, currency, kind, withheld) -> {
                    Line made = MadeUp.line().category(category).to(partner).what(what);
                    made.quantity(kind == 0 ? Quantity.UNKNOWN : Quantity.exactly(items));
                    if (!currency.isEmpty()) {
                        made.value(items + ".25", currency);
                    }
                    if (kind == 1) {
                        made.restricted();
                    }
                    return kind == 2 ? made.withheld(withheld.toArray(String[]::new)) : made;
                });
        return line.list().ofMaxSize(40);
    }

    @Property(tries = 100)
    void totalsOfPrintedLinesEqualTheSumsOfTheRows(@ForAll("lines") List<Line> lines) {
        MadeUp data = data(lines);
        long rows = data.rows.stream()
                .filter(row -> !row.record().restricted())
                .filter(row -> !row.record().withheld().contains("quantity"))
                .mapToLong(row -> row.record().quantity().amount())
                .sum();
        Report report = data.fill(Edition.PUBLIC);

        assertThat(counts(report).stream().mapToLong(Value.Count::amount).sum()).isEqualTo(rows);
        assertThat(sources(report)).isEqualTo(rows);
    }

    @Property(tries = 100)
    void restrictedEditionShowsEveryNumber(@ForAll("lines") List<Line> lines) {
        MadeUp data = data(lines);
        long rows = data.rows.stream()
                .mapToLong(row -> row.record().quantity().amount())
                .sum();

        assertThat(counts(data.fill(Edition.RESTRICTED)).stream()
                        .mapToLong(Value.Count::amount)
                        .sum())
                .isEqualTo(rows);
    }

    @Property(tries = 100)
    void nothingWithheldOrRestrictedIsInThePublicTree(@ForAll("lines") List<Line> lines) {
        // Numbers and words that only the secret lines have.
        MadeUp data = new MadeUp().with(MadeUp.line().items(3).what("known"));
        int n = 0;
        List<String> secrets = new ArrayList<>(List.of("Secret Army", "L-1", "office only"));
        for (Line line : lines) {
            String secret = "secret" + n++;
            data.with(line.what(secret)
                    .comments(secret)
                    .items(70_000_000L + n)
                    .value("90000000" + n, "CHF")
                    .to("ZWE"));
            Transfer made = data.rows.get(data.rows.size() - 1).record();
            boolean all = made.restricted();
            if (all
                    || (made.withheld().contains("description")
                            && made.withheld().contains("comments"))) {
                secrets.add(secret + ' ');
                secrets.add(secret + '"');
                secrets.add(secret + ']');
            }
            if (all || made.withheld().contains("quantity")) {
                secrets.add(Long.toString(70_000_000L + n));
            }
            if (all || made.withheld().contains("value")) {
                secrets.add("90000000" + n + ' ');
            }
        }
        boolean nobodySeesZimbabwe = data.rows.stream()
                .skip(1)
                .allMatch(row ->
                        row.record().restricted() || row.record().withheld().contains("partner"));
        if (nobodySeesZimbabwe) {
            secrets.addAll(List.of("Zimbabwe", "ZWE"));
        }

        String tree = everything(data.fill(Edition.PUBLIC));
        assertThat(secrets).noneMatch(tree::contains);
    }

    @Property(tries = 50)
    void fillingTwiceGivesTheSameTree(@ForAll("lines") List<Line> lines) {
        MadeUp data = data(lines);

        assertThat(data.fill(Edition.PUBLIC)).isEqualTo(data.fill(Edition.PUBLIC));
    }

    @Property(tries = 100)
    void rowsNumberedByKindGiveTheSameTree(@ForAll("lines") List<Line> lines, @ForAll Edition edition) {
        MadeUp data = data(lines);
        Report before = data.fill(edition);
        TransferKinds kinds = new TransferKinds();
        data.rows.replaceAll(
                row -> new Row<>(row.record(), row.file(), row.line(), row.unreadable(), kinds.of(row.record())));

        assertThat(data.fill(edition)).isEqualTo(before);
    }

    @Property(tries = 50)
    void orderOfTheRowsChangesNoFigure(@ForAll("lines") List<Line> lines, @ForAll Random random) {
        MadeUp data = data(lines);
        List<String> before = sorted(MadeUp.table(data.fill(Edition.PUBLIC), "exports"));
        List<Row<Transfer>> shuffled = new ArrayList<>(data.rows);
        Collections.shuffle(shuffled, random);
        data.rows.clear();
        data.rows.addAll(shuffled);

        assertThat(sorted(MadeUp.table(data.fill(Edition.PUBLIC), "exports"))).isEqualTo(before);
    }

    private static MadeUp data(List<Line> lines) {
        return new MadeUp().with(lines.toArray(Line[]::new));
    }

    private static List<String> sorted(List<String> lines) {
        return new ArrayList<>(new TreeSet<>(lines));
    }

    private static List<Answer.Given> cells(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block ->
                        block instanceof Block.TableBlock table && table.id().equals("exports"))
                .flatMap(block -> ((Block.TableBlock) block).rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Answer.Given.class::isInstance)
                .map(Answer.Given.class::cast)
                .toList();
    }

    private static List<Value.Count> counts(Report report) {
        return cells(report).stream()
                .map(Answer.Given::value)
                .filter(Value.Count.class::isInstance)
                .map(Value.Count.class::cast)
                .toList();
    }

    /** Sum of what the sources of all numbers say they add. */
    private static long sources(Report report) {
        long sum = 0;
        for (Answer.Given cell : cells(report)) {
            if (cell.value() instanceof Value.Count) {
                for (int i = 0; i < cell.sources().count(); i++) {
                    sum += cell.sources().amount(i);
                }
            }
        }
        return sum;
    }

    /** Everything the tree holds: the text of every record in it, and every amount behind a figure. */
    private static String everything(Report report) {
        StringBuilder all = new StringBuilder(report.toString()).append(MadeUp.text(report));
        for (Answer.Given cell : cells(report)) {
            all.append(' ').append(AnswerText.of(cell)).append(' ');
            for (int i = 0; cell.sources().summed() && i < cell.sources().count(); i++) {
                all.append(cell.sources().decimal(i).toPlainString()).append(' ');
            }
        }
        return all.toString();
    }
}
