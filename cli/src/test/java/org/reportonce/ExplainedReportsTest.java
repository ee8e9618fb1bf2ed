package org.reportonce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportonce.report.Answer;
import org.reportonce.report.AnswerText;
import org.reportonce.report.Block;
import org.reportonce.report.Block.RowKind;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Block.TableColumn;
import org.reportonce.report.Block.TableRow;
import org.reportonce.report.Edition;
import org.reportonce.report.Explanation;
import org.reportonce.report.Explanation.Figure;
import org.reportonce.report.Explanation.Line;
import org.reportonce.report.Grounds;
import org.reportonce.report.Report;
import org.reportonce.report.Sources;
import org.reportonce.report.Value;

/** Every cell and every answer of every report on the example States can be explained, and what is explained is what is printed. */
class ExplainedReportsTest {
    private static final Path EXAMPLES = Path.of("../example-reports");
    private static final List<String> REPORTS =
            List.of("att-annual", "att-initial", "unroca", "poa", "sdg-16-4-2", "eu-coarm");

    static Stream<Arguments> years() throws IOException {
        try (Stream<Path> files = Files.find(EXAMPLES, 3, (file, unused) -> file.endsWith("dataset.yaml"))) {
            List<Path> years = files.map(Path::getParent)
                    .filter(year -> year.getNameCount() == 4)
                    .sorted()
                    .toList();
            assertThat(years).hasSizeGreaterThan(8);
            return years.stream()
                    .flatMap(year -> REPORTS.stream()
                            .flatMap(report -> editions(year).map(edition -> Arguments.of(year, report, edition))));
        }
    }

    /** What the real States published is all public. */
    private static Stream<Edition> editions(Path year) {
        return year.toString().contains("/X") && year.endsWith("2025")
                ? Stream.of(Edition.values())
                : Stream.of(Edition.PUBLIC);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyCellIsExplainedAndAddsUpToWhatIsPrinted(Path year, String id, Edition edition) {
        Sweep sweep = Sweep.explaining(Settings.on(LocalDate.of(2026, 4, 1)), year, id, edition);
        for (Report report : sweep.reports()) {
            for (Report.Section section : report.sections()) {
                for (Block block : section.blocks()) {
                    if (block instanceof TableBlock table) {
                        lines(year, report, table, sweep.grounds());
                    } else if (block instanceof Block.QuestionBlock question) {
                        question(report, question, sweep.grounds());
                    }
                }
            }
            sweep.grounds().questions().forEach(question -> said(year, report, question, sweep.grounds()));
        }
    }

    /** Something besides the title, an empty line and the address. */
    private static void said(Path year, Report report, String address, Grounds grounds) {
        assertThat(new ExplanationText(year)
                        .of(report, address, grounds)
                        .lines()
                        .count())
                .as(address)
                .isGreaterThan(3);
    }

    private static void question(Report report, Block.QuestionBlock question, Grounds grounds) {
        Line line = Explanation.of(report, question.id(), grounds).lines().get(0);
        if (question.answer() instanceof Answer.Hidden) {
            assertThat(line.says()).as(question.id()).contains("not asked").contains("when");
        } else {
            assertThat(line.figures()).as(question.id()).isNotEmpty();
        }
        if (question.background().derived() && !(question.answer() instanceof Answer.Withheld)) {
            assertThat(line.reasons()).as(question.id()).isNotEmpty();
        }
    }

    private static void lines(Path year, Report report, TableBlock table, Grounds grounds) {
        if (table.standing() != Block.Standing.LINES) {
            said(year, report, table.id(), grounds);
        }
        for (TableRow row : table.rows()) {
            if (row.kind() == RowKind.HEADING) {
                continue;
            }
            String address = table.id() + '/' + (row.kind() == RowKind.LINE ? row.key() : row.rowId());
            Explanation explanation = Explanation.of(report, address, grounds);
            assertThat(explanation.lines()).as(address).anySatisfy(line -> same(table, row, line));
        }
        if (!table.rows().isEmpty()) {
            assertThat(new ExplanationText(year).of(report, table.id(), grounds))
                    .contains('\n' + table.id() + '/');
        }
    }

    private static void same(TableBlock table, TableRow row, Line line) {
        int next = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).type() != TableColumn.Type.ROW_LABEL) {
                same(row.cells().get(i), line.figures().get(next++));
            }
        }
    }

    private static void same(Answer answer, Figure figure) {
        assertThat(figure.withheld()).isEqualTo(answer instanceof Answer.Withheld);
        if (!(answer instanceof Answer.Given given)) {
            assertThat(figure.arithmetic()).isEmpty();
            assertThat(figure.conversions()).isEmpty();
            return;
        }
        assertThat(figure.text()).isEqualTo(AnswerText.of(answer));
        if (given.sources().summed()) {
            BigDecimal sum = sum(given.sources());
            assertThat(figure.arithmetic()).endsWith(" = " + sum.toPlainString());
            if (given.value() instanceof Value.Count count) {
                assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(count.amount()));
            } else if (given.value() instanceof Value.Money money) {
                int scale = money.amount().scale();
                assertThat(sum.setScale(scale, RoundingMode.HALF_UP)).isEqualByComparingTo(money.amount());
            }
        }
        parts(given.sources(), figure);
    }

    /** What a line adds is what its conversion comes to. */
    private static void parts(Sources sources, Figure figure) {
        for (int n = 0; n < figure.places().size() && sources.summed(); n++) {
            String conversion = figure.conversions().get(figure.places().get(n));
            if (conversion != null) {
                assertThat(conversion)
                        .contains(
                                " = " + sources.decimal(n).stripTrailingZeros().toPlainString() + " EUR");
            }
        }
    }

    private static BigDecimal sum(Sources sources) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 0; n < sources.count(); n++) {
            sum = sum.add(sources.decimal(n));
        }
        return sum.scale() > 2
                ? sum.stripTrailingZeros()
                        .setScale(Math.max(2, sum.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                : sum;
    }
}
