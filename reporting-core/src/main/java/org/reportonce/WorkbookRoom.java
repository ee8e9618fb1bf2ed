package org.reportonce;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reportonce.finding.Origin;
import org.reportonce.finding.SystemReason;
import org.reportonce.workbook.LongTexts;
import org.reportonce.workbook.SheetRoom;
import org.reportonce.workbook.WorkbookSource;

/** Refuses a dataset of which a workbook would lose something: a table longer than a sheet, a text longer than a cell, a list
 * of more entries than columns. */
final class WorkbookRoom {
    private static final int SHOWN = 20;

    private WorkbookRoom() {}

    static void hasRoomFor(WorkbookSource source) {
        try {
            SheetRoom.over(source).ifPresent(over -> {
                throw new UnusableInput(String.format(
                        Locale.ROOT,
                        "%s has %,d records, and a sheet of Excel has room for %,d. No workbook was written. Such a table stays in"
                                + " its CSV file, where it is checked and reported from whatever its length. To have the rest"
                                + " in a workbook, give tables owners in state.yaml and ask for the others:\n"
                                + "owners:\n  %s: database",
                        over.file(),
                        over.records(),
                        SheetRoom.RECORDS,
                        over.file().replace(".csv", "")));
            });
            List<Origin> texts = LongTexts.of(source);
            if (!texts.isEmpty()) {
                throw new UnusableInput("A cell of Excel takes 32,767 characters, and a text is longer here:\n"
                        + texts.stream().limit(SHOWN).map(WorkbookRoom::place).collect(Collectors.joining("\n"))
                        + (texts.size() > SHOWN ? "\nand in " + (texts.size() - SHOWN) + " more places" : "")
                        + "\nNo workbook was written. Shorten the text there; what it says at length belongs in an annex"
                        + " that it names.");
            }
        } catch (IOException e) {
            throw new UnusableInput(
                    "A table of " + source.folder() + " cannot be read: " + SystemReason.of(e)
                            + ". See that you may read it.",
                    e);
        }
    }

    static UnusableInput tooWide(SheetRoom.TooWide e) {
        return new UnusableInput(String.format(
                Locale.ROOT,
                "The sheet \"%s\" would need %,d columns, and a sheet of Excel has %,d: a list that is too long for a cell stands"
                        + " in columns of its own, an entry each. No workbook was written. Shorten the list in the YAML file;"
                        + " see whether entries stand in it twice.",
                e.sheet(),
                e.columns(),
                SheetRoom.COLUMNS));
    }

    private static String place(Origin origin) {
        return "  " + origin + (origin.field().isEmpty() ? "" : ", \"" + origin.field() + '"');
    }
}
