package org.reportonce;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be brought in from foreign files.
 *
 * @param files the files, CSV or XLSX, all in one layout
 * @param mapping path of a mapping file, or id of one that comes with the program
 * @param out folder of the State, in which the folders of the years are made, or the folder of one year, named after it
 * @param year the only year wanted, and that of rows whose year the mapping does not know; null for all years
 * @param state ISO code or name of the State, to begin {@code state.yaml} with; empty when it is there or not wanted
 * @param present what to do with tables that hold records already
 */
public record ImportRequest(
        List<Path> files,
        String mapping,
        Path out,
        @Nullable Integer year,
        String state,
        Present present) {
    public ImportRequest {
        files = List.copyOf(files);
        requireNonNull(mapping, "mapping");
        requireNonNull(out, "out");
        requireNonNull(state, "state");
        requireNonNull(present, "present");
    }
}
