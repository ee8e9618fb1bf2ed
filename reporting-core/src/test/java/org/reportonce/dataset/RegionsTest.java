package org.reportonce.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
    private static final Regions REGIONS = Regions.standard();

    @ParameterizedTest
    @CsvSource({
        "HRV, 2012, other-european-countries",
        "HRV, 2013, european-union",
        "GBR, 2019, european-union",
        "GBR, 2020, other-european-countries",
        "EGY, 2012, north-africa",
        "XAA, 2025, unspecified"
    })
    void knowsTheRegionOfAYear(String code, int year, String region) {
        assertThat(REGIONS.of(code, year)).isEqualTo(region);
    }

    @Test
    void thereAreThirteenAndOneForWhatHasNone() {
        assertThat(REGIONS.ids()).hasSize(14).endsWith("unspecified");
    }

    @ParameterizedTest
    @ValueSource(ints = {1998, 2005, 2012, 2019, 2026})
    void everyStateHasARegion(int year) {
        assertThat(Countries.standard().all())
                .filteredOn(country -> country.existsIn(year))
                .extracting(Country::alpha3)
                .filteredOn(code -> REGIONS.of(code, year).equals(Regions.UNSPECIFIED))
                .containsExactlyInAnyOrder("ATA", "ATF", "BVT");
    }
}
