package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        TextTable table = new TextTable(40, "Report", "Due");
        table.row("unroca", "2026-05-31");
        table.row("att-annual", "–");

        assertThat(table.lines())
                .containsExactly(
                        "Report      Due", "──────────  ──────────", "unroca      2026-05-31", "att-annual  –");
    }

    @Test
    void longCellsGoOnInTheNextLine() {
        TextTable table = new TextTable(24, "Report", "Due");
        table.row("unroca", "the last day of May\nof each year");
        table.row("att-annual", "–");

        assertThat(table.lines())
                .containsExactly(
                        "Report      Due",
                        "──────────  ────────────",
                        "unroca      the last day",
                        "            of May",
                        "            of each year",
                        "",
                        "att-annual  –");
    }

    @Test
    void wordLongerThanItsColumnIsCut() {
        TextTable table = new TextTable(10, "A");
        table.row("abcdefghijklmno");

        assertThat(table.lines()).containsExactly("A", "──────────", "abcdefghij", "klmno");
    }
}
