package org.reportonce.write.xlsx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.report.Value;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.SafeText;
import org.reportonce.write.internal.Shown;
import org.reportonce.write.internal.Shown.Style;
import org.reportonce.write.xlsx.XlsxStyles.Look;

/** Writes values into cells with their type. */
record XlsxCells(XlsxStyles styles, Printed printed) {
    private static final int LONGEST_TEXT = 32_767;
    // Excel keeps 15 digits of a number; longer ones stand as text rather than being changed.
    private static final int DIGITS = 15;
    private static final int FIRST_YEAR = 1901;

    /** A text, which is never a formula. */
    void text(Row row, int column, String text, Look look) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(SafeText.looksLikeFormula(text) ? styles.quoted(look) : styles.of(look));
        if (!text.isEmpty()) {
            cell.setCellValue(fitting(SafeText.printable(text)));
        }
    }

    private String fitting(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        String notice = printed.word("text-cut");
        int end = LONGEST_TEXT - notice.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + notice;
    }

    /** An answer: a number or a date as such, all else as the reader of the printed report sees it. Money shows its currency. */
    void answer(Row row, int column, Shown shown, Look look) {
        answer(row, column, shown, look, shown.currency());
    }

    /** The same, for money whose currency stands beside it. */
    void amount(Row row, int column, Shown shown, Look look) {
        answer(row, column, shown, look, "");
    }

    private void answer(Row row, int column, Shown shown, Look look, String currency) {
        Typed typed = new Typed(row, column, look, currency);
        if (shown.value().isPresent() && shown.value().get().accept(typed)) {
            return;
        }
        text(row, column, shown.plainText(), quiet(shown.style()) ? Look.QUIET : look);
        if (shown.style() == Style.WITHHELD) {
            row.getCell(column).setCellStyle(styles.italic(look));
        }
    }

    private static boolean quiet(Style style) {
        return style == Style.NOT_APPLICABLE || style == Style.HIDDEN;
    }

    /** Fills the cell and says true, or says false when the value is best shown as text. */
    private final class Typed implements Value.Visitor<Boolean> {
        private final Row row;
        private final int column;
        private final Look look;
        private final String currency;

        Typed(Row row, int column, Look look, String currency) {
            this.row = row;
            this.column = column;
            this.look = look;
            this.currency = currency;
        }

        @Override
        public Boolean count(Value.Count count) {
            String format = count.kind() == QuantityKind.EXACT || count.label().isEmpty()
                    ? "#,##0"
                    : quoted(count.label()) + "#,##0";
            return number(BigDecimal.valueOf(count.amount()), format);
        }

        @Override
        public Boolean money(Value.Money money) {
            int decimals = Math.max(0, money.amount().scale());
            String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(decimals, DIGITS));
            String words = (money.label() + ' ' + currency).strip();
            return number(money.amount(), words.isEmpty() ? format : quoted(words) + format);
        }

        // A word in front of the number, as a number format holds it.
        private static String quoted(String word) {
            return '"' + SafeText.printable(word).replace('"', '\'') + " \"";
        }

        private boolean number(BigDecimal number, String format) {
            if (number.precision() > DIGITS) {
                return false;
            }
            cell(styles.formatted(look, format)).setCellValue(number.doubleValue());
            return true;
        }

        @Override
        public Boolean date(Value.Date date) {
            try {
                LocalDate day = LocalDate.parse(date.iso());
                if (day.getYear() >= FIRST_YEAR) {
                    cell(styles.formatted(look, "yyyy-mm-dd")).setCellValue(day);
                    return true;
                }
                return false;
            } catch (DateTimeException e) {
                // A month or a year alone, which Excel has no type for.
                return false;
            }
        }

        private Cell cell(CellStyle style) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(style);
            return cell;
        }

        @Override
        public Boolean text(Value.Text text) {
            return false;
        }

        @Override
        public Boolean country(Value.Country country) {
            return false;
        }

        @Override
        public Boolean yesNo(Value.YesNo yesNo) {
            return false;
        }

        @Override
        public Boolean yearCounts(Value.YearCounts counts) {
            return false;
        }

        @Override
        public Boolean proportion(Value.Proportion proportion) {
            String counts = printed.number(proportion.part())
                    + ' '
                    + printed.word("of")
                    + ' '
                    + printed.number(proportion.whole());
            String format = "0.00%\" (" + SafeText.printable(counts).replace('"', '\'') + ")\"";
            return styles.roomFor(format) && number(proportion.percent().movePointLeft(2), format);
        }

        @Override
        public Boolean tick(Value.Tick tick) {
            return false;
        }

        @Override
        public Boolean choice(Value.Choice choice) {
            return false;
        }

        @Override
        public Boolean kinds(Value.Kinds kinds) {
            return false;
        }

        @Override
        public Boolean list(Value.Texts list) {
            return false;
        }
    }
}
