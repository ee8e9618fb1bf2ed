package org.reportonce.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.reportonce.report.Edition;
import org.reportonce.report.Report;
import org.reportonce.write.DemoReport;
import org.reportonce.write.MemoryOutput;

class DocxWriterTest {
    private XWPFDocument document = open(DemoReport.report(Edition.RESTRICTED, true));

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void hasHeadingsThatMakeAnOutline() {
        assertThat(texts("Heading1"))
                .containsExactly(
                        "Title page",
                        "1\u2002Exports of conventional arms",
                        "2\u2002Imports of conventional arms",
                        "A\u2002Annex: national definitions");
        assertThat(texts("Heading2"))
                .containsExactly("1.2  Exports, categories I to VI", "2.1  Imports", "2.2  Military holdings");
        assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        assertThat(document.getStyles()
                        .getStyle("Heading1")
                        .getCTStyle()
                        .getPPr()
                        .getOutlineLvl()
                        .getVal()
                        .intValue())
                .isZero();
    }

    @Test
    void beginsWithACover() {
        assertThat(texts("Title")).containsExactly("Annual report on exports and imports of conventional arms");
        assertThat(texts("Subtitle")).containsExactly("Calendar year 2025");
        assertThat(document.getTables().get(0).getText())
                .contains(
                        "Republic of Xanadu (XAA)", "Demonstration report, version 2025", "Restricted edition, draft");
    }

    @Test
    void repeatsTableHeadsAndSplitsNoRow() {
        XWPFTable exports = exports();
        assertThat(exports.getRow(0).isRepeatHeader()).isTrue();
        assertThat(exports.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        assertThat(exports.getRow(1).isRepeatHeader()).isFalse();
    }

    @Test
    void keepsAShortTableOnOnePage() {
        XWPFTable exports = exports();
        int last = exports.getNumberOfRows() - 1;
        for (int n = 1; n <= last; n++) {
            XWPFParagraph paragraph =
                    exports.getRow(n).getCell(0).getParagraphs().get(0);
            boolean heading = "TableHeading".equals(paragraph.getStyle());
            assertThat(heading || paragraph.getCTP().getPPr().isSetKeepNext())
                    .as("row %d", n)
                    .isEqualTo(n < last);
        }
    }

    @Test
    void printsShortChoicesOnOneLine() {
        assertThat(document.getTables().get(1).getText()).contains("☒\u00A0Yes\u2003\u2003☐\u00A0No");
    }

    @Test
    void printsEveryKindOfCell() {
        assertThat(cells(1)).containsExactly("I  Battle tanks", "", "nil", "", "", "", "", "", "");
        assertThat(cells(2))
                .containsExactly(
                        "II  Armoured combat vehicles",
                        "☒",
                        "1,500",
                        "USD\u00A098,500,000",
                        "Xebbia",
                        "Xicota",
                        "14 March 2025",
                        "BTR-3E1 armoured personnel carriers, 8×8",
                        "Delivered in four lots; spare parts are not counted.");
        assertThat(cells(3)).startsWith("II  Armoured combat vehicles", "☐", "about\u00A015", "withheld");
        assertThat(cells(5)).containsExactly("IV  Combat aircraft and unmanned combat aerial vehicles");
        assertThat(cells(8)).containsExactly("VI  Warships", "", "", "", "", "", "", "", "");
    }

    @Test
    void alignsFiguresToTheRight() {
        assertThat(exports()
                        .getRow(2)
                        .getCell(2)
                        .getParagraphs()
                        .get(0)
                        .getAlignment()
                        .name())
                .isEqualTo("RIGHT");
    }

    @Test
    void offersTickBoxesThatCanBeTicked() throws IOException {
        String xml = part("/word/document.xml");
        assertThat(xml).contains("<w14:checkbox><w14:checked w14:val=\"1\"/>").contains("w14:val=\"0\"");
        assertThat(document.getTables().get(1).getText())
                .contains("☒\u00A0Nil report on imports")
                .contains("☐\u00A0Nil report on exports")
                .contains("☒\u00A0Yes")
                .contains("☐\u00A0No");
    }

    @Test
    void turnsThePageWhereTheFormIsWide() {
        List<STPageOrientation.Enum> turns = document.getDocument().getBody().getPList().stream()
                .filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getPPr().getSectPr().getPgSz().getOrient())
                .toList();
        assertThat(turns).hasSize(3);
        assertThat(turns.get(2)).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                .isNotEqualTo(STPageOrientation.LANDSCAPE);
    }

    @Test
    void marksEveryPage() {
        assertThat(document.getHeaderList())
                .extracting(XWPFHeader::getText)
                .allMatch(text -> text.strip().equals("RESTRICTED  ·  DRAFT – not for submission"));
        assertThat(document.getFooterList())
                .hasSize(2)
                .extracting(XWPFFooter::getText)
                .allMatch(text -> text.contains("Republic of Xanadu") && text.contains("Page\u00A01\u00A0of"));
    }

    @Test
    void marksNothingInAFinalPublicReport() throws IOException {
        try (XWPFDocument plain = open(DemoReport.finalReport())) {
            assertThat(plain.getHeaderList()).extracting(XWPFHeader::getText).allMatch(String::isBlank);
        }
    }

    @Test
    void putsANilFormInPlaceOfANilTable() {
        XWPFTable form = document.getTables().get(4);
        assertThat(form.getText())
                .contains("Nil report")
                .contains("declares that no imports of conventional arms took place in the calendar year 2025")
                .contains("Signature")
                .contains("Place and date");
    }

    @Test
    void namesNoPersonAndNoTimeOfWriting() throws IOException {
        assertThat(document.getProperties().getCoreProperties().getCreator()).isNull();
        assertThat(document.getProperties().getCoreProperties().getTitle())
                .isEqualTo("Annual report on exports and imports of conventional arms – Republic of Xanadu 2025");
        assertThat(document.getProperties().getCoreProperties().getCreated()).isEqualTo("2025-12-31T00:00:00Z");
        assertThat(part("/word/styles.xml")).contains("<w:lang w:val=\"en\"");
    }

    private static XWPFDocument open(Report report) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(
                    MemoryOutput.of(new DocxWriter(), report).only()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private XWPFTable exports() {
        return document.getTables().get(3);
    }

    private List<String> cells(int row) {
        return exports().getRow(row).getTableCells().stream()
                .map(cell -> cell.getText().strip())
                .toList();
    }

    private List<String> texts(String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private String part(String name) throws IOException {
        try (InputStream in = document.getPackage()
                .getPart(org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName(name))
                .getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new AssertionError(e);
        }
    }
}
