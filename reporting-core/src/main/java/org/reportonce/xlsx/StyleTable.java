package org.reportonce.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How cells of each style show their numbers. */
final class StyleTable {
    private final List<NumberLook> looks = new ArrayList<>();

    private StyleTable() {}

    static StyleTable none() {
        return new StyleTable();
    }

    static StyleTable read(InputStream in) throws IOException, XMLStreamException {
        StyleTable table = new StyleTable();
        Map<Integer, NumberLook> own = new HashMap<>();
        XMLStreamReader xml = XmlText.reader(in);
        boolean cells = false;
        while (xml.hasNext()) {
            int event = XmlText.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> {
                        String code = XmlText.attribute(xml, "formatCode");
                        own.put(XmlText.number(xml, "numFmtId", -1), NumberLook.of(code == null ? "" : code));
                    }
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells) {
                            int id = XmlText.number(xml, "numFmtId", 0);
                            NumberLook look = own.get(id);
                            table.looks.add(look == null ? NumberLook.builtIn(id) : look);
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                cells = false;
            }
        }
        return table;
    }

    NumberLook look(int style) {
        return style < looks.size() ? looks.get(style) : NumberLook.GENERAL;
    }
}
