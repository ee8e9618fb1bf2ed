package org.reportonce.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
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
            assertThat(list.getPrintSetup().getLandscape()).isTrue();
            assertThat(list.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        });
        assertThat(bench.take(null, checked)).isPresent();
        assertThat(bench.found()).isEmpty();
        assertThat(bench.different()).as("the data are as they were").isEmpty();
    }

    @Test
    void aCellHasOneNoteWhenItAndTheRangeThatBeginsWithItHaveFindings() throws IOException {
        annotate(
                bench.workbook(),
                gap("warning", "transfers!K5:K6", "Merged."),
                gap("error", "transfers!K5", "No such partner."),
                gap("error", "transfers!ZZZ9999999", "No such cell."));
        bench.edit(
                checked,
                workbook -> assertThat(workbook.getSheet("transfers")
                                .getRow(4)
                                .getCell(10)
                                .getCellComment()
                                .getString()
                                .getString())
                        .contains("Merged.", "No such partner."));
    }

    @Test
    void cellsSideBySideHaveANoteEach() throws IOException {
        bench.edit(workbook -> {
            XSSFSheet sheet = workbook.getSheet("transfers");
            var anchor = workbook.getCreationHelper().createClientAnchor();
            Comment own = sheet.createDrawingPatriarch().createCellComment(anchor);
            own.setString(workbook.getCreationHelper().createRichTextString("ask Anna"));
            sheet.getRow(3).createCell(5).setCellComment(own);
        });
        annotate(
                bench.workbook(),
                gap("error", "transfers!E4", "Right."),
                gap("error", "transfers!D4", "Left."),
                gap("error", "transfers!D4:E4", "Both."),
                gap("error", "transfers!C4", "x".repeat(1_499) + "\uD83D\uDE00"));
        bench.edit(checked, workbook -> {
            XSSFSheet sheet = workbook.getSheet("transfers");
            assertThat(sheet.getCellComments()).hasSize(4);
            assertThat(sheet.getRow(3).getCell(5).getCellComment().getString().getString())
                    .isEqualTo("ask Anna");
            assertThat(sheet.getRow(3).getCell(4).getCellComment().getString().getString())
                    .contains("Right.");
            assertThat(sheet.getRow(3).getCell(3).getCellComment().getString().getString())
                    .contains("Left.", "Both.");
            assertThat(sheet.getRow(3).getCell(2).getCellComment().getString().getString())
                    .isEqualTo("x".repeat(1_499) + "…");
        });
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

    @Test
    void aSecondCheckSaysNothingTwice() throws IOException {
        bench.edit(workbook -> {
            XSSFSheet sheet = workbook.getSheet("transfers");
            var anchor = workbook.getCreationHelper().createClientAnchor();
            Comment own = sheet.createDrawingPatriarch().createCellComment(anchor);
            own.setString(workbook.getCreationHelper().createRichTextString("ask customs " + "x".repeat(3_000)));
            own.setAuthor("desk");
            sheet.getRow(3).getCell(4).setCellComment(own);
        });
        annotate(bench.workbook(), gap("error", "transfers!E4", "First."), gap("info", "year!C6", "Second."));
        Path once = Files.move(checked, bench.top.resolve("once.xlsx"));
        annotate(once, gap("error", "transfers!E4", "First."), gap("info", "year!C6", "Second."));
        bench.edit(checked, workbook -> {
            Comment comment =
                    workbook.getSheet("transfers").getRow(3).getCell(4).getCellComment();
            assertThat(comment.getAuthor()).isEqualTo("desk");
            assertThat(comment.getString().getString())
                    .containsOnlyOnce("First.")
                    .contains("x".repeat(3_000));
            assertThat(workbook.getSheet("year").getCellComments()).hasSize(1);
            assertThat(workbook.getSheet("Findings").getLastRowNum()).isEqualTo(3);
            assertThat(workbook.getSheet("Findings 2")).isNull();
        });
        Path twice = Files.move(checked, bench.top.resolve("twice.xlsx"));
        annotate(twice);
        bench.edit(checked, workbook -> {
            Cell free = workbook.getSheet("transfers").getRow(3).getCell(4);
            assertThat(free.getCellComment().getString().getString())
                    .startsWith("ask customs")
                    .endsWith("xxx");
            assertThat(free.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            Cell entry = workbook.getSheet("year").getRow(5).getCell(2);
            assertThat(entry.getCellComment()).isNull();
            assertThat(((XSSFCellStyle) entry.getCellStyle())
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .as("the colour it had before")
                    .isEqualTo("FFFFFBE6");
        });
    }

    @Test
    void aSheetOfTheOfficersOfTheSameNameStays() throws IOException {
        bench.edit(workbook ->
                workbook.createSheet("Findings").createRow(0).createCell(0).setCellValue("of last year"));
        annotate(bench.workbook(), gap("error", "transfers!E4", "Too short."));
        bench.edit(checked, workbook -> {
            assertThat(workbook.getSheet("Findings").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("of last year");
            assertThat(workbook.getSheet("Findings 2").getRow(2).getCell(3).getStringCellValue())
                    .isEqualTo("Too short.");
        });
    }

    @Test
    void nothingInItIsAFormulaOrLeadsOutside() throws IOException {
        String hostile = "=HYPERLINK(\"https://x.example\") " + "y".repeat(40_000);
        annotate(
                bench.workbook(),
                gap("error", "transfers!E4", hostile),
                gap("warning", "transfers!K5", "@SUM(1)"),
                gap("info", "", "+1\t-1"));
        bench.edit(checked, workbook -> {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getHyperlink() != null) {
                    assertThat(cell.getHyperlink().getType()).isEqualTo(HyperlinkType.DOCUMENT);
                }
            })));
        });
    }
}
