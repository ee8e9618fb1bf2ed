package org.reportonce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.reportonce.ImportedWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportonce import FILE.xlsx}. */
@Command(
        customSynopsis = "reportonce import FILE.xlsx... -o DIR [OPTIONS]",
        description = {
            "Reads workbooks made by \"reportonce workbook\" and writes the dataset they hold. Several are merged; two different "
                    + "answers to one question are told, and then nothing is written.",
            "",
            "What no workbook covers stays as it is in DIR. Each finding names its sheet and cell."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  reportonce import KEN-2025.xlsx -o KEN/2025 --replace",
            "  reportonce import customs.xlsx police.xlsx -o KEN/2025 --replace"
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required before the command runs
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A workbook; several are merged.")
    private List<Path> files;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            required = true,
            description = "Folder of the year, such as KEN/2025, or of the State, in which one is made.")
    private Path out;

    @Option(
            names = "--replace",
            description =
                    "Replace files that say something else than the workbook. Files that say the same stay as they are.")
    private boolean replace;

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    ImportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
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
