package org.reportonce.write.json;

import java.io.IOException;
import java.io.OutputStream;
import org.reportonce.report.Report;
import org.reportonce.write.OutputFolder;
import org.reportonce.write.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The whole report for other programs, in the form {@code reportonce/report/2}, whose shape stands in {@code
 * org/reportonce/write/report.schema.json}. Nothing is formatted: a number is a number, and each kind of answer says what it
 * is.
 */
public final class JsonWriter implements Writer {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void write(Report report, OutputFolder folder) throws IOException {
        folder.add(report.heading().baseName() + ".json", out -> write(report, out));
    }

    private static void write(Report report, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new RowPerLine(), out, JsonEncoding.UTF8)) {
            new JsonReport(json).write(report);
            json.writeRaw('\n');
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
