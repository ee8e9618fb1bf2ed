package org.reportonce.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilitaryListTest {
    @ParameterizedTest
    @CsvSource({"ML1,1,''", "ML22,22,''", "ML6b1,6,b1", "ML6.b.1,6,b1", "ML10a,10,a"})
    void readsNumberAndSubItem(String code, int number, String item) {
        assertThat(MilitaryList.of(code)).contains(new MilitaryList(number, item));
        assertThat(MilitaryList.category(code)).isEqualTo("ML" + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ML0", "ML23", "ML", "ml1", "5A002", "ML1B", "ML01"})
    void readsNothingElse(String code) {
        assertThat(MilitaryList.of(code)).isEmpty();
        assertThat(MilitaryList.category(code)).isEmpty();
    }

    @Test
    void whatIsNotSplitIsACategoryOfItsOwn() {
        assertThat(MilitaryList.category("MISC")).isEqualTo("MISC");
        assertThat(MilitaryList.categories())
                .hasSize(23)
                .startsWith("ML1", "ML2")
                .endsWith("ML22", "MISC");
    }
}
