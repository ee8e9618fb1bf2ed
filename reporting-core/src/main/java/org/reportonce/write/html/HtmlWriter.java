package org.reportonce.write.html;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.reportonce.report.Report;
import org.reportonce.write.OutputFolder;
import org.reportonce.write.Writer;

/**
 * One self-contained page without scripts, for a screen of any size and for paper. Every figure tells on demand which lines it
 * comes from. The page itself is the template {@code reportonce/html/report.ftlh} on the class path.
 */
public final class HtmlWriter implements Writer {
    private static final String TEMPLATE = "report.ftlh";

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(Report report, OutputFolder folder) throws IOException {
        folder.add(report.heading().baseName() + ".html", out -> write(report, out));
    }

    private static void write(Report report, OutputStream out) throws IOException {
        Template template = LockedFreemarker.CONFIGURATION.getTemplate(TEMPLATE);
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            template.process(Map.of("page", PageView.of(report)), text);
        } catch (TemplateException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("the page template does not fit the report: " + e.getMessage(), e);
        }
        text.flush();
    }
}
