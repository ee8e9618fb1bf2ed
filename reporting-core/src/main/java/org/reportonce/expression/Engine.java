package org.reportonce.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.reportonce.finding.Origin;

/** The one compiler and the one runtime behind an {@link Expressions}, each loaded when it is needed first. */
final class Engine {
    // Patterns are matched in linear time by the engine, and loops end, so that no expression can hold up a report.
    private static final CelOptions OPTIONS = CelOptions.current()
            .comprehensionMaxIterations(100_000)
            .maxExpressionCodePointSize(20_000)
            .maxRegexProgramSize(2_000)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    final Vocabulary vocabulary;
    final Map<String, Object> constants;
    private final Lazy<CelCompiler> compiler;
    private final Lazy<CelRuntime> runtime;

    Engine(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.constants = vocabulary.constantValues();
        this.compiler = new Lazy<>(this::newCompiler);
        this.runtime = new Lazy<>(this::newRuntime);
    }

    private CelCompiler newCompiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(StandardLanguage.declarations())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setTypeProvider(vocabulary.types)
                .addFunctionDeclarations(Functions.declarations(vocabulary.functions, vocabulary.types));
        vocabulary.variableTypes().forEach(builder::addVar);
        vocabulary.constantTypes().forEach(builder::addVar);
        return builder.build();
    }

    private CelRuntime newRuntime() {
        return CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(OPTIONS)
                .setTypeProvider(vocabulary.types)
                .setValueProvider(new Values())
                .addFunctionBindings(Functions.bindings(vocabulary.functions))
                .build();
    }

    void warmUp() {
        compile("1 < 2", Kind.BOOLEAN, Placement.from(Origin.file("-")), error -> {})
                .ifPresent(expression -> expression.test(Map.of()));
    }

    Optional<Expression> compile(
            String text, Kind kind, Placement placement, Consumer<? super ExpressionError> errors) {
        Source source = new Source(text, placement);
        CelValidationResult parsed = compiler.get().parse(text);
        if (parsed.hasError()) {
            new Wording(vocabulary, source).syntax(parsed.getErrors()).forEach(errors);
            return Optional.empty();
        }
        CelAbstractSyntaxTree parsedTree = tree(parsed);
        CelValidationResult checked = compiler.get().check(parsedTree);
        if (checked.hasError()) {
            rejectOverlaps(checked);
            new Wording(vocabulary, source)
                    .types(checked.getErrors(), parsedTree)
                    .forEach(errors);
            return Optional.empty();
        }
        CelAbstractSyntaxTree tree = tree(checked);
        List<ExpressionError> further = new FurtherChecks(vocabulary, source, tree).run(kind);
        further.forEach(errors);
        return further.isEmpty() ? Optional.of(new Expression(this, source, tree)) : Optional.empty();
    }

    /** The engine reports functions it cannot tell apart with every expression; they are a mistake of the program. */
    private static void rejectOverlaps(CelValidationResult checked) {
        checked.getErrors().stream()
                .map(CelIssue::getMessage)
                .filter(message -> message.startsWith("overlapping "))
                .findFirst()
                .ifPresent(message -> {
                    throw new IllegalStateException(message);
                });
    }

    CelRuntime.Program program(CelAbstractSyntaxTree tree) {
        try {
            return runtime.get().createProgram(tree);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a checked expression cannot be run", e);
        }
    }

    private static CelAbstractSyntaxTree tree(CelValidationResult result) {
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            throw new IllegalStateException("no error, and yet no tree", e);
        }
    }
}
