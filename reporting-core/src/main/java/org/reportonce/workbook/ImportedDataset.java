package org.reportonce.workbook;

import java.util.List;

/**
 * A dataset put together from workbooks, in files.
 *
 * @param state code of the State
 * @param year calendar year
 * @param files names of the files written, {@code state.yaml} first
 * @param places in which cell each value stood
 * @param rows records by table, as {@code transfers: 12}
 */
public record ImportedDataset(String state, int year, List<String> files, Places places, List<String> rows) {
    public ImportedDataset {
        files = List.copyOf(files);
        rows = List.copyOf(rows);
    }
}
