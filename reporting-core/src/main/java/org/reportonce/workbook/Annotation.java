package org.reportonce.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings into the officer's own workbook. Everything else stays as it is: what the officer wrote, added, coloured or
 * commented.
 */
public final class Annotation {
    /** Bytes of sheets, unpacked; in memory they take some twenty times as much. */
    private static final long LARGEST = 20_000_000;

    private final XSSFWorkbook workbook;
    private final Looks looks;
    private final EntryCells cells;
    private final CellNotes notes;
    private final Map<List<Object>, XSSFCellStyle> filled = new HashMap<>();
    private final Map<List<Object>, XSSFCellStyle> cleared = new HashMap<>();

    private Annotation(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.looks = new Looks(workbook);
        this.cells = new EntryCells(looks);
        this.notes = new CellNotes(workbook);
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
            Map<String, String> colours = annotation.mark(findings);
            new FindingsSheet(workbook, annotation.looks, annotation.cells)
                    .write(findings, gap -> annotation.place(gap).isPresent(), colours);
            // Under the ending .xlsx no program opens a file that says it holds macros.
            annotation.withoutMacros();
            workbook.write(out);
        }
    }

    /** Takes away what an earlier check wrote: its sheet, its notes, and its colours where the earlier ones are known. */
    private void clear() {
        Map<String, String> colours = Map.of();
        Optional<XSSFSheet> old = own();
        if (old.isPresent()) {
            colours = FindingsSheet.colours(old.get());
            workbook.removeSheetAt(workbook.getSheetIndex(old.get()));
        }
        colours.forEach((place, colour) -> place(place).ifPresent(known -> {
            Row row = known.sheet.getRow(known.row);
            Cell cell = row == null ? null : row.getCell(known.column);
            if (cell != null) {
                restore(cell, colour);
            }
        }));
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            notes.clear(workbook.getSheetAt(i));
        }
    }

    private Optional<XSSFSheet> own() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .filter(FindingsSheet::is)
                .findFirst();
    }

    /** Gives a cell its earlier colour back, unless the officer chose another one since. */
    private void restore(Cell cell, String colour) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        XSSFColor now = style.getFillForegroundColorColor();
        boolean ours = now != null
                && Stream.of(Looks.Look.ERROR, Looks.Look.WARNING, Looks.Look.INFO)
                        .anyMatch(look -> hex(Looks.colour(look.fill())).equals(hex(now)));
        if (ours) {
            cell.setCellStyle(cleared.computeIfAbsent(List.of(style.getIndex(), colour), unused -> {
                XSSFCellStyle plain = workbook.createCellStyle();
                plain.cloneStyleFrom(style);
                if (colour.isEmpty()) {
                    plain.setFillPattern(FillPatternType.NO_FILL);
                } else {
                    plain.setFillForegroundColor(Looks.colour(Integer.parseInt(colour, 16)));
                    plain.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                }
                return plain;
            }));
        }
    }

    /** The colour of a cell, such as {@code FFFBE6}; empty for none. */
    private static String colour(Cell cell) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        boolean none = style.getFillPattern() == FillPatternType.NO_FILL;
        String hex = none ? "" : hex(style.getFillForegroundColorColor());
        return hex.matches("[0-9A-F]{6}") ? hex : "";
    }

    private static String hex(@Nullable XSSFColor colour) {
        byte[] rgb = colour == null ? null : colour.getRGB();
        return rgb == null ? "" : HexFormat.of().withUpperCase().formatHex(rgb);
    }

    /** Marks the cells; gives the earlier colour of each, by place. */
    private Map<String, String> mark(List<Gap> findings) {
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
        Map<String, String> colours = new HashMap<>();
        texts.forEach((key, text) -> {
            Place place = place(key).orElseThrow();
            Row row = Optional.ofNullable(place.sheet.getRow(place.row))
                    .orElseGet(() -> place.sheet.createRow(place.row));
            Cell cell = row.getCell(place.column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            notes.add(place.sheet, cell, text.toString());
            colours.put(key, colour(cell));
            cell.setCellStyle(filled(cell, weights.getOrDefault(key, "info")));
        });
        return colours;
    }

    private void withoutMacros() throws IOException {
        if (!workbook.isMacroEnabled()) {
            return;
        }
        workbook.setWorkbookType(XSSFWorkbookType.XLSX);
        PackagePart book = workbook.getPackagePart();
        try {
            for (PackageRelationship relation : programs(book)) {
                book.removeRelationship(relation.getId());
                workbook.getPackage().deletePartRecursive(PackagingURIHelper.createPartName(relation.getTargetURI()));
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static List<PackageRelationship> programs(PackagePart book) throws InvalidFormatException {
        List<PackageRelationship> programs = new ArrayList<>();
        for (PackageRelationship relation : book.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/vbaProject")) {
                programs.add(relation);
            }
        }
        return programs;
    }

    private XSSFCellStyle filled(Cell cell, String weight) {
        return filled.computeIfAbsent(List.of(cell.getCellStyle().getIndex(), weight), unused -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setFillForegroundColor(Looks.colour(Looks.Look.weight(weight).fill()));
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
}
