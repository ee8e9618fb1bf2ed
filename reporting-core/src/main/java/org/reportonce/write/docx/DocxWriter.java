package org.reportonce.write.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.reportonce.report.Report;
import org.reportonce.write.OutputFolder;
import org.reportonce.write.Writer;
import org.reportonce.write.internal.StableZip;

/**
 * A Word document (ISO/IEC 29500, transitional) for signature: cover page, headings, forms, tables whose heads repeat, landscape
 * pages where the form is wide, tick boxes as content controls.
 *
 * <p>The package with its relations is made by the Office library; the parts themselves are written as a stream, since the
 * library's own tables take time that grows with the square of their length. So there is no limit on rows.
 */
public final class DocxWriter implements Writer {
    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void write(Report report, OutputFolder folder) throws IOException {
        folder.add(report.heading().baseName() + ".docx", out -> {
            DocxFrame frame = DocxFrame.of(report);
            StableZip.rewrite(new ByteArrayInputStream(frame.bytes()), frame.parts(), out);
        });
    }
}
