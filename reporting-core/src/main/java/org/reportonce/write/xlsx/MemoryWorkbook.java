package org.reportonce.write.xlsx;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * A workbook whose rows are streamed, and kept in memory in compressed form: figures that must not be seen never stand in the
 * machine's folder for temporary files. A million rows of nine cells take some 60 MB.
 */
public final class MemoryWorkbook extends SXSSFWorkbook {
    private static final int ROWS_AT_HAND = 100;
    private static final int BUFFER = 1 << 14;

    /** An empty workbook. */
    public MemoryWorkbook() {
        super(ROWS_AT_HAND);
        // Some programs, and Java's own reader, refuse the large form of entries that are not large.
        setZip64Mode(Zip64Mode.AsNeeded);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Rows come in pieces of a few characters, each of which would be encoded by itself.
        Writer text = new BufferedWriter(new OutputStreamWriter(new QuickGzip(bytes), StandardCharsets.UTF_8), BUFFER);
        return new Rows(bytes, new GrowingRows(text));
    }

    /** Packed loosely, since what is written from here is packed anew by {@code StableZip}. */
    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        return zip;
    }

    private static final class Rows extends SheetDataWriter {
        private final ByteArrayOutputStream bytes;
        private final Writer text;

        Rows(ByteArrayOutputStream bytes, Writer text) throws IOException {
            super(text);
            this.bytes = bytes;
            this.text = text;
        }

        @Override
        public InputStream getWorksheetXMLInputStream() throws IOException {
            text.close();
            return new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        }
    }

    /**
     * Leaves out the mark that says that a user set the height of a row: Excel keeps such a height when somebody types a longer
     * text, and shows its beginning only. The library writes name, {@code ="}, value and closing quote of an attribute one by one.
     */
    private static final class GrowingRows extends FilterWriter {
        private boolean leaving;

        GrowingRows(Writer out) {
            super(out);
        }

        @Override
        public void write(String text) throws IOException {
            if (text.equals("customHeight")) {
                leaving = true;
            } else if (!leaving) {
                out.write(text);
            }
        }

        @Override
        public void write(int letter) throws IOException {
            if (!leaving) {
                out.write(letter);
            } else if (letter == '"') {
                leaving = false;
            }
        }
    }

    private static final class QuickGzip extends GZIPOutputStream {
        QuickGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
