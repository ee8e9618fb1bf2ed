package org.reportonce.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportonce.report.Report;
import org.reportonce.write.docx.DocxWriter;
import org.reportonce.write.html.HtmlWriter;
import org.reportonce.write.json.JsonWriter;
import org.reportonce.write.xlsx.XlsxWriter;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a cell of the data holds, every file can be opened and says it. */
class HostileTextTest {
    static List<String> texts() {
        return List.of(
                "<w:p>&amp;]]></w:p>",
                "\"quoted\", 'single', back\\slash",
                "مركبات مدرعة (BTR-80)",
                "装甲车辆，用于训练",
                "emoji \uD83D\uDE80 and \uD835\uDC00",
                "two\nlines",
                "${7*7} <#list 1..9 as x>x</#list>",
                "very long " + "word".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void standsInEveryFormat(String text) throws Exception {
        Report report = DemoReport.of(DemoReport.table(List.of(DemoReport.described(text))));

        try (XWPFDocument docx = new XWPFDocument(stream(new DocxWriter(), report))) {
            assertThat(docx.getTables().get(1).getRow(1).getCell(7).getText()).isEqualTo(text);
        }
        try (XSSFWorkbook xlsx = new XSSFWorkbook(stream(new XlsxWriter(), report))) {
            assertThat(xlsx.getSheet("exports").getRow(4).getCell(8).getStringCellValue())
                    .isEqualTo(text);
        }
        assertThat(JsonMapper.shared()
                        .readTree(MemoryOutput.of(new JsonWriter(), report).text())
                        .at("/sections/0/blocks/0/rows/0/cells/7/value/text")
                        .asString())
                .isEqualTo(text);
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\n", "<br>");
        assertThat(MemoryOutput.of(new HtmlWriter(), report).text()).contains(escaped);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void standsInDetailsAndReasons(String text) throws Exception {
        Report report = DemoQuestionnaire.of(DemoQuestion.yesNo("1.1", text)
                .yes()
                .details(text)
                .derivedFrom(text)
                .refers("PoA.II.2"));

        try (XWPFDocument docx = new XWPFDocument(stream(new DocxWriter(), report))) {
            String form = docx.getTables().get(1).getText();
            assertThat(form).contains("Derived from: " + text);
            assertThat(form.split(java.util.regex.Pattern.quote(text), -1)).hasSize(4);
        }
        try (XSSFWorkbook xlsx = new XSSFWorkbook(stream(new XlsxWriter(), report))) {
            assertThat(xlsx.getSheetAt(0).getRow(8).getCell(3).getStringCellValue())
                    .isEqualTo(text);
        }
        assertThat(JsonMapper.shared()
                        .readTree(MemoryOutput.of(new JsonWriter(), report).text())
                        .at("/sections/0/blocks/0/background/reasons/0")
                        .asString())
                .isEqualTo(text);
        String page = MemoryOutput.of(new HtmlWriter(), report).text();
        assertThat(page).doesNotContain("<w:p>").doesNotContain("<#list").contains("Derived from: ");
    }

    private static ByteArrayInputStream stream(Writer writer, Report report) {
        return new ByteArrayInputStream(MemoryOutput.of(writer, report).only());
    }
}
