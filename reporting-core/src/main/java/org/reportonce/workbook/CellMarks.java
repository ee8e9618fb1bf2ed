package org.reportonce.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Colours and notes of findings in the cells of a workbook, which can be taken away again. */
final class CellMarks {
    /** Heaviest first. */
    private static final List<String> WEIGHTS = List.of("error", "warning", "info");

    private final XSSFWorkbook workbook;
    private final EntryCells cells;
    private final CellNotes notes;
    private final Map<List<Object>, XSSFCellStyle> filled = new HashMap<>();
    private final Map<List<Object>, XSSFCellStyle> cleared = new HashMap<>();

    /**
     * What was marked.
     *
     * @param colours colours that the cells had before, by their place; empty for none
     * @param notes how many of the cells have a note
     */
    record Marked(Map<String, String> colours, int notes) {}

    /** A cell that may not be there yet. */
    record Place(XSSFSheet sheet, int row, int column) {}

    CellMarks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.cells = new EntryCells(new Looks(workbook));
        this.notes = new CellNotes(workbook);
    }

    EntryCells cells() {
        return cells;
    }

    /** The cell of a reference, if its sheet is in this workbook. */
    Optional<Place> cell(String reference) {
        return NamedCell.of(reference)
                .flatMap(cell -> Optional.ofNullable(workbook.getSheet(cell.sheet()))
                        .map(sheet -> new Place(
                                sheet, cell.address().getRow(), cell.address().getColumn())));
    }

    /** Gives cells the colours back that they had. */
    void clear(Map<String, String> colours) {
        colours.forEach((reference, colour) -> cell(reference).ifPresent(place -> {
            Row row = place.sheet.getRow(place.row);
            Cell cell = row == null ? null : row.getCell(place.column);
            if (cell != null) {
                restore(cell, colour);
            }
        }));
    }

    /** Takes the notes of an earlier check away. */
    void clearNotes() {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            notes.clear(workbook.getSheetAt(i));
        }
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

    /** Marks the cells of findings: each with a colour, the heaviest, up to so many, with a note. */
    Marked mark(List<Gap> findings, int most) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        Map<String, String> weights = new HashMap<>();
        for (Gap finding : findings) {
            // A range is marked at its first cell, which may have findings of its own.
            String key = finding.origin().field().replaceAll("(![A-Z]+[0-9]+):.*", "$1");
            if (cell(key).isPresent()) {
                StringBuilder text = texts.computeIfAbsent(key, unused -> new StringBuilder());
                text.append(text.isEmpty() ? "" : "\n\n")
                        .append(finding.message())
                        .append('\n')
                        .append(finding.hint());
                weights.merge(
                        key, finding.severity(), (one, two) -> one.equals("error") || two.equals("info") ? one : two);
            }
        }
        List<String> heaviest = new ArrayList<>(texts.keySet());
        heaviest.sort(Comparator.comparing(key -> WEIGHTS.indexOf(weights.getOrDefault(key, "info"))));
        Map<String, String> colours = new HashMap<>();
        for (String key : heaviest) {
            Place place = cell(key).orElseThrow();
            Row row = Optional.ofNullable(place.sheet.getRow(place.row))
                    .orElseGet(() -> place.sheet.createRow(place.row));
            Cell cell = row.getCell(place.column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (colours.size() < most) {
                notes.add(place.sheet, cell, String.valueOf(texts.getOrDefault(key, new StringBuilder())));
            }
            colours.put(key, colour(cell));
            cell.setCellStyle(filled(cell, weights.getOrDefault(key, "info")));
        }
        return new Marked(colours, Math.min(heaviest.size(), most));
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
}
