package org.reportonce.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands there are. */
final class Commands {
    private static final Map<String, Function<Root, Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("reports", ReportsCommand::new);
        ALL.put("new", NewCommand::new);
        ALL.put("next", NextCommand::new);
        ALL.put("workbook", WorkbookCommand::new);
        ALL.put("import", ImportCommand::new);
        ALL.put("mapping", Commands::mapping);
        ALL.put("check", CheckCommand::new);
        ALL.put("render", RenderCommand::new);
        ALL.put("explain", ExplainCommand::new);
        ALL.put("status", StatusCommand::new);
        ALL.put("diff", DiffCommand::new);
        ALL.put("burden", BurdenCommand::new);
        ALL.put("crosswalk", CrosswalkCommand::new);
        ALL.put("classify", ClassifyCommand::new);
        ALL.put("schema", SchemaCommand::new);
        ALL.put("rule", RuleCommand::new);
        ALL.put("completion", CompletionCommand::new);
        ALL.put("help", HelpCommand::new);
    }

    private static CommandLine mapping(Root root) {
        return new CommandLine(new MappingCommand())
                .addSubcommand("new", new MappingNewCommand(root))
                .addSubcommand("check", new MappingCheckCommand(root))
                .addSubcommand("list", new MappingListCommand(root));
    }

    /** Names of all commands, for messages. */
    static final String NAMES = String.join(", ", ALL.keySet());

    private Commands() {}

    /**
     * The command line that understands these arguments. When they begin with a command, only that one is known: to describe the
     * others by reflection would cost a good part of the time a small check takes.
     */
    static CommandLine line(Root root, String... arguments) {
        Function<Root, Object> first = arguments.length == 0 ? null : ALL.get(arguments[0]);
        boolean one = first != null && !arguments[0].equals("help") && !arguments[0].equals("completion");
        CommandLine line = new CommandLine(root);
        ALL.forEach((name, command) -> {
            if (!one || command == first) {
                line.addSubcommand(name, command.apply(root));
            }
        });
        dress(line);
        line.getSubcommands().values().forEach(Commands::dress);
        line.setColorScheme(Help.defaultColorScheme(wantsColour(root, arguments) ? Ansi.ON : Ansi.OFF));
        line.setOut(new PrintWriter(root.terminal().out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(root.terminal().err(), true, StandardCharsets.UTF_8));
        // A folder may be called @home.
        line.setExpandAtFiles(false);
        return line;
    }

    private static void dress(CommandLine line) {
        if (line.getParent() != null) {
            line.getSubcommands().values().forEach(Commands::dress);
        }
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.width(Listing.WIDTH)
                .descriptionHeading("%n")
                .parameterListHeading("%nParameters:%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.sentences());
    }

    /** Help is printed before options are read, so this one is looked up by hand. */
    private static boolean wantsColour(Root root, String... arguments) {
        String joined = String.join(" ", arguments).replace("--color ", "--color=");
        if (joined.contains("--color=never")) {
            return false;
        }
        return joined.contains("--color=always") || root.terminal().wantsColour();
    }
}
