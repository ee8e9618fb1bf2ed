package org.reportonce.cli;

import java.nio.file.Path;
import java.util.List;
import org.reportonce.UnusableInput;

/**
 * Reads back workbooks that this program made.
 *
 * @param root the program
 * @param door options of the front door
 */
record WorkbookImport(Root root, DoorOptions door) {
    /**
     * Imports without a mapping.
     *
     * @throws UnusableInput when a file is no workbook made by this program
     */
    int run(List<Path> files, Path out) {
        throw new UnusableInput("What the columns of " + Terminal.shown(files.get(0))
                + " mean must be said by a mapping: give --mapping. A first one is proposed by: reportonce mapping new "
                + Terminal.argument(files.get(0)));
    }
}
