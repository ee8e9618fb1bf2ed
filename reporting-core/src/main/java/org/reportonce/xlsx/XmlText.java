package org.reportonce.xlsx;

import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of a package: without document type, without entities, without anything from outside. */
final class XmlText {
    /** What Excel writes for characters that XML does not allow. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int DIGITS = 9;

    private static final XMLInputFactory FACTORY = factory();

    private XmlText() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(in);
        }
    }

    /**
     * Goes on to the next event.
     *
     * @throws Refused when it is a document type, which no spreadsheet program writes
     */
    static int next(XMLStreamReader xml) throws XMLStreamException, Refused {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refused("workbook-doctype", java.util.Map.of());
        }
        return event;
    }

    /** An attribute by its local name; null when it is not there. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that is a whole number. */
    static int number(XMLStreamReader xml, String name, int otherwise) {
        String text = attribute(xml, name);
        return text == null ? otherwise : whole(text, otherwise);
    }

    /** A whole number of at most nine digits; asked for with every cell, so without a pattern. */
    static int whole(String text, int otherwise) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return text.isEmpty() || text.length() > DIGITS ? otherwise : number;
    }

    /** The text as it stands between tags; signs that XML does not have are left out. */
    static String written(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints()
                .filter(sign -> sign >= ' ' || sign == '\n' || sign == '\t')
                .filter(sign -> sign != 0xFFFE && sign != 0xFFFF && !(sign >= 0xD800 && sign <= 0xDFFF))
                .forEach(sign -> {
                    switch (sign) {
                        case '&' -> xml.append("&amp;");
                        case '<' -> xml.append("&lt;");
                        case '>' -> xml.append("&gt;");
                        default -> xml.appendCodePoint(sign);
                    }
                });
        return xml.toString();
    }

    /** The text with characters that were escaped. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            char character = (char) Integer.parseInt(matcher.group(1), 16);
            matcher.appendReplacement(plain, Matcher.quoteReplacement(String.valueOf(character)));
        }
        return matcher.appendTail(plain).toString();
    }
}
