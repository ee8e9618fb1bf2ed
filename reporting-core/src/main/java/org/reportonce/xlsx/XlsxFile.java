package org.reportonce.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An Excel file. Sheets are read row by row and never kept; formulas are never worked out; nothing outside the file is opened.
 */
public final class XlsxFile implements AutoCloseable {
    private final XlsxPackage parts;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final boolean macros;
    private boolean from1904;
    private String sharedPart = "";
    private String stylesPart = "";
    private @Nullable List<String> texts;
    private @Nullable StyleTable styles;

    private XlsxFile(XlsxPackage parts) throws IOException, XMLStreamException {
        this.parts = parts;
        if (!parts.has("[Content_Types].xml")) {
            throw new Refused(
                    parts.has("mimetype") && parts.has("content.xml") ? "workbook-opendocument" : "workbook-not-excel",
                    Map.of());
        }
        String workbook = relations("_rels/.rels", "").getOrDefault("officeDocument", "xl/workbook.xml");
        if (!parts.has(workbook) || workbook.endsWith(".bin") || !workbook.startsWith("xl/")) {
            throw new Refused(workbook.endsWith(".bin") ? "workbook-xlsb" : "workbook-not-excel", Map.of());
        }
        macros = parts.has("xl/vbaProject.bin") || parts.hasBelow("xl/macrosheets/");
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        Map<String, String> targets = relations(relations, folder);
        sharedPart = targets.getOrDefault("sharedStrings", "");
        stylesPart = targets.getOrDefault("styles", "");
        workbook(workbook, targets);
    }

    /**
     * Opens a file.
     *
     * @throws Refused when it is no such file, is damaged or is too large; says which
     * @throws IOException when it cannot be read
     */
    public static XlsxFile open(Path path) throws IOException {
        FirstBytes.look(path);
        XlsxPackage parts = new XlsxPackage(path);
        try {
            return new XlsxFile(parts);
        } catch (XMLStreamException e) {
            parts.close();
            throw cause(e, "xl/workbook.xml");
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** Names of the sheets in their order, hidden ones among them. */
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** Names of the sheets that a person sees and that hold cells, in their order; sheets of one chart are none of them. */
    public List<String> visible() {
        return sheets.entrySet().stream()
                .filter(sheet ->
                        !hidden.contains(sheet.getKey()) && !sheet.getValue().contains("/chartsheets/"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What defined names stand for, such as {@code transfers!$A$3}. */
    public Map<String, String> names() {
        return Map.copyOf(names);
    }

    /** True when it holds programs. They are neither read nor run. */
    public boolean macros() {
        return macros;
    }

    /** True when days are counted from 1904. */
    public boolean from1904() {
        return from1904;
    }

    /**
     * Reads a sheet.
     *
     * @param taker takes each row that holds something; says false when it wants no more
     * @return ranges of merged cells, as far as they were come to
     * @throws Refused when the file is damaged or too large
     */
    public List<String> read(String sheet, Predicate<XlsxRow> taker) throws IOException {
        String part = sheets.getOrDefault(sheet, "");
        List<String> shared = texts();
        try {
            if (styles == null) {
                try (InputStream in = stylesPart.isEmpty() ? InputStream.nullInputStream() : memory(stylesPart)) {
                    styles = stylesPart.isEmpty() ? StyleTable.none() : StyleTable.read(in);
                }
            }
            try (InputStream in = parts.open(part, XlsxPackage.STREAMED)) {
                return new XlsxSheet(in, part, shared, styles, taker).read();
            }
        } catch (XMLStreamException e) {
            throw cause(e, part);
        }
    }

    /** Texts that cells refer to by number. */
    List<String> texts() throws IOException {
        List<String> read = texts;
        if (read == null) {
            try (InputStream in = sharedPart.isEmpty() ? InputStream.nullInputStream() : memory(sharedPart)) {
                read = sharedPart.isEmpty() ? List.of() : SharedStrings.read(in);
            } catch (XMLStreamException e) {
                throw cause(e, sharedPart);
            }
            texts = read;
        }
        return read;
    }

    /** Parts by the names of their sheets. */
    Map<String, String> sheetParts() {
        return Collections.unmodifiableMap(sheets);
    }

    /** The part with the texts that cells refer to; empty when there is none. */
    String sharedPart() {
        return sharedPart;
    }

    XlsxPackage parts() {
        return parts;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private InputStream memory(String part) throws IOException {
        return parts.open(part, XlsxPackage.IN_MEMORY);
    }

    /** What stopped the XML reader: one of our limits, or XML that is none. */
    private static Refused cause(XMLStreamException e, String part) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
            if (cause instanceof XMLStreamException stream && stream.getNestedException() instanceof Refused refused) {
                return refused;
            }
        }
        String message = String.valueOf(e.getMessage());
        return message.contains("DOCTYPE")
                        || message.contains("was referenced")
                        || message.contains("nothing is fetched")
                ? new Refused("workbook-doctype", Map.of())
                : Refused.damaged(part);
    }

    /** Targets by kind of relation, and by id. */
    private Map<String, String> relations(String part, String folder) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        if (!parts.has(part)) {
            return targets;
        }
        try (InputStream in = memory(part)) {
            XMLStreamReader xml = XmlText.reader(in);
            while (xml.hasNext()) {
                if (XmlText.next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String type = String.valueOf(XmlText.attribute(xml, "Type"));
                    String target = String.valueOf(XmlText.attribute(xml, "Target"));
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    if (!"External".equals(XmlText.attribute(xml, "TargetMode"))) {
                        targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
                        targets.put("#" + XmlText.attribute(xml, "Id"), path);
                    }
                }
            }
        }
        return targets;
    }

    private void workbook(String part, Map<String, String> targets) throws IOException, XMLStreamException {
        try (InputStream in = memory(part)) {
            XMLStreamReader xml = XmlText.reader(in);
            List<String> unnamed = new ArrayList<>();
            while (xml.hasNext()) {
                if (XmlText.next(xml) != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "workbookPr" -> {
                        String date = XmlText.attribute(xml, "date1904");
                        from1904 = "1".equals(date) || "true".equals(date);
                    }
                    case "sheet" -> {
                        String name = String.valueOf(XmlText.attribute(xml, "name"));
                        String target = targets.get("#" + XmlText.attribute(xml, "id"));
                        if (target == null || !parts.has(target)) {
                            unnamed.add(name);
                        } else {
                            sheets.put(name, target);
                            String state = XmlText.attribute(xml, "state");
                            if (state != null && !state.equals("visible")) {
                                hidden.add(name);
                            }
                        }
                    }
                    case "definedName" -> {
                        String name = String.valueOf(XmlText.attribute(xml, "name"));
                        // A sheet that is copied takes copies of the names along, which hold in the copy only.
                        boolean local = XmlText.attribute(xml, "localSheetId") != null;
                        String target = xml.getElementText();
                        if (!local) {
                            names.put(name, target);
                        }
                    }
                    default -> {}
                }
            }
            if (!unnamed.isEmpty() && sheets.isEmpty()) {
                throw Refused.damaged(part);
            }
        }
    }
}
