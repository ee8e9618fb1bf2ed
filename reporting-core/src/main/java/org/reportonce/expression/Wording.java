package org.reportonce.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.types.StructType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportonce.finding.NearNames;

/** Says what the engine found in the words of an author, at the place where the wrong word starts. */
final class Wording {
    private static final Pattern UNDEFINED_FIELD = Pattern.compile("undefined field '(.+)'");
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '(.+)' \\(in container '.*'\\)");
    private static final Pattern NO_OVERLOAD = Pattern.compile(
            "found no matching overload for '(.+?)' applied to '(.+?)'(?: \\(candidates: (.+)\\))?", Pattern.DOTALL);
    private static final Pattern EXPECTED_TYPE = Pattern.compile("expected type '(.+)' but found '(.+)'");
    private static final Pattern NO_SELECTION = Pattern.compile("type '(.+)' does not support field selection");
    private static final Pattern TYPE_ITSELF = Pattern.compile("type\\((.+)\\)");
    private static final Pattern FIRST_WORD = Pattern.compile("\\w+");
    private static final Pattern EXPECTING =
            Pattern.compile("(?:mismatched|extraneous) input '(.+?)' expecting .*", Pattern.DOTALL);
    private static final int NAMES_SHOWN = 20;

    private final Vocabulary vocabulary;
    private final Source source;

    Wording(Vocabulary vocabulary, Source source) {
        this.vocabulary = vocabulary;
        this.source = source;
    }

    List<ExpressionError> syntax(Collection<CelIssue> issues) {
        // One slip makes the parser stumble several times; only the first place is sure to be the author's.
        return issues.stream().limit(1).map(this::syntax).toList();
    }

    private ExpressionError syntax(CelIssue issue) {
        String message = issue.getMessage();
        if (message.startsWith("token recognition error")) {
            return unreadable(issue);
        }
        Matcher expecting = EXPECTING.matcher(message);
        if (!expecting.matches()) {
            return error(issue, 0, message, "");
        }
        String found = expecting.group(1);
        return error(
                issue,
                0,
                found.equals("<EOF>") ? "the expression ends too early" : "`" + found + "` does not fit here",
                "");
    }

    private ExpressionError unreadable(CelIssue issue) {
        String rest = rest(issue);
        if (rest.startsWith("=")) {
            return error(issue, 0, "`=` does not fit here", "Write `==` to compare.");
        }
        return rest.startsWith("'") || rest.startsWith("\"")
                ? error(issue, 0, "the text that starts here has no closing quote", "")
                : error(issue, 0, "`" + rest.substring(0, Math.min(1, rest.length())) + "` does not fit here", "");
    }

    List<ExpressionError> types(Collection<CelIssue> issues, CelAbstractSyntaxTree parsed) {
        // What a macro repeats, it also reports repeatedly.
        Set<ExpressionError> errors = new LinkedHashSet<>();
        issues.forEach(issue -> errors.add(type(issue, parsed)));
        return List.copyOf(errors);
    }

    private ExpressionError type(CelIssue issue, CelAbstractSyntaxTree parsed) {
        Matcher field = UNDEFINED_FIELD.matcher(issue.getMessage());
        if (field.matches()) {
            return undefinedField(issue, field.group(1), parsed);
        }
        Matcher undeclared = UNDECLARED.matcher(issue.getMessage());
        if (undeclared.matches()) {
            return undeclared(issue, undeclared.group(1));
        }
        Matcher overload = NO_OVERLOAD.matcher(issue.getMessage());
        if (overload.matches()) {
            return noOverload(issue, overload);
        }
        Matcher selection = NO_SELECTION.matcher(issue.getMessage());
        if (selection.matches()) {
            return noSelection(issue, selection.group(1));
        }
        Matcher expected = EXPECTED_TYPE.matcher(issue.getMessage());
        return expected.matches()
                ? error(
                        issue,
                        0,
                        TypeWords.of(expected.group(1)) + " is needed here, and this is of type "
                                + TypeWords.of(expected.group(2)),
                        "")
                : error(issue, 0, issue.getMessage(), "");
    }

    private ExpressionError undefinedField(CelIssue issue, String name, CelAbstractSyntaxTree parsed) {
        Optional<StructType> asked =
                new StaticType(vocabulary.types).asked(parsed.getExpr(), issue.getExprId(), vocabulary.variableTypes());
        Set<String> known = asked.<Set<String>>map(StructType::fieldNames).orElseGet(vocabulary::allProperties);
        String problem = asked.map(type -> type.name() + " has no").orElse("there is no") + " `" + name + "`";
        // The engine points at the dot.
        String behind = rest(issue);
        int toName = Math.max(0, behind.indexOf(name));
        return error(issue, toName, problem, near(name, known, asked.isPresent() ? "It has" : ""));
    }

