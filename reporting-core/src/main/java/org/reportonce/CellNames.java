package org.reportonce;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Origin;
import org.reportonce.workbook.Places;

/**
 * Puts cells in the place of lines: in where a finding stands, and in what it says.
 *
 * @param places cells of the values
 */
record CellNames(Places places) {
    /** Values of messages that are lines of a table, by code of the finding; the table is the finding's own where none is named. */
    private static final Map<String, Map<String, String>> LINES = Map.of(
            "nil-with-lines", Map.of("first", "transfers.csv"),
            "not-included-with-lines", Map.of("first", "transfers.csv"),
            "double-counting", Map.of("line", "transfers.csv"),
            "origin-unsaid", Map.of("line", ""),
            "duplicate-line", Map.of("first", ""),
            "duplicate-id", Map.of("first", ""),
            "transfer-twice", Map.of("line", ""),
            "total-unattributed", Map.of("line", "transfers.csv"),
            "destroyed-without-method", Map.of("line", "destructions.csv"),
            "event-nil-with-lines", Map.of("first", ""));

    Finding of(Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                place(finding.origin()),
                finding.subject(),
                arguments(finding),
                finding.affects(),
                finding.waiver());
    }

    private Origin place(Origin origin) {
        Optional<Places.Cell> cell = places.of(origin);
        if (cell.isPresent()) {
            return cell.get().origin();
        }
        // The lines of a YAML file put together from workbooks are not those of the user's own.
        return origin.file().endsWith(".yaml") ? Origin.file(origin.file()).field(origin.field()) : origin;
    }

    private Map<String, String> arguments(Finding finding) {
        Map<String, String> lines = LINES.getOrDefault(finding.code(), Map.of());
        Map<String, String> arguments = new HashMap<>(finding.arguments());
        if (finding.code().equals("other-year-missing")
                && places.of(finding.origin()).isPresent()) {
            arguments.put("workbook", place(finding.origin()).file());
        }
        lines.forEach((name, table) -> {
            String line = arguments.getOrDefault(name, "");
            String named = arguments.getOrDefault("file", finding.origin().file());
            String file = table.isEmpty() ? named : table;
            if (line.matches("[0-9]{1,9}") && file.endsWith(".csv")) {
                places.of(new Origin(file, Integer.parseInt(line), 0, "id"))
                        .ifPresent(cell -> arguments.put(name, cell.reference()));
            }
        });
        return arguments;
    }
}
