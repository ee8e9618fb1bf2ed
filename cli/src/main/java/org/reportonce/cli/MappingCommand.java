package org.reportonce.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code reportonce mapping …}. */
@Command(
        customSynopsis = {
            "reportonce mapping new FILE [-o MAPPING]",
            "reportonce mapping check MAPPING",
            "reportonce mapping list"
        },
        description = {
            "Helps with mappings, which say what the columns of foreign files mean.",
            "",
            "new proposes a first mapping for a file, check says what is wrong with one, list names those that come with the program."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  reportonce mapping new licences.csv -o licences.yaml", "  reportonce mapping check licences.yaml"})
@SuppressWarnings("NullAway.Init") // picocli sets the command's own description
final class MappingCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What about mappings? There are: new, check, list.");
    }
}
