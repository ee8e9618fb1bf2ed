package org.reportonce;

import java.nio.file.Path;
import java.util.List;
import org.reportonce.report.Edition;

/**
 * What to render.
 *
 * @param folder folder of a year, such as {@code KEN/2025}
 * @param reports report ids; empty for those the dataset asks for, else those owed
 * @param formats file formats; empty for all
 * @param edition who the files are for
 * @param draft whether to write in spite of errors, marked as a draft on every page
 * @param trace whether HTML and JSON name the rows behind each figure
 * @param out folder to write to; made when it does not exist
 */
public record RenderRequest(
        Path folder,
        List<String> reports,
        List<String> formats,
        Edition edition,
        boolean draft,
        boolean trace,
        Path out) {
    public RenderRequest {
        reports = List.copyOf(reports);
        formats = List.copyOf(formats);
    }
}
