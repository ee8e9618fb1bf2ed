package org.reportonce;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.check.Findings;
import org.reportonce.check.Outcome;
import org.reportonce.check.print.Printers;
import org.reportonce.check.print.Printout;

/**
 * What a check found.
 *
 * @param outcome valid, invalid or not checked
 * @param findings all findings, sorted by file and line
 * @param reports reports it was checked for, as {@code id version}
 * @param catalogue texts of the findings
 * @param folder folder of the year as the user named it
 */
public record CheckResult(
        Outcome outcome, Findings findings, List<String> reports, Catalogue catalogue, String folder) {
    public CheckResult {
        reports = List.copyOf(reports);
    }

    /** Formats of {@link #print}: {@code text}, {@code json}, {@code sarif}, {@code junit}. */
    public static List<String> formats() {
        return Printers.formats();
    }

    /**
     * Writes the findings.
     *
     * @param format one of {@link #formats()}
     * @param colour whether the text format may use terminal colours
     * @param out takes the text in UTF-8; not closed
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException when there is no such format; the message lists what there is
     */
    public void print(String format, boolean colour, OutputStream out) throws IOException {
        Printers.print(format, new Printout(findings, reports, catalogue, folder, colour), out);
    }
}
