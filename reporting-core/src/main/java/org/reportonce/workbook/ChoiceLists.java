package org.reportonce.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.jspecify.annotations.Nullable;
import org.reportonce.workbook.xlsx.CellReference;

/**
 * Drop-downs and messages of cells. The lists stand in a hidden sheet under names of their own, since a list in the cell's own
 * rule may have 255 letters only.
 */
final class ChoiceLists {
    /** What Excel takes in the heading and the text of a message. */
    private static final int LONGEST_TITLE = 32;

    private static final int LONGEST_TEXT = 255;

    private final Workbook workbook;
    private final Map<List<String>, String> names = new LinkedHashMap<>();

    ChoiceLists(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Says what cells are for.
     *
     * @param options what to choose from; empty for anything
     * @param strict whether anything else is refused, instead of asked about
     */
    void apply(
            Sheet sheet, CellRangeAddressList cells, List<String> options, boolean strict, String title, String text) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = options.isEmpty()
                ? new XSSFDataValidationConstraint(ValidationType.ANY, null)
                : helper.createFormulaListConstraint(name(options));
        DataValidation validation = helper.createValidation(constraint, cells);
        if (!options.isEmpty()) {
            validation.setErrorStyle(strict ? ErrorStyle.STOP : ErrorStyle.WARNING);
            validation.createErrorBox(
                    cut(title, LONGEST_TITLE),
                    strict ? "Choose a value of the list." : "This is not in the list. Keep it?");
            validation.setShowErrorBox(true);
            // In an XLSX file the switch says that the arrow is kept away.
            validation.setSuppressDropDownArrow(true);
        }
        if (!text.isEmpty()) {
            validation.createPromptBox(cut(title, LONGEST_TITLE), cut(text, LONGEST_TEXT));
            validation.setShowPromptBox(true);
        }
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    private String name(List<String> options) {
        return names.computeIfAbsent(List.copyOf(options), unused -> "reportonce.list" + (names.size() + 1));
    }

    /** Writes the hidden sheet. */
    void write(Sheet sheet, EntryCells cells) {
        int longest = names.keySet().stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> lists = List.copyOf(names.keySet());
        for (int i = 0; i < longest; i++) {
            var row = sheet.createRow(i);
            for (int column = 0; column < lists.size(); column++) {
                if (i < lists.get(column).size()) {
                    cells.entry(row, column, lists.get(column).get(i), EntryCells.Kind.TEXT, Looks.Look.CELL);
                }
            }
        }
        for (int column = 0; column < lists.size(); column++) {
            String letter = CellReference.column(column);
            @Nullable Name name = workbook.createName();
            name.setNameName(names.get(lists.get(column)));
            name.setRefersToFormula(Layout.LISTS + "!$" + letter + "$1:$" + letter + '$'
                    + lists.get(column).size());
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + '…';
    }
}
