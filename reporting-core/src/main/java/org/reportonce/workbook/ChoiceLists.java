package org.reportonce.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.jspecify.annotations.Nullable;
import org.reportonce.xlsx.CellReference;

/**
 * Drop-downs and messages of cells. The lists stand in a hidden sheet under names of their own, since a list in the cell's own
 * rule may have 255 letters only.
 */
final class ChoiceLists {
    /** What Excel takes in the heading and the text of a message. */
    private static final int LONGEST_TITLE = 32;

    private static final int LONGEST_TEXT = 255;

    /** The years 1950 to 2399 as numbers of days, which mean the same in every language of Excel. */
    private static final String EARLIEST = "18264";

    private static final String LATEST = "182621";

    private final Workbook workbook;
    private final Map<List<String>, String> names = new LinkedHashMap<>();

    ChoiceLists(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * What cells take.
     *
     * @param options what to choose from; empty for anything of the kind
     * @param strict whether anything but the options is refused, instead of asked about
     * @param kind what they take without options; a word such as {@code unknown} in place of a number is asked about only
     */
    record Rule(List<String> options, boolean strict, EntryCells.Kind kind) {
        /** Anything. */
        static final Rule FREE = new Rule(List.of(), false, EntryCells.Kind.TEXT);

        Rule {
            options = List.copyOf(options);
        }

        static Rule oneOf(List<String> options) {
            return new Rule(options, true, EntryCells.Kind.TEXT);
        }

        private String refusal() {
            if (!options.isEmpty()) {
                return strict ? "Choose a value of the list." : "This is not in the list. Keep it?";
            }
            return switch (kind) {
                case DAY -> "This is not a day such as 2025-03-14. Keep it?";
                case WHOLE -> "This is not a whole number. Keep it? (The words unknown and withheld are taken too.)";
                case YEAR -> "This is not a year such as 2025. Keep it?";
                case AMOUNT -> "This is not an amount such as 1200.50. Keep it?";
                case TEXT -> "";
            };
        }
    }

    /** Says what cells are for. */
    void apply(Sheet sheet, CellRangeAddressList cells, Rule rule, String title, String text) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(constraint(helper, rule), cells);
        if (!rule.refusal().isEmpty()) {
            validation.setErrorStyle(rule.strict() ? ErrorStyle.STOP : ErrorStyle.WARNING);
            validation.createErrorBox(cut(title, LONGEST_TITLE), rule.refusal());
            validation.setShowErrorBox(true);
        }
        if (!rule.options().isEmpty()) {
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

    private DataValidationConstraint constraint(DataValidationHelper helper, Rule rule) {
        if (!rule.options().isEmpty()) {
            return helper.createFormulaListConstraint(name(rule.options()));
        }
        return switch (rule.kind()) {
            case TEXT -> new XSSFDataValidationConstraint(ValidationType.ANY, null);
            case DAY -> helper.createDateConstraint(OperatorType.BETWEEN, EARLIEST, LATEST, null);
            case WHOLE -> helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case YEAR -> helper.createIntegerConstraint(OperatorType.BETWEEN, "1900", "2200");
            case AMOUNT -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        };
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
