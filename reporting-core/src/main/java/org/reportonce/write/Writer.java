package org.reportonce.write;

import java.io.IOException;
import org.reportonce.report.Report;

/** Turns a report into one file format. Same report, same bytes. */
public interface Writer {
    /** Name of the format as the user gives it, such as {@code docx}. */
    String format();

    /**
     * Writes a report.
     *
     * @param report the filled report
     * @param folder takes the files
     * @throws IOException when a file cannot be written
     */
    void write(Report report, OutputFolder folder) throws IOException;
}
