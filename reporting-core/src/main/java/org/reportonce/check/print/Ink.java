package org.reportonce.check.print;

import org.jspecify.annotations.Nullable;
import org.reportonce.check.Findings;
import org.reportonce.finding.Severity;

/** Terminal colours, or none. */
enum Ink {
    PLAIN {
        @Override
        String paint(String sequence, String text) {
            return text;
        }
    },
    COLOUR {
        @Override
        String paint(String sequence, String text) {
            return "\u001b[" + sequence + 'm' + text + "\u001b[0m";
        }
    };

    abstract String paint(String sequence, String text);

    /** The weight of a finding in its colour. */
    String label(String label, Findings.Kind kind) {
        return kind.accepted() ? paint("2", label) : paint(colour(kind.severity()), label);
    }

    /** Bold, in the colour of a weight if one is given. */
    String bold(String text, @Nullable Severity severity) {
        return paint(severity == null ? "1" : colour(severity), text);
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case INFO -> "1;36";
        };
    }
}
