package org.reportonce.report;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says in words what a condition asks of other answers; what it asks of the data stays as the form has it. */
final class ConditionText {
    private static final Pattern NOT = Pattern.compile("!is\\(\"([^\"]+)\", ([A-Z_]+)\\)");
    private static final Pattern IS = Pattern.compile("is\\(\"([^\"]+)\", ([A-Z_]+)\\)");
    private static final Pattern CHOSEN = Pattern.compile("chosen\\(\"([^\"]+)\", \"([^\"]+)\"\\)");
    private static final Pattern ANSWERED = Pattern.compile("answered\\((\"[^\"]+\")\\)");

    private ConditionText() {}

    /** A condition such as {@code is("a", YES) && chosen("b", "c")} as {@code "a" is yes and "b" has the option "c"}. */
    static String of(String condition) {
        String text = NOT.matcher(condition.strip()).replaceAll(asked -> said(asked, "is not"));
        text = IS.matcher(text).replaceAll(asked -> said(asked, "is"));
        text = CHOSEN.matcher(text).replaceAll("\"$1\" has the option \"$2\"");
        text = ANSWERED.matcher(text).replaceAll("$1 is answered");
        return text.replace(" && ", " and ").replace(" || ", " or ");
    }

    private static String said(MatchResult asked, String verb) {
        return '"' + asked.group(1) + "\" " + verb + ' ' + asked.group(2).toLowerCase(Locale.ROOT);
    }
}
