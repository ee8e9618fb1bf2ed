package org.reportonce.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a foreign file is most likely to be read.
 *
 * @param workbook true for a workbook, of which the rest says nothing
 * @param encoding encoding
 * @param encodingSure why the encoding is sure; empty when it is a guess
 * @param delimiter delimiter
 * @param lines what ends a line
 */
public record FileGuess(boolean workbook, Encoding encoding, String encodingSure, char delimiter, LineEnd lines) {
    private static final int LOOKED_AT = 2_000_000;
    private static final int LINES = 300;
    /** Signs that part the cells of most tables. */
    public static final String DELIMITERS = ",;\t|";

    private static final List<Encoding> SINGLE_BYTE =
            List.of(Encoding.WINDOWS_1252, Encoding.MACROMAN, Encoding.WINDOWS_1250, Encoding.WINDOWS_1251);

    private static final String USUAL = "äöüßéèêëàâçñóòôõãíìîïúùûøåæÄÖÜÉÈÀÇÑÅØáÁÓÍÚ€£°§–’“”«»";

    /** The file's format as far as it can be told. */
    public TableFormat format() {
        return new TableFormat(encoding, delimiter, '"', lines, "");
    }

    /**
     * Looks at the first two million bytes.
     *
     * @throws IOException when it cannot be read
     */
    public static FileGuess of(Path path) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(LOOKED_AT);
        }
        if (ForeignTables.isWorkbook(path)) {
            return new FileGuess(true, Encoding.AUTO, "a workbook", ',', LineEnd.AUTO);
        }
        Encoding marked = Marks.of(bytes);
        if (marked != Encoding.AUTO) {
            return of(bytes, marked, "the file begins with its mark");
        }
        Encoding wide = zeros(bytes);
        if (wide != Encoding.AUTO) {
            return of(bytes, wide, "every second byte is zero");
        }
        String utf8 = decoded(bytes, Encoding.UTF_8);
        if (!utf8.isEmpty() || bytes.length == 0) {
            boolean plain = utf8.chars().allMatch(c -> c < 0x80);
            return of(
                    bytes,
                    Encoding.UTF_8,
                    plain ? "there are no letters beyond A to Z" : "all letters beyond A to Z are in it");
        }
        return of(bytes, bestOf(bytes), "");
    }

    private static FileGuess of(byte[] bytes, Encoding encoding, String sure) {
        String text = decoded(bytes, encoding);
        long returns = text.chars().filter(c -> c == '\r').count();
        long feeds = text.chars().filter(c -> c == '\n').count();
        LineEnd lines = returns > 0 && feeds == 0 ? LineEnd.CR : LineEnd.AUTO;
        return new FileGuess(false, encoding, sure, delimiter(text), lines);
    }

    private static Encoding zeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, 4000);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (odd > looked / 5 && even < odd / 10) {
            return Encoding.UTF_16LE;
        }
        return even > looked / 5 && odd < even / 10 ? Encoding.UTF_16BE : Encoding.AUTO;
    }

    /** The text; empty when the bytes are not in that encoding. A letter cut off at the end does not count. */
    private static String decoded(byte[] bytes, Encoding encoding) {
        CharsetDecoder decoder = (encoding == Encoding.UTF_8 ? StandardCharsets.UTF_8 : encoding.charset())
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        boolean wrong = decoder.decode(ByteBuffer.wrap(bytes), out, false).isError();
        return wrong ? "" : out.flip().toString();
    }

    private static Encoding bestOf(byte[] bytes) {
        Encoding best = Encoding.ISO_8859_1;
        long most = Long.MIN_VALUE;
        for (Encoding each : SINGLE_BYTE) {
            String text = decoded(bytes, each);
            long score = text.isEmpty() ? Long.MIN_VALUE : score(text);
            if (score > most) {
                most = score;
                best = each;
            }
        }
        return best;
    }

    /** Letters where letters are likely speak for an encoding, signs within words against it. */
    private static long score(String text) {
        long score = 0;
        int run = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                run = 0;
                continue;
            }
            char before = text.charAt(i - 1);
            if (Character.isLetter(c)) {
                run++;
                boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
                score += latin && run >= 3 ? -3 : 1;
                score += Character.isUpperCase(c) && Character.isLowerCase(before) ? -4 : 0;
            } else {
                run = 0;
                score += Character.isLetter(before) && Character.isLetter(text.charAt(i + 1)) ? -3 : -1;
            }
            score += USUAL.indexOf(c) >= 0 ? 2 : 0;
        }
        return score;
    }

    private static char delimiter(String text) {
        char best = ',';
        double most = 0;
        for (int at = 0; at < DELIMITERS.length(); at++) {
            char each = DELIMITERS.charAt(at);
            Map<Integer, Integer> counts = new HashMap<>();
            int lines = 0;
            int cells = 0;
            boolean quoted = false;
            for (int i = 0; i < text.length() && lines < LINES; i++) {
                char c = text.charAt(i);
                quoted ^= c == '"';
                if (!quoted && c == each) {
                    cells++;
                } else if (!quoted && (c == '\n' || c == '\r')) {
                    counts.merge(cells, 1, Integer::sum);
                    lines++;
                    cells = 0;
                }
            }
            int total = lines;
            for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
                double score = count.getKey() * (double) count.getValue() / Math.max(1, total);
                if (score > most) {
                    most = score;
                    best = each;
                }
            }
        }
        return best;
    }
}
