package org.reportonce.check.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportonce.finding.Origin;

final class PlaceTest {
    @ParameterizedTest
    @CsvSource({
        "KEN/2025, transfers.csv, KEN/2025/transfers.csv",
        "KEN/2025/, dataset.yaml, KEN/2025/dataset.yaml",
        "KEN\\2025, dataset.yaml, KEN/2025/dataset.yaml",
        "2025, transfers.csv, 2025/transfers.csv",
        "'', transfers.csv, transfers.csv"
    })
    void filesOfTheYearLieInItsFolder(String folder, String file, String place) {
        assertThat(Place.of(folder, Origin.file(file))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "KEN/2025, KEN/state.yaml",
        "/data/KEN/2025/, /data/KEN/state.yaml",
        "/2025, /state.yaml",
        "2025, state.yaml",
        "., ../state.yaml",
        "../2025, ../state.yaml",
        "KEN/2025/.., KEN/2025/../../state.yaml"
    })
    void theFileOfTheStateLiesBesideTheFolder(String folder, String place) {
        assertThat(Place.of(folder, Origin.file("state.yaml"))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "KEN/2025, KEN/2024/recoveries.csv",
        "2025, 2024/recoveries.csv",
        "., ../2024/recoveries.csv",
        "'', ../2024/recoveries.csv"
    })
    void theFilesOfTheYearBeforeLieBesideTheFolder(String folder, String place) {
        assertThat(Place.of(folder, Origin.file("../2024/recoveries.csv"))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "/nix, /nix",
        "nix, nix",
        "pom.xml, pom.xml",
        "example/XAA/, example/XAA",
        "KEN/2025, att-annual/2016/instrument.yaml",
        "KEN/2025, /home/me/forms"
    })
    void whatLiesElsewhereKeepsItsOwnPath(String folder, String file) {
        assertThat(Place.of(folder, Origin.file(file))).isEqualTo(file);
    }
}
