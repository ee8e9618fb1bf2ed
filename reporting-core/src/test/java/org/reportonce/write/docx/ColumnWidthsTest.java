package org.reportonce.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportonce.report.Block.TableColumn;

class ColumnWidthsTest {
    private static final int WIDTH = 14_570;

    @Test
    void sharesOutTheWholeWidth() {
        assertThat(ColumnWidths.of(List.of(column("Category", 1), column("Comments", 3)), List.of(0, 0), WIDTH))
                .containsExactly(3642, 10_928);
    }

    @Test
    void givesANarrowColumnRoomForTheWordsOfItsHead() {
        List<Integer> widths = ColumnWidths.of(
                List.of(column("Category", 20), column("Authorized or actual", 1)), List.of(0, 0), WIDTH);

        assertThat(widths.get(1)).isGreaterThan(1000);
        assertThat(widths.get(0) + widths.get(1)).isEqualTo(WIDTH);
    }

    @Test
    void givesANarrowColumnRoomForItsLongestFigure() {
        List<TableColumn> columns = List.of(column("Category", 20), column("Items", 1));
        int plain = ColumnWidths.of(columns, List.of(0, 2), WIDTH).get(1);
        int qualified = ColumnWidths.of(columns, List.of(0, "more than 40".length()), WIDTH)
                .get(1);

        assertThat(qualified).isGreaterThan(plain).isGreaterThan(1200);
    }

    @Test
    void sharesOutByWeightWhenNotAllWordsFit() {
        List<TableColumn> many = Collections.nCopies(40, column("Unabbreviated", 1));

        assertThat(ColumnWidths.of(many, Collections.nCopies(40, 0), WIDTH))
                .allMatch(width -> width >= 364)
                .satisfies(widths -> assertThat(
                                widths.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(WIDTH));
    }

    private static TableColumn column(String label, int width) {
        return new TableColumn(label, label, TableColumn.Type.TEXT, width);
    }
}
