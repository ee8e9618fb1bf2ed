package org.reportonce.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.reportonce.report.Report;
import org.reportonce.write.DemoQuestionnaire;
import org.reportonce.write.DemoReport;
import org.reportonce.write.MemoryOutput;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxQuestionnaireTest {
    private static final String BOX = "//w:sdt[w:sdtPr/w14:checkbox]";

    private final Document document = part(DemoQuestionnaire.report(), "word/document.xml");

    @Test
    void listsPartsSectionsAndTablesInATableOfContents() {
        assertThat(texts("//w:instrText")).containsExactly(" TOC \\o \"1-3\" \\h \\z \\u ");
        assertThat(texts("//w:hyperlink"))
                .startsWith(
                        "Points of contact", "Section A: measures that are obligatory", "1\u2002National coordination")
                .endsWith("Annex\u2002Assistance and figures", "Assistance needs", "Weapons collected, by year")
                .hasSize(14);
        assertThat(values("//w:p[w:hyperlink]/w:pPr/w:pStyle/@w:val"))
                .startsWith("TOC1", "TOC1", "TOC2")
                .endsWith("TOC2", "TOC3", "TOC3");
    }

    @Test
    void linksEachLineOfTheContentsToItsHeading() {
        List<String> anchors = values("//w:hyperlink/@w:anchor");

        assertThat(values("//w:bookmarkStart/@w:name")).isEqualTo(anchors).doesNotHaveDuplicates();
        assertThat(anchors)
                .allSatisfy(anchor -> assertThat(texts("//w:p[w:bookmarkStart/@w:name='" + anchor + "']"))
                        .isEqualTo(texts("//w:hyperlink[@w:anchor='" + anchor + "']")));
        assertThat(values("//w:bookmarkStart/@w:id")).isEqualTo(values("//w:bookmarkEnd/@w:id"));
    }

    @Test
    void asksNothingWhenItIsOpened() {
        assertThat(all("//w:fldChar[@w:dirty]")).isEmpty();
        assertThat(part(DemoQuestionnaire.report(), "word/settings.xml")
                        .getElementsByTagName("w:updateFields")
                        .getLength())
                .isZero();
    }

    @Test
    void putsSectionsOfAPartBelowItInTheOutline() {
        assertThat(texts("//w:p[w:pPr/w:pStyle/@w:val='PartHeading']"))
                .containsExactly(
                        "Section A: measures that are obligatory", "Section B: further information and annexes");
        assertThat(values("//w:p[w:pPr/w:pStyle/@w:val='Heading1']/w:pPr/w:outlineLvl/@w:val"))
                .hasSize(9)
                .containsOnly("1");
        assertThat(values("//w:p[w:pPr/w:pStyle/@w:val='Heading2']/w:pPr/w:outlineLvl/@w:val"))
                .containsExactly("2", "2");
    }

    @Test
    void makesEveryBoxAControlWithAnIdOfItsOwn() {
        List<String> ids = values(BOX + "/w:sdtPr/w:id/@w:val");

        assertThat(ids).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(texts("//w:r[not(ancestor::w:sdtContent)]"))
                .noneMatch(text -> text.contains("☐") || text.contains("☒"));
        assertThat(values(BOX + "/w:sdtPr/w:alias/@w:val")).contains("1.1", "2.3.1", "Wanted");
        assertThat(values(BOX + "/w:sdtPr/w:tag/@w:val")).contains("q1.1/developing", "q2.3.1/a", "needs/wanted");
    }

    @Test
    void ticksTheBoxesOfTheAnswer() {
        assertThat(ticked("q1.1")).containsExactly("1", "0", "0");
        assertThat(ticked("q1.3")).containsExactly("0", "0", "1");
        assertThat(ticked("q2.3.1")).containsExactly("1", "1", "1", "1", "0", "0");
        assertThat(texts("//w:sdt[w:sdtPr/w:tag/@w:val='q1.3/developing']")).containsExactly("☒");
    }

    @Test
    void leavesTheBoxesOfAQuestionWithoutAnswerEmpty() {
        assertThat(ticked("q2.6")).containsExactly("0", "0", "0");
        assertThat(row("2.6")).endsWith("☐\u00A0Yes\u2003☐\u00A0No\u2003☐\u00A0Developing\u2003not\u00A0answered");
        assertThat(row("8.4")).endsWith("not answered");
        assertThat(row("4.2")).endsWith("not applicable");
        assertThat(row("5.4")).endsWith("withheld");
        assertThat(row("6.1.6")).endsWith("nil");
    }

    @Test
    void printsAQuestionThatIsNotAskedInGrey() {
        assertThat(row("4.1.2"))
                .isEqualTo("4.1.2Must brokers be registered?☐\u00A0Yes\u2003\u2003☐\u00A0No\u2003not\u00A0asked");
        assertThat(values("//w:tr[w:tc[1]//w:t='4.1.2']//w:rStyle/@w:val"))
                .contains("Quiet", "Note")
                .doesNotContain("");
        assertThat(all("//w:tr[w:tc[1]//w:t='4.1.2']/w:tc[2]//w:r[not(w:rPr/w:rStyle)]"))
                .isEmpty();
    }

    @Test
    void indentsThePartsOfAQuestion() {
        assertThat(values("//w:tr[w:tc[1]//w:t='7.1']/w:tc[2]//w:p[1]//w:ind/@w:left"))
                .startsWith("0");
        assertThat(values("//w:tr[w:tc[1]//w:t='7.1.1']/w:tc[2]//w:ind/@w:left"))
                .startsWith("240");
        assertThat(values("//w:tr[w:tc[1]//w:t='7.1.1.1']/w:tc[2]//w:ind/@w:left"))
                .startsWith("480");
    }

    @Test
    void printsDetailsUnderTheirOwnNumber() {
        assertThat(row("5.1.2")).isEqualTo("5.1.2DetailsInternational ammunition guidelines are followed.");
        assertThat(texts("//w:tr[w:tc[1]//w:t='1.4']/following-sibling::w:tr[1]"))
                .containsExactly("Details: –");
    }

    @Test
    void saysWhatAnAnswerRestsOnAndWhoHasToConfirmIt() {
        assertThat(row("2.2"))
                .contains("binding · PoA II.2, PoA II.3")
                .endsWith(
                        "Derived from: Law on Arms and Ammunition (2016), area “manufacture”; Customs Act & Order <7>");
        assertThat(texts("//w:tr[w:tc[1]//w:t='2.3.3']//w:r[w:rPr/w:rStyle/@w:val='ToConfirm']"))
                .containsExactly("\u00A0to confirm\u00A0");
    }

    @Test
    void turnsThePageForAnAnnexAndBack() {
        assertThat(values("//w:sectPr/w:pgSz/@w:orient")).containsExactly("landscape");
        assertThat(all("//w:sectPr")).hasSize(3);
    }

    @Test
    void hasNoTableOfContentsInAReportOfTables() {
        Document tables = part(DemoReport.finalReport(), "word/document.xml");
        assertThat(tables.getElementsByTagName("w:instrText").getLength()).isZero();
        assertThat(tables.getElementsByTagName("w:bookmarkStart").getLength()).isZero();
    }

    @Test
    void keepsAQuestionWithItsFirstPartAndTheLastOneWithTheOneBeforeIt() {
        List<String> kept = texts("//w:tr[w:tc[1]/w:p[1]/w:pPr/w:keepNext]/w:tc[1]");

        assertThat(kept).contains("1.1", "1.4").doesNotContain("1.5");
    }

    @Test
    void putsManyShortOptionsInTwoColumns() {
        assertThat(all("//w:p[w:pPr/w:pStyle/@w:val='FormOptions']")).isNotEmpty();
        assertThat(all("//w:p[w:pPr/w:pStyle/@w:val='FormOptions'][w:r/w:tab][count(w:sdt) != 2]"))
                .isEmpty();
    }

    private List<String> ticked(String question) {
        return values("//w:sdt[starts-with(w:sdtPr/w:tag/@w:val,'" + question + "/')]//w14:checked/@w14:val");
    }

    private String row(String number) {
        return String.join("", texts("//w:tr[w:tc[1]//w:t='" + number + "']"));
    }

    private List<String> texts(String path) {
        return all(path).stream().map(Element::getTextContent).toList();
    }

    private List<String> values(String path) {
        NodeList nodes = nodes(path);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(n -> nodes.item(n).getNodeValue())
                .toList();
    }

    private List<Element> all(String path) {
        NodeList nodes = nodes(path);
        List<Element> elements = new ArrayList<>();
        for (int n = 0; n < nodes.getLength(); n++) {
            elements.add((Element) nodes.item(n));
        }
        return elements;
    }

    private NodeList nodes(String path) {
        XPath xpath = XPathFactory.newInstance().newXPath();
        xpath.setNamespaceContext(new WordNames());
        try {
            return (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
        } catch (javax.xml.xpath.XPathExpressionException e) {
            throw new AssertionError(e);
        }
    }

    private static Document part(Report report, String name) {
        byte[] bytes = MemoryOutput.of(new DocxWriter(), report).only();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        } catch (IOException | javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("no part " + name);
    }
}
