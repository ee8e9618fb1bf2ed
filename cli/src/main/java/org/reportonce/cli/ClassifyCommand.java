package org.reportonce.cli;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reportonce.classify.Classification;
import org.reportonce.classify.Item;
import org.reportonce.classify.Measure;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reportonce classify}. */
@Command(
        customSynopsis = "reportonce classify [OPTIONS]",
        description = {
            "Proposes the category of an item from what is known of it, by the thresholds of the year of the transfer, and says why.",
            "",
            "It is a proposal, to be confirmed by a person. What is not told is named where it would decide."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  reportonce classify --description \"155 mm howitzer\"",
            "  reportonce classify --description \"armoured vehicle\" --weight-kg 14000 --calibre-mm 105",
            "  reportonce classify --description mortar --calibre-mm 82 --year 2002",
            "  reportonce classify --ml ML10c --armed --format json"
        })
final class ClassifyCommand implements Callable<Integer> {
    @Option(
            names = {"-d", "--description"},
            paramLabel = "WORDS",
            order = 1,
            description =
                    "What it is, in English words, such as \"corvette 600 t with missiles\". Measures in it are read.")
    private String description = "";

    @Option(
            names = "--calibre-mm",
            paramLabel = "MM",
            order = 2,
            converter = Words.MeasureConverter.class,
            description = "Calibre of the weapon, or of the main gun of a vehicle.")
    private @Nullable BigDecimal calibre;

    @Option(
            names = "--weight-kg",
            paramLabel = "KG",
            order = 3,
            converter = Words.MeasureConverter.class,
            description = "Unladen weight.")
    private @Nullable BigDecimal weight;

    @Option(
            names = "--displacement-t",
            paramLabel = "T",
            order = 4,
            converter = Words.MeasureConverter.class,
            description = "Standard displacement of a vessel.")
    private @Nullable BigDecimal displacement;

    @Option(
            names = "--range-km",
            paramLabel = "KM",
            order = 5,
            converter = Words.MeasureConverter.class,
            description = "Range of a missile, or of the missiles or torpedoes of a vessel.")
    private @Nullable BigDecimal range;

    @Option(
            names = "--infantry",
            paramLabel = "SEATS",
            order = 6,
            converter = Words.MeasureConverter.class,
            description = "Seats for infantry in a vehicle, besides its crew.")
    private @Nullable BigDecimal infantry;

    @Option(
            names = "--missile-launchers",
            paramLabel = "N",
            order = 7,
            converter = Words.MeasureConverter.class,
            description = "Missile launchers built into a vehicle.")
    private @Nullable BigDecimal missiles;

    @Option(
            names = "--crew",
            paramLabel = "PERSONS",
            order = 8,
            converter = Words.MeasureConverter.class,
            description = "Persons who serve it.")
    private @Nullable BigDecimal crew;

    @ArgGroup
    private @Nullable Manned manned;

    @ArgGroup
    private @Nullable Armed armed;

    @Option(
            names = "--ml",
            paramLabel = "CODE",
            order = 13,
            description = "Its entry in the Common Military List of the European Union, such as ML6a.")
    private String ml = "";

    @Option(
            names = "--hs",
            paramLabel = "CODE",
            order = 14,
            description = "Its heading in the Harmonized System, such as 9301.10.")
    private String hs = "";

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            order = 15,
            converter = Words.YearConverter.class,
            description = "Year of the transfer. Not given: this year.")
    private Integer year = 0;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            order = 16,
            converter = Words.ListingConverter.class,
            completionCandidates = Words.Listings.class,
            description = "text or json. Not given: text.")
    private Listing format = Listing.TEXT;

    @Mixin
    private DoorOptions door = new DoorOptions();

    private final Root root;

    ClassifyCommand(Root root) {
        this.root = root;
    }

    /** One of two words. */
    static final class Manned {
        @Option(names = "--manned", order = 9, description = "A crew is on board.")
        private boolean yes;

        @Option(names = "--unmanned", order = 10, description = "No crew is on board.")
        @SuppressWarnings("UnusedVariable") // of the two one is given, so the other tells
        private boolean no;
    }

    /** One of two words. */
    static final class Armed {
        @Option(names = "--armed", order = 11, description = "Designed, equipped or modified to use weapons.")
        private boolean yes;

        @Option(names = "--unarmed", order = 12, description = "Not so.")
        @SuppressWarnings("UnusedVariable") // of the two one is given, so the other tells
        private boolean no;
    }

    @Override
    public Integer call() {
        Classification classification = door.open(root)
                .classify(new Item(
                        year,
                        description,
                        measures(),
                        crew == null ? null : crew.longValue(),
                        manned == null ? null : manned.yes,
                        armed == null ? null : armed.yes,
                        ml,
                        hs));
        format.print(root.terminal(), classification, () -> ClassificationText.lines(classification));
        return ExitCode.FINE.code();
    }

    private Map<Measure, BigDecimal> measures() {
        Map<Measure, BigDecimal> measures = new EnumMap<>(Measure.class);
        put(measures, Measure.CALIBRE, calibre);
        // Kilograms are asked for, as in the papers of customs; the thresholds speak of tonnes.
        put(measures, Measure.WEIGHT, weight == null ? null : weight.movePointLeft(3));
        put(measures, Measure.DISPLACEMENT, displacement);
        put(measures, Measure.RANGE, range);
        put(measures, Measure.INFANTRY, infantry);
        put(measures, Measure.MISSILES, missiles);
        return measures;
    }

    private static void put(Map<Measure, BigDecimal> measures, Measure measure, @Nullable BigDecimal value) {
        if (value != null) {
            measures.put(measure, value);
        }
    }
}
