package org.reportonce.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportonce.finding.Reporter;

/** Folders and files that are missing, misplaced or no text. */
class BadFilesTest {
    @Test
    void saysThatAFileIsMissingAndWhichOneLooksAlike() {
        Sample sample =
                new Sample().without("dataset.yaml").with("datset.yaml", "x").read();
        assertThat(sample.places()).containsExactly("file-unknown datset.yaml", "file-missing dataset.yaml");
        assertThat(sample.texts().get(1))
                .isEqualTo("The file dataset.yaml is missing. There is a file with a similar name: datset.yaml. "
                        + "Create dataset.yaml, or rename datset.yaml. "
                        + "\"reportonce new\" makes a dataset with all files.");
    }

    @Test
    void looksThroughTheTablesEvenWhenAYamlFileIsBroken() {
        Sample sample = new Sample()
                .with("dataset.yaml", "format: x\n\tstate: XAA\n")
                .with("transfers.csv", Sample.HEADER + "\nT-1,export,actual,I,-3,KEN\n")
                .read();
        assertThat(sample.codes()).containsExactly("yaml-tab", "quantity-negative");
    }

    @Test
    void saysThatAFileIsEmpty() {
        Sample sample = new Sample().with("transfers.csv", "").read();
        assertThat(sample.places()).containsExactly("file-empty transfers.csv");
        assertThat(sample.texts().get(0)).startsWith("transfers.csv is empty. Restore the content from a copy");
    }

    @Test
    void saysThatAFolderStandsInPlaceOfAFile() throws IOException {
        Sample sample = new Sample().without("transfers.csv");
        Files.createDirectory(sample.folder().resolve("transfers.csv"));
        assertThat(sample.read().places()).containsExactly("file-is-folder transfers.csv");
        assertThat(sample.texts().get(0)).startsWith("transfers.csv is a folder; a file was expected.");
    }

    @Test
    void saysAtWhichByteAndLineAFileIsNotUtf8AndHowToSaveItAnew() {
        byte[] bytes = (Sample.HEADER + ",comments\n" + Sample.LINE + ",a\r\nT-2,export,actual,I,3,KEN,caf\u00e9\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Sample sample = new Sample().with("transfers.csv", bytes).read();
        assertThat(sample.places()).containsExactly("encoding-not-utf8 transfers.csv:3");
        assertThat(sample.arguments()).containsEntry("byte", "0xE9").containsEntry("position", "113");
        assertThat(sample.texts().get(0))
                .contains("Excel: \"Save as\", file type \"CSV UTF-8")
                .contains("LibreOffice");
    }

    @Test
    void readsWhatStandsFarBeforeABadByte() {
        byte[] good = (Sample.HEADER + "\n" + (Sample.LINE + "\n").repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(good, good.length + 1);
        bytes[good.length] = (byte) 0xFF;
        Sample sample = new Sample().with("transfers.csv", bytes).read();
        assertThat(sample.places()).containsExactly("encoding-not-utf8 transfers.csv:20002");
        assertThat(sample.arguments()).containsEntry("position", Integer.toString(good.length));
    }

    @Test
    void recognisesUtf16() {
        Sample sample = new Sample()
                .with("transfers.csv", (Sample.HEADER + "\n").getBytes(StandardCharsets.UTF_16LE))
                .with("transfers.csv", (Sample.HEADER + "\n").getBytes(StandardCharsets.UTF_16))
                .read();
        assertThat(sample.places()).containsExactly("encoding-utf16 transfers.csv");
    }

    @Test
    void warnsOfFilesThatNobodyReads() {
        Sample sample = new Sample()
                .with("transfer.csv", "x")
                .with("Holdings.CSV", "x")
                .with("figures.xlsx", "x")
                .with("notes.txt", "x")
                .with(".hidden.csv", "x")
                .read();
        assertThat(sample.places())
                .containsExactly("file-unknown Holdings.CSV", "file-unknown figures.xlsx", "file-unknown transfer.csv");
        assertThat(sample.texts().get(0))
                .startsWith(
                        "The file Holdings.CSV is not read: no part of a dataset has this name. Did you mean holdings.csv?");
        assertThat(sample.texts().get(1))
                .startsWith("The file figures.xlsx is not read: no part of a dataset has this name. Rename the file");
    }

    @Test
    void asksForAYearWhenGivenTheFolderOfAState(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("KEN/2024"));
        Files.createDirectories(folder.resolve("KEN/2025"));
        Files.createFile(folder.resolve("file"));
        List<String> found = new ArrayList<>();
        Reporter reporter =
                (code, origin, subject, arguments) -> found.add(code + " " + arguments.getOrDefault("years", "") + " "
                        + arguments.getOrDefault("example", "").endsWith("KEN/2025"));
        DatasetReader.read(folder.resolve("KEN"), reporter);
        DatasetReader.read(folder.resolve("KNE"), reporter);
        DatasetReader.read(folder.resolve("file"), reporter);
        assertThat(found)
                .containsExactly("folder-of-state 2024, 2025 true", "folder-missing  false", "folder-is-file  false");
    }
}
