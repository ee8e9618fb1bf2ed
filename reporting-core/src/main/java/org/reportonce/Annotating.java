package org.reportonce;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reportonce.finding.Finding;
import org.reportonce.workbook.Annotation;
import org.reportonce.workbook.Gap;
import org.reportonce.xlsx.Refused;

/** Hands findings to the workbook they are about. */
final class Annotating {
    private Annotating() {}

    static void write(Path workbook, CheckResult check, OutputStream out) throws IOException {
        // What the reader has refused must not be given to a library that keeps the whole of it in memory.
        if (check.findings().kept().stream().anyMatch(finding -> Refused.CODES.contains(finding.code()))) {
            throw notRead(workbook, "could not be read to its end");
        }
        if (!Annotation.possible(workbook)) {
            throw new UnusableInput(workbook
                    + " is too large to be written into; the whole of it would have to stand in memory."
                    + " Write the findings to a file instead: reportonce check " + workbook + " -o findings.txt");
        }
        String own = workbook.toString().replace('\\', '/');
        List<Gap> notes = new ArrayList<>();
        for (Finding finding : check.findings().kept()) {
            boolean elsewhere = finding.origin().file().endsWith(".xlsx")
                    && !finding.origin().file().equals(own);
            if (!elsewhere && finding.waiver().isEmpty()) {
                notes.add(new Gap(
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.code(),
                        check.catalogue().message(finding),
                        check.catalogue().hint(finding),
                        String.join(", ", finding.affects()),
                        finding.origin()));
            }
        }
        try {
            Annotation.write(workbook, notes, out);
        } catch (Refused e) {
            throw notRead(
                    workbook,
                    "has parts that cannot be written into; open it in Excel or LibreOffice, and save it anew as Excel Workbook (.xlsx)");
        }
    }

    private static UnusableInput notRead(Path workbook, String why) {
        return new UnusableInput("No copy with findings was written: " + workbook + ' ' + why + '.');
    }
}
