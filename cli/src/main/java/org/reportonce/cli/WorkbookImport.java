package org.reportonce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.reportonce.ImportedWorkbook;
import org.reportonce.UnusableInput;

/**
 * Reads back workbooks that this program made.
 *
 * @param root the program
 * @param door options of the front door
 */
record WorkbookImport(Root root, DoorOptions door) {
    private static final Pattern CALLED_WORKBOOK = Pattern.compile("(?i)\\.(?:xl[a-z]{1,2}|ods)$");

    /**
     * Imports without a mapping.
     *
     * @throws UnusableInput when a file is not even called a workbook, or files are there that say something else and may not be replaced
     * @throws IOException when the findings cannot be printed
     */
    int run(List<Path> files, Path out, boolean replace) throws IOException {
        for (Path file : files) {
            if (Files.isRegularFile(file)
                    && !CALLED_WORKBOOK.matcher(file.toString()).find()) {
                throw new UnusableInput("What the columns of " + Terminal.shown(file)
                        + " mean must be said by a mapping: give --mapping. A first one is proposed by: reportonce mapping new "
                        + Terminal.argument(file));
            }
        }
        ImportedWorkbook imported = door.open(root).importWorkbooks(files, out, replace);
        root.progress().clear();
        imported.check().print("text", root.colour(), root.terminal().out());
        imported.written().forEach(file -> root.terminal().line(Terminal.shown(file)));
        if (imported.written().isEmpty()) {
            root.note(imported.rows().isEmpty() ? "Nothing was written." : "The dataset says the same already.");
        } else {
            String records = imported.rows().isEmpty() ? "" : "Records: " + String.join(", ", imported.rows()) + ". ";
            root.note(records + "Next: reportonce check " + Terminal.argument(imported.folder()));
        }
        return ExitCode.of(imported.check()).code();
    }
}
