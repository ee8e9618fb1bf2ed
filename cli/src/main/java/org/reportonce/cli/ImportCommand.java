package org.reportonce.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reportonce.ImportRequest;
import org.reportonce.ImportResult;
import org.reportonce.Present;
import org.reportonce.UnusableInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reportonce import FILE… -o DIR}. */
@Command(
        customSynopsis = {
            "reportonce import FILE.xlsx... -o DIR [OPTIONS]",
            "reportonce import FILE... --mapping MAPPING -o DIR [OPTIONS]"
        },
        description = {
            "Reads workbooks made by \"reportonce workbook\", or files in the layout of others, into a dataset.",
            "",
            "Several workbooks are merged; two different answers to one question are told, and then nothing is written. What no "
                    + "workbook covers stays as it is in DIR.",
            "",
            "Files in the layout of others need a mapping. It says what the columns of the files mean. Every row is taken, skipped by a rule with a name, or rejected with "
                    + "a reason; DIR/imported lists all rejected rows. Tables that hold rows already are not written over, unless by --add or --replace."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  reportonce import KEN-2025.xlsx -o KEN/2025 --replace",
            "  reportonce import customs.xlsx police.xlsx -o KEN/2025 --replace",
            "  reportonce import licences-2025.csv --mapping licences.yaml -o KEN",
            "  reportonce import transit-2025.csv --mapping transit.yaml -o KEN --add",
            "  reportonce import customs.xlsx --mapping customs.yaml --year 2025 -o KEN --state KEN"
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required before the command runs
final class ImportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to read: CSV or Excel (.xlsx).")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--mapping",
            paramLabel = "MAPPING",
            description = "A mapping file, or the name of a mapping that comes with the program.")
    private @Nullable String mapping;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "Folder of the State, such as KEN, or of one year, such as KEN/2025.")
    private Path out;

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            converter = Words.YearConverter.class,
            description =
                    "Take rows of this year only. Needed where the mapping does not say which year a row belongs to.")
    private @Nullable Integer year;

    @Option(
            names = "--state",
            paramLabel = "CODE",
            description = "Begin state.yaml for this State when there is none, such as KEN.")
    private String state = "";

    @Option(names = "--replace", description = "Replace what is there already and says something else.")
    private boolean replace;

    @Option(
            names = "--add",
            description =
                    "Add to tables that hold records already. A record whose id is there with the same content is skipped; with "
                            + "another content it is rejected.")
    private boolean add;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Words.ImportFormat.class,
            completionCandidates = Words.ImportFormats.class,
            description = "How the summary is printed: text, or json with every rejected row. Not given: text.")
    private String format = "text";

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    ImportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        if (mapping == null) {
            if (year != null || add || !state.isEmpty() || !format.equals("text")) {
                throw new UnusableInput(
                        "--year, --state, --add and --format are for files in the layout of others, with --mapping. A workbook says itself which year and State it is about.");
            }
            return new WorkbookImport(root, door).run(files, out, replace);
        }
        if (add && replace) {
            throw new UnusableInput(
                    "--add keeps the records that are there, --replace does away with them. Give one of the two.");
        }
        Present present = add ? Present.ADD : replace ? Present.REPLACE : Present.KEEP;
        ImportRequest request = new ImportRequest(files, mapping, out, year, state, present);
        ImportResult result = door.open(root).importForeign(request);
        root.progress().clear();
        result.print(format, root.terminal().out());
        result.notes().forEach(root::note);
        if (!result.whole()) {
            root.note("Every rejected row is listed in "
                    + Terminal.shown(result.files().get(result.files().size() - 1)));
        }
        return result.whole() ? ExitCode.FINE.code() : ExitCode.FINDINGS.code();
    }
}
