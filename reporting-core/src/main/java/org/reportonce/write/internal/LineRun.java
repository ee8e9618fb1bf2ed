package org.reportonce.write.internal;

import java.util.ArrayList;
import java.util.List;
import org.reportonce.report.Sources;

/**
 * Lines that follow each other, told as one.
 *
 * @param first first line, from 1; 0 stands for the whole file
 * @param last last line, the same as the first for a single one
 * @param total what these lines add up to; 0 when nothing is added up
 */
public record LineRun(int first, int last, long total) {
    /** The lines of a value in file order, each run as long as possible. */
    public static List<LineRun> of(Sources sources) {
        List<LineRun> runs = new ArrayList<>();
        int n = 0;
        while (n < sources.count()) {
            int first = sources.line(n);
            int last = first;
            long total = sources.summed() ? sources.amount(n) : 0;
            n++;
            while (n < sources.count() && sources.line(n) == last + 1) {
                last++;
                total += sources.summed() ? sources.amount(n) : 0;
                n++;
            }
            runs.add(new LineRun(first, last, total));
        }
        return runs;
    }
}
