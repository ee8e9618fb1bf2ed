package org.reportonce.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportonce.UnusableInput;

class DatasetFoldersTest {
    @TempDir
    private Path base;

    @BeforeEach
    void makeDatasets() throws IOException {
        for (String name : List.of("XBB/2025", "XAA/2025", "XAA/2024")) {
            Files.createFile(Files.createDirectories(base.resolve(name)).resolve("dataset.yaml"));
        }
        Files.createDirectories(base.resolve("target/2025"));
    }

    @Test
    void namedFoldersKeepTheirOrder() {
        assertThat(DatasetFolders.find(base, List.of("XBB/2025", "XAA/2024")))
                .containsExactly(base.resolve("XBB/2025"), base.resolve("XAA/2024"));
    }

    @Test
    void patternStandsForEveryFolderWithADataset() {
        assertThat(DatasetFolders.find(base, List.of("*/20??")))
                .containsExactly(base.resolve("XAA/2024"), base.resolve("XAA/2025"), base.resolve("XBB/2025"));
    }

    @Test
    void patternThatFitsNothingIsRefused() {
        assertThatThrownBy(() -> DatasetFolders.find(base, List.of("XCC/*")))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("\"XCC/*\"")
                .hasMessageContaining("dataset.yaml");
    }

    @Test
    void emptyListIsRefused() {
        assertThatThrownBy(() -> DatasetFolders.find(base, List.of()))
                .hasMessageContaining("<dataset>KEN/2025</dataset>");
    }

    @Test
    void outputFolderIsNamedAfterStateAndYear() {
        assertThat(DatasetFolders.name(base.resolve("XAA/2025"))).isEqualTo("XAA-2025");
    }
}
