package org.reportonce.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportonce.write.OutputException.Reason;

class DirectoryOutputTest {
    @TempDir
    private Path folder;

    @Test
    void showsFilesOnlyWhenAllAreWritten() throws IOException {
        Path out = folder.resolve("new/out");
        try (DirectoryOutput output = DirectoryOutput.open(out)) {
            output.add("a.txt", text("first"));
            output.add("b.txt", text("second"));
            assertThat(visible(out)).isEmpty();

            output.finish();
        }
        assertThat(visible(out)).containsExactly("a.txt", "b.txt");
        assertThat(names(out)).containsExactly("a.txt", "b.txt");
        assertThat(out.resolve("b.txt")).hasContent("second");
    }

    @Test
    void tellsTheHashOfEachFile() throws IOException {
        try (DirectoryOutput output = DirectoryOutput.open(folder)) {
            output.add("a.txt", text("abc"));
            output.finish();
            // SHA-256 of "abc", FIPS 180-4
            assertThat(output.hashes())
                    .containsEntry("a.txt", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    @Test
    void replacesAnOlderFileAndLeavesOthersAlone() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        Files.writeString(folder.resolve("mine.txt"), "mine");
        try (DirectoryOutput output = DirectoryOutput.open(folder)) {
            output.add("a.txt", text("new"));
            output.finish();
        }
        assertThat(folder.resolve("a.txt")).hasContent("new");
        assertThat(folder.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void leavesNothingBehindWhenItIsNotFinished() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        try (DirectoryOutput output = DirectoryOutput.open(folder)) {
            output.add("a.txt", text("new"));
        }
        assertThat(names(folder)).containsExactly("a.txt");
        assertThat(folder.resolve("a.txt")).hasContent("old");
    }

    @Test
    void saysThatTheDiskIsFullAndLeavesNothingHalfWritten() throws IOException {
        try (DirectoryOutput output = DirectoryOutput.open(folder)) {
            assertThatExceptionOfType(OutputException.class)
                    .isThrownBy(() -> output.add("a.docx", full()))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DISK_FULL))
                    .satisfies(
                            e -> assertThat(noted(e)).containsExactly("output-disk-full " + folder.resolve("a.docx")));
        }
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void seesThatTheDiskIsFullWhenALibraryHidesIt() throws IOException {
        try (DirectoryOutput output = DirectoryOutput.open(folder)) {
            assertThatExceptionOfType(OutputException.class)
                    .isThrownBy(() -> output.add("a.docx", out -> {
                        throw new UncheckedIOException(new IOException("There is not enough space on the disk"));
                    }))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DISK_FULL));
        }
    }

    @Test
    void takesAwayTheFoldersItMadeWhenNothingCameOfIt() throws IOException {
        Path out = folder.resolve("new/deep/out");
        try (DirectoryOutput output = DirectoryOutput.open(out)) {
            assertThatExceptionOfType(OutputException.class).isThrownBy(() -> output.add("a.docx", full()));
        }
        assertThat(names(folder)).isEmpty();

        Path there = Files.createDirectory(folder.resolve("there"));
        try (DirectoryOutput output = DirectoryOutput.open(there.resolve("out"))) {
            output.add("a.txt", text("a"));
        }
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "I am a file");

        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> DirectoryOutput.open(file.resolve("deeper")))
                .satisfies(e -> assertThat(noted(e)).containsExactly("output-not-a-folder " + file));
        assertThat(file).hasContent("I am a file");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() {
        // Not even the administrator may make folders here.
        Path unwritable = Path.of("/proc/reportonce-out");
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));

        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> DirectoryOutput.open(unwritable))
                .satisfies(e -> assertThat(noted(e)).containsExactly("output-not-writable " + unwritable));
    }

    @Test
    void refusesAFolderInPlaceOfAFile() throws IOException {
        Files.createDirectory(folder.resolve("a.txt"));
        try (DirectoryOutput output = DirectoryOutput.open(folder)) {
            output.add("0.txt", text("other"));
            output.add("a.txt", text("new"));
            assertThatExceptionOfType(OutputException.class)
                    .isThrownBy(output::finish)
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_REPLACEABLE));
        }
        assertThat(names(folder)).containsExactly("a.txt");
    }

    @Test
    void takesPlainFileNamesOnly() throws IOException {
        try (DirectoryOutput output = DirectoryOutput.open(folder)) {
            assertThatThrownBy(() -> output.add("../escape.txt", text("x")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not a plain file name");
        }
    }

    @Test
    void hasATextForEachReason() throws IOException {
        try (InputStream in =
                OutputException.class.getResourceAsStream("/org/reportonce/catalogue/findings-write.en.yaml")) {
            String catalogue = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Reason reason : Reason.values()) {
                OutputException e = new OutputException(reason, folder, new IOException("detail"));
                assertThat(catalogue).contains("\n" + noted(e).get(0).split(" ")[0] + ":\n");
            }
        }
    }

    private static OutputFolder.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OutputFolder.Content full() {
        return out -> {
            out.write(new byte[1000]);
            throw new IOException("No space left on device");
        };
    }

    private static List<String> noted(OutputException e) {
        List<String> noted = new ArrayList<>();
        e.report((code, origin, subject, arguments) -> noted.add(code + " " + origin.file()));
        return noted;
    }

    private static List<String> visible(Path folder) throws IOException {
        return names(folder).stream().filter(name -> !name.startsWith(".")).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
