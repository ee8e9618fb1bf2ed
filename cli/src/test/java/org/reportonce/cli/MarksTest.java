package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A draft and a restricted edition say so on every page, and with errors nothing but a draft is written. */
class MarksTest {
    private static final String DRAFT = "DRAFT – not for submission";
    private static final String RESTRICTED = "RESTRICTED";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"att-annual", "unroca"})
    void draftIsMarkedOnEveryPageOfEveryFormat(String report) throws IOException {
        Path out = folder.resolve("out");

        Run run = Run.of("render", Datasets.withNegativeQuantity(folder), "--draft", "-o", out, Run.TODAY);

        assertThat(run.code()).isEqualTo(1);
        String name = "XAA-2025-" + report;
        assertThat(headers(out.resolve(name + ".docx")))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains(DRAFT).doesNotContain(RESTRICTED));
        assertThat(sheetHeaders(out.resolve(name + ".xlsx")))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains(DRAFT));
        assertThat(out.resolve(name + ".html")).content().contains(DRAFT);
        assertThat(json(out.resolve(name + ".json")).get("draft").booleanValue())
                .isTrue();
        assertThat(json(out.resolve("manifest.json")).get("draft").booleanValue())
                .isTrue();
    }

    @Test
    void restrictedEditionIsMarkedOnEveryPageOfEveryFormat() throws IOException {
        Path out = folder.resolve("out");

        Run run = Run.of("render", Run.ARANDIA, "--edition", "restricted", "-o", out, Run.TODAY);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        String name = "XAA-2025-att-annual";
        assertThat(headers(out.resolve(name + ".docx")))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains(RESTRICTED).doesNotContain("DRAFT"));
        assertThat(sheetHeaders(out.resolve(name + ".xlsx")))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains(RESTRICTED));
        assertThat(out.resolve(name + ".html")).content().contains(RESTRICTED);
        assertThat(json(out.resolve(name + ".json")).get("edition").stringValue())
                .isEqualTo("restricted");
        assertThat(json(out.resolve("manifest.json")).get("edition").stringValue())
                .isEqualTo("restricted");
    }

    @Test
    void publicReportThatIsNoDraftBearsNoMark() throws IOException {
        Path out = folder.resolve("out");

        Run run = Run.of("render", Run.ARANDIA, "-o", out, Run.TODAY);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(WrittenFiles.texts(out))
                .allSatisfy((name, text) ->
                        assertThat(text).as(name).doesNotContain("DRAFT").doesNotContain(RESTRICTED));
    }

    @Test
    void withErrorsAnOlderReportStaysAsItWas() throws IOException {
        Path out = folder.resolve("out");
        Run.of("render", Run.ARANDIA, "--formats", "json", "-o", out, Run.TODAY);
        Map<String, String> before = WrittenFiles.texts(out);
        FileTime changed = Files.getLastModifiedTime(out);

        Run run = Run.of("render", Datasets.withNegativeQuantity(folder), "-o", out, Run.TODAY);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Nothing was written.", "--draft");
        assertThat(WrittenFiles.texts(out)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(out)).isEqualTo(changed);
    }

    @Test
    void withErrorsNoFolderIsMade() throws IOException {
        Run run = Run.of("render", Datasets.withNegativeQuantity(folder), "-o", folder.resolve("a/b"), Run.TODAY);

        assertThat(run.code()).isEqualTo(1);
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsNotWrittenEvenAsADraft() throws IOException {
        Path dataset = Datasets.copy(folder);
        Files.writeString(dataset.resolve("dataset.yaml"), "format: reportonce/dataset/1\n\tyear: 2025\n");

        Run run = Run.of("render", dataset, "--draft", "-o", folder.resolve("out"), Run.TODAY);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("yaml-tab");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** What stands above the text of each section, also on its first page where that has a header of its own. */
    private static List<String> headers(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            for (XWPFHeader header : document.getHeaderList()) {
                texts.add(header.getText());
            }
            int sections = document.getDocument().getBody().xmlText().split("<w:sectPr", -1).length - 1;
            int referring = document.getDocument().getBody().xmlText().split("<w:headerReference", -1).length - 1;
            assertThat(referring).as("references to headers").isGreaterThanOrEqualTo(sections);
        }
        return texts;
    }

    private static List<String> sheetHeaders(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                texts.add(sheet.getHeader().getLeft()
                        + sheet.getHeader().getCenter()
                        + sheet.getHeader().getRight());
            }
        }
        return texts;
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }
}
