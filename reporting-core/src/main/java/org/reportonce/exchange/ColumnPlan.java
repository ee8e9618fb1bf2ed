package org.reportonce.exchange;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.exchange.file.CellKind;

/**
 * How a column of ours is made, ready to be used.
 *
 * @param target name of the column
 * @param source where its text begins
 * @param words text for text; null when it stays as it is
 * @param number how a number is read; null when it is none
 * @param date how a date is read; null when it is none
 * @param country how States are read; null when it names none
 * @param required true when an empty result rejects the row
 */
record ColumnPlan(
        String target,
        TextSource source,
        @Nullable WordTable words,
        @Nullable NumberReader number,
        @Nullable DateReader date,
        @Nullable CountryReader country,
        boolean required) {

    /** The text for a row, from the text that its source gave. */
    Made finish(String text, CellKind kind, int year) {
        if (kind == CellKind.POWER && number == null) {
            return Cells.power(text);
        }
        String worded = text;
        CellKind still = kind;
        if (words != null) {
            Made made = words.of(text);
            if (made.fault() != null) {
                return made;
            }
            still = made.text().equals(text) ? kind : CellKind.TEXT;
            worded = made.text();
        }
        if (worded.isEmpty()) {
            return empty();
        }
        Made read = read(worded, still, year);
        return read.fault() == null && read.text().isEmpty() ? empty() : read;
    }

    private Made empty() {
        return required ? Made.wrong("import-empty") : Made.EMPTY;
    }

    private Made read(String text, CellKind kind, int year) {
        if (number != null) {
            return number.of(text, kind);
        }
        if (date != null) {
            return date.of(text, kind);
        }
        return country == null ? Made.of(text) : country.of(text, year);
    }

    /** The foreign column a fault is about: the first it looks at. */
    Optional<ColumnRef> foreign() {
        return source.columns().stream().findFirst();
    }
}
