package org.reportonce.write.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.reportonce.report.Block;
import org.reportonce.report.Block.NoteBlock;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Report;
import org.reportonce.report.Report.Section;
import org.reportonce.write.OutputFolder;
import org.reportonce.write.Writer;
import org.reportonce.write.internal.DocumentProperties;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.Questionnaires;
import org.reportonce.write.internal.StableZip;

/**
 * An Excel workbook: a sheet with the questions, then a sheet for each table under the table's id, ready to sort and to print.
 * Numbers are numbers, and no text is ever a formula.
 */
public final class XlsxWriter implements Writer {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void write(Report report, OutputFolder folder) throws IOException {
        folder.add(report.heading().baseName() + ".xlsx", out -> {
            Map<String, StableZip.Part> parts =
                    Map.of(DocumentProperties.NAME, DocumentProperties.of(report.heading()));
            StableZip.rewrite(new ByteArrayInputStream(workbook(report)), parts, out);
        });
    }

    private static byte[] workbook(Report report) throws IOException {
        Printed printed = new Printed(report.heading());
        try (SXSSFWorkbook workbook = new MemoryWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XlsxStyles styles = new XlsxStyles(workbook);
            XlsxPage page = new XlsxPage(report.heading(), printed);
            SheetNames names = new SheetNames();
            SXSSFSheet first = workbook.createSheet(names.unique(printed.word("report")));
            new QuestionSheet(first, styles, page, printed, numbered(report), Questionnaires.is(report)).write(report);
            for (Section section : report.sections()) {
                for (Block block : section.blocks()) {
                    for (TableBlock table : block.accept(new TablesOnly())) {
                        new TableSheets(workbook, names, styles, page, printed).write(table, section.layout());
                    }
                }
            }
            workbook.writeAvoidingTempFiles(bytes);
            return bytes.toByteArray();
        }
    }

    private static boolean numbered(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(block -> block instanceof QuestionBlock question
                        && !question.number().isEmpty());
    }

    private static final class TablesOnly implements Block.Visitor<List<TableBlock>> {
        @Override
        public List<TableBlock> question(QuestionBlock question) {
            return List.of();
        }

        @Override
        public List<TableBlock> table(TableBlock table) {
            return List.of(table);
        }

        @Override
        public List<TableBlock> note(NoteBlock note) {
            return List.of();
        }
    }
}
