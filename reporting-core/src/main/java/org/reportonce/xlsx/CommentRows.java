package org.reportonce.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Rows of a sheet that have comments. */
final class CommentRows {
    private CommentRows() {}

    static Set<Integer> of(XlsxPackage parts, String sheet) throws IOException {
        int name = sheet.lastIndexOf('/') + 1;
        String relations = sheet.substring(0, name) + "_rels/" + sheet.substring(name) + ".rels";
        Set<Integer> rows = new HashSet<>();
        try {
            for (String target : targets(parts, sheet, relations)) {
                for (String cell : attributes(parts, target, "comment", "ref")) {
                    rows.add(XmlText.whole(cell.replaceAll("[^0-9]", ""), 0));
                }
            }
        } catch (XMLStreamException e) {
            throw Refused.damaged(sheet);
        }
        return rows;
    }

    private static List<String> targets(XlsxPackage parts, String sheet, String relations)
            throws IOException, XMLStreamException {
        List<String> types = attributes(parts, relations, "Relationship", "Type");
        List<String> targets = attributes(parts, relations, "Relationship", "Target");
        List<String> comments = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).endsWith("/comments")) {
                try {
                    String path =
                            URI.create('/' + sheet).resolve(targets.get(i)).getPath();
                    comments.add(path.substring(1));
                } catch (IllegalArgumentException e) {
                    throw Refused.damaged(relations);
                }
            }
        }
        return comments;
    }

    private static List<String> attributes(XlsxPackage parts, String part, String element, String attribute)
            throws IOException, XMLStreamException {
        List<String> values = new ArrayList<>();
        if (!parts.has(part)) {
            return values;
        }
        try (InputStream in = parts.open(part, XlsxPackage.IN_MEMORY)) {
            XMLStreamReader xml = XmlText.reader(in);
            while (xml.hasNext()) {
                if (XmlText.next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    String value = XmlText.attribute(xml, attribute);
                    values.add(value == null ? "" : value);
                }
            }
        }
        return values;
    }
}
