package org.reportonce.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.PartialDate;
import org.reportonce.finding.NearNames;
import org.reportonce.yaml.IsoDate;

/** Cells that hold words of a fixed choice, or a date. */
final class WordCells {
    private WordCells() {}

    /** A constant, written in lower case with {@code -} for {@code _}; case does not count. */
    static CellReader constant(Enum<?>[] choices) {
        List<String> valid = Arrays.stream(choices).map(WordCells::written).toList();
        return text -> {
            int found = valid.indexOf(text.toLowerCase(Locale.ROOT));
            if (found >= 0) {
                return Cell.of(choices[found]);
            }
            return Cell.wrong(
                    null,
                    "value-unknown",
                    Map.of(
                            "value", Column.shown(text),
                            "near", NearNames.quoted(text, valid),
                            "valid", String.join(", ", valid)));
        };
    }

    /** Names of columns, separated by blank, comma or semicolon; gives a set. */
    static CellReader columns(List<String> valid) {
        return text -> {
            Set<String> columns = new LinkedHashSet<>();
            List<Cell.Problem> problems = new ArrayList<>();
            for (String name : text.split("[\\s,;]+", -1)) {
                if (valid.contains(name)) {
                    columns.add(name);
                } else if (!name.isEmpty()) {
                    problems.add(new Cell.Problem(
                            "withheld-unknown",
                            Map.of(
                                    "value", Column.shown(name),
                                    "near", NearNames.quoted(name, valid),
                                    "valid", String.join(", ", valid))));
                }
            }
            return new Cell(Set.copyOf(columns), problems);
        };
    }

    /** A day, a month or a year. */
    static Cell date(String text) {
        IsoDate date = IsoDate.read(text);
        return date.right()
                ? Cell.of(new PartialDate(date.year(), date.month(), date.day()))
                : Cell.wrong(null, date.code(), date.arguments());
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
