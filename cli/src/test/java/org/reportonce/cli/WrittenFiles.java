package org.reportonce.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** All that was written to a folder, as text: documents and workbooks are taken apart, down to their metadata. */
final class WrittenFiles {
    private WrittenFiles() {}

    /** Text by name; parts of an archive are called {@code file!part}. Names are part of the text. */
    static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString();
            byte[] bytes = Files.readAllBytes(file);
            texts.put(name, name + '\n' + readable(new String(bytes, StandardCharsets.UTF_8)));
            if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        texts.put(
                                name + '!' + entry.getName(),
                                entry.getName()
                                        + '\n'
                                        + entry.getComment()
                                        + '\n'
                                        + readable(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
                    }
                }
            }
        }
        return texts;
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the commas that group digits, so that 7,919 is found as 7919. */
    private static String readable(String text) {
        return text.replaceAll("(?<=[0-9])[,\u00a0\u202f](?=[0-9]{3})", "");
    }
}
