package org.reportonce.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.reportonce.xlsx.XlsxCell.Kind;

/** Reads one sheet from its beginning to its end. */
final class XlsxSheet {
    private static final int LAST_ROW = 1_048_576;

    private final XMLStreamReader xml;
    private final String part;
    private final List<String> texts;
    private final StyleTable styles;
    private final Predicate<XlsxRow> taker;
    private final List<String> merged = new ArrayList<>();

    private List<XlsxCell> cells = new ArrayList<>();
    private int row;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean hasFormula;
    private boolean hasValue;
    private final StringBuilder formula = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private @Nullable StringBuilder target;
    private int phonetic;

    XlsxSheet(InputStream in, String part, List<String> texts, StyleTable styles, Predicate<XlsxRow> taker)
            throws XMLStreamException {
        this.xml = XmlText.reader(in);
        this.part = part;
        this.texts = texts;
        this.styles = styles;
        this.taker = taker;
    }

    /**
     * Hands each row on that holds something, until one is not wanted any more.
     *
     * @return ranges of merged cells, as far as they were come to
     */
    List<String> read() throws IOException, XMLStreamException {
        while (xml.hasNext()) {
            switch (XmlText.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (!end(xml.getLocalName())) {
                        return merged;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (target != null) {
                        target.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {}
            }
        }
        return merged;
    }

    private void start(String name) throws Refused {
        switch (name) {
            case "row" -> {
                row = XmlText.number(xml, "r", row + 1);
                column = -1;
                cells = new ArrayList<>();
                if (row > LAST_ROW) {
                    throw Refused.damaged(part);
                }
            }
            case "c" -> cell();
            case "f" -> {
                hasFormula = true;
                target = formula;
            }
            case "v" -> {
                hasValue = true;
                target = value;
            }
            case "t" -> target = phonetic == 0 ? inline : null;
            case "rPh" -> phonetic++;
            case "mergeCell" -> {
                String range = XmlText.attribute(xml, "ref");
                merged.add(range == null ? "" : range);
            }
            default -> {}
        }
    }

    private void cell() throws Refused {
        String reference = XmlText.attribute(xml, "r");
        column = reference == null ? column + 1 : CellReference.columnOf(reference);
        if (column < 0 || column >= CellReference.COLUMNS) {
            throw Refused.damaged(part);
        }
        String named = XmlText.attribute(xml, "t");
        type = named == null ? "n" : named;
        style = XmlText.number(xml, "s", 0);
        hasFormula = false;
        hasValue = false;
        formula.setLength(0);
        value.setLength(0);
        inline.setLength(0);
    }

    /** False when nobody wants to read on. */
    private boolean end(String name) throws Refused {
        switch (name) {
            case "f", "v", "t" -> target = null;
            case "rPh" -> phonetic--;
            case "c" -> {
                // Some programs leave the old text behind when they put a value in its place.
                if (type.equals("inlineStr") && value.isEmpty()) {
                    hasValue = true;
                    value.append(inline);
                }
                if (hasFormula || (hasValue && !value.isEmpty())) {
                    cells.add(made());
                }
            }
            case "row" -> {
                return cells.isEmpty() || taker.test(new XlsxRow(row, cells));
            }
            default -> {}
        }
        return true;
    }

    private XlsxCell made() throws Refused {
        String shown = hasFormula ? formula.isEmpty() ? "…" : formula.toString() : "";
        Kind kind = !hasValue
                ? Kind.NOTHING
                : switch (type) {
                    case "s", "str", "inlineStr", "d" -> Kind.TEXT;
                    case "b" -> Kind.TRUTH;
                    case "e" -> Kind.ERROR;
                    default -> Kind.NUMBER;
                };
        String text = type.equals("s") ? shared() : value.toString();
        return new XlsxCell(
                column,
                kind,
                kind == Kind.TEXT && !type.equals("s") ? XmlText.unescaped(text) : text,
                shown,
                styles.look(style));
    }

    private String shared() throws Refused {
        int index = XmlText.whole(value.toString().strip(), -1);
        if (index < 0 || index >= texts.size()) {
            throw Refused.damaged(part);
        }
        return texts.get(index);
    }
}
