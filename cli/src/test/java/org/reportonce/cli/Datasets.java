package org.reportonce.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Datasets that a test may spoil. */
final class Datasets {
    private Datasets() {}

    /** A copy of the dataset of the fictional State. */
    static Path copy(Path below) throws IOException {
        Path state = Run.ARANDIA.getParent();
        try (Stream<Path> files = Files.walk(state)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path target =
                            below.resolve("XAA").resolve(state.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return below.resolve("XAA/2025");
    }

    /** The same, not yet filed. */
    static Path notFiled(Path below) throws IOException {
        Path folder = copy(below);
        Path dataset = folder.resolve("dataset.yaml");
        Files.writeString(dataset, Files.readString(dataset).replaceFirst("(?m)^  date: .*\\R", ""));
        return folder;
    }

    /** The same, with a quantity below zero in the second line of its transfers. */
    static Path withNegativeQuantity(Path below) throws IOException {
        Path folder = copy(below);
        Path transfers = folder.resolve("transfers.csv");
        List<String> lines = Files.readAllLines(transfers);
        int quantity = List.of(lines.get(0).split(",")).indexOf("quantity");
        String[] cells = lines.get(1).split(",", -1);
        cells[quantity] = "-3";
        lines.set(1, String.join(",", cells));
        Files.write(transfers, lines);
        return folder;
    }
}
