package org.reportonce.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Fact;
import org.reportonce.dataset.Mark;
import org.reportonce.dataset.MarkContent;
import org.reportonce.dataset.WeaponPart;

/** Marks (ITI paragraphs 8 and 10): what they show, on which part, and whether there is manufacture at all. */
final class MarkingCheck extends ProfileCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of(
            "import-mark-without-country",
            "import-mark-serial-only",
            "mark-elements-missing",
            "weapon-part-free-text",
            "manufacture-rules-without-manufacture");

    /** What ITI paragraph 8(a) wants in a mark made at manufacture. */
    private static final Set<MarkContent> AT_MANUFACTURE =
            EnumSet.of(MarkContent.MAKER, MarkContent.COUNTRY_OF_MANUFACTURE, MarkContent.SERIAL_NUMBER);

    /** Words for the parts of the list, in English, French and Spanish. */
    private static final Map<WeaponPart, List<String>> PARTS = Map.of(
            WeaponPart.FRAME_OR_RECEIVER,
            List.of("frame", "receiver", "carcasse", "carcass", "armazón", "armazon", "cajón de mecanismos"),
            WeaponPart.BARREL,
            List.of("barrel", "canon", "cañón", "cañon"),
            WeaponPart.SLIDE,
            List.of("slide", "glissière", "corredera"),
            WeaponPart.CYLINDER,
            List.of("cylinder", "barillet", "tambor"),
            WeaponPart.BOLT_OR_BREECH,
            List.of("bolt", "breech", "culasse", "cerrojo"));

    MarkingCheck(Setting setting) {
        super(setting);
    }

    @Override
    void finish() {
        imports(profile.marking().imports());
        manufacture(profile.marking().manufacture());
        part("manufacture", profile.marking().manufacture());
        part("imports", profile.marking().imports());
        part("stateStocks", profile.marking().stateStocks());
        if (profile.manufacture().takesPlace().no()) {
            rule("profile.marking.manufacture", profile.marking().manufacture().required(), "marks at manufacture");
            rule("profile.records.manufacture", profile.records().manufacture().required(), "records of manufacturers");
        }
    }

    private void imports(Mark mark) {
        if (!mark.required().yes() || mark.contents().contains(MarkContent.COUNTRY_OF_IMPORT)) {
            return;
        }
        String path = "profile.marking.imports.contents";
        Set<MarkContent> contents = EnumSet.noneOf(MarkContent.class);
        contents.addAll(mark.contents());
        contents.remove(MarkContent.OTHER);
        boolean serial = contents.equals(EnumSet.of(MarkContent.SERIAL_NUMBER))
                || (contents.isEmpty()
                        && mark.other().byLanguage().values().stream()
                                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("seri")));
        setting.state(serial ? "import-mark-serial-only" : "import-mark-without-country", path, Map.of());
    }

    private void manufacture(Mark mark) {
        if (mark.required().yes()) {
            Set<MarkContent> missing = EnumSet.copyOf(AT_MANUFACTURE);
            missing.removeAll(mark.contents());
            if (!missing.isEmpty()) {
                setting.state(
                        "mark-elements-missing",
                        "profile.marking.manufacture.contents",
                        Map.of("missing", EnumText.of(missing)));
            }
        }
    }

    private void part(String which, Mark mark) {
        Set<WeaponPart> named = EnumSet.noneOf(WeaponPart.class);
        for (String text : mark.partNote().byLanguage().values()) {
            String words = text.toLowerCase(Locale.ROOT);
            PARTS.forEach((part, names) -> {
                if (names.stream().anyMatch(words::contains)) {
                    named.add(part);
                }
            });
        }
        named.removeAll(mark.parts());
        boolean onlyText = mark.parts().isEmpty() && !mark.partNote().empty();
        if (!named.isEmpty() || onlyText) {
            String path = "profile.marking." + which;
            setting.state(
                    "weapon-part-free-text",
                    path + ".partNote",
                    Map.of(
                            "text",
                            mark.partNote().in("en"),
                            "key",
                            path + ".parts",
                            "words",
                            named.isEmpty() ? EnumText.of(List.of(WeaponPart.values())) : EnumText.of(named)));
        }
    }

    private void rule(String path, Fact required, String what) {
        if (required.yes()) {
            setting.state("manufacture-rules-without-manufacture", path, Map.of("what", what));
        }
    }
}
