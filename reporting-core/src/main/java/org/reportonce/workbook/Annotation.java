package org.reportonce.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.reportonce.workbook.Looks.Look;

/**
 * Writes findings into the officer's own workbook. Everything else stays as it is: what the officer wrote, added, coloured or
 * commented.
 */
public final class Annotation {
    private static final String AUTHOR = "Report Once";
    private static final String LIST = "Findings";
    private static final int CHARACTER = 256;
    private static final int LONGEST = 1_500;

    /** Bytes of sheets, unpacked; in memory they take some twenty times as much. */
    private static final long LARGEST = 20_000_000;

    private final XSSFWorkbook workbook;
    private final Looks looks;
    private final EntryCells cells;
    private final Map<List<Object>, XSSFCellStyle> filled = new HashMap<>();

    private Annotation(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.looks = new Looks(workbook);
        this.cells = new EntryCells(looks);
    }

    /** True when the workbook is small enough to be kept in memory as a whole. */
    public static boolean possible(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                            .filter(entry -> entry.getName().startsWith("xl/"))
                            .mapToLong(entry -> Math.max(0, entry.getSize()))
                            .sum()
                    < LARGEST;
        }
    }

    /**
     * Writes the workbook with its findings.
     *
     * @param file the workbook; stays as it is
     * @param findings findings about it; the field of their place is sheet and cell
     * @param out takes the new workbook; not closed
     */
    public static void write(Path file, List<Gap> findings, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Annotation annotation = new Annotation(workbook);
            annotation.clear();
            annotation.mark(findings);
            annotation.list(findings);
            workbook.write(out);
        }
    }

    /** Takes away what an earlier check wrote. */
    private void clear() {
        int old = workbook.getSheetIndex(LIST);
        if (old >= 0) {
            workbook.removeSheetAt(old);
        }
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            Map<CellAddress, XSSFComment> comments = new LinkedHashMap<>(sheet.getCellComments());
            comments.forEach((address, comment) -> {
                Row row = sheet.getRow(address.getRow());
                Cell cell = row == null ? null : row.getCell(address.getColumn());
                if (cell != null && AUTHOR.equals(comment.getAuthor())) {
                    cell.removeCellComment();
                }
            });
        }
    }

    private void mark(List<Gap> findings) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        Map<String, String> weights = new HashMap<>();
        for (Gap finding : findings) {
            place(finding).ifPresent(place -> {
                String key = finding.origin().field();
                StringBuilder text = texts.computeIfAbsent(key, unused -> new StringBuilder());
                text.append(text.isEmpty() ? "" : "\n\n")
                        .append(finding.message())
                        .append('\n')
                        .append(finding.hint());
                weights.merge(
                        key, finding.severity(), (one, two) -> one.equals("error") || two.equals("info") ? one : two);
            });
        }
        texts.forEach((key, text) -> {
            Place place = place(key).orElseThrow();
            Row row = Optional.ofNullable(place.sheet.getRow(place.row))
                    .orElseGet(() -> place.sheet.createRow(place.row));
            Cell cell = row.getCell(place.column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            comment(place.sheet, cell, text.toString());
            cell.setCellStyle(filled(cell, weights.getOrDefault(key, "info")));
        });
    }

    private void comment(XSSFSheet sheet, Cell cell, String text) {
        Comment own = cell.getCellComment();
        String before = own == null ? "" : own.getString().getString() + "\n\n";
        if (own != null) {
            cell.removeCellComment();
        }
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 5);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 6);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        String whole = before + text;
        comment.setString(workbook.getCreationHelper()
                .createRichTextString(whole.length() > LONGEST ? whole.substring(0, LONGEST) + '…' : whole));
        comment.setAuthor(before.isEmpty() ? AUTHOR : "");
        cell.setCellComment(comment);
    }

    private XSSFCellStyle filled(Cell cell, String weight) {
        return filled.computeIfAbsent(List.of(cell.getCellStyle().getIndex(), weight), unused -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setFillForegroundColor(Looks.colour(Look.weight(weight).fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    private record Place(XSSFSheet sheet, int row, int column) {}

    private Optional<Place> place(Gap finding) {
        return place(finding.origin().field());
    }

    /** The cell of a reference; of a range its first. */
    private Optional<Place> place(String reference) {
        int mark = reference.lastIndexOf('!');
        if (mark < 0) {
            return Optional.empty();
        }
        String name = reference.substring(0, mark);
        String sheet = name.startsWith("'") && name.endsWith("'") && name.length() > 1
                ? name.substring(1, name.length() - 1).replace("''", "'")
                : name;
        String cell = reference.substring(mark + 1).replaceAll(":.*", "");
        XSSFSheet found = workbook.getSheet(sheet);
        if (found == null || !cell.matches("[A-Z]{1,3}[0-9]{1,7}")) {
            return Optional.empty();
        }
        CellAddress address = new CellAddress(cell);
        return Optional.of(new Place(found, address.getRow(), address.getColumn()));
    }

    private void list(List<Gap> findings) {
        XSSFSheet sheet = workbook.createSheet(LIST);
        int[] widths = {10, 22, 26, 80, 60, 26};
        String[] names = {"weight", "place", "code", "what", "how to put it right", "concerns"};
        cells.text(sheet.createRow(0), 0, LIST, Look.TITLE);
        Row head = sheet.createRow(1);
        for (int i = 0; i < names.length; i++) {
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
            cells.text(head, i, names[i], Look.HEAD);
        }
        int next = 2;
        for (Gap finding : findings) {
            Row row = sheet.createRow(next++);
            cells.text(row, 0, finding.severity(), Look.NOTE);
            Optional<Place> place = place(finding);
            String field = finding.origin().field();
            String told = field.isEmpty()
                    ? finding.origin().file()
                    : place.isPresent() ? field : finding.origin() + " " + field;
            Cell where = cells.text(row, 1, told, place.isPresent() ? Look.LINK : Look.NOTE);
            if (place.isPresent()) {
                Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress(field.replaceAll(":[A-Z]+[0-9]+$", ""));
                where.setHyperlink(link);
            }
            cells.text(row, 2, finding.code(), Look.NOTE);
            cells.text(row, 3, finding.message(), Look.NOTE);
            cells.text(row, 4, finding.hint(), Look.NOTE);
            cells.text(row, 5, finding.affects(), Look.NOTE);
        }
        if (findings.isEmpty()) {
            cells.text(sheet.createRow(next), 0, "Nothing was found.", Look.LINE);
        }
        sheet.createFreezePane(0, 2);
        sheet.setAutoFilter(new CellRangeAddress(1, Math.max(1, next - 1), 0, names.length - 1));
        workbook.setSheetOrder(LIST, Math.min(1, workbook.getNumberOfSheets() - 1));
        workbook.setActiveSheet(workbook.getSheetIndex(LIST));
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(workbook.getSheetName(i).equals(LIST));
        }
    }
}
