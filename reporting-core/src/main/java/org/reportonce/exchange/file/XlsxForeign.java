package org.reportonce.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.xlsx.Refused;
import org.reportonce.xlsx.XlsxCell;
import org.reportonce.xlsx.XlsxFile;
import org.reportonce.xlsx.XlsxRow;
import org.reportonce.yaml.TextFile;

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

    /** Hands on every row that holds something; false when a finding says why not all. */
    boolean read(RowTaker taker) {
        try (XlsxFile workbook = XlsxFile.open(path)) {
            Optional<String> sheet = sheet(workbook);
            if (sheet.isEmpty()) {
                missing(workbook.sheets());
                return false;
            }
            if (workbook.macros()) {
                taker.macros();
            }
            if (format.sheet().isEmpty()) {
                others(workbook, sheet.get(), taker);
            }
            boolean from1904 = workbook.from1904();
            workbook.read(sheet.get(), row -> taker.take(row(row, from1904)));
            return true;
        } catch (Refused e) {
            return refused(e, file, reporter);
        } catch (IOException e) {
            TextFile.unreadable(e, file, reporter);
            return false;
        }
    }

    /** Reports why a file is not read; the same words as for a workbook of our own. */
    static boolean refused(Refused refusal, String file, Reporter reporter) {
        Map<String, String> arguments = new LinkedHashMap<>(refusal.arguments());
        arguments.put("file", file);
        reporter.report(refusal.code(), Origin.file(file), arguments);
        return false;
    }

    private Optional<String> sheet(XlsxFile workbook) {
        String wanted = format.sheet().strip();
        return wanted.isEmpty()
                ? Stream.concat(workbook.visible().stream(), workbook.sheets().stream())
                        .findFirst()
                : workbook.sheets().stream()
                        .filter(name -> name.strip().equalsIgnoreCase(wanted))
                        .findFirst();
    }

    private static void others(XlsxFile workbook, String chosen, RowTaker taker) throws IOException {
        List<String> others = new ArrayList<>();
        for (String each : workbook.visible()) {
            boolean[] filled = {false};
            if (!each.equals(chosen)) {
                workbook.read(each, row -> {
                    filled[0] = !row(row, false).blank();
                    return !filled[0];
                });
            }
            if (filled[0]) {
                others.add(each);
            }
        }
        taker.sheet(chosen, others);
    }

    private void missing(List<String> names) {
        String near = NearNames.joined(format.sheet(), names);
        reporter.report(
                "foreign-sheet-missing",
                Origin.file(file),
                Map.of("file", file, "sheet", format.sheet(), "near", near, "valid", String.join(", ", names)));
    }

    private static ForeignRow row(XlsxRow row, boolean from1904) {
        int last = row.cells().stream().mapToInt(XlsxCell::column).max().orElse(-1);
        List<String> texts = new ArrayList<>(Collections.nCopies(last + 1, ""));
        List<CellKind> kinds = new ArrayList<>(Collections.nCopies(last + 1, CellKind.TEXT));
        int formulas = 0;
        for (XlsxCell each : row.cells()) {
            SheetCell cell = SheetCell.of(each, from1904);
            texts.set(each.column(), cell.text());
            kinds.set(each.column(), cell.kind());
            formulas += each.computed() ? 1 : 0;
        }
        return new ForeignRow(row.number(), texts, kinds, formulas);
    }
}
