package org.reportonce.write.html;

/** Texts inside a style sheet. */
final class CssText {
    private static final int ASCII = 0x80;

    private CssText() {}

    /**
     * The text as the inside of a CSS string: all but plain letters, digits and blanks is escaped.
     *
     * @see <a href="https://www.w3.org/TR/css-syntax-3/#escaping">CSS Syntax, escaping</a>
     */
    static String inside(String text) {
        StringBuilder css = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point == ' ' || (point < ASCII && Character.isLetterOrDigit(point))) {
                css.appendCodePoint(point);
            } else {
                css.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        return css.toString();
    }
}
