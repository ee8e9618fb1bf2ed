package org.reportonce.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reportonce.finding.Origin;

class AnnotationTest {
    private final Bench bench = new Bench().out();
    private final Path checked = bench.top.resolve("checked.xlsx");

    @AfterEach
    void away() {
        bench.close();
    }

    private static Gap gap(String severity, String cell, String message) {
        return new Gap(
                severity,
                "some-code",
                message,
                "Put it right.",
                "form-a",
                Origin.file("book.xlsx").field(cell));
    }

    private void annotate(Path from, Gap... gaps) throws IOException {
        try (OutputStream out = Files.newOutputStream(checked)) {
            Annotation.write(from, List.of(gaps), out);
        }
    }

    @Test
    void eachCellSaysWhatIsWrongAndTheListLeadsThere() throws IOException {
        annotate(
                bench.workbook(),
                gap("error", "transfers!K5", "No such partner."),
                gap("warning", "transfers!K5", "Odd."),
                gap("info", "", "About the whole."));
        bench.edit(checked, workbook -> {
            XSSFSheet transfers = workbook.getSheet("transfers");
            Comment comment = transfers.getRow(4).getCell(10).getCellComment();
            assertThat(comment.getString().getString()).contains("No such partner.", "Put it right.", "Odd.");
            assertThat(transfers.getRow(4).getCell(10).getCellStyle().getFillForegroundColorColor())
                    .isNotNull();
            XSSFSheet list = workbook.getSheet("Findings");
            assertThat(list.getRow(2).getCell(1).getHyperlink().getAddress()).isEqualTo("transfers!K5");
            assertThat(list.getLastRowNum()).isEqualTo(4);
        });
        assertThat(bench.take(null, checked)).isPresent();
        assertThat(bench.found()).isEmpty();
        assertThat(bench.different()).as("the data are as they were").isEmpty();
    }

    @Test
    void whatTheOfficerWroteStays() throws IOException {
        bench.edit(workbook -> {
            XSSFSheet sheet = workbook.getSheet("transfers");
            var anchor = workbook.getCreationHelper().createClientAnchor();
            Comment own = sheet.createDrawingPatriarch().createCellComment(anchor);
            own.setString(workbook.getCreationHelper().createRichTextString("ask Anna"));
            own.setAuthor("desk");
            sheet.getRow(3).getCell(4).setCellComment(own);
            workbook.createSheet("my sums").createRow(0).createCell(0).setCellFormula("SUM(transfers!G4:G5)");
        });
        annotate(bench.workbook(), gap("error", "transfers!E4", "Too short."));
        bench.edit(checked, workbook -> {
            assertThat(workbook.getSheet("transfers")
                            .getRow(3)
                            .getCell(4)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("ask Anna", "Too short.");
            assertThat(workbook.getSheet("my sums").getRow(0).getCell(0).getCellType())
                    .isEqualTo(CellType.FORMULA);
            assertThat(workbook.getSheet("transfers").getDataValidations()).isNotEmpty();
        });
    }

    @Test
    void theNotesOfAnEarlierCheckGiveWay() throws IOException {
        annotate(bench.workbook(), gap("error", "transfers!K5", "First."));
        Path once = Files.move(checked, bench.top.resolve("once.xlsx"));
        annotate(once, gap("error", "transfers!E4", "Second."));
        bench.edit(checked, workbook -> {
            assertThat(workbook.getSheet("transfers").getRow(4).getCell(10).getCellComment())
                    .isNull();
            assertThat(workbook.getSheet("Findings").getRow(2).getCell(3).getStringCellValue())
                    .isEqualTo("Second.");
        });
    }
}
