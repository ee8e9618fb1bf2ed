package org.reportonce.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/** Foreign workbooks, row by row, in little memory. */
final class XlsxForeign {
    private final Path path;
    private final String file;
    private final TableFormat format;
    private final Reporter reporter;

    XlsxForeign(Path path, String file, TableFormat format, Reporter reporter) {
        this.path = path;
        this.file = file;
        this.format = format;
        this.reporter = reporter;
    }

    /** Hands on every row; false when a finding says why not all. */
    boolean read(RowTaker taker) {
        Optional<String> refusal = WorkbookParcel.refusal(path);
        if (refusal.isPresent()) {
            return ForeignTables.refused(refusal.get(), file, reporter);
        }
        // Formats are needed to tell dates from numbers.
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(path.toFile(), new ReadingOptions(WorkbookParcel.hasStyles(path), true))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            Optional<Sheet> sheet = format.sheet().isEmpty()
                    ? sheets.stream()
                            .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                            .findFirst()
                    : sheets.stream()
                            .filter(each -> each.getName()
                                    .strip()
                                    .equalsIgnoreCase(format.sheet().strip()))
                            .findFirst();
            if (sheet.isEmpty()) {
                missing(sheets.stream().map(Sheet::getName).toList());
                return false;
            }
            if (format.sheet().isEmpty()) {
                others(sheets, sheet.get(), taker);
            }
            return read(sheet.get(), taker);
        } catch (IOException | RuntimeException e) {
            return ForeignTables.refused("is damaged, or no workbook of the format .xlsx", file, reporter);
        }
    }

    private static void others(List<Sheet> sheets, Sheet chosen, RowTaker taker) throws IOException {
        List<String> others = new ArrayList<>();
        for (Sheet each : sheets) {
            if (each.getIndex() != chosen.getIndex()
                    && each.getVisibility() == SheetVisibility.VISIBLE
                    && filled(each)) {
                others.add(each.getName());
            }
        }
        taker.otherSheets(others);
    }

    private static boolean filled(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.anyMatch(row -> !row(row).blank());
        }
    }

    private void missing(List<String> names) {
        String near = NearNames.joined(format.sheet(), names);
        reporter.report(
                "foreign-sheet-missing",
                Origin.file(file),
                Map.of("file", file, "sheet", format.sheet(), "near", near, "valid", String.join(", ", names)));
    }

    private boolean read(Sheet sheet, RowTaker taker) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                if (!taker.take(row(each.next()))) {
                    return true;
                }
            }
            return true;
        }
    }

    private static ForeignRow row(Row row) {
        int count = row.getCellCount();
        List<String> texts = new ArrayList<>(count);
        List<CellKind> kinds = new ArrayList<>(count);
        int formulas = 0;
        for (int i = 0; i < count; i++) {
            XlsxCell cell = XlsxCell.of(row.hasCell(i) ? row.getCell(i) : null);
            texts.add(cell.text());
            kinds.add(cell.kind());
            formulas += cell.formula() ? 1 : 0;
        }
        return new ForeignRow(row.getRowNum(), texts, kinds, formulas);
    }
}
