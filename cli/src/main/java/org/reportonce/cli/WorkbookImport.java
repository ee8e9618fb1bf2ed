package org.reportonce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.reportonce.ImportedWorkbook;
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
     * @throws UnusableInput when files are there that say something else and may not be replaced
     * @throws IOException when the findings cannot be printed
     */
    int run(List<Path> files, Path out, boolean replace) throws IOException {
        ImportedWorkbook imported = door.open(root).importWorkbooks(files, out, replace);
        root.progress().clear();
        imported.check().print("text", root.colour(), root.terminal().out());
        imported.written().forEach(file -> root.terminal().line(Terminal.shown(file)));
        if (imported.written().isEmpty()) {
            root.note(imported.rows().isEmpty() ? "Nothing was written." : "The dataset says the same already.");
        } else {
            root.note("Records: " + String.join(", ", imported.rows()) + ". Next: reportonce check "
                    + Terminal.argument(imported.folder()));
        }
        return ExitCode.of(imported.check()).code();
    }
}
