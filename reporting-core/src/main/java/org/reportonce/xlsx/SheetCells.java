package org.reportonce.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells in the XML of a row: those that refer to the workbook's texts by number get the text itself, and the other way round. */
final class SheetCells {
    private static final Pattern CELL =
            Pattern.compile("<((?:[\\w.-]+:)?)c(\\s[^<>]*?)?(?:/>|>(.*?)</\\1c\\s*>)", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("\\sr\\s*=\\s*[\"']([A-Z]{1,3}[0-9]{1,7})[\"']");
    private static final Pattern SHARED = Pattern.compile("\\st\\s*=\\s*[\"']s[\"']");
    private static final Pattern INLINE = Pattern.compile("\\st\\s*=\\s*[\"']inlineStr[\"']");
    private static final Pattern VALUE = Pattern.compile("<(?:[\\w.-]+:)?v(?:\\s[^<>]*)?>\\s*([0-9]{1,9})\\s*</");

    /** What stood in cells that were given their text, by name of the cell. */
    private final Map<String, String> before = new HashMap<>();

    /** The row with the texts themselves. Cells that do not say where they stand are told. */
    String told(String row, int number, List<String> texts, String part) throws Refused {
        StringBuilder result = new StringBuilder();
        Matcher cell = CELL.matcher(row);
        int last = 0;
        int column = -1;
        while (cell.find()) {
            String attributes = cell.group(2) == null ? "" : cell.group(2);
            Matcher reference = REFERENCE.matcher(attributes);
            boolean stated = reference.find();
            column = stated ? CellReference.columnOf(reference.group(1)) : column + 1;
            String name = CellReference.column(Math.max(0, column)) + number;
            String content = cell.group(3) == null ? "" : cell.group(3);
            Matcher value = VALUE.matcher(content);
            String prefix = cell.group(1);
            if (!stated) {
                attributes = " r=\"" + name + '"' + attributes;
            }
            if (SHARED.matcher(attributes).find() && value.find()) {
                int index = XmlText.whole(value.group(1), -1);
                if (index < 0 || index >= texts.size()) {
                    throw Refused.damaged(part);
                }
                before.put(name, value.group(1));
                attributes = SHARED.matcher(attributes).replaceFirst(" t=\"inlineStr\"");
                content = inline(prefix, XmlText.written(texts.get(index)));
            }
            result.append(row, last, cell.start()).append(made(prefix, attributes, content));
            last = cell.end();
        }
        return result.append(row, last, row.length()).toString();
    }

    /** The row with numbers of texts where they stood before. */
    String restored(String row) {
        if (before.isEmpty()) {
            return row;
        }
        StringBuilder result = new StringBuilder();
        Matcher cell = CELL.matcher(row);
        int last = 0;
        while (cell.find()) {
            String attributes = cell.group(2) == null ? "" : cell.group(2);
            Matcher reference = REFERENCE.matcher(attributes);
            String index = reference.find() ? before.get(reference.group(1)) : null;
            Matcher inline = INLINE.matcher(attributes);
            if (index != null && inline.find()) {
                String value = '<' + cell.group(1) + "v>" + index + "</" + cell.group(1) + "v>";
                result.append(row, last, cell.start())
                        .append(made(cell.group(1), inline.replaceFirst(" t=\"s\""), value));
                last = cell.end();
            }
        }
        return result.append(row, last, row.length()).toString();
    }

    /**
     * A sheet with the texts themselves.
     *
     * @param items content of each text of the workbook, in XML
     */
    static String whole(String sheet, List<String> items) {
        StringBuilder result = new StringBuilder();
        Matcher cell = CELL.matcher(sheet);
        int last = 0;
        while (cell.find()) {
            String attributes = cell.group(2) == null ? "" : cell.group(2);
            Matcher shared = SHARED.matcher(attributes);
            Matcher value = VALUE.matcher(cell.group(3) == null ? "" : cell.group(3));
            int index = shared.find() && value.find() ? XmlText.whole(value.group(1), -1) : -1;
            if (index >= 0 && index < items.size()) {
                String prefix = cell.group(1);
                String content = '<' + prefix + "is>" + items.get(index) + "</" + prefix + "is>";
                result.append(sheet, last, cell.start())
                        .append(made(prefix, shared.replaceFirst(" t=\"inlineStr\""), content));
                last = cell.end();
            }
        }
        return result.append(sheet, last, sheet.length()).toString();
    }

    private static String inline(String prefix, String text) {
        return '<' + prefix + "is><" + prefix + "t xml:space=\"preserve\">" + text + "</" + prefix + "t></" + prefix
                + "is>";
    }

    private static String made(String prefix, String attributes, String content) {
        String tag = prefix + 'c';
        return content.isEmpty()
                ? '<' + tag + attributes + "/>"
                : '<' + tag + attributes + '>' + content + "</" + tag + '>';
    }
}
