package org.reportonce.write;

import static org.reportonce.write.DemoQuestion.choice;
import static org.reportonce.write.DemoQuestion.choices;
import static org.reportonce.write.DemoQuestion.count;
import static org.reportonce.write.DemoQuestion.given;
import static org.reportonce.write.DemoQuestion.text;
import static org.reportonce.write.DemoQuestion.yesNo;

import java.math.BigDecimal;
import java.util.List;
import org.reportonce.report.Answer;
import org.reportonce.report.Block;
import org.reportonce.report.Block.RowKind;
import org.reportonce.report.Block.Standing;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Block.TableColumn;
import org.reportonce.report.Block.TableColumn.Type;
import org.reportonce.report.Block.TableRow;
import org.reportonce.report.Value;

/** Longer sections of the made-up questionnaire. */
final class DemoSections {
    private DemoSections() {}

    static List<Block> transfers() {
        return DemoQuestionnaire.blocks(
                yesNo("3.1", "Are there laws on export, import, transit and retransfer?")
                        .yes()
                        .derivedFrom("Law on Arms and Ammunition (2016)")
                        .duty("binding")
                        .refers("PoA.II.2", "PoA.II.12", "ATT.5.2"),
                choices(
                                "3.1.1",
                                "Areas covered",
                                "Export",
                                "Import",
                                "Transit",
                                "Trans-shipment",
                                "Retransfer",
                                "Brokering")
                        .chosen("a", "b", "c", "f"),
                yesNo("3.1.2", "Is unlicensed transfer a criminal offence?").yes(),
                yesNo("3.2", "Is an authenticated end-user certificate required before an export?")
                        .yes()
                        .duty("binding")
                        .refers("PoA.II.12"),
                choices(
                                "3.2.1",
                                "Elements of the certificate",
                                "Detailed description of the weapons, with type, quantity and characteristics",
                                "Contract number or order reference, and its date",
                                "Final destination",
                                "Description of the end use",
                                "Details of the exporter",
                                "Details of the end user: name, address, business",
                                "Assurance that there will be no retransfer without consent",
                                "Other")
                        .chosen("a", "b", "c", "d", "e", "f", "g"),
                yesNo("3.2.2", "Are certificates verified or authenticated?")
                        .yes()
                        .details("By the embassy in the State of the end user."),
                yesNo("3.2.3", "Is delivery verified?").no(),
                yesNo("3.3", "Is the original exporter notified before a retransfer?")
                        .refers("PoA.II.13"),
                yesNo("3.3.1", "Is its consent asked for?").hidden(),
                text("3.3.2", "In which cases").hidden(),
                yesNo("3.4", "Must weapons be marked at import?")
                        .no()
                        .duty("conditional")
                        .refers("ITI.8b"),
                choices(
                                "3.4.1",
                                "What the mark shows",
                                "Country of import",
                                "Year of import",
                                "Importing agency",
                                "Other")
                        .hidden(),
                yesNo("3.4.2", "Are unmarked weapons marked after import?").hidden(),
                text("3.4.3", "Exceptions").hidden().details("3.4.4", new Answer.Hidden()),
                yesNo("3.5", "Are records of transfers kept?").yes().refers("PoA.II.9", "ITI.12"),
                choice("3.5.1", "How long", "10 years", "20 years", "30 years", "Longer")
                        .chosen("b"),
                yesNo("3.6", "Was action taken against illegal transfers in the period?")
                        .no());
    }

    static List<Block> brokering() {
        return DemoQuestionnaire.blocks(
                yesNo("4.1", "Are there laws on brokering?")
                        .no()
                        .duty("binding")
                        .refers("PoA.II.14", "ATT.10"),
                text("4.1.1", "List of laws").hidden(),
                yesNo("4.1.2", "Must brokers be registered?").hidden(),
                yesNo("4.1.3", "Is a licence required for each transaction?").hidden(),
                choices("4.1.4", "What a licence states", "Parties", "Goods", "Route", "Payment")
                        .hidden(),
                yesNo("4.2", "Are activities closely linked to brokering regulated?")
                        .says(new Answer.NotApplicable())
                        .duty("voluntary")
                        .refers("GGE.44"),
                yesNo("4.3", "Was action taken against illegal brokers in the period?")
                        .details(""),
                yesNo("4.4", "Does the State wish to ask for assistance in this field?")
                        .yes()
                        .toConfirm());
    }

    static List<Block> tracing() {
        return DemoQuestionnaire.blocks(
                yesNo("7.1", "Are there procedures for tracing?")
                        .no()
                        .duty("binding")
                        .refers("PoA.II.10", "ITI.14"),
                yesNo("7.1.1", "Was a request ever sent abroad?").hidden(),
                text("7.1.1.1", "Number of requests").hidden(),
                text("7.1.2", "Agency that sends requests").hidden(),
                choices(
                                "7.1.3",
                                "Contents of a request",
                                "Circumstances of the find",
                                "Why the weapon is held to be illicit",
                                "Intended use of the answer",
                                "Markings",
                                "Other")
                        .hidden(),
                yesNo("7.1.4", "Are restrictions on the use of answers respected?")
                        .hidden(),
                yesNo("7.2", "Does the State cooperate with INTERPOL on tracing?")
                        .yes()
                        .refers("PoA.II.37", "ITI.33"),
                choices("7.2.1", "For what", "To facilitate traces", "To investigate", "To build capacity")
                        .chosen("a"),
                yesNo("7.3", "Is assistance asked for in this field?"));
    }

    static List<Block> annex() {
        List<TableColumn> needs = List.of(
                new TableColumn("field", "Field", Type.TEXT, 3),
                new TableColumn("wanted", "Wanted", Type.TICK, 1),
                new TableColumn("description", "Description of the need", Type.TEXT, 8));
        List<TableColumn> figures = List.of(
                new TableColumn("class", "How the weapon was obtained", Type.ROW_LABEL, 4),
                new TableColumn("items-2024", "2024", Type.NUMBER, 2),
                new TableColumn("items-2025", "2025", Type.NUMBER, 2),
                new TableColumn("share", "Origin established", Type.PROPORTION, 3));
        return List.of(
                new TableBlock(
                        "needs",
                        "Assistance needs",
                        Standing.LINES,
                        "",
                        needs,
                        List.of(
                                need("Brokering", true, "Model legislation, and training of ten licensing officers."),
                                need("Collection", true, "Two mobile presses for destruction on the spot."),
                                need("Tracing", false, "")),
                        false),
                new TableBlock(
                        "figures",
                        "Weapons collected, by year",
                        Standing.LINES,
                        "",
                        figures,
                        List.of(figure("seized", "Seized", 310, 287, 120), figure("found", "Found", 8, 0, 0)),
                        false));
    }

    private static TableRow need(String field, boolean wanted, String text) {
        return new TableRow(
                RowKind.LINE,
                "",
                "",
                field,
                List.of(
                        given(new Value.Text(field)),
                        given(new Value.Tick(wanted)),
                        text.isEmpty() ? new Answer.Unanswered() : given(new Value.Text(text))));
    }

    private static TableRow figure(String id, String label, long first, long second, long established) {
        long all = first + second;
        BigDecimal percent = BigDecimal.valueOf(established * 100)
                .divide(BigDecimal.valueOf(all), 2, java.math.RoundingMode.HALF_UP);
        return new TableRow(
                RowKind.LINE,
                id,
                label,
                id,
                List.of(
                        new Answer.Unanswered(),
                        count(first),
                        count(second),
                        given(new Value.Proportion(established, all, percent))));
    }
}
