package org.reportonce.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reportonce.ReportOnce;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code reportonce schema [NAME]}. */
@Command(
        customSynopsis = "reportonce schema [NAME]",
        description = "Prints the JSON Schema of a file, for an editor that completes and checks while typing.",
        footerHeading = "%nExamples:%n",
        footer = {"  reportonce schema", "  reportonce schema dataset > dataset.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            completionCandidates = Words.SchemaNames.class,
            description = "The kind of file. Not given: the names there are.")
    private @Nullable String name;

    private final Root root;

    SchemaCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        ReportOnce door = root.open(null, List.of());
        if (name == null) {
            door.schemas().forEach(root.terminal()::line);
        } else {
            root.terminal().print(door.schema(name));
        }
        return ExitCode.FINE.code();
    }
}
