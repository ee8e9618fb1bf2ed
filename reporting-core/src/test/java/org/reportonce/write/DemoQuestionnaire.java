package org.reportonce.write;

import static org.reportonce.write.DemoQuestion.choice;
import static org.reportonce.write.DemoQuestion.choices;
import static org.reportonce.write.DemoQuestion.developing;
import static org.reportonce.write.DemoQuestion.given;
import static org.reportonce.write.DemoQuestion.text;
import static org.reportonce.write.DemoQuestion.yesNo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.reportonce.dataset.Period;
import org.reportonce.report.Answer;
import org.reportonce.report.Block;
import org.reportonce.report.Block.NoteBlock;
import org.reportonce.report.Edition;
import org.reportonce.report.Report;
import org.reportonce.report.Report.Heading;
import org.reportonce.report.Report.Layout;
import org.reportonce.report.Report.Section;
import org.reportonce.report.Value;

/** A filled questionnaire that nobody ever asked for: two parts, nine sections, every kind of question and answer. */
public final class DemoQuestionnaire {
    private static final String PART_A = "Section A: measures that are obligatory";
    private static final String PART_B = "Section B: further information and annexes";

    private DemoQuestionnaire() {}

    /** The whole questionnaire. */
    public static Report report() {
        return new Report(
                heading(),
                List.of(
                        section("contacts", "", "Points of contact", "", contacts()),
                        section("coordination", "1", "National coordination", PART_A, coordination()),
                        section("manufacture", "2", "Manufacture", PART_A, manufacture()),
                        section("transfers", "3", "International transfers", PART_A, DemoSections.transfers()),
                        section("brokering", "4", "Brokering", PART_A, DemoSections.brokering()),
                        section("stockpiles", "5", "Stockpile management and surplus", PART_A, stockpiles()),
                        section("collection", "6", "Collection", PART_B, collection()),
                        section("tracing", "7", "International tracing", PART_B, DemoSections.tracing()),
                        section("cooperation", "8", "Cooperation and further remarks", PART_B, cooperation()),
                        new Section(
                                "annex",
                                "Annex",
                                "Assistance and figures",
                                PART_B,
                                Layout.LANDSCAPE,
                                true,
                                DemoSections.annex())));
    }

    /** These questions in one section. */
    static Report of(DemoQuestion... questions) {
        return new Report(heading(), List.of(section("only", "1", "Only section", "", blocks(questions))));
    }

    private static Heading heading() {
        return new Heading(
                "demo-questionnaire",
                "2020",
                "National report on measures against the illicit trade in demonstration weapons",
                "Demonstration questionnaire",
                "XAA",
                "Republic of Xanadu",
                new Period(2025, 2),
                Edition.PUBLIC,
                false,
                "en",
                List.of("4 answers were taken over from 2023 and are not confirmed yet."),
                DemoReport.words());
    }

    private static Section section(String id, String number, String title, String part, List<Block> blocks) {
        return new Section(id, number, title, part, Layout.PORTRAIT, false, blocks);
    }

    static List<Block> blocks(DemoQuestion... questions) {
        return Arrays.stream(questions).<Block>map(DemoQuestion::block).toList();
    }

    private static List<Block> contacts() {
        return blocks(
                text("", "Reporting State").says(given(new Value.Country(List.of("XAA"), "Republic of Xanadu"))),
                text("", "Submitting authority").says("Ministry of Foreign Affairs\nArms Control Division"),
                text("", "Telephone").says("+999 1 555 0100"),
                text("", "E-mail of the point of contact").says(new Answer.Withheld()),
                text("", "Date of submission").says(given(new Value.Date("2026-05-29"))));
    }

    private static List<Block> coordination() {
        return blocks(
                developing("1.1", "Is there a national coordination agency for work on these weapons?")
                        .yes()
                        .refers("PoA.II.4"),
                text("1.1.1", "Name of the agency").says("National Commission on Small Arms"),
                text("1.1.2", "Address of the agency").says("1 Harbour Street, Xana City"),
                text("1.1.3", "Members: men").says(DemoQuestion.count(9)).toConfirm(),
                text("1.1.4", "Members: women").says(DemoQuestion.count(7)).toConfirm(),
                developing("1.2", "Is there a national point of contact on implementation?")
                        .yes()
                        .refers("PoA.II.5", "PoA.II.24"),
                yesNo("1.2.1", "Is the same person the point of contact on tracing?")
                        .yes()
                        .derivedFrom("state.yaml names the same contact for both")
                        .refers("ITI.25"),
                text("1.2.2", "Point of contact on tracing").hidden().refers("ITI.25"),
                developing("1.3", "Is there a national action plan?")
                        .chosen("developing")
                        .details(
                                "A draft is before the Council of Ministers; adoption is planned for the second half of 2026.")
                        .refers("PoA.II.2"),
                yesNo("1.4", "Have national targets been set that serve the Sustainable Development Goals?")
                        .details(""),
                developing("1.5", "Does the State wish to ask for assistance in establishing these bodies?")
                        .no());
    }

