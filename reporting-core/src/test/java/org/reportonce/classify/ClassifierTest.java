package org.reportonce.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportonce.classify.Classification.Candidate;
import org.reportonce.classify.Classification.Entry;
import org.reportonce.classify.Classification.Outcome;
import org.reportonce.dataset.Categories;

class ClassifierTest {
    private final Classifier classifier = new Classifier();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            main battle tank, 46 t, 120 mm gun      | I     | ML6a
            wheeled APC, 12.7 mm gun                | II    | ML6a
            armoured command vehicle                | OUT   | ML6a
            155 mm howitzer                         | III   | ML2a
            120 mm mortar                           | III   | ML2a
            82 mm mortar                            | III   | ML2a
            60 mm mortar                            | LW.6  | ML2a
            MLRS 122 mm                             | III   | ML4a
            fighter aircraft                        | IV.a  | ML10a
            armed UAV                               | IV.b  | ML10c
            attack helicopter                       | V.a   | ML10a
            corvette 600 t with missiles            | VI    | ML9a
            frigate 3,000 t                         | VI    | ML9a
            frigate 3 000 t                         | VI    | ML9a
            patrol boat 300 t with missiles 30 km   | VI    | ML9a
            tank 45,500 kg, 120 mm                  | I     | ML6a
            2 155 mm howitzers                      | III   | ML2a
            cruise missile 300 km                   | VII.a | ML4a
            MANPADS                                 | VII.b | ML4
            assault rifle 5.56 mm                   | SA.4  | ML1
            hunting shotgun                         | OUT   |
            12.7 mm HMG                             | LW.1  | ML1
            14.5 mm HMG                             | LW.1  | ML2
            7.62 ammunition                         | OUT   | ML3
            body armour                             | OUT   | ML13
            """)
    void proposesTheCategoryOfATypicalItem(String description, String category, String ml) {
        Classification classification = classifier.classify(item(2025, description, Map.of()));

        assertThat(codes(classification.proposals())).containsExactly(category);
        if (ml == null) {
            assertThat(classification.ml()).isEmpty();
        } else {
            assertThat(classification.ml()).extracting(Entry::code).contains(ml);
        }
        assertThat(classification.status()).contains("to be confirmed");
    }

    @Test
    void aMassThatMayBeTwoNumbersIsNotRead() {
        Classification classification = classifier.classify(item(2025, "frigate 3.000 t", Map.of()));

        assertThat(classification.proposals()).isEmpty();
        assertThat(classification.outcome()).isEqualTo(Outcome.OPEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            armoured vehicle 17 t, 105 mm           | ONE     | I
            armoured vehicle 14 t, 105 mm           | ONE     | II
            self-propelled howitzer 155 mm          | ONE     | III
            recoilless rifle 106 mm                 | ONE     | LW.4
            portable anti-tank missile 4 km         | ONE     | LW.5
            ground-to-air missile system 90 km      | NONE    | OUT
            anti-ship missile 120 km                | ONE     | VII.a
            missile 20 km                           | NONE    | OUT
            torpedo                                 | NONE    | OUT
            unarmed reconnaissance UAV              | NONE    | OUT
            loitering munition 40 km                | SEVERAL | IV.b VII.a
            armed jet trainer, manned               | ONE     | IV.a
            armed patrol boat 300 t, 30 km missiles | SEVERAL | VI VII.a
            20 mm aircraft cannon                   | NONE    | OUT
            spare parts for battle tanks            | NONE    | OUT
            7.62 mm machine gun                     | ONE     | SA.5
            anti-materiel rifle                     | SEVERAL | SA.2 LW.3 LW.7
            """)
    void decidesWhatLiesOnABoundary(String description, Outcome outcome, String categories) {
        Classification classification = classifier.classify(item(2025, description, Map.of()));

        assertThat(classification.outcome()).isEqualTo(outcome);
        assertThat(codes(classification.proposals())).containsExactly(categories.split(" "));
    }

    @Test
    void saysWhatIsMissingForAProposal() {
        Classification tank = classifier.classify(item(2025, "battle tank", Map.of()));

        assertThat(tank.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(tank.proposals()).isEmpty();
        assertThat(tank.possible().get(0).reasons())
                .contains("unladen weight at least 16.5 t: not told", "main gun calibre at least 75 mm: not told");
    }

    @Test
    void takesTheThresholdsOfTheYear() {
        Map<Measure, BigDecimal> mortar = Map.of(Measure.CALIBRE, new BigDecimal("82"));
        Map<Measure, BigDecimal> vessel = Map.of(Measure.DISPLACEMENT, new BigDecimal("600"));

        assertThat(codes(classifier.classify(item(2003, "mortar", mortar)).proposals()))
                .containsExactly("III");
        assertThat(codes(classifier.classify(item(2002, "mortar", mortar)).proposals()))
                .containsExactly("OUT");
        assertThat(codes(classifier.classify(item(2006, "frigate", vessel)).proposals()))
                .containsExactly("VI");
        assertThat(classifier
                        .classify(item(2005, "frigate", vessel))
                        .possible()
                        .get(0)
                        .reasons())
                .contains("missile or torpedo range at least 25 km: not told");
        assertThat(codes(classifier.classify(item(2010, "fighter", Map.of())).proposals()))
                .containsExactly("IV");
        assertThat(classifier.classify(item(1999, "manpads", Map.of())).excluded())
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.reasons())
                        .containsExactly("there is no category VII.b for transfers of 1999"));
    }

    @Test
    void listsCandidatesForACodeAndNeverDecidesByIt() {
        Classification vehicles = classifier.classify(listed("ml6a", "", Map.of()));
        Classification guns = classifier.classify(listed("", "930110", Map.of(Measure.CALIBRE, new BigDecimal("60"))));

        assertThat(codes(vehicles.possible())).containsExactly("I", "II", "OUT");
        assertThat(vehicles.proposals()).isEmpty();
        assertThat(codes(guns.possible())).containsExactly("LW.6", "OUT");
        assertThat(codes(guns.excluded())).containsExactly("III");
        assertThat(codes(classifier.classify(listed("ML11", "", Map.of())).possible()))
                .containsExactly("OUT");
        assertThat(classifier.classify(listed("ML99", "", Map.of())).notes())
                .anySatisfy(note -> assertThat(note).contains("no entry", "ML99"));
    }

    @Test
    void namesADescriptionAndACodeThatDoNotGoTogether() {
        Item item = new Item(2025, "frigate 3000 t", Map.of(), null, null, null, "ML10", "");

        assertThat(classifier.classify(item).notes())
                .anySatisfy(note -> assertThat(note).contains("do not go together", "ML10", "combat aircraft"));
    }

    @Test
    void takesWhatWasToldBeforeWhatIsUsual() {
        Item unarmed = new Item(2025, "fighter", Map.of(), null, null, false, "", "");

        assertThat(codes(classifier.classify(unarmed).proposals())).containsExactly("OUT");
        assertThat(classifier.classify(unarmed).excluded().get(0).reasons()).containsExactly("armed: it is not");
    }

    @Test
    void measuresAloneNameWhatTheySpeakFor() {
        Classification classification =
                classifier.classify(item(2025, "", Map.of(Measure.DISPLACEMENT, new BigDecimal("600"))));

        assertThat(codes(classification.possible())).containsExactly("VI");
        assertThat(classifier.classify(item(2025, "thing", Map.of())).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aCrewThatDoesNotFitIsNamed() {
        Item rifle = new Item(2025, "rifle", Map.of(), 3L, null, null, "", "");

        assertThat(classifier.classify(rifle).notes())
                .anySatisfy(note -> assertThat(note).contains("crew of 3", "light weapon"));
    }

    @Test
    void rulesNameOnlyWhatThereIs() {
        Rules rules = Rules.standard();

        assertThat(rules.categories()).allSatisfy(rule -> {
            assertThat(Categories.standard().byCode(rule.code())).isPresent();
            assertThat(rules.kindsById()).containsKeys(rule.kinds().toArray(String[]::new));
            Categories.standard()
                    .thresholds(rule.code(), 2025)
                    .forEach(threshold ->
                            assertThat(rules.measureOf(threshold.property())).isNotNull());
        });
        assertThat(rules.kinds()).allSatisfy(kind -> {
            assertThat(kind.ml())
                    .allSatisfy(code -> assertThat(Goods.find(rules.ml(), code)).isPresent());
            assertThat(kind.hs())
                    .allSatisfy(code -> assertThat(Goods.find(rules.hs(), code)).isPresent());
            assertThat(
                            kind.outside().isEmpty()
                                    ? rules.categories().stream()
                                            .anyMatch(rule -> rule.kinds().contains(kind.id()))
                                    : rules.categories().stream()
                                            .noneMatch(rule -> rule.kinds().contains(kind.id())))
                    .as(kind.id())
                    .isTrue();
        });
    }

    private static Item item(int year, String description, Map<Measure, BigDecimal> measures) {
        return new Item(year, description, measures, null, null, null, "", "");
    }

    private static Item listed(String ml, String hs, Map<Measure, BigDecimal> measures) {
        return new Item(2025, "", measures, null, null, null, ml, hs);
    }

    private static List<String> codes(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::category).toList();
    }
}
