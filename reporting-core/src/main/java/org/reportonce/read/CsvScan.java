package org.reportonce.read;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the fields of one record straight from the parser's buffer; most cells never become a text of their own. */
final class CsvScan extends CsvCallbackHandler<CsvScan> {
    private final List<String> texts = new ArrayList<>();
    private @Nullable ColumnMemo[] memos = {};
    private @Nullable Cell[] cells = {};
    private BitSet nameless = new BitSet();
    private boolean header = true;
    private RecordType type = RecordType.DATA;
    private int line;
    private int count;
    private int innerLines;
    private boolean blank;
    private int stray;

    /**
     * From now on fields are cells of columns.
     *
     * @param columns column by position; null for one to be left alone
     * @param unnamed positions without a name
     */
    void columns(@Nullable ColumnMemo[] columns, BitSet unnamed) {
        memos = columns;
        nameless = unnamed;
        cells = new Cell[columns.length];
        header = false;
    }

    /** Texts of a header record. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** The cell of a position of the header; null when it is empty. */
    @Nullable
    Cell cell(int position) {
        return cells[position];
    }

    /** Line of the file the record begins at. */
    int line() {
        return line;
    }

    /** Line of the file the parser has come to: where an open quote began. */
    int currentLine() {
        return line + innerLines;
    }

    /** Number of fields. */
    int count() {
        return count;
    }

    /** True when no field has a text. */
    boolean blank() {
        return blank;
    }

    /** Position, from 1, of the first field with a text under a header without a name; 0 when there is none. */
    int stray() {
        return stray;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = (int) startingLineNumber;
        count = 0;
        innerLines = 0;
        blank = true;
        stray = 0;
        type = RecordType.DATA;
        texts.clear();
        Arrays.fill(cells, null);
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (header) {
            texts.add(new String(buffer, offset, length).strip());
        } else if (count < memos.length) {
            ColumnMemo memo = memos[count];
            if (memo != null) {
                Cell cell = memo.get(buffer, offset, length);
                cells[count] = cell;
                blank &= cell == null;
            } else if (length > 0 && stray == 0 && nameless.get(count)) {
                stray = count + 1;
            }
        } else if (length > 0) {
            blank = false;
        }
        if (quoted) {
            countLines(buffer, offset, length);
        }
        count++;
    }

    private void countLines(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            boolean pair = buffer[i] == '\r' && i + 1 < offset + length && buffer[i + 1] == '\n';
            if (buffer[i] == '\n' || (buffer[i] == '\r' && !pair)) {
                innerLines++;
            }
        }
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are not switched on");
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected CsvScan buildRecord() {
        return this;
    }
}
