package org.reportonce.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.report.Answer;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Edition;
import org.reportonce.report.Sources;
import org.reportonce.report.Value;
import org.reportonce.write.html.HtmlWriter;

class HtmlWriterTest {
    private final String demo =
            MemoryOutput.of(new HtmlWriter(), DemoReport.finalReport()).text();

    @Test
    void writesTheWholeReport() {
        Golden.same("demo.html", demo);
    }

    @Test
    void needsNothingFromElsewhere() {
        assertThat(demo)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("default-src 'none'")
                .doesNotContain("<script")
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("<link")
                .doesNotContain("<img")
                .doesNotContain("url(");
    }

    @Test
    void marksDraftsAndRestrictedEditions() {
        String draft = MemoryOutput.of(new HtmlWriter(), DemoReport.report(Edition.RESTRICTED, true))
                .text();

        assertThat(draft)
                .contains("<div class=\"marking\" role=\"note\">RESTRICTED  ·  DRAFT – not for submission</div>")
                .contains("2025 – RESTRICTED · DRAFT – not for submission</title>");
        assertThat(demo).doesNotContain("RESTRICTED").doesNotContain("DRAFT");
    }

    @Test
    void showsTheArithmeticBehindAFigure() {
        assertThat(demo)
                .contains("<summary>1,500</summary><div class=\"trace\">"
                        + "<div><span>transfers.csv:2–5 (4 lines)</span><b>1,200</b></div>"
                        + "<div><span>transfers.csv:9</span><b>300</b></div>"
                        + "<div class=\"sum\">total 1,500, 5 lines in all</div></div>");
    }

    @Test
    void shortensALongTraceButCountsAllOfIt() {
        int[] lines = IntStream.range(0, 5000).map(n -> 2 + 2 * n).toArray();
        long[] amounts = LongStream.range(0, 5000).map(n -> 1).toArray();
        Answer answer = new Answer.Given(
                new Value.Count(5000, QuantityKind.EXACT, ""), Sources.of("transfers.csv", lines, amounts));

        String page = MemoryOutput.of(
                        new HtmlWriter(), DemoReport.of(List.of(new QuestionBlock("q", "", "How many?", answer))))
                .text();

        assertThat(page).contains("and 4,900 more lines").contains("total 5,000, 5,000 lines in all");
        assertThat(page.split("transfers.csv:", -1)).hasSize(101);
    }

    @Test
    void escapesWhatTheUserWrote() {
        assertThat(demo)
                .contains("Trainer &amp; light attack &lt;two-seat&gt;")
                .contains("bell\uFFFDthere")
                .contains("مركبات مدرعة")
                .contains("装甲车辆");
    }

    @Test
    void namesTheHeadOfEachColumnAndRow() {
        assertThat(demo)
                .contains("<th scope=\"col\">Final importing State</th>")
                .contains("<th scope=\"row\">II  Armoured combat vehicles</th>")
                .contains("<caption>1.2  Exports, categories I to VI</caption>");
    }
}
