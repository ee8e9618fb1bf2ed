package org.reportonce;

import java.nio.file.Path;
import java.util.List;

/**
 * What was rendered.
 *
 * @param check what the check found; when it is not valid and no draft was asked for, nothing was written
 * @param files files written, in order, the manifest last; empty when nothing was written
 */
public record RenderResult(CheckResult check, List<Path> files) {
    public RenderResult {
        files = List.copyOf(files);
    }

    /** True when files were written. */
    public boolean written() {
        return !files.isEmpty();
    }
}