    private static List<Block> manufacture() {
        return blocks(
                yesNo("2.1", "Are weapons of this kind manufactured in the State?")
                        .yes(),
                yesNo("2.2", "Are there laws, regulations and administrative procedures on their manufacture?")
                        .yes()
                        .derivedFrom("Law on Arms and Ammunition (2016), area “manufacture”", "Customs Act & Order <7>")
                        .duty("binding")
                        .refers("PoA.II.2", "PoA.II.3"),
                text("2.2.1", "List of laws and regulations")
                        .says(given(new Value.Texts(List.of(
                                "Law on Arms and Ammunition, No. 12 of 2016",
                                "Cabinet Order No. 44 of 2018 on licences for manufacturers",
                                "Criminal Code, articles 301 to 309")))),
                yesNo("2.2.2", "Is illegal manufacture a criminal offence?")
                        .yes()
                        .refers("PoA.II.3"),
                yesNo("2.3", "Must manufacturers mark each weapon when it is made?")
                        .yes()
                        .duty("binding")
                        .refers("PoA.II.7", "ITI.8a"),
                choices(
                                "2.3.1",
                                "What the mark shows",
                                "Name of the manufacturer",
                                "Country of manufacture",
                                "Serial number",
                                "Year of manufacture",
                                "Type, model and calibre",
                                "Other")
                        .chosen("a", "b", "c", "d")
                        .refers("ITI.8a"),
                choice("2.3.2", "Part that bears the mark", "Frame or receiver", "Barrel", "Both")
                        .chosen("a")
                        .refers("ITI.10"),
                yesNo("2.3.3", "Are there exceptions from marking?").no().toConfirm(),
                text("2.3.4", "Which exceptions").hidden(),
                yesNo("2.4", "Must manufacturers keep records?")
                        .yes()
                        .duty("binding")
                        .refers("PoA.II.9", "ITI.11"),
                choices("2.4.1", "What is recorded", "Quantity", "Type or model", "Markings", "Transactions", "Other")
                        .chosen("a", "b", "c", "d"),
                text("2.4.2", "How long records are kept")
                        .says("At least 30 years")
                        .refers("ITI.12a"),
                yesNo("2.5", "Was anybody prosecuted for illegal manufacture in the period?")
                        .yes()
                        .details(
                                "Two workshops were closed in 2024. Seven persons were charged under article 301 of the Criminal "
                                        + "Code; five were convicted, and two cases are before the court of appeal. In both workshops "
                                        + "blank-firing pistols had been converted. The tools were confiscated and destroyed.")
                        .refers("PoA.II.6"),
                developing("2.6", "Does the State wish to ask for assistance in this field?"));
    }

    private static List<Block> stockpiles() {
        return blocks(
                yesNo("5.1", "Are there standards for the management and security of stocks?")
                        .yes()
                        .duty("conditional")
                        .refers("PoA.II.17"),
                choices(
                                "5.1.1",
                                "What the standards cover",
                                "Suitable locations for stocks",
                                "Physical security measures",
                                "Control of access to stocks",
                                "Inventory management and accounting control",
                                "Staff training",
                                "Security and control of weapons held or moved by operational units, and whatever else an "
                                        + "option with a long label may say before it comes to its end",
                                "Procedures and sanctions in the event of theft or loss",
                                "Other")
                        .chosen("a", "b", "c", "d", "g")
                        .details("5.1.2", given(new Value.Text("International ammunition guidelines are followed."))),
                yesNo("5.2", "Are stocks reviewed for surplus?")
                        .yes()
                        .toConfirm()
                        .refers("PoA.II.18"),
                text("5.2.1", "How often").says("Every year"),
                yesNo("5.3", "Was surplus destroyed in the period?").yes().refers("PoA.II.19"),
                text("5.3.1", "How many").years(1240, 12_316),
                yesNo("5.4", "Were weapons lost or stolen from national stocks in the period?")
                        .says(new Answer.Withheld())
                        .details("", new Answer.Withheld()));
    }

    private static List<Block> collection() {
        return List.of(
                new NoteBlock("sdg", "The figures of this section also serve indicator 16.4.2."),
                yesNo("6.1", "Were weapons collected in the period?")
                        .yes()
                        .refers("PoA.II.16", "SDG.16.4.2")
                        .block(),
                text("6.1.1", "Seized").years(310, 287).block(),
                text("6.1.2", "Surrendered").years(44, 51).block(),
                text("6.1.3", "Found").years(8, 0).block(),
                text("6.1.4", "Share of weapons whose origin was established")
                        .says(given(new Value.Proportion(153, 700, new BigDecimal("21.86"))))
                        .block(),
                text("6.1.5", "Weapons returned to their owners")
                        .says(new Answer.NotApplicable())
                        .block(),
                text("6.1.6", "Weapons kept for training")
                        .says(new Answer.Nil())
                        .block(),
                developing("6.2", "Does the State wish to ask for assistance in collecting weapons?")
                        .yes()
                        .details("")
                        .block());
    }

    private static List<Block> cooperation() {
        return blocks(
                choices("8.1", "Assistance in the period", "Requested", "Received", "Provided")
                        .chosen("a", "b"),
                text("8.1.1", "Value of assistance received")
                        .says(given(new Value.Money(new BigDecimal("185000"), "EUR"))),
                text("8.2", "Regional mechanisms")
                        .says(
                                "Joint border posts with Xebbia since 2019.\n\nYearly exercise of the customs services of five States."),
                text("8.3", "ملاحظات أخرى")
                        .says("لا توجد ملاحظات أخرى في هذه الفترة، وستقدم معلومات إضافية في التقرير القادم إن وجدت."),
                text("8.4", "Further comments, challenges and opportunities"));
    }

    /** Writes the questionnaire in all formats into a folder, to be looked at. */
    public static void main(String[] arguments) throws IOException {
        try (DirectoryOutput output = DirectoryOutput.open(Path.of(arguments[0]))) {
            for (String format : Writers.standard().formats()) {
                Writers.standard().byFormat(format).orElseThrow().write(report(), output);
            }
            output.finish();
        }
    }
}
