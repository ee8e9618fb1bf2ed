package org.reportonce.check.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.reportonce.check.Findings;
import org.reportonce.check.Outcome;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Severity;

/**
 * Findings as JUnit XML: a suite for the data and one for each report, a case for each code. An error is a failure, an accepted
 * finding a skipped case, anything lighter a passed case with its text in {@code system-out}.
 */
final class JunitPrinter {
    private static final String DATA = "data";

    private final Printout printout;
    private final Findings findings;

    JunitPrinter(Printout printout) {
        this.printout = printout;
        findings = printout.findings();
    }

    void print(OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "Report Once");
            for (Map.Entry<String, Map<Findings.Kind, List<Finding>>> suite : suites().entrySet()) {
                suite(xml, suite.getKey(), suite.getValue());
            }
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("cannot write JUnit XML", e);
        }
    }

    private Map<String, Map<Findings.Kind, List<Finding>>> suites() {
        Map<String, Map<Findings.Kind, List<Finding>>> suites = new LinkedHashMap<>();
        suites.put(DATA, new LinkedHashMap<>());
        printout.reports().forEach(report -> suites.put(report, new LinkedHashMap<>()));
        findings.counts().keySet().forEach(kind -> {
            List<Finding> places = findings.kept().stream().filter(kind::holds).toList();
            if (kind.affects().isEmpty()) {
                cases(suites, DATA).put(kind, places);
            }
            kind.affects()
                    .forEach(report ->
                            cases(suites, printout.named(Set.of(report))).put(kind, places));
        });
        return suites;
    }

    private static Map<Findings.Kind, List<Finding>> cases(
            Map<String, Map<Findings.Kind, List<Finding>>> suites, String suite) {
        return suites.computeIfAbsent(suite, unused -> new LinkedHashMap<>());
    }

    private void suite(XMLStreamWriter xml, String name, Map<Findings.Kind, List<Finding>> cases)
            throws XMLStreamException {
        boolean broken = name.equals(DATA) && findings.outcome() == Outcome.NOT_CHECKED;
        long failures =
                cases.keySet().stream().filter(kind -> fails(name, kind)).count();
        long skipped = cases.keySet().stream().filter(Findings.Kind::accepted).count();
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        // A suite without findings still says that it was looked at.
        xml.writeAttribute("tests", Integer.toString(Math.max(1, cases.size() + (broken ? 1 : 0))));
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("errors", broken ? "1" : "0");
        xml.writeAttribute("skipped", Long.toString(skipped));
        if (broken) {
            begin(xml, name, "every step ran");
            xml.writeStartElement("error");
            xml.writeAttribute("message", "not everything could be checked");
            xml.writeEndElement();
            xml.writeEndElement();
        } else if (cases.isEmpty()) {
            begin(xml, name, "no findings");
            xml.writeEndElement();
        }
        for (Map.Entry<Findings.Kind, List<Finding>> entry : cases.entrySet()) {
            testCase(xml, name, entry.getKey(), entry.getValue());
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static boolean fails(String suite, Findings.Kind kind) {
        String report = suite.contains(" ") ? suite.substring(0, suite.indexOf(' ')) : suite;
        boolean erring = kind.affects().isEmpty() || kind.erring().contains(report);
        return kind.severity() == Severity.ERROR && !kind.accepted() && erring;
    }

    private void testCase(XMLStreamWriter xml, String suite, Findings.Kind kind, List<Finding> places)
            throws XMLStreamException {
        begin(xml, suite, kind.code());
        String title =
                printout.catalogue().find(kind.code()).map(text -> text.title()).orElse(kind.code());
        String listed = text(kind, places);
        if (kind.accepted()) {
            xml.writeStartElement("skipped");
            xml.writeAttribute("message", Printable.of(kind.waiver().orElse(title)));
            xml.writeEndElement();
        } else if (fails(suite, kind)) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", Printable.of(title));
            xml.writeAttribute("type", kind.code());
            xml.writeCharacters(listed);
            xml.writeEndElement();
        } else {
            xml.writeStartElement("system-out");
            xml.writeCharacters(listed);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void begin(XMLStreamWriter xml, String suite, String name) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", suite);
        xml.writeAttribute("name", name);
    }

    private String text(Findings.Kind kind, List<Finding> places) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : places) {
            int line = finding.origin().line();
            lines.add(printout.file(finding) + (line > 0 ? ":" + line : "") + ": "
                    + printout.catalogue().message(finding));
        }
        long count = findings.counts().getOrDefault(kind, 0L);
        if (count > places.size()) {
            lines.add("… and " + TextLines.grouped(count - places.size()) + " more");
        }
        return Printable.of('\n' + String.join("\n", lines) + '\n');
    }
}
