package org.reportonce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.report.Block.QuestionBlock;

class FigureProperties {
    /** A line of recoveries: how they came in, how many, and whether their origin was established. */
    record Event(String circumstance, long quantity, boolean established) {
        String line(int number) {
            return "E" + number + ',' + circumstance + ",pistol," + quantity + ",,," + (established ? "traced" : "")
                    + ",,";
        }
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Combinators.combine(
                        Arbitraries.of("seized", "found", "surrendered", "collected"),
                        Arbitraries.longs().between(0, 5000),
                        Arbitraries.of(true, false))
                .as(Event::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 60)
    void totalsAddUpOverTheYearsAndSharesAreExact(
            @ForAll("events") List<Event> last, @ForAll("events") List<Event> now) {
        Report report = filled(last, now);

        Value.YearCounts seized = (Value.YearCounts) value(report, "seized");
        assertThat(seized.years().values().stream()
                        .mapToLong(FigureProperties::amount)
                        .sum())
                .isEqualTo(amount(seized.total()))
                .isEqualTo(sum(last, "seized") + sum(now, "seized"));

        long whole = sum(last, "") + sum(now, "");
        long part = Stream.concat(last.stream(), now.stream())
                .filter(Event::established)
                .mapToLong(Event::quantity)
                .sum();
        if (whole == 0) {
            assertThat(MadeUp.answer(report, "share")).isEqualTo("?");
        } else {
            Value.Proportion share = (Value.Proportion) value(report, "share");
            assertThat(share.part()).isEqualTo(part);
            assertThat(share.whole()).isEqualTo(whole);
            assertThat(share.percent())
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
        }
    }

    @Property(tries = 60)
    void columnsOfTheYearsAddUpToThePlainColumn(@ForAll("events") List<Event> last, @ForAll("events") List<Event> now) {
        Block.TableBlock table = filled(last, now).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block ->
                        block instanceof Block.TableBlock one && one.id().equals("recoveries"))
                .map(Block.TableBlock.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(table.rows())
                .filteredOn(row -> row.kind() == Block.RowKind.LINE)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                amount(row.cells().get(1)) + amount(row.cells().get(2)))
                        .isEqualTo(amount(row.cells().get(3))));
    }

    @Property
    void roundsSharesHalfUpToTwoDecimals(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long one,
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long two) {
        Value.Proportion share = Percentage.of(Math.min(one, two), Math.max(one, two));

        assertThat(share.percent().scale()).isEqualTo(2);
        BigDecimal exact = BigDecimal.valueOf(share.part()).movePointRight(2);
        BigDecimal back = share.percent().multiply(BigDecimal.valueOf(share.whole()));
        BigDecimal half = BigDecimal.valueOf(share.whole()).multiply(new BigDecimal("0.005"));
        assertThat(back.subtract(exact)).isBetween(half.negate(), half).isNotEqualByComparingTo(half.negate());
    }

    private static Report filled(List<Event> last, List<Event> now) {
        try {
            Path folder = Files.createTempDirectory("figures");
            try {
                return new TwoYears(folder)
                        .recoveries(2024, lines(last))
                        .recoveries(2025, lines(now))
                        .fill(Edition.PUBLIC);
            } finally {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] lines(List<Event> events) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            lines.add(events.get(i).line(i));
        }
        return lines.toArray(String[]::new);
    }

    private static long sum(List<Event> events, String circumstance) {
        return events.stream()
                .filter(event -> circumstance.isEmpty() || event.circumstance.equals(circumstance))
                .mapToLong(Event::quantity)
                .sum();
    }

    private static Value value(Report report, String question) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof QuestionBlock one && one.id().equals(question))
                .map(block -> ((Answer.Given) ((QuestionBlock) block).answer()).value())
                .findFirst()
                .orElseThrow();
    }

    private static long amount(Answer answer) {
        if (answer instanceof Answer.Nil) {
            return 0;
        }
        Value.Count count = (Value.Count) ((Answer.Given) answer).value();
        assertThat(count.kind()).isEqualTo(QuantityKind.EXACT);
        return count.amount();
    }
}
