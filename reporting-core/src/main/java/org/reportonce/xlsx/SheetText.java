package org.reportonce.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of a sheet as it is written: what stands before the rows, the rows one by one, what stands after them. */
final class SheetText implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("\\sr\\s*=\\s*[\"']([0-9]{1,7})[\"']");

    private final MarkupPieces pieces;
    private final String part;
    private final StringBuilder piece = new StringBuilder();
    private String head = "";
    private String rowsEnd = "";
    private int number;
    private boolean rows;

    private SheetText(MarkupPieces pieces, String part) {
        this.pieces = pieces;
        this.part = part;
    }

    /** Opens a sheet up to its rows. */
    static SheetText open(InputStream in, Charset charset, String part) throws IOException {
        SheetText sheet = new SheetText(new MarkupPieces(new InputStreamReader(in, charset), part), part);
        sheet.begin();
        return sheet;
    }

    /** The encoding that XML states, or that its first bytes show. */
    static Charset charset(InputStream in, String part) throws IOException {
        try {
            XMLStreamReader xml = XmlText.reader(in);
            String name =
                    xml.getCharacterEncodingScheme() == null ? xml.getEncoding() : xml.getCharacterEncodingScheme();
            xml.close();
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw Refused.damaged(part);
        }
    }

    private void begin() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int start = 0; pieces.next(text); start = text.length()) {
            if (MarkupPieces.is(text, start, "sheetData", false)) {
                rows = !MarkupPieces.empty(text);
                if (rows) {
                    head = text.toString();
                } else {
                    text.setLength(text.length() - 2);
                    head = text.append('>').toString();
                    String tag = text.substring(start + 1);
                    rowsEnd = "</" + tag.split("[\\s>]", 2)[0] + '>';
                }
                return;
            }
        }
    }

    /** False for a sheet of another kind, such as one that is a chart. */
    boolean hasRows() {
        return !head.isEmpty();
    }

    /** Everything up to the first row. */
    String head() {
        return head;
    }

    /**
     * Puts the next row into {@code row}, which is emptied first.
     *
     * @return false when there are no more
     */
    boolean next(StringBuilder row) throws IOException {
        while (rows) {
            piece.setLength(0);
            if (!pieces.next(piece)) {
                throw Refused.damaged(part);
            }
            if (MarkupPieces.is(piece, 0, "sheetData", true)) {
                rowsEnd = piece.toString();
                rows = false;
            } else if (MarkupPieces.is(piece, 0, "row", false)) {
                row(row);
                return true;
            }
        }
        return false;
    }

    private void row(StringBuilder row) throws IOException {
        row.setLength(0);
        row.append(piece);
        Matcher matcher = NUMBER.matcher(piece);
        boolean stated = matcher.find();
        number = stated ? Integer.parseInt(matcher.group(1)) : number + 1;
        if (!stated) {
            int tag = MarkupPieces.empty(row) ? 2 : 1;
            row.insert(row.length() - tag, " r=\"" + number + '"');
        }
        if (MarkupPieces.empty(piece)) {
            return;
        }
        for (int start = row.length(); pieces.next(row); start = row.length()) {
            if (MarkupPieces.is(row, start, "row", true)) {
                return;
            }
        }
        throw Refused.damaged(part);
    }

    /** Number of the row that came last, from 1. */
    int number() {
        return number;
    }

    /** Everything from the end of the rows on. */
    String tail() throws IOException {
        StringBuilder text = new StringBuilder(rowsEnd);
        while (pieces.next(text)) {
            // All of it is appended.
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        pieces.close();
    }
}
