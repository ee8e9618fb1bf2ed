package org.reportonce.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.finding.SystemReason;

/** Files that must be UTF-8 text. What stands in the way of reading them becomes a finding. */
public final class TextFile {
    private TextFile() {}

    /**
     * Looks whether there is a readable, non-empty file, and reports {@code file-missing}, {@code file-is-folder} or
     * {@code file-empty} if not.
     *
     * @param name the file as findings name it
     */
    public static boolean usable(Path file, String name, Reporter reporter) {
        if (Files.isDirectory(file)) {
            reporter.report("file-is-folder", Origin.file(name), Map.of("file", name));
            return false;
        }
        if (!Files.exists(file)) {
            reporter.report("file-missing", Origin.file(name), Map.of("file", name, "near", near(file)));
            return false;
        }
        try {
            if (Files.isRegularFile(file) && Files.size(file) == 0) {
                reporter.report("file-empty", Origin.file(name), Map.of("file", name));
                return false;
            }
        } catch (IOException e) {
            unreadable(e, name, reporter);
            return false;
        }
        return true;
    }

    /** Reports {@code file-unreadable}: the operating system refused. */
    public static void unreadable(IOException problem, String name, Reporter reporter) {
        reporter.report("file-unreadable", Origin.file(name), Map.of("file", name, "reason", SystemReason.of(problem)));
    }

    /** Reports bytes that are not UTF-8: {@code encoding-utf16} or {@code encoding-not-utf8}. */
    public static void notUtf8(String name, int line, long position, int value, Reporter reporter) {
        reporter.report(
                "encoding-not-utf8",
                Origin.line(name, line),
                Map.of(
                        "file", name,
                        "position", Long.toString(position),
                        "byte", String.format("0x%02X", value & 0xFF)));
    }

    /** True, and reported as {@code encoding-utf16}, when the first bytes are the mark of UTF-16. */
    public static boolean utf16(byte[] start, int length, String name, Reporter reporter) {
        boolean marked = length >= 2
                && ((start[0] == (byte) 0xFF && start[1] == (byte) 0xFE)
                        || (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF));
        if (marked) {
            reporter.report("encoding-utf16", Origin.file(name), Map.of("file", name));
        }
        return marked;
    }

    /** The text of a file without its byte order mark; empty when a finding says why not. */
    static Optional<String> read(Path file, String name, int limit, Reporter reporter) {
        if (!usable(file, name, reporter)) {
            return Optional.empty();
        }
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(limit + 1);
        } catch (IOException e) {
            unreadable(e, name, reporter);
            return Optional.empty();
        }
        if (bytes.length > limit) {
            String megabytes = Integer.toString(limit / 1_000_000);
            reporter.report("file-too-large", Origin.file(name), Map.of("file", name, "limit", megabytes));
            return Optional.empty();
        }
        return decode(bytes, name, reporter);
    }

    private static Optional<String> decode(byte[] bytes, String name, Reporter reporter) {
        if (utf16(bytes, bytes.length, name, reporter)) {
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n') ? 1 : 0;
            }
            notUtf8(name, line, in.position(), bytes[in.position()], reporter);
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String near(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return "";
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            List<String> names =
                    siblings.map(path -> String.valueOf(path.getFileName())).toList();
            return NearNames.joined(String.valueOf(file.getFileName()), names);
        } catch (IOException e) {
            return "";
        }
    }
}
