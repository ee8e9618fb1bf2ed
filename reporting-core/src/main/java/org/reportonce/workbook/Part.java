package org.reportonce.workbook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a YAML file is made of, in the order in which a workbook shows it. */
sealed interface Part permits Part.Heading, Part.Value, Part.Items {
    /** Where it stands in the file. */
    KeyPath path();

    /** What it means, in a sentence. */
    String meaning();

    /** A topic with values of its own. */
    record Heading(KeyPath path, String meaning) implements Part {}

    /**
     * A value.
     *
     * @param field what the record knows of it; null for what it does not know
     * @param lines texts by name of column, {@code value} for the value itself; several for a fact that changed
     */
    record Value(KeyPath path, @Nullable Field field, String meaning, List<Map<String, String>> lines) implements Part {
        public Value {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A list of records, which has a sheet of its own.
     *
     * @param record kind of its items
     * @param rows texts by path below the item
     */
    record Items(KeyPath path, Class<?> record, String meaning, List<Map<String, String>> rows) implements Part {
        public Items {
            rows = List.copyOf(rows);
        }
    }
}
