package org.reportonce.write.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reportonce.report.Sources;
import org.reportonce.write.internal.LineRun;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.Shown;
import org.reportonce.write.internal.Shown.Box;

/**
 * An answer as the page template sees it.
 *
 * @param style {@code text}, {@code figure}, {@code list}, {@code boxes}, {@code nil}, {@code withheld}, {@code not_applicable}
 *     or {@code unanswered}
 * @param lines printed lines
 * @param boxes tick boxes
 * @param oneLine whether the boxes stand beside each other
 * @param twoColumns whether there is room for two of them in a line
 * @param trace where it comes from, line by line or run by run; empty when that is nowhere
 * @param sum the last line of the addition; empty when nothing is added up
 */
record AnswerView(
        String style,
        List<String> lines,
        List<Box> boxes,
        boolean oneLine,
        boolean twoColumns,
        List<Step> trace,
        String sum) {
    private static final int MOST_STEPS = 100;

    /**
     * A step of the addition.
     *
     * @param place file and lines
     * @param amount what they add; empty when nothing is added up
     */
    record Step(String place, String amount) {}

    static AnswerView of(Shown shown, Printed printed) {
        Sources sources = shown.sources();
        return new AnswerView(
                shown.style().name().toLowerCase(Locale.ROOT),
                shown.lines(),
                shown.boxes(),
                shown.oneLine(),
                shown.twoColumns(),
                steps(sources, printed),
                sources.count() > 1 && sources.summed() ? total(sources, printed) : "");
    }

    private static List<Step> steps(Sources sources, Printed printed) {
        List<Step> steps = new ArrayList<>();
        int told = 0;
        for (Sources file : sources.byFile()) {
            for (LineRun run : LineRun.of(file)) {
                if (steps.size() == MOST_STEPS) {
                    String rest = printed.number(sources.count() - told);
                    steps.add(new Step(printed.word("more-lines").replace("{count}", rest), ""));
                    return steps;
                }
                told += run.last() - run.first() + 1;
                steps.add(new Step(place(file.file(), run, printed), amount(file, run, printed)));
            }
        }
        return steps;
    }

    private static String place(String file, LineRun run, Printed printed) {
        if (run.first() == 0) {
            return file;
        }
        String first = file + ':' + run.first();
        if (run.first() == run.last()) {
            return first;
        }
        String lines = printed.number(run.last() - run.first() + 1L) + ' ' + printed.word("source-lines");
        return first + '–' + run.last() + " (" + lines + ')';
    }

    private static String amount(Sources sources, LineRun run, Printed printed) {
        return sources.summed() ? printed.number(run.total()) : "";
    }

    private static String total(Sources sources, Printed printed) {
        long total = 0;
        for (int n = 0; n < sources.count(); n++) {
            total += sources.amount(n);
        }
        String lines = printed.word("lines-in-all").replace("{count}", printed.number(sources.count()));
        return printed.word("total") + " " + printed.number(total) + ", " + lines;
    }
}
