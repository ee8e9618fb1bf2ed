package org.reportonce.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.reportonce.finding.Reporter;
import org.reportonce.read.Blanks;
import org.reportonce.xlsx.NumberLook;
import org.reportonce.xlsx.SerialDay;
import org.reportonce.xlsx.XlsxCell;
import org.reportonce.yaml.IsoDate;

/**
 * What cells say, as the text that would stand in a file of the dataset. Formulas are never worked out: what they came to when the
 * file was saved is taken, and said to be.
 */
final class CellTexts {
    /** Functions and signs by which a formula reaches out of its workbook. */
    private static final Pattern REACHES_OUT = Pattern.compile(
            "(?i).*(?:\\b(?:WEBSERVICE|FILTERXML|RTD|HYPERLINK|IMAGE|IMPORTXML|IMPORTDATA|DDE|CALL|REGISTER|EXEC)\\s*\\(|\\||\\[[^]]*]).*",
            Pattern.DOTALL);

    /** More digits than Excel keeps of a number; the others have become zeros when it was typed. */
    private static final Pattern LONG_NUMBER = Pattern.compile("-?[0-9]{16,}");

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(15_000);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(110_000);
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int MOST_DIGITS = 400;
    private static final int SHOWN = 60;

    private final String file;
    private final boolean from1904;
    private final Reporter reporter;

    CellTexts(String file, boolean from1904, Reporter reporter) {
        this.file = file;
        this.from1904 = from1904;
        this.reporter = reporter;
    }

    /** The text; empty when there is none, or when a finding says why it is not taken. */
    String text(XlsxCell cell, EntryCells.Kind kind, String sheet, int row) {
        Places.Cell place = new Places.Cell(file, sheet, cell.column(), row);
        if (cell.computed()) {
            String formula = shown(cell.formula());
            if (REACHES_OUT.matcher(cell.formula()).matches()) {
                reporter.report("workbook-formula-outside", place.origin(), Map.of("formula", formula));
                return "";
            }
            if (cell.kind() == XlsxCell.Kind.NOTHING) {
                reporter.report("workbook-formula-empty", place.origin(), Map.of("formula", formula));
                return "";
            }
            if (cell.kind() != XlsxCell.Kind.ERROR) {
                reporter.report(
                        "workbook-formula", place.origin(), Map.of("formula", formula, "value", shown(cell.text())));
            }
        }
        return switch (cell.kind()) {
            case TEXT -> written(cell.text(), kind, place);
            case TRUTH -> Boolean.toString(cell.truth());
            case ERROR -> {
                reporter.report("workbook-cell-error", place.origin(), Map.of("value", shown(cell.text())));
                yield "";
            }
            case NOTHING -> "";
            case NUMBER -> {
                String text = number(cell, kind);
                if (kind == EntryCells.Kind.TEXT && LONG_NUMBER.matcher(text).matches()) {
                    reporter.report("workbook-digits-lost", place.origin(), Map.of("value", shown(text)));
                }
                yield text;
            }
        };
    }

    private String written(String text, EntryCells.Kind kind, Places.Cell place) {
        String bare = Blanks.strip(text);
        if (kind == EntryCells.Kind.TEXT) {
            return bare.isEmpty() ? "" : text;
        }
        if (kind != EntryCells.Kind.DAY || bare.isEmpty()) {
            return bare;
        }
        IsoDate date = IsoDate.read(bare);
        String readings = date.arguments().getOrDefault("readings", "");
        if (readings.isEmpty() || readings.contains(",")) {
            return bare;
        }
        reporter.report("workbook-date-text", place.origin(), Map.of("value", shown(bare), "date", readings));
        return readings;
    }

    private String number(XlsxCell cell, EntryCells.Kind kind) {
        BigDecimal value;
        try {
            value = new BigDecimal(cell.text().strip()).round(EXCEL);
        } catch (NumberFormatException e) {
            return cell.text();
        }
        if (value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS) {
            return cell.text();
        }
        NumberLook look = cell.look();
        boolean day = kind == EntryCells.Kind.DAY;
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (day && whole && between(value, FIRST_YEAR, LAST_YEAR)) {
            // 2025 typed into a cell of dates is the year; the day of that number lies in 1905.
            return value.toBigInteger().toString();
        }
        boolean bareDay = day && between(value, FIRST_SERIAL, LAST_SERIAL);
        if ((look.date() || bareDay)
                && value.signum() > 0
                && value.compareTo(LAST_SERIAL.multiply(BigDecimal.TEN)) < 0) {
            String iso = SerialDay.of(value.longValue(), from1904).toString();
            return day && !look.day() ? iso.substring(0, iso.length() - 3) : iso;
        }
        BigDecimal plain = value.stripTrailingZeros();
        int decimals = Math.max(plain.scale(), look.decimals());
        String text =
                plain.setScale(Math.max(0, decimals), RoundingMode.UNNECESSARY).toPlainString();
        return kind == EntryCells.Kind.TEXT ? look.filled(text) : text;
    }

    private static boolean between(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + '…';
    }

    /** The name of a column as it is looked for: without the mark of columns that must be filled, in any case. */
    static String name(String header) {
        return Blanks.strip(Blanks.single(header).replaceAll("\\*+$", "")).toLowerCase(Locale.ROOT);
    }
}
