package org.reportonce;

import java.nio.file.Path;
import java.util.List;

/**
 * What was imported from workbooks.
 *
 * @param check what is wrong with them, each finding with its sheet and cell; says nothing yet of any report
 * @param folder folder of the year
 * @param written files written; those that said the same already are left out
 * @param rows records by table, as {@code transfers: 12}
 */
public record ImportedWorkbook(CheckResult check, Path folder, List<Path> written, List<String> rows) {
    public ImportedWorkbook {
        written = List.copyOf(written);
        rows = List.copyOf(rows);
    }
}
