package org.reportonce.check.print;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.reportonce.catalogue.FindingText;
import org.reportonce.check.Findings;
import org.reportonce.check.Outcome;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Severity;
import org.reportonce.finding.ToolVersion;
import tools.jackson.core.JsonGenerator;

/** Findings as SARIF 2.1.0 (OASIS), for code-review and continuous-integration services. */
final class SarifPrinter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Printout printout;
    private final Findings findings;
    private final List<String> rules;
    private final Map<String, Integer> occurrences = new HashMap<>();

    SarifPrinter(Printout printout) {
        this.printout = printout;
        findings = printout.findings();
        Set<String> codes = new TreeSet<>();
        findings.kept().forEach(finding -> codes.add(finding.code()));
        rules = new ArrayList<>(codes);
    }

    void print(OutputStream out) {
        try (JsonGenerator json = JsonOut.to(out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeObjectPropertyStart("automationDetails");
            json.writeStringProperty("id", run());
            json.writeEndObject();
            json.writeArrayPropertyStart("invocations");
            json.writeStartObject();
            json.writeBooleanProperty("executionSuccessful", findings.outcome() != Outcome.NOT_CHECKED);
            json.writeEndObject();
            json.writeEndArray();
            json.writeStringProperty("columnKind", "unicodeCodePoints");
            json.writeArrayPropertyStart("results");
            findings.kept().forEach(finding -> result(json, finding));
            json.writeEndArray();
            json.writeObjectPropertyStart("properties");
            json.writeNumberProperty("findings", findings.total());
            json.writeNumberProperty("notListed", findings.notKept());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Services take what stands before the last slash for the kind of run, so that each dataset has results of its own. */
    private String run() {
        String folder = printout.folder().replace('\\', '/');
        return "report-once/check/" + (folder.isEmpty() || folder.endsWith("/") ? folder : folder + '/');
    }

    private void tool(JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Report Once");
        json.writeStringProperty("version", ToolVersion.current());
        json.writeArrayPropertyStart("rules");
        rules.forEach(code -> rule(json, code));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(JsonGenerator json, String code) {
        json.writeStartObject();
        json.writeStringProperty("id", code);
        printout.catalogue().find(code).ifPresent(text -> texts(json, text));
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(printout.catalogue().severity(code)));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, FindingText text) {
        message(json, "shortDescription", text.title());
        String why = text.why().isBlank() ? text.title() : text.why();
        message(json, "fullDescription", why);
        message(json, "help", text.source().isBlank() ? why : why + " Source: " + text.source());
    }

    private void result(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.code());
        json.writeNumberProperty("ruleIndex", rules.indexOf(finding.code()));
        json.writeStringProperty("level", level(finding.severity()));
        String hint = printout.catalogue().hint(finding);
        message(json, "message", (printout.catalogue().message(finding) + ' ' + hint).strip());
        location(json, finding);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("reportOnce/v1", fingerprint(finding));
        json.writeEndObject();
        json.writeArrayPropertyStart("suppressions");
        finding.waiver().ifPresent(reason -> {
            json.writeStartObject();
            json.writeStringProperty("kind", "external");
            json.writeStringProperty("status", "accepted");
            json.writeStringProperty("justification", reason);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("affects");
        finding.affects().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void location(JsonGenerator json, Finding finding) {
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        String uri = SarifUri.of(printout.file(finding));
        json.writeStringProperty("uri", uri);
        if (!uri.startsWith("file:")) {
            json.writeStringProperty("uriBaseId", "%SRCROOT%");
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        // Services drop results without a line; the whole file is shown at its first.
        json.writeNumberProperty("startLine", Math.max(1, finding.origin().line()));
        if (finding.origin().column() > 0) {
            json.writeNumberProperty("startColumn", finding.origin().column());
        }
        json.writeEndObject();
        json.writeEndObject();
        if (!finding.origin().field().isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("name", finding.origin().field());
            json.writeStringProperty("kind", "member");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Stays the same when lines move: made of code, file, column and subject, and a number where these repeat. */
    private String fingerprint(Finding finding) {
        String key = String.join(
                "\u0000",
                finding.code(),
                finding.origin().file(),
                finding.origin().field(),
                finding.subject());
        int occurrence = occurrences.merge(key, 1, Integer::sum);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((key + '\u0000' + occurrence).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void message(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
