package org.reportonce.workbook;

import static java.util.Objects.requireNonNull;

/**
 * What a sheet of a workbook holds.
 *
 * @param kind kind of sheet
 * @param file file of the dataset its values stand in: {@code state.yaml}, {@code transfers.csv}
 * @param path table, path of the list, or report; of values, the name the sheet was made with
 */
record SheetId(Kind kind, String file, String path) {
    /** Kinds of sheet, told apart by their headers. */
    enum Kind {
        /** A record table. */
        TABLE,
        /** Values of a YAML file, one a row. */
        VALUES,
        /** A list of records of a YAML file. */
        ITEMS,
        /** Questions of one form. */
        ANSWERS
    }

    SheetId {
        requireNonNull(kind, "kind");
    }

    static SheetId table(String table) {
        return new SheetId(Kind.TABLE, table + ".csv", table);
    }

    static SheetId answers(String report) {
        return new SheetId(Kind.ANSWERS, Files.YEAR, report);
    }

    /** YAML files of a dataset. */
    static final class Files {
        static final String STATE = "state.yaml";
        static final String YEAR = "dataset.yaml";
        static final String WAIVERS = "waivers.yaml";

        private Files() {}
    }
}
