package org.reportonce.workbook;

import java.util.Arrays;
import org.reportonce.yaml.YamlList;

/** Cells that hold several values, each in a line of its own. */
final class Lines {
    private Lines() {}

    /**
     * The values.
     *
     * @param words true for words of a fixed choice, which people also part by commas
     */
    static YamlList list(String cell, boolean words) {
        return new YamlList(
                Arrays.stream(cell.split(words ? "[\\r\\n,;]+" : "\\R", -1))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .map(text -> words ? Scalars.typed(text) : Scalars.any(text))
                        .toList(),
                Scalars.NOWHERE);
    }
}
