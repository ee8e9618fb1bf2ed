package org.reportonce.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of licences in the layout of another system: one sheet, texts kept apart from the cells as Excel does. */
final class ForeignTable {
    private static final List<String> COUNTRIES =
            List.of("France", "Germany", "Brazil", "Japan", "Kenya", "Norway", "Chile", "India", "Turkey", "Italy");

    private ForeignTable() {}

    /**
     * Writes {@code licences.xlsx} and {@code mapping.yaml}.
     *
     * @return the workbook
     */
    static Path write(Path folder, int rows) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("mapping.yaml"), """
                format: reportonce/mapping/1
                id: licence-system
                source: made up
                file: {header: 1}
                year: {column: Granted, date: "yyyy-MM-dd"}
                table: licences
                columns:
                  id: {column: Reference}
                  kind: {constant: export}
                  date: {column: Granted, date: "yyyy-MM-dd"}
                  militaryList: {column: Rating, patterns: [{match: "ML([0-9]+).*", to: "ML$1"}]}
                  rating: {column: Rating}
                  destination: {column: Destination, country: {language: en}}
                  value: {column: Value, number: {decimal: "."}}
                  currency: {constant: EUR}
                  description: {column: Goods}
                """);
        SplittableRandom random = new SplittableRandom(20250531);
        Path file = folder.resolve("licences.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true);
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            SXSSFSheet sheet = workbook.createSheet("Licences");
            Row head = sheet.createRow(0);
            List<String> names = List.of("Reference", "Granted", "Rating", "Destination", "Value", "Goods");
            for (int i = 0; i < names.size(); i++) {
                head.createCell(i).setCellValue(names.get(i));
            }
            for (int i = 1; i <= rows; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue("LIC/2025/" + i);
                row.createCell(1).setCellValue(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365)));
                row.getCell(1).setCellStyle(day);
                row.createCell(2).setCellValue("ML" + (random.nextInt(22) + 1) + (char) ('a' + random.nextInt(3)));
                row.createCell(3).setCellValue(COUNTRIES.get(random.nextInt(COUNTRIES.size())));
                row.createCell(4).setCellValue(random.nextInt(100, 900_000_000) / 100.0);
                row.createCell(5).setCellValue("Components for goods number " + random.nextInt(30_000));
            }
            workbook.write(out);
        }
        return file;
    }
}
