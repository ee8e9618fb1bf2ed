package org.reportonce.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes strictly, and knows the line and byte at which that fails. Foreign line ends within a line become blanks. */
final class DecodedReader extends Reader {
    /** The bytes are not in that encoding. */
    static final class NotInEncoding extends IOException {
        private static final long serialVersionUID = 1L;

        final int line;
        final long position;
        final int value;

        NotInEncoding(int line, long position, int value) {
            super("not in this encoding");
            this.line = line;
            this.position = position;
            this.value = value;
        }
    }

    /** A sign that no text holds: it is a file of another kind, or UTF-16 read as something else. */
    static final class ZeroByte extends IOException {
        private static final long serialVersionUID = 1L;

        final int line;

        ZeroByte(int line) {
            super("zero byte");
            this.line = line;
        }
    }

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final LineEnd lines;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharsetDecoder decoder;
    private long consumed;
    private boolean ended;
    private boolean started;
    private int line = 1;
    private char previous;

    DecodedReader(InputStream in, Charset charset, LineEnd lines) {
        this.in = in;
        this.lines = lines;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (true) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, out, ended);
            consumed += bytes.position() - before;
            int count = out.position() - offset;
            if (count > 0) {
                return passed(target, offset, count);
            }
            if (result.isError()) {
                throw new NotInEncoding(line, consumed, bytes.get(bytes.position()) & 0xFF);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private int passed(char[] target, int offset, int count) throws IOException {
        if (!started) {
            started = true;
            if (target[offset] == '\uFEFF') {
                System.arraycopy(target, offset + 1, target, offset, count - 1);
                return count == 1 ? read(target, offset, 1) : passed(target, offset, count - 1);
            }
        }
        for (int i = offset; i < offset + count; i++) {
            char c = target[i];
            if (c == 0) {
                throw new ZeroByte(line);
            }
            line += c == '\r' || (c == '\n' && previous != '\r') ? 1 : 0;
            // A return before a feed turns into a blank too: at the end of a line it is taken off with all others.
            boolean foreignReturn = c == '\r' && (lines == LineEnd.LF || lines == LineEnd.CRLF);
            if (foreignReturn || (c == '\n' && foreignFeed())) {
                target[i] = ' ';
            }
            previous = c;
        }
        return count;
    }

    private boolean foreignFeed() {
        return lines == LineEnd.CR || (lines == LineEnd.CRLF && previous != '\r');
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
