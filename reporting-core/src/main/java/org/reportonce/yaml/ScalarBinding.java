package org.reportonce.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.NearNames;

/** Makes single values. */
final class ScalarBinding {
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,30}(?:\\.[0-9]{1,30})?");

    private static final String AFTER_WORD = " ,;:.(\u2013\u2014";
    private static final int SHOWN = 60;

    private final Binding binding;

    ScalarBinding(Binding binding) {
        this.binding = binding;
    }

    @Nullable
    Object value(YamlScalar scalar, Class<?> type, String path) {
        if (type == String.class) {
            return text(scalar, path);
        }
        if (type == SourceText.class) {
            SourceText source = scalar.source();
            return new SourceText(source.text(), source.origin().field(path), source.indent());
        }
        if (type.isEnum()) {
            return constant(scalar, type, path);
        }
        String text = scalar.text().strip();
        if (type == long.class || type == Long.class) {
            return WHOLE.matcher(text).matches() ? (Object) Long.valueOf(text) : wrong("yaml-not-whole", scalar, path);
        }
        if (type == int.class || type == Integer.class) {
            boolean whole = WHOLE.matcher(text).matches() && Math.abs(Long.parseLong(text)) <= Integer.MAX_VALUE;
            return whole ? (Object) Integer.valueOf(text) : wrong("yaml-not-whole", scalar, path);
        }
        if (type == BigDecimal.class) {
            return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : wrong("yaml-not-a-number", scalar, path);
        }
        if (type == boolean.class || type == Boolean.class) {
            return switch (text) {
                case "true", "True", "TRUE" -> true;
                case "false", "False", "FALSE" -> false;
                default -> wrong("yaml-not-true-or-false", scalar, path);
            };
        }
        if (type == LocalDate.class) {
            return day(scalar, text, path);
        }
        throw new IllegalStateException("records to be read from YAML cannot hold a " + type.getName());
    }

    /** Text, whole number, decimal, true or false, as the core schema of YAML 1.2 has it. */
    Object plain(YamlScalar scalar) {
        String text = scalar.text();
        if (scalar.quoted()) {
            return text;
        }
        if (WHOLE.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        if (DECIMAL.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        return switch (text) {
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> text;
        };
    }

    private @Nullable Object text(YamlScalar scalar, String path) {
        Optional<String> character = ControlCharacters.first(scalar.text());
        if (character.isPresent()) {
            binding.wrong("character-not-allowed", scalar.origin(), path, Map.of("character", character.get()));
            return null;
        }
        return scalar.text();
    }

    private @Nullable Object day(YamlScalar scalar, String text, String path) {
        IsoDate date = IsoDate.readDay(text);
        if (date.right()) {
            return date.toLocalDate();
        }
        binding.wrong(date.code(), scalar.origin(), path, date.arguments());
        return null;
    }

    /** A constant that stands for a whole record; text after it is told apart from a word that does not exist. */
    @Nullable
    Object word(YamlScalar scalar, Class<?> type, String path) {
        String text = scalar.text().strip();
        Optional<String> word = Arrays.stream(type.getEnumConstants())
                .map(ScalarBinding::written)
                .filter(written -> text.length() > written.length()
                        && text.regionMatches(true, 0, written, 0, written.length())
                        && AFTER_WORD.indexOf(text.charAt(written.length())) >= 0)
                .findFirst();
        if (word.isEmpty()) {
            return constant(scalar, type, path);
        }
        String rest = text.substring(word.get().length()).replaceFirst("^[" + AFTER_WORD + "]+", "");
        binding.wrong(
                "word-with-text",
                scalar.origin(),
                path,
                Map.of("value", shown(text), "word", word.get(), "text", shown(rest)));
        return null;
    }

    private @Nullable Object constant(YamlScalar scalar, Class<?> type, String path) {
        String text = scalar.text().strip();
        Object[] constants = type.getEnumConstants();
        for (Object constant : constants) {
            if (written(constant).equals(text)) {
                return constant;
            }
        }
        List<String> valid =
                Arrays.stream(constants).map(ScalarBinding::written).toList();
        binding.wrong(
                "value-unknown",
                scalar.origin(),
                path,
                Map.of("value", text, "near", NearNames.quoted(text, valid), "valid", String.join(", ", valid)));
        return null;
    }

    private @Nullable Object wrong(String code, YamlScalar scalar, String path) {
        binding.wrong(code, scalar.origin(), path, Map.of("value", scalar.text()));
        return null;
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    private static String written(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
