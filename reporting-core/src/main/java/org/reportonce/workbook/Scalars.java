package org.reportonce.workbook;

import java.util.List;
import java.util.regex.Pattern;
import org.reportonce.finding.Origin;
import org.reportonce.yaml.SourceText;
import org.reportonce.yaml.YamlList;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;
import org.reportonce.yaml.YamlScalar;

/** Single values of YAML files as the texts of cells, and back. */
final class Scalars {
    /** Nodes made from cells bear no place of their own, so that two of them are equal when they say the same. */
    static final Origin NOWHERE = Origin.file("workbook");

    /** Characters beside letters, marks and digits that a text without quotes may hold. */
    private static final String BESIDE = "_ ./,()';+?%\u2013\u2014\u2019-";

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern OTHER = Pattern.compile(
            "true|True|TRUE|false|False|FALSE|~|null|Null|NULL|[-+]?\\.?[0-9][0-9_.]*(?:[eE][-+]?[0-9]+)?|0[xo][0-9a-fA-F]+");
    private static final String EMPTY_LIST = "[]";
    private static final String EMPTY_MAP = "{}";

    private Scalars() {}

    /** True for a text that needs no quotes; character by character, since patterns run out of stack on long texts. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean letter = Character.isLetter(c) || number(c);
            boolean fits = i == 0
                    ? letter || c == '_' || c == '/' || c == '('
                    : letter || mark(c) || BESIDE.indexOf(c) >= 0 || (c == ':' && tight(text, next));
            if (!fits) {
                return false;
            }
            i = next;
        }
        return !text.isEmpty();
    }

    /** After a colon something must follow at once, or the text would read as a key. */
    private static boolean tight(String text, int next) {
        return next < text.length() && " \t\n\u000B\f\r".indexOf(text.charAt(next)) < 0;
    }

    private static boolean number(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The text of a cell for a value that is a text by its type. */
    static String text(YamlScalar scalar) {
        return guarded(scalar.text());
    }

    /** The text of a cell for a value of any type: a text that looks like a number stands in double quotes. */
    static String any(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            String text = scalar.text();
            boolean other = scalar.quoted() && OTHER.matcher(text).matches();
            return other ? '"' + text + '"' : guarded(text);
        }
        return node instanceof YamlList ? EMPTY_LIST : EMPTY_MAP;
    }

    /** Blank texts, texts in double quotes and the signs of empty lists and maps would be lost, so they are put in double quotes. */
    private static String guarded(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        boolean sign = text.equals(EMPTY_LIST) || text.equals(EMPTY_MAP);
        return text.isBlank() || quoted || sign ? '"' + text + '"' : text;
    }

    /** A value that is a text, a word, a day or a number by its type. */
    static YamlNode typed(String cell) {
        String text = unguarded(cell);
        boolean plain =
                plain(text) && !text.endsWith(" ") && !OTHER.matcher(text).matches();
        boolean number = NUMBER.matcher(text).matches();
        return scalar(text, !(plain || number) || !text.equals(cell));
    }

    /** A value that is true or false by its type. */
    static YamlNode truth(String cell) {
        return cell.matches("(?i)true|false") ? scalar(cell.toLowerCase(java.util.Locale.ROOT), false) : typed(cell);
    }

    /** A value of any type. */
    static YamlNode any(String cell) {
        if (cell.equals(EMPTY_LIST)) {
            return new YamlList(List.of(), NOWHERE);
        }
        if (cell.equals(EMPTY_MAP)) {
            return new YamlMap(java.util.Map.of(), NOWHERE);
        }
        String text = unguarded(cell);
        boolean word = text.equals(cell) && (NUMBER.matcher(text).matches() || text.matches("(?i)true|false"));
        boolean plain =
                plain(text) && !text.endsWith(" ") && !OTHER.matcher(text).matches();
        return scalar(text, !(word || plain));
    }

    static YamlScalar scalar(String text, boolean quoted) {
        return new YamlScalar(text, quoted, NOWHERE, new SourceText(text, NOWHERE, 0));
    }

    private static String unguarded(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1)
                : cell;
    }
}
