package org.reportonce.report;

import java.util.ArrayList;
import java.util.List;

/** A figure in words: year by year, with the lines it was counted from. */
final class FigureText {
    private FigureText() {}

    static Explanation.Line line(FigureFiller figure, Printed printed) {
        CellText cells = new CellText(new Words(printed.words()), Grounds.NONE);
        List<Explanation.Figure> years = new ArrayList<>();
        List<Integer> all = figure.years();
        if (all.size() > 1) {
            all.forEach(year -> years.add(cells.figure(Integer.toString(year), figure.answer(year, printed))));
        }
        years.add(cells.figure(printed.word("total"), figure.total(printed)));
        return new Explanation.Line("figures/" + figure.plan().id(), "", years);
    }
}
