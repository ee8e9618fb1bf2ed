package org.reportonce.write.json;

import org.jspecify.annotations.Nullable;
import org.reportonce.report.Sources;
import org.reportonce.write.internal.LineRun;
import tools.jackson.core.io.SerializedString;

/**
 * The runs of lines that a value rests on, as an array of pairs. The cells of a printed line rest on the same lines, which may be
 * many thousands: the text of the last one is kept and used again.
 */
final class SourceLines {
    private @Nullable Sources last;
    private SerializedString text = new SerializedString("[]");

    SerializedString of(Sources sources) {
        if (last == null || !sources.sameLines(last)) {
            text = new SerializedString(written(sources));
            last = sources;
        }
        return text;
    }

    private static String written(Sources sources) {
        StringBuilder text = new StringBuilder(16 * sources.count() + 2).append('[');
        for (LineRun run : LineRun.of(sources)) {
            if (text.length() > 1) {
                text.append(',');
            }
            text.append('[').append(run.first()).append(',').append(run.last()).append(']');
        }
        return text.append(']').toString();
    }
}
