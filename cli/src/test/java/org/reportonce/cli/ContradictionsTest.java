package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published reports contradict themselves in places. Each such place comes out as a finding and none disappears. */
class ContradictionsTest {
    @Test
    void totalsOfUkraineThatNoPartnerExplains() {
        assertThat(findings("UKR/2014", "total-unattributed"))
                .containsExactly(
                        "dataset.yaml totals[2].quantity: stated=6 lines=1 sum=6 unattributed=6",
                        "dataset.yaml totals[3].quantity: stated=6 lines=2 sum=6 unattributed=1");
    }

    @Test
    void partnersThatUkraineDoesNotNameAreAcceptedButShown() {
        assertThat(findings("UKR/2014", "partner-missing"))
                .containsExactly("transfers.csv:8 UA14-07 accepted", "transfers.csv:10 UA14-09 accepted");
        assertThat(text("UKR/2014"))
                .contains(
                        "ACCEPTED  partner-missing",
                        "transfers.csv:8, column \"partner\"",
                        "Accepted: The published text names no importing State for category III.",
                        "transfers.csv:10, column \"partner\"",
                        "Accepted: The published text names no importing State for the sixth aircraft.");
    }

    @Test
    void partnersOfUkraineWithoutANumber() {
        assertThat(findings("UKR/2017", "quantity-and-value-missing"))
                .containsExactly(
                        "transfers.csv:6 UA17-05 accepted",
                        "transfers.csv:7 UA17-06 accepted",
                        "transfers.csv:8 UA17-07 accepted");
        assertThat(findings("UKR/2017", "number-missing-for-register"))
                .containsExactly("transfers.csv:6 UA17-05", "transfers.csv:7 UA17-06", "transfers.csv:8 UA17-07");
        assertThat(text("UKR/2017")).contains("names Jordan", "names Mongolia", "names Turkey");
    }

    @Test
    void weaponsOfSouthAfricaThatAreLessThanTheirStatedValue() {
        assertThat(findings("ZAF/2013", "value-total-differs"))
                .contains("dataset.yaml totals[2].value: stated=26800000 ZAR lines=5 sum=8400000 ZAR");
    }

    @Test
    void vehiclesOfSouthAfricaThatAreFewerThanTheirTotal() {
        assertThat(findings("ZAF/2014", "total-differs"))
                .containsExactly("dataset.yaml totals[0].quantity: stated=326 lines=6 sum=249 unattributed=0");
    }

    @Test
    void grandTotalOfSouthAfricaThatContradictsItsLines() {
        assertThat(findings("ZAF/2014", "value-total-differs"))
                .contains(
                        "dataset.yaml totals[2].value: stated=880000000 ZAR lines=19 sum=515700000 ZAR",
                        "dataset.yaml totals[3].value: stated=2980000000 ZAR lines=19 sum=515700000 ZAR");
    }

    @Test
    void oneNumberOfSouthAfricaForSevenImporters() {
        assertThat(findings("ZAF/2014", "partner-several")).containsExactly("transfers.csv:17 ZA14-16");
        assertThat(text("ZAF/2014"))
                .containsSubsequence(
                        "One number stands for 7 States: Egypt (EGY)", "Indonesia", "Make a line for each");
    }

    private static String text(String dataset) {
        return Run.of("check", "../example-reports/" + dataset, "--today", "2026-04-20")
                .out();
    }

    /** Findings of a code as {@code place subject}, or with the figures of a total. */
    private static List<String> findings(String dataset, String code) {
        Run run = Run.of("check", "../example-reports/" + dataset, "--format", "json", "--today", "2026-04-20");
        assertThat(run.code()).as(run.err()).isZero();
        List<String> found = new ArrayList<>();
        for (JsonNode each : JsonMapper.shared().readTree(run.out()).get("findings")) {
            if (each.get("code").stringValue().equals(code)) {
                String file = each.get("file").stringValue();
                String place = file.substring(file.lastIndexOf('/') + 1);
                found.add(place.equals("dataset.yaml") ? place + total(each) : place + row(each));
            }
        }
        return found;
    }

    private static String row(JsonNode finding) {
        return ":" + finding.get("line") + ' ' + finding.get("subject").stringValue()
                + (finding.has("accepted") ? " accepted" : "");
    }

    private static String total(JsonNode finding) {
        StringBuilder text = new StringBuilder(" " + finding.get("field").stringValue() + ':');
        for (String name : List.of("stated", "lines", "sum", "unattributed")) {
            JsonNode value = finding.get("arguments").get(name);
            if (value != null) {
                text.append(' ').append(name).append('=').append(value.stringValue());
            }
        }
        return text.toString();
    }
}
