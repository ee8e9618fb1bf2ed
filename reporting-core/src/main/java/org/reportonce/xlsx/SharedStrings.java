package org.reportonce.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts that cells refer to by number. */
final class SharedStrings {
    private SharedStrings() {}

    static List<String> read(InputStream in) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        XMLStreamReader xml = XmlText.reader(in);
        StringBuilder text = new StringBuilder();
        boolean reading = false;
        int phonetic = 0;
        while (xml.hasNext()) {
            switch (XmlText.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "si" -> text.setLength(0);
                        case "t" -> reading = phonetic == 0;
                        case "rPh" -> phonetic++;
                        default -> {}
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "si" -> texts.add(XmlText.unescaped(text.toString()));
                        case "t" -> reading = false;
                        case "rPh" -> phonetic--;
                        default -> {}
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (reading) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return texts;
    }
}
