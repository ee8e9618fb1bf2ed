package org.reportonce.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportonce.report.Block.Standing;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.write.csv.CsvWriter;

class CsvWriterTest {
    private final MemoryOutput demo = MemoryOutput.of(new CsvWriter(), DemoReport.finalReport());

    @Test
    void writesOneFileATableAndNoneForATableThatIsNotGiven() {
        assertThat(demo.files())
                .containsOnlyKeys("XAA-2025-demo-register-exports.csv", "XAA-2025-demo-register-imports.csv");
    }

    @Test
    void writesTheQuestionsOfAQuestionnaireWithTheirDetails() {
        MemoryOutput questionnaire = MemoryOutput.of(new CsvWriter(), DemoQuestionnaire.report());

        assertThat(questionnaire.files())
                .containsOnlyKeys(
                        "XAA-2025-demo-questionnaire-questions.csv",
                        "XAA-2025-demo-questionnaire-needs.csv",
                        "XAA-2025-demo-questionnaire-figures.csv");
        assertThat(questionnaire.text("XAA-2025-demo-questionnaire-questions.csv"))
                .startsWith(
                        "section,number,level,id,question,answer,unit,details,refers,duty,derived,reasons,toConfirm\r\n")
                .contains("\r\ntransfers,3.2.2,1,q3.2.2,Are certificates verified or authenticated?,yes,,"
                        + "By the embassy in the State of the end user.,,,no,,no\r\n")
                .contains(
                        "\r\ntransfers,3.1,0,q3.1,\"Are there laws on export, import, transit and retransfer?\",yes,,,"
                                + "PoA.II.2; PoA.II.12; ATT.5.2,binding,yes,Law on Arms and Ammunition (2016),no\r\n")
                .contains("\r\ntransfers,3.3.1,1,q3.3.1,Is its consent asked for?,not-asked,")
                .contains("\r\ncooperation,8.1.1,1,q8.1.1,Value of assistance received,185000,EUR,");
    }

    @Test
    void writesTheLinesOfATable() {
        Golden.same("demo-exports.csv", demo.text("XAA-2025-demo-register-exports.csv"));
    }

    @Test
    void writesTheHeadAloneForANilTable() {
        assertThat(demo.text("XAA-2025-demo-register-imports.csv"))
                .isEqualTo("category,partner,origin,items,value,currency,description,comments,auth,date\r\n");
    }

    @Test
    void addsAQualifierOnlyWhereALineHasOne() {
        TableBlock exact = DemoReport.table(List.of(DemoReport.described("plain")));

        assertThat(MemoryOutput.of(new CsvWriter(), DemoReport.of(exact)).text())
                .startsWith("category,partner,origin,items,value,currency,description,");
        assertThat(demo.text("XAA-2025-demo-register-exports.csv")).contains(",items,qualifier,value,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1"})
    void guardsTextThatASpreadsheetWouldRun(String formula) {
        TableBlock table = DemoReport.table(List.of(DemoReport.described(formula)));

        assertThat(MemoryOutput.of(new CsvWriter(), DemoReport.of(table)).text())
                .contains(",'" + formula + ",");
    }

    @Test
    void leavesOutHeadingsAndEmptyRows() {
        assertThat(demo.text("XAA-2025-demo-register-exports.csv").lines())
                .hasSize(5)
                .noneMatch(line -> line.startsWith("I,") || line.startsWith("VI,"));
    }

    @Test
    void writesAFileForATableWhoseLinesAreAllHeldBack() {
        TableBlock table = new TableBlock(
                "exports",
                "Exports",
                Standing.LINES,
                "",
                DemoReport.table(List.of()).columns(),
                List.of(),
                true);

        assertThat(MemoryOutput.of(new CsvWriter(), DemoReport.of(table)).text())
                .hasLineCount(1);
    }
}
