package org.reportonce.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 strictly and knows the byte at which it is not. A byte order mark is passed over. */
final class Utf8Reader extends Reader {
    /** The bytes are not UTF-8. */
    static final class NotUtf8 extends IOException {
        private static final long serialVersionUID = 1L;

        final long position;
        final int value;

        NotUtf8(long position, int value) {
            super("not UTF-8 at byte " + position);
            this.position = position;
            this.value = value;
        }
    }

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private long consumed;
    private boolean ended;
    private CharBuffer peeked = CharBuffer.allocate(0);

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** The first bytes, before anything is read. */
    byte[] firstBytes() throws IOException {
        fill();
        return java.util.Arrays.copyOf(bytes.array(), Math.min(bytes.limit(), 4));
    }

    /** The next characters, which stay to be read. To be called once, at the beginning. */
    String peek(int count) throws IOException {
        char[] ahead = new char[count];
        int length = 0;
        while (length < count) {
            int read;
            try {
                read = read(ahead, length, count - length);
            } catch (NotUtf8 e) {
                // Told again, with all that stands before it, when the rest is read.
                break;
            }
            if (read < 0) {
                break;
            }
            length += read;
        }
        int start = length > 0 && ahead[0] == '\uFEFF' ? 1 : 0;
        peeked = CharBuffer.wrap(ahead, start, length - start);
        return peeked.toString();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (peeked.hasRemaining()) {
            int count = Math.min(length, peeked.remaining());
            peeked.get(target, offset, count);
            return count;
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (true) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, out, ended);
            consumed += bytes.position() - before;
            if (out.position() > offset) {
                return out.position() - offset;
            }
            if (result.isError()) {
                throw new NotUtf8(consumed, bytes.get(bytes.position()) & 0xFF);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
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
