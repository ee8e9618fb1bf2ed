package org.reportonce.yaml;

import java.util.Map;
import java.util.Optional;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What an officer should do about a syntax error, told from the words of the library.
 *
 * @param code code of the finding
 * @param line line, from 1
 * @param column column, from 1
 * @param arguments values for the message
 */
record YamlProblem(String code, int line, int column, Map<String, String> arguments) {

    static YamlProblem of(YamlEngineException problem, YamlLines lines) {
        if (problem instanceof MarkedYamlEngineException marked) {
            return marked(marked, lines);
        }
        if (problem instanceof ReaderException reader) {
            String character = String.format("U+%04X", reader.getCodePoint());
            int line = 1;
            int rest = reader.getPosition();
            while (rest > lines.line(line).length() && line < 10_000_000) {
                int length = lines.line(line).length() + 1;
                rest -= length;
                line++;
            }
            return new YamlProblem("character-not-allowed", line, rest + 1, Map.of("character", character));
        }
        return new YamlProblem("yaml-syntax", 1, 1, Map.of("problem", message(problem)));
    }

    void report(String name, Reporter reporter) {
        reporter.report(code, new Origin(name, line, column, ""), arguments);
    }

    private static YamlProblem marked(MarkedYamlEngineException marked, YamlLines lines) {
        String problem = Optional.ofNullable(marked.getProblem()).orElse("");
        String context = Optional.ofNullable(marked.getContext()).orElse("");
        Optional<Mark> at = marked.getProblemMark().or(marked::getContextMark);
        Optional<Mark> from = marked.getContextMark().or(marked::getProblemMark);
        if (problem.contains("TAB") || indentedByTab(lines, at)) {
            return at("yaml-tab", at, Map.of());
        }
        if (context.contains("quoted scalar") && problem.contains("unexpected")) {
            return at("yaml-quote-open", from, Map.of());
        }
        if (context.contains("flow") && problem.startsWith("expected ','")) {
            return at("yaml-bracket-open", from, Map.of("text", text(lines, from)));
        }
        if (problem.contains("could not find expected ':'")) {
            return at("yaml-colon-missing", from, Map.of("text", text(lines, from)));
        }
        if (problem.contains("mapping values are not allowed")) {
            return at("yaml-colon-extra", at, Map.of("text", text(lines, at)));
        }
        if (problem.contains("cannot start any token")) {
            return at("yaml-quotes-needed", at, Map.of("text", text(lines, at)));
        }
        if (problem.contains("expected <block end>")) {
            return at("yaml-indentation", at, Map.of("text", text(lines, at)));
        }
        return at("yaml-syntax", at, Map.of("problem", problem));
    }

    private static boolean indentedByTab(YamlLines lines, Optional<Mark> at) {
        String line = at.map(mark -> lines.line(mark.getLine() + 1)).orElse("");
        return line.substring(0, line.length() - line.stripLeading().length()).indexOf('\t') >= 0;
    }

    private static YamlProblem at(String code, Optional<Mark> mark, Map<String, String> arguments) {
        int line = mark.map(Mark::getLine).orElse(0) + 1;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        return new YamlProblem(code, line, column, arguments);
    }

    private static String text(YamlLines lines, Optional<Mark> mark) {
        String line = mark.map(m -> lines.line(m.getLine() + 1)).orElse("").strip();
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    private static String message(YamlEngineException problem) {
        return Optional.ofNullable(problem.getMessage()).orElse("");
    }
}
