package org.reportonce.check.print;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.reportonce.check.Findings;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Severity;
import tools.jackson.core.JsonGenerator;

/** Findings for other programs, as {@code reportonce/findings/1}. */
final class JsonPrinter {
    private final Printout printout;
    private final Findings findings;

    JsonPrinter(Printout printout) {
        this.printout = printout;
        findings = printout.findings();
    }

    void print(OutputStream out) {
        try (JsonGenerator json = JsonOut.to(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "reportonce/findings/1");
            json.writeStringProperty("outcome", word(findings.outcome()));
            texts(json, "reports", printout.reports());
            json.writeObjectPropertyStart("totals");
            json.writeNumberProperty("errors", findings.count(Severity.ERROR));
            json.writeNumberProperty("warnings", findings.count(Severity.WARNING));
            json.writeNumberProperty("notes", findings.count(Severity.INFO));
            json.writeNumberProperty("accepted", findings.accepted());
            json.writeNumberProperty("notListed", findings.notKept());
            json.writeEndObject();
            json.writeArrayPropertyStart("counts");
            findings.counts().forEach((kind, count) -> count(json, kind, count));
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            findings.kept().forEach(finding -> finding(json, finding));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void count(JsonGenerator json, Findings.Kind kind, long count) {
        json.writeStartObject();
        json.writeStringProperty("code", kind.code());
        json.writeStringProperty("severity", word(kind.severity()));
        json.writeBooleanProperty("accepted", kind.accepted());
        kind.waiver().ifPresent(reason -> json.writeStringProperty("reason", reason));
        texts(json, "affects", kind.affects());
        json.writeNumberProperty("count", count);
        json.writeEndObject();
    }

    private void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("severity", word(finding.severity()));
        json.writeStringProperty("file", printout.file(finding));
        number(json, "line", finding.origin().line());
        number(json, "column", finding.origin().column());
        text(json, "field", finding.origin().field());
        text(json, "subject", finding.subject());
        json.writeStringProperty("message", printout.catalogue().message(finding));
        text(json, "hint", printout.catalogue().hint(finding));
        texts(json, "affects", finding.affects());
        json.writeObjectPropertyStart("arguments");
        for (Map.Entry<String, String> argument : finding.arguments().entrySet()) {
            json.writeStringProperty(argument.getKey(), argument.getValue());
        }
        json.writeEndObject();
        finding.waiver().ifPresent(reason -> json.writeStringProperty("accepted", reason));
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, int number) {
        if (number > 0) {
            json.writeNumberProperty(name, number);
        }
    }

    private static void text(JsonGenerator json, String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private static void texts(JsonGenerator json, String name, Collection<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
