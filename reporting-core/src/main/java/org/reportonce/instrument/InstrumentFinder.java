package org.reportonce.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/** Finds the folders of instruments. */
final class InstrumentFinder {
    private InstrumentFinder() {}

    /** Every folder that an {@code index.txt} on the class path names; several packs may bring one each. */
    static List<InstrumentFolder> onClassPath() {
        List<InstrumentFolder> found = new ArrayList<>();
        try {
            for (URL index : Collections.list(
                    InstrumentFinder.class.getClassLoader().getResources(InstrumentFolder.ROOT + "index.txt"))) {
                for (String line : text(index).lines().map(String::strip).toList()) {
                    int slash = line.indexOf('/');
                    if (slash > 0 && !line.startsWith("#")) {
                        found.add(InstrumentFolder.onClassPath(line.substring(0, slash), line.substring(slash + 1)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of instruments on the class path", e);
        }
        return found.stream().distinct().toList();
    }

    private static String text(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Every folder below a folder of the user that holds an instrument or labels for one. */
    static List<InstrumentFolder> below(Path folder, Reporter reporter) {
        if (!Files.isDirectory(folder)) {
            reporter.report(
                    "instrument-folder-missing", Origin.file(folder.toString()), Map.of("folder", folder.toString()));
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 3)) {
            return files.filter(InstrumentFinder::partOfInstrument)
                    .map(file -> folder.resolve(folder.relativize(file)).getParent())
                    .distinct()
                    .sorted()
                    .map(InstrumentFolder::onDisk)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            reporter.report(
                    "instrument-folder-missing", Origin.file(folder.toString()), Map.of("folder", folder.toString()));
            return List.of();
        }
    }

    private static boolean partOfInstrument(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        return name.equals("instrument.yaml") || (name.startsWith("labels.") && name.endsWith(".yaml"));
    }
}
