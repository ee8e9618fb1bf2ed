package org.reportonce.write.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.reportonce.report.Report;
import org.reportonce.report.Report.Layout;
import org.reportonce.write.internal.DocumentProperties;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.StableZip;

/**
 * An empty document with all relations, and the parts to be written into it.
 *
 * @param bytes the empty document
 * @param parts its parts by name
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
record DocxFrame(byte[] bytes, Map<String, StableZip.Part> parts) {
    static DocxFrame of(Report report) throws IOException {
        Printed printed = new Printed(report.heading());
        Map<String, StableZip.Part> parts = new LinkedHashMap<>();
        parts.put(DocumentProperties.NAME, DocumentProperties.of(report.heading()));
        parts.put("word/styles.xml", resource("styles.xml", report.heading().language()));
        parts.put("word/settings.xml", resource("settings.xml", report.heading().language()));
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createStyles();
            DocxMargins margins = new DocxMargins(report.heading(), printed);
            String header = part(document, XWPFRelation.HEADER, 1, parts, margins::header);
            Map<Layout, String> footers = new EnumMap<>(Layout.class);
            int number = 1;
            for (Layout layout : Layout.values()) {
                StableZip.Part footer = xml -> margins.footer(xml, layout);
                footers.put(layout, part(document, XWPFRelation.FOOTER, number++, parts, footer));
            }
            parts.put("word/document.xml", xml -> new DocxBody(xml, report, printed, header, footers).write());
            document.write(bytes);
            return new DocxFrame(bytes.toByteArray(), parts);
        }
    }

    private static String part(
            XWPFDocument document,
            XWPFRelation relation,
            int number,
            Map<String, StableZip.Part> parts,
            StableZip.Part content) {
        POIXMLDocumentPart part = document.createRelationship(relation, XWPFFactory.getInstance(), number);
        parts.put(part.getPackagePart().getPartName().getName().substring(1), content);
        return document.getRelationId(part);
    }

    private static StableZip.Part resource(String name, String language) throws IOException {
        try (InputStream in = DocxFrame.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@language@", language);
            return xml -> xml.document(text);
        }
    }
}
