package org.reportonce.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of types as an author knows them, made from the engine's notation. */
final class TypeWords {
    private static final Pattern NAME = Pattern.compile("\\b(wrapper|list|map|int|double|bool|string|null|dyn)\\b");

    private TypeWords() {}

    static String of(CelType type) {
        return of(CelTypes.format(type));
    }

    /** {@code wrapper(string)} becomes {@code text}, {@code list(int)} becomes {@code list(whole number)}. */
    static String of(String notation) {
        Matcher matcher = NAME.matcher(notation.replaceAll("wrapper\\((\\w+)\\)", "$1"));
        return matcher.replaceAll(match -> switch (match.group()) {
            case "int" -> "whole number";
            case "double" -> "decimal number";
            case "bool" -> "yes/no";
            case "string" -> "text";
            case "dyn" -> "any value";
            default -> match.group();
        });
    }

    /** The parts of {@code (int, list(string))}, or of {@code Owner.(int)} with the owner first. */
    static List<String> parts(String arguments) {
        List<String> parts = new ArrayList<>();
        int open = arguments.startsWith("(") ? 0 : arguments.indexOf(".(") + 1;
        if (open > 0) {
            parts.add(arguments.substring(0, open - 1));
        }
        int depth = 0;
        int start = open + 1;
        for (int i = open + 1; i < arguments.length(); i++) {
            char letter = arguments.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && letter == ',')) {
                if (i > start) {
                    parts.add(arguments.substring(start, i).strip());
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** {@code contains(text)} or {@code Owner.contains(text)}, several forms joined by "or". */
    static String calls(String function, String candidates) {
        return parts('(' + candidates + ')').stream()
                .map(form -> call(function, of(form.replaceAll("%\\w+", "dyn"))))
                .collect(Collectors.joining(" or "));
    }

    private static String call(String function, String arguments) {
        return arguments.startsWith("(") ? function + arguments : arguments.replace(".(", '.' + function + '(');
    }
}
