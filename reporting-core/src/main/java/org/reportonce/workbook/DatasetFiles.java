package org.reportonce.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.reportonce.finding.Reporter;
import org.reportonce.read.TableTexts;
import org.reportonce.schema.RecordTable;
import org.reportonce.yaml.RecordBinder;
import org.reportonce.yaml.YamlFile;

/** Files of a dataset, compared by what they say. */
public final class DatasetFiles {
    private DatasetFiles() {}

    /**
     * True when two files say the same, whatever their comments, the order of their keys or their line ends. What cannot be read is
     * never the same.
     *
     * @param name name of the file in the dataset, such as {@code state.yaml}
     */
    public static boolean same(String name, Path one, Path two) throws IOException {
        Class<? extends Record> record = Documents.RECORDS.get(name);
        if (record != null) {
            Optional<? extends Record> first = record(one, name, record);
            return first.isPresent() && first.equals(record(two, name, record));
        }
        Optional<RecordTable> table = RecordTable.ALL.stream()
                .filter(known -> name.equals(known.name() + ".csv"))
                .findFirst();
        return table.isPresent() && digest(one, table.get()).equals(digest(two, table.get()));
    }

    private static <T extends Record> Optional<T> record(Path file, String name, Class<T> type) {
        boolean[] sound = {true};
        Reporter listener = (code, origin, subject, arguments) -> sound[0] = false;
        Optional<T> record = YamlFile.read(file, name, listener)
                .flatMap(node -> RecordBinder.bind(node, type, listener).value());
        return sound[0] ? record : Optional.empty();
    }

    private static String digest(Path file, RecordTable table) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        boolean whole = TableTexts.read(file, table.columns(), (line, texts) -> {
            for (String text : texts) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
        });
        return whole ? HexFormat.of().formatHex(digest.digest()) : "not whole: " + file;
    }
}
