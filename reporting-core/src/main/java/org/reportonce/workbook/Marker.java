package org.reportonce.workbook;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.schema.RecordTable;
import org.reportonce.xlsx.XlsxCell;
import org.reportonce.xlsx.XlsxFile;

/**
 * What the hidden sheet says of a workbook.
 *
 * @param format form of the workbook, or empty
 * @param tool version of the program that made it, or empty
 * @param returned state, year and authorities
 * @param sheets what each sheet holds, with the name it had and the defined name that stays with it
 * @param former sheets that held what this version does not know any more, as they are called today
 */
record Marker(String format, String tool, Returned returned, Map<SheetId, Named> sheets, Set<String> former) {
    /** A sheet's name when the workbook was made, and the defined name that leads to it. */
    record Named(String anchor, String sheet) {}

    /** Reads it; empty when the workbook is not one of ours. */
    static Optional<Marker> read(XlsxFile workbook, String file) throws IOException {
        if (!workbook.sheets().contains(Layout.MARKER)) {
            return Optional.empty();
        }
        Returned returned = new Returned(file);
        Map<SheetId, Named> sheets = new LinkedHashMap<>();
        Set<String> former = new HashSet<>();
        String[] format = {"", ""};
        workbook.read(Layout.MARKER, row -> {
            String[] texts = new String[6];
            Arrays.fill(texts, "");
            for (XlsxCell cell : row.cells()) {
                if (cell.column() < texts.length) {
                    texts[cell.column()] = cell.text();
                }
            }
            switch (texts[0]) {
                case "format" -> format[0] = texts[1];
                case "tool" -> format[1] = texts[1];
                case "state" -> returned.state = texts[1];
                case "year" -> returned.year = texts[1];
                case "for" -> returned.authorities.add(texts[1]);
                case "file" -> returned.present.add(texts[1]);
                case "sheet" -> {
                    Named named = new Named(texts[1], texts[5]);
                    id(texts[2], texts[3], texts[4])
                            .ifPresentOrElse(
                                    id -> sheets.put(id, named),
                                    () -> today(named, workbook).ifPresent(former::add));
                }
                default -> {}
            }
            return true;
        });
        return Optional.of(new Marker(format[0], format[1], returned, sheets, former));
    }

    /** What a sheet holds; empty for what this version does not know. */
    private static Optional<SheetId> id(String kind, String file, String path) {
        for (SheetId.Kind known : SheetId.Kind.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(kind)) {
                boolean table =
                        RecordTable.ALL.stream().anyMatch(one -> one.name().equals(path));
                boolean fits = known == SheetId.Kind.TABLE ? table : Documents.RECORDS.containsKey(file);
                return fits ? Optional.of(new SheetId(known, file, path)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The sheet of today, whatever it is called now; empty when it is gone. */
    static Optional<String> today(Named named, XlsxFile workbook) {
        String reference = workbook.names().getOrDefault(named.anchor, "");
        int end = reference.lastIndexOf('!');
        String sheet = end < 0 ? "" : reference.substring(0, end);
        if (sheet.startsWith("$")) {
            // LibreOffice marks the sheet itself as fixed.
            sheet = sheet.substring(1);
        }
        if (sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'")) {
            sheet = sheet.substring(1, sheet.length() - 1).replace("''", "'");
        }
        if (workbook.sheets().contains(sheet)) {
            return Optional.of(sheet);
        }
        return workbook.sheets().contains(named.sheet) ? Optional.of(named.sheet) : Optional.empty();
    }
}
