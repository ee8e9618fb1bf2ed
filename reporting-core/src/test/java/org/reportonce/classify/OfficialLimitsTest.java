package org.reportonce.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportonce.classify.Classification.Candidate;
import org.reportonce.classify.Classification.Entry;

/** Each limit of the official texts: just below it, at it, just above it, in the last year of one text and the first of the next. */
class OfficialLimitsTest {
    private final Classifier classifier = new Classifier();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # I: 16.5 t unladen and a gun of 75 mm, from the beginning
            1992 | battle tank      | weight=16.49 calibre=75    | II
            1992 | battle tank      | weight=16.5 calibre=75     | I
            1992 | battle tank      | weight=16.51 calibre=75.1  | I
            2025 | battle tank      | weight=16.49 calibre=75    | II
            2025 | battle tank      | weight=16.5 calibre=74.99  | II
            2025 | battle tank      | weight=16.5 calibre=75     | I
            2025 | armoured vehicle | weight=16.51 calibre=75.01 | I
            # II: four infantry, or a weapon of 12.5 mm, or a missile launcher
            1992 | APC              | infantry=3 calibre=12.49 missiles=0 | OUT
            1992 | APC              | infantry=4                 | II
            2025 | APC              | infantry=3 calibre=12.49 missiles=0 | OUT
            2025 | APC              | infantry=4                 | II
            2025 | APC              | infantry=5                 | II
            2025 | APC              | calibre=12.5               | II
            2025 | APC              | calibre=12.51              | II
            2025 | APC              | missiles=1                 | II
            # III: 100 mm until 2002, 75 mm from 2003 on; smaller mortars are light weapons since then
            1992 | howitzer         | calibre=99.9               | OUT
            1992 | howitzer         | calibre=100                | III
            2002 | mortar           | calibre=74.9               | OUT
            2002 | mortar           | calibre=99.9               | OUT
            2002 | mortar           | calibre=100                | III
            2002 | MLRS             | calibre=100.1              | III
            2003 | howitzer         | calibre=74.9               | OUT
            2003 | mortar           | calibre=74.9               | LW.6
            2003 | mortar           | calibre=75                 | III
            2003 | mortar           | calibre=75.1               | III
            2025 | mortar           | calibre=74.99              | LW.6
            2025 | mortar           | calibre=75                 | III
            2025 | MLRS             | calibre=75                 | III
            # VI: 750 t until 2005, 500 t from 2006 on, or missiles or torpedoes of 25 km at any size
            1992 | corvette         | displacement=749.9 range=24.9 | OUT
            1992 | corvette         | displacement=750           | VI
            2005 | corvette         | displacement=500 range=24.9 | OUT
            2005 | corvette         | displacement=749.9 range=25 | VI
            2005 | corvette         | displacement=750.1         | VI
            2006 | corvette         | displacement=499.9 range=24.9 | OUT
            2006 | corvette         | displacement=500           | VI
            2006 | corvette         | displacement=500.1         | VI
            2006 | corvette         | displacement=499.9 range=25 | VI
            2006 | corvette         | displacement=50 range=25.1 | VI
            2006 | corvette         | range=25                   | VI
            2025 | submarine        | displacement=499.9 range=24.9 | OUT
            2025 | submarine        | displacement=500           | VI
            # VII: 25 km; man-portable systems against aircraft from 2003 on
            1992 | cruise missile   | range=24.9                 | OUT
            1992 | cruise missile   | range=25                   | VII
            2002 | cruise missile   | range=25                   | VII
            2003 | cruise missile   | range=24.9                 | OUT
            2003 | cruise missile   | range=25                   | VII.a
            2025 | cruise missile   | range=25.1                 | VII.a
            2002 | MANPADS          |                            | OUT
            2003 | MANPADS          |                            | VII.b
            # IV and V: the letters of the forms; whoever is on board
            2014 | fighter          |                            | IV
            2015 | fighter          |                            | IV.a
            2014 | armed drone      |                            | IV
            2016 | armed drone      |                            | IV.b
            2014 | attack helicopter |                           | V
            2022 | attack helicopter |                           | V.a
            # small arms and light weapons from 2003 on
            2002 | assault rifle    |                            | OUT
            2003 | assault rifle    |                            | SA.4
            2002 | recoilless rifle |                            | OUT
            2003 | recoilless rifle |                            | LW.4
            # practice, not text: 12.7 mm between light and heavy machine guns
            2025 | machine gun      | calibre=12.69              | SA.5
            2025 | machine gun      | calibre=12.7               | LW.1
            2025 | machine gun      | calibre=12.71              | LW.1
            """)
    void takesTheTextOfTheYear(int year, String description, String measures, String category) {
        Classification classification = classifier.classify(item(year, description, measures));

        assertThat(classification.proposals())
                .as(classification.toString())
                .extracting(Candidate::category)
                .containsExactly(category);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.69 | ML1
            12.7  | ML1
            12.71 | ML2
            """)
    void partsTheMilitaryListAtTwelvePointSeven(String calibre, String code) {
        assertThat(classifier
                        .classify(item(2025, "machine gun", "calibre=" + calibre))
                        .ml())
                .extracting(Entry::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8710    | I II OUT
            9301.10 | III LW.6 OUT
            9301.11 | III LW.6
            9301.20 | III VII.a VII.b LW.2 LW.4 LW.5 OUT
            9301.90 | SA.2 SA.3 SA.4 SA.5 SA.6 LW.1 LW.3 LW.4 LW.7 OUT
            9302    | SA.1
            9303.20 | OUT
            9303.30 | SA.2 OUT
            9306.90 | IV.b VII.a VII.b OUT
            8906.10 | VI
            8802    | IV.a V.a OUT
            8806    | IV.b V.b VII.a
            """)
    void namesTheCategoriesThatUsuallyStandUnderAHeading(String heading, String categories) {
        Classification classification =
                classifier.classify(new Item(2025, "", Map.of(), null, null, null, "", heading));

        assertThat(classification.possible()).extracting(Candidate::category).containsOnly(categories.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APC, 1 x 30 mm cannon            | II
            APC with 2x20 mm cannons         | II
            tank 46 tonne 120-mm             | I
            155-mm howitzer                  | III
            corvette 600 t, torpedoes        | VI
            tank cannon 120 mm               | OUT
            rifles, spare parts              | OUT
            reconnaissance aircraft, unarmed | IV.a
            portable anti-aircraft gun       | LW.7
            combat shotgun                   | SA.6
            9x19 mm pistol                   | SA.1
            14.5x114 mm machine gun          | LW.1
            """)
    void readsWhatOfficersWrite(String description, String category) {
        assertThat(classifier.classify(item(2025, description, null)).proposals())
                .extracting(Candidate::category)
                .containsExactly(category);
    }

    @Test
    void saysThatTheRegisterHadNoLetterYet() {
        assertThat(classifier.classify(item(2021, "attack helicopter", null)).notes())
                .anySatisfy(note -> assertThat(note).contains("V.a only for transfers from 2022 on"));
        assertThat(classifier.classify(item(2015, "fighter", null)).notes())
                .anySatisfy(note -> assertThat(note).contains("IV.a only for transfers from 2016 on"));
        assertThat(classifier.classify(item(2016, "fighter", null)).notes()).isEmpty();
        assertThat(classifier.classify(item(2022, "attack helicopter", null)).notes())
                .isEmpty();
    }

    private static Item item(int year, String description, String measures) {
        Map<Measure, BigDecimal> told = new EnumMap<>(Measure.class);
        List<String> parts = measures == null ? List.of() : Arrays.asList(measures.split(" "));
        parts.forEach(part -> {
            String[] pair = part.split("=");
            told.put(Measure.of(pair[0]), new BigDecimal(pair[1]));
        });
        return new Item(year, description, told, null, null, null, "", "");
    }
}