    private ExpressionError noSelection(CelIssue issue, String type) {
        Matcher name = FIRST_WORD.matcher(rest(issue));
        boolean found = name.find();
        String written = found ? name.group() : "";
        int shift = found ? name.start() : 0;
        Matcher itself = TYPE_ITSELF.matcher(type);
        return itself.matches()
                ? error(
                        issue,
                        shift,
                        itself.group(1) + " has no `" + written + "`",
                        constantsHint(vocabulary, itself.group(1), written))
                : error(issue, shift, TypeWords.of(type) + " has no properties, and so no `" + written + "`", "");
    }

    private ExpressionError undeclared(CelIssue issue, String name) {
        boolean call = rest(issue).startsWith("(");
        if (!call) {
            return error(issue, 0, "there is no `" + name + "`", near(name, vocabulary.names(), variablesHint()));
        }
        // The engine points at the parenthesis.
        String hint = vocabulary.allProperties().contains(name)
                ? "`" + name + "` is a property: write it without parentheses."
                : near(name, vocabulary.functionNames, "");
        return error(issue, -before(issue, name), "there is no function `" + name + "`", hint);
    }

    private ExpressionError noOverload(CelIssue issue, Matcher overload) {
        String function = overload.group(1);
        List<String> arguments = TypeWords.parts(overload.group(2));
        List<String> words = arguments.stream().map(TypeWords::of).toList();
        if (function.matches("_.+_") && arguments.size() == 2) {
            String operator = function.replace("_", "");
            String problem = Set.of("==", "!=").contains(operator)
                    ? "cannot compare " + words.get(0) + " with " + words.get(1)
                    : "`" + operator + "` is not defined for " + words.get(0) + " and " + words.get(1);
            return error(issue, 0, problem, comparisonHint(arguments));
        }
        if (function.equals("_?_:_")) {
            return error(issue, 0, "what stands before `?` must be yes/no, and this is of type " + words.get(0), "");
        }
        String name = function.replace("@", "").replace("_", "");
        String candidates = overload.group(3) == null ? "" : overload.group(3);
        String forms = candidates.isEmpty() || !name.equals(function)
                ? ""
                : "It takes " + TypeWords.calls(function, candidates) + '.';
        return error(
                issue, -before(issue, name), "`" + name + "` is not defined for " + String.join(", ", words), forms);
    }

    private String comparisonHint(List<String> types) {
        if (types.contains("string")) {
            return types.stream()
                    .filter(type -> !vocabulary.constantsOf(type).isEmpty())
                    .findFirst()
                    .map(type -> "Write the constant without quotes. " + constantsHint(vocabulary, type, ""))
                    .orElse("");
        }
        boolean mixedNumbers = types.stream().anyMatch(type -> type.contains("int"))
                && types.stream().anyMatch(type -> type.contains("double"));
        if (mixedNumbers) {
            return "Write the whole number with a decimal point, as in 5.0.";
        }
        return types.stream()
                .filter(type -> !vocabulary.constantsOf(type).isEmpty())
                .findFirst()
                .map(type -> constantsHint(vocabulary, type, ""))
                .orElse("");
    }

    static String constantsHint(Vocabulary vocabulary, String type, String written) {
        return near(written, vocabulary.constantsOf(type), type + " has");
    }

    private String variablesHint() {
        return vocabulary.variables.isEmpty() ? "" : "Known here:";
    }

    private static String near(String written, Collection<String> names, String introduction) {
        return NearNames.nearest(written, names)
                .map(name -> "Did you mean `" + name + "`?")
                .orElse(introduction.isEmpty() || names.isEmpty() ? "" : introduction + ' ' + shown(names) + '.');
    }

    private static String shown(Collection<String> names) {
        String shown = String.join(", ", names.stream().limit(NAMES_SHOWN).toList());
        return names.size() > NAMES_SHOWN ? shown + " and " + (names.size() - NAMES_SHOWN) + " more" : shown;
    }

    /** The line from the place of an issue on. */
    private String rest(CelIssue issue) {
        String line = source.line(issue.getSourceLocation().getLine());
        return line.substring(Math.min(line.length(), issue.getSourceLocation().getColumn()));
    }

    /** How far before the place of an issue a name starts; 0 when it does not stand there. */
    private int before(CelIssue issue, String name) {
        String line = source.line(issue.getSourceLocation().getLine());
        int end = Math.min(line.length(), issue.getSourceLocation().getColumn());
        int start = line.lastIndexOf(name, end);
        return start < 0 ? 0 : end - start;
    }

    private ExpressionError error(CelIssue issue, int shift, String problem, String hint) {
        int line = Math.max(1, issue.getSourceLocation().getLine());
        int column = Math.max(1, issue.getSourceLocation().getColumn() + 1 + shift);
        return source.error(line, column, problem, hint);
    }
}
