package org.reportonce.write.internal;

import java.util.Locale;
import org.reportonce.report.Report.Heading;

/** The part {@code docProps/core.xml} of an Office file. */
public final class DocumentProperties {
    /** Name of the part in the package. */
    public static final String NAME = "docProps/core.xml";

    private DocumentProperties() {}

    /** Document properties without names of persons or machines; the report's last day stands in for the time of writing. */
    public static StableZip.Part of(Heading heading) {
        String instant = String.format(Locale.ROOT, "%04d-12-31T00:00:00Z", heading.year());
        return xml -> {
            xml.begin();
            xml.open(
                    "cp:coreProperties",
                    "xmlns:cp",
                    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                    "xmlns:dc",
                    "http://purl.org/dc/elements/1.1/",
                    "xmlns:dcterms",
                    "http://purl.org/dc/terms/",
                    "xmlns:xsi",
                    "http://www.w3.org/2001/XMLSchema-instance");
            xml.element("dc:title", heading.title() + " – " + heading.stateName() + " " + heading.year());
            xml.element("dc:subject", heading.instrument() + " " + heading.version());
            xml.element("dc:language", heading.language());
            xml.element("dcterms:created", instant, "xsi:type", "dcterms:W3CDTF");
            xml.element("dcterms:modified", instant, "xsi:type", "dcterms:W3CDTF");
            xml.close("cp:coreProperties");
        };
    }
}
