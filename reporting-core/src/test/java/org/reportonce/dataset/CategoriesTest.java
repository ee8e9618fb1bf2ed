package org.reportonce.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CategoriesTest {
    private final Categories categories = Categories.standard();

    @Test
    void holdsTheRowsOfTheFormsInTheirOrder() {
        assertThat(categories.all())
                .extracting(Category::code)
                .startsWith(
                        "I", "II", "III", "IV", "IV.a", "IV.b", "V", "V.a", "V.b", "VI", "VII", "VII.a", "VII.b", "SA",
                        "SA.1")
                .endsWith("LW.6", "LW.7", "OUT")
                .hasSize(29);
    }

    @Test
    void knowsHeadingsAndAggregatedRows() {
        assertThat(categories.all())
                .filteredOn(Category::heading)
                .extracting(Category::code)
                .containsExactly("IV", "V", "VII");
        assertThat(categories.all())
                .filteredOn(Category::aggregated)
                .extracting(Category::code)
                .containsExactly("SA", "LW");
        assertThat(categories.all()).filteredOn(Category::register).hasSize(13);
    }

    @Test
    void takesNationalCodesOfLettersAndDigits() {
        assertThat(categories.byCode("NAT.gliders2"))
                .hasValueSatisfying(c -> assertThat(c.national()).isTrue());
        assertThat(categories.byCode("NAT.")).isEmpty();
        assertThat(categories.byCode("NAT.a b")).isEmpty();
        assertThat(categories.byCode("VIII")).isEmpty();
    }

    @Test
    void namesACategoryAsItWasCalledInTheYear() {
        assertThat(categories.name("IV", 2014)).isEqualTo("Combat aircraft");
        assertThat(categories.name("IV", 2017)).isEqualTo("Combat aircraft and unmanned combat aerial vehicles");
        assertThat(categories.name("VII.b", 1995)).isEqualTo("Man-portable air-defence systems");
        assertThat(categories.inUse("VII.b", 1995)).isFalse();
        assertThat(categories.name("NAT.x", 2017)).isEqualTo("NAT.x");
    }

    @Test
    void lowersTheCalibreOfArtilleryIn2003AndTheTonnageOfWarshipsIn2006() {
        assertThat(limit("III", 2002)).isEqualByComparingTo("100");
        assertThat(limit("III", 2003)).isEqualByComparingTo("75");
        assertThat(limit("VI", 2005)).isEqualByComparingTo("750");
        assertThat(limit("VI", 2006)).isEqualByComparingTo("500");
        Threshold light = categories.thresholds("LW.6", 2025).get(0);
        assertThat(light.metBy(new BigDecimal("60"))).isTrue();
        assertThat(light.metBy(new BigDecimal("75"))).isFalse();
    }

    private BigDecimal limit(String code, int year) {
        return categories.thresholds(code, year).get(0).value();
    }
}
