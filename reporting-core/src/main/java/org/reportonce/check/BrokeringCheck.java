package org.reportonce.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reportonce.dataset.Area;
import org.reportonce.dataset.Brokering;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.Law;
import org.reportonce.dataset.LocalizedText;

/** Brokering (PoA II.14): controlled how, or forbidden altogether. */
final class BrokeringCheck extends ProfileCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("brokering-unclear", "brokering-prohibited-with-details");

    private static final String PATH = "profile.brokering";

    /** Words of a prohibition, in English, French and Spanish. */
    private static final Pattern PROHIBITION =
            Pattern.compile("\\b(?:prohibit|forbid|forbidden|banned|interdi|prohíb|prohib)", Pattern.CASE_INSENSITIVE);

    BrokeringCheck(Setting setting) {
        super(setting);
    }

    @Override
    void finish() {
        Brokering brokering = profile.brokering();
        if (brokering.prohibited().yes()) {
            prohibited(brokering);
        } else if (regulated(brokering) && !answered(brokering.register()) && !answered(brokering.licence())) {
            setting.state("brokering-unclear", PATH, Map.of());
        }
        if (!answered(brokering.prohibited())
                && !allowed(brokering)
                && !brokering.activities().isEmpty()) {
            texts(brokering)
                    .filter(text -> PROHIBITION.matcher(text).find())
                    .findFirst()
                    .ifPresent(text -> say("a text says that brokering is prohibited", "activities", "activities"));
        }
    }

    private void prohibited(Brokering brokering) {
        if (!brokering.activities().isEmpty()) {
            say("brokering is prohibited", "activities", "activities");
        } else if (brokering.register().yes()) {
            say("brokering is prohibited", "a register of brokers", "register");
        } else if (brokering.licence().yes()) {
            say("brokering is prohibited", "licences", "licence");
        } else if (brokering.exceptions().yes()) {
            say("brokering is prohibited", "exceptions", "exceptions");
        }
    }

    private void say(String what, String yet, String key) {
        setting.state("brokering-prohibited-with-details", PATH + '.' + key, Map.of("what", what, "yet", yet));
    }

    private boolean regulated(Brokering brokering) {
        return brokering.regulated().yes()
                || (!answered(brokering.regulated()) && laws().findAny().isPresent());
    }

    private static boolean allowed(Brokering brokering) {
        return brokering.register().yes() || brokering.licence().yes();
    }

    private static boolean answered(Fact fact) {
        return fact.answer() != null;
    }

    private Stream<Law> laws() {
        return profile.laws().stream().filter(law -> law.about(Area.BROKERING));
    }

    private Stream<String> texts(Brokering brokering) {
        return Stream.concat(
                        Stream.of(
                                brokering.regulated().details(),
                                brokering.associated().details(),
                                brokering.otherActivity()),
                        laws().map(Law::description))
                .map(LocalizedText::byLanguage)
                .flatMap(texts -> texts.values().stream());
    }
}
