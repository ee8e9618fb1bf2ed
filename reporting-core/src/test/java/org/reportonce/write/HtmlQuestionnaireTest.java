package org.reportonce.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.reportonce.write.html.HtmlWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlQuestionnaireTest {
    private final String page =
            MemoryOutput.of(new HtmlWriter(), DemoQuestionnaire.report()).text();
    private final Node body = parsed(page);

    @Test
    void leadsToEverySectionFromTheSideAndFromTheMenuOfAPhone() {
        List<String> targets = all("//nav[@class='side']//a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();

        assertThat(targets)
                .hasSize(10)
                .startsWith("#s-contacts", "#s-coordination")
                .allSatisfy(target -> assertThat(all("//*[@id='" + target.substring(1) + "']"))
                        .hasSize(1));
        assertThat(all("//details[@class='menu']//a")).hasSameSizeAs(targets);
        assertThat(all("//nav")).allMatch(nav -> nav.getAttribute("aria-label").equals("Contents"));
    }

    @Test
    void usesNoIdTwice() {
        Set<String> seen = new HashSet<>();
        assertThat(all("//*[@id]")).allMatch(element -> seen.add(element.getAttribute("id")));
    }

    @Test
    void headsPartsAboveTheirSections() {
        assertThat(texts("//main/h2"))
                .containsExactly(
                        "Section A: measures that are obligatory", "Section B: further information and annexes");
        assertThat(texts("//section/h3")).hasSize(9).startsWith("1\u2002National coordination");
        assertThat(texts("//section/h4")).containsExactly("Assistance needs", "Weapons collected, by year");
    }

    @Test
    void tellsInNumbersAndWordsHowFarEachSectionIsFilled() {
        Element meter = one("//section[@id='s-transfers']//*[@role='meter']");

        assertThat(meter.getAttribute("aria-valuenow")).isEqualTo("11");
        assertThat(meter.getAttribute("aria-valuemax")).isEqualTo("12");
        assertThat(meter.getAttribute("aria-valuetext")).isEqualTo("11 of 12 answered");
        assertThat(meter.getAttribute("aria-label")).isEqualTo("How far it is filled: 3\u2002International transfers");
        assertThat(meter.getParentNode().getTextContent()).contains("11 of 12 answered");
        assertThat(texts("//section[@id='s-annex']/p")).containsExactly("2 of 2 tables given");
        assertThat(texts("//header/p[contains(@class,'filled')]"))
                .containsExactly("60 of 66 answered, 2 of 2 tables given");
    }

    @Test
    void foldsQuestionsThatAreNotAsked() {
        assertThat(texts("//section[@id='s-transfers']/details/summary"))
                .containsExactly("2 questions not asked (3.3.1 – 3.3.2)", "3 questions not asked (3.4.1 – 3.4.3)");
        assertThat(texts("//details[@class='unasked']//dt[@id='q-q3.4.1']/following-sibling::dd"))
                .containsExactly("☐ Country of import☐ Year of import☐ Importing agency☐ Othernot asked");
        assertThat(all("//details[@class='unasked'][@open]")).isEmpty();
    }

    @Test
    void showsTheBoxesOfAQuestionWithoutAnswer() {
        assertThat(answer("q2.6")).isEqualTo("☐ Yes☐ No☐ Developingnot answered");
        assertThat(answer("q1.3")).startsWith("☐ Yes☐ No☒ Developing");
        assertThat(answer("q4.2")).isEqualTo("not applicable");
        assertThat(answer("q5.4")).isEqualTo("withheld");
    }

    @Test
    void saysWhereAnAnswerComesFromAndWhoHasToConfirmIt() {
        assertThat(answer("q2.2"))
                .endsWith(
                        "Derived from: Law on Arms and Ammunition (2016), area “manufacture”; Customs Act & Order <7>");
        assertThat(answer("q2.3.3")).endsWith("to confirm");
        assertThat(texts("//dt[@id='q-q2.3']//small")).containsExactly("binding · PoA II.7, ITI 8a");
    }

    @Test
    void putsDetailsUnderTheirQuestionAndNumber() {
        assertThat(texts("//dt[@id='q-q5.1.1']/following-sibling::dd[@class='details']"))
                .containsExactly("5.1.2 Details International ammunition guidelines are followed.");
        assertThat(texts("//dt[@id='q-q1.4']/following-sibling::dd[@class='details']"))
                .containsExactly("Details –");
    }

    @Test
    void namesAllYearsOfThePeriod() {
        assertThat(texts("//p[@class='year']")).containsExactly("Calendar years 2024–2025");
        assertThat(answer("q5.3.1")).startsWith("2024:\u00A01,240 · 2025:\u00A012,316 · total:\u00A013,556");
    }

    @Test
    void keepsItsNavigationToItselfInAReportOfTables() {
        String tables =
                MemoryOutput.of(new HtmlWriter(), DemoReport.finalReport()).text();
        assertThat(all(parsed(tables), "//*[@role='meter']")).isEmpty();
        assertThat(all(parsed(tables), "//nav")).hasSize(1);
    }

    private String answer(String id) {
        return texts("//dt[@id='q-" + id + "']/following-sibling::dd[1]").get(0);
    }

    private Element one(String path) {
        List<Element> found = all(path);
        assertThat(found).as(path).hasSize(1);
        return found.get(0);
    }

    private List<String> texts(String path) {
        return all(path).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private List<Element> all(String path) {
        return all(body, path);
    }

    private static List<Element> all(Node root, String path) {
        try {
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, root, XPathConstants.NODESET);
            List<Element> elements = new ArrayList<>();
            for (int n = 0; n < nodes.getLength(); n++) {
                elements.add((Element) nodes.item(n));
            }
            return elements;
        } catch (javax.xml.xpath.XPathExpressionException e) {
            throw new AssertionError(e);
        }
    }

    // The body closes every element but line breaks, so that a strict parser can hold us to it.
    private static Node parsed(String page) {
        String body =
                page.substring(page.indexOf("<body"), page.indexOf("</html>")).replace("<br>", "<br/>");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(body)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
