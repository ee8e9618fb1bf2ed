package org.reportonce;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.reportonce.workbook.SheetRoom;
import org.reportonce.workbook.WorkbookSource;
import org.reportonce.workbook.WorkbookWriter;

/**
 * A dataset made ready to be written as a workbook.
 *
 * @param check what the check found; it stands in the workbook's sheet of gaps too
 * @param source what goes into it; empty when the dataset could not be read whole
 * @param nobodys tables, topics and reports without an owner, which no workbook of an authority asks for; empty when the workbook
 *     is of the whole dataset
 */
public record WorkbookResult(CheckResult check, Optional<WorkbookSource> source, List<String> nobodys) {
    public WorkbookResult {
        nobodys = List.copyOf(nobodys);
    }

    /** True when there is something to write. */
    public boolean possible() {
        return source.isPresent();
    }

    /**
     * Writes the workbook.
     *
     * @param out takes it; not closed
     * @throws UnusableInput when a sheet would need more columns than Excel has
     * @throws IOException when it cannot be written, or something in the dataset is larger than Excel takes
     */
    public void write(OutputStream out) throws IOException {
        try {
            WorkbookWriter.write(source.orElseThrow(), out);
        } catch (SheetRoom.TooWide e) {
            throw WorkbookRoom.tooWide(e);
        }
    }
}
