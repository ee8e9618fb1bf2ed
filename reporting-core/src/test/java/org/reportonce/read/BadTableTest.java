package org.reportonce.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables whose form is wrong. */
class BadTableTest {
    @Test
    void namesTheNearColumnForAnUnknownOne() {
        Sample sample = Sample.ofLines("id,direction,status,category,quantity,partnr", Sample.LINE);
        assertThat(sample.places()).containsExactly("column-unknown transfers.csv:1 [partnr]");
        assertThat(sample.texts().get(0))
                .startsWith(
                        "There is no column \"partnr\". Did you mean \"partner\"? Correct the name in the first line")
                .contains("endUser, date, licence");
        assertThat(sample.transfer().partner().given()).isFalse();
    }

    @Test
    void saysWhichColumnIsMissing() {
        Sample sample = Sample.ofLines("id,direction,category,quantity", "T-1,export,I,3");
        assertThat(sample.places()).containsExactly("column-missing transfers.csv:1 [status]");
        assertThat(sample.texts().get(0))
                .startsWith("The column \"status\" is missing. The first line reads: id direction category quantity");
        assertThat(sample.transfers()).isEmpty();
    }

    @Test
    void saysWhereAColumnStandsTwice() {
        Sample sample = Sample.ofLines(Sample.HEADER + ",partner", Sample.LINE + ",UGA");
        assertThat(sample.places()).containsExactly("column-doubled transfers.csv:1 [partner]");
        assertThat(sample.texts().get(0))
                .startsWith("The column \"partner\" is there twice: as column 6 and as column 7.");
        assertThat(sample.transfer().partner().code()).isEqualTo("KEN");
    }

    @Test
    void namesExpectedAndFoundCellsOfARaggedRow() {
        Sample sample =
                Sample.ofLines(Sample.HEADER, "T-1,export,actual,I,3", Sample.LINE + ",by sea,in May", Sample.LINE);
        assertThat(sample.places()).containsExactly("row-too-short transfers.csv:2", "row-too-long transfers.csv:3");
        assertThat(sample.texts().get(0)).startsWith("Cells in this line: 5. Cells in the first line: 6.");
        assertThat(sample.texts().get(1))
                .startsWith(
                        "Cells in this line: 8. Cells in the first line: 6. A text that contains the separator (,) must stand in quotation marks.");
        assertThat(sample.transfers()).hasSize(1);
    }

    @Test
    void saysWhereAQuoteOpensThatIsNeverClosed() {
        Sample sample = Sample.ofLines(
                Sample.HEADER + ",comments",
                Sample.LINE + ",\"two\nlines\"",
                "T-2,export,actual,\"I\n\",3,\"KEN",
                "T-3,x");
        assertThat(sample.places()).containsExactly("csv-quote-open transfers.csv:5");
        assertThat(sample.texts().get(0)).startsWith("The quotation mark that opens in cell 6 here is never closed.");
        assertThat(sample.transfers()).hasSize(1);
    }

    @Test
    void saysWhereTextFollowsAClosingQuote() {
        Sample sample = Sample.ofLines(Sample.HEADER + ",comments", Sample.LINE + ",\"Lynx\" type");
        assertThat(sample.places()).containsExactly("csv-quote-stray transfers.csv:2");
        assertThat(sample.texts().get(0)).startsWith("In cell 7 the text goes on after its closing quotation mark.");
    }

    @Test
    void refusesAFiftyMegabyteCellWithoutReadingItAll() {
        Sample sample = Sample.ofLines(Sample.HEADER + ",comments", Sample.LINE + "," + "x".repeat(50_000_000));
        assertThat(sample.places()).containsExactly("csv-cell-too-large transfers.csv:2");
        assertThat(sample.texts().get(0))
                .startsWith(
                        "Cell 7 of this line is larger than a million characters. Most often a quotation mark opens here");
    }

    @Test
    void reportsACellUnderNoName() {
        Sample sample = Sample.ofLines(Sample.HEADER + ",,", Sample.LINE + ",,", "T-2,export,actual,I,3,KEN,,7");
        assertThat(sample.places()).containsExactly("cell-without-column transfers.csv:3");
        assertThat(sample.texts().get(0)).startsWith("Cell 8 has a value, but the first line has no name above it.");
        assertThat(sample.transfers()).hasSize(2);
    }

    @Test
    void refusesNulBytes() {
        Sample sample = Sample.ofCell("comments", "a\u0000b");
        assertThat(sample.places()).containsExactly("character-not-allowed transfers.csv:2 [comments]");
        assertThat(sample.texts().get(0)).startsWith("There is an invisible control character (U+0000).");
    }

    @Test
    void takesAHeaderAloneAsATableWithoutRows() {
        assertThat(Sample.ofLines(Sample.HEADER).places()).isEmpty();
        assertThat(Sample.ofLines("\uFEFF" + Sample.HEADER).places()).isEmpty();
    }

    @Test
    void findsTheSeparatorFromTheHeader() {
        assertThat(Sample.ofLines(
                                Sample.HEADER.replace(',', ';') + ";comments",
                                Sample.LINE.replace(',', ';') + ";a, b, c")
                        .transfer()
                        .comments())
                .isEqualTo("a, b, c");
        assertThat(Sample.ofLines(Sample.HEADER.replace(',', '\t'), Sample.LINE.replace(',', '\t'))
                        .transfers())
                .hasSize(1);
        Sample announced = Sample.ofLines("sep=|", Sample.HEADER.replace(',', '|'), Sample.LINE.replace(',', '|'));
        assertThat(announced.transfers().get(0).line()).isEqualTo(3);
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        Sample sample = Sample.ofLines(
                Sample.HEADER + ",comments\r",
                "",
                Sample.LINE + ",\"a\r\nb\rc\"\r",
                ",,,,,,",
                "T-2,export,actual,I,3,KEN,x");
        assertThat(sample.places()).isEmpty();
        assertThat(sample.transfers()).extracting(row -> row.line()).containsExactly(3, 7);
        assertThat(sample.transfers().get(0).record().comments()).isEqualTo("a\r\nb\rc");
    }
}
