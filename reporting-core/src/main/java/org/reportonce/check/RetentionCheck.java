package org.reportonce.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportonce.dataset.RecordKeeping;
import org.reportonce.dataset.Records;

/** How long records are kept (ITI paragraph 12; ATT Article 12), and whether any are kept of exports. */
final class RetentionCheck extends ProfileCheck {
    /** Codes it may use. */
    static final Set<String> CODES =
            Set.of("retention-short", "retention-vague", "retention-below-ten-years", "export-records-missing");

    private static final int MANUFACTURE = 30;
    private static final int OTHER = 20;
    private static final int TREATY = 10;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern FOR_EVER =
            Pattern.compile("indefinit|indéfini|indefinid|permanent|unlimited|for ever|forever");

    RetentionCheck(Setting setting) {
        super(setting);
    }

    @Override
    void finish() {
        Records records = profile.records();
        wanted("manufacture", "of manufacturers", records.manufacture(), MANUFACTURE);
        wanted("transfers", "of exporters and importers", records.transfers(), OTHER);
        wanted("state", "of the State", records.state(), OTHER);
        wanted("brokering", "of brokers", records.brokering(), OTHER);
        treaty("authorizations", "of export authorizations", records.authorizations());
        treaty("exports", "of actual exports", records.exports());
        treaty("imports", "of imports", records.imports());
        treaty("transit", "of transit and trans-shipment", records.transit());
        if (records.authorizations().required().no()
                && records.exports().required().no()) {
            setting.state("export-records-missing", "profile.records.exports", Map.of());
        }
    }

    private void wanted(String kind, String what, RecordKeeping keeping, int years) {
        vague(kind, what, keeping);
        if (shorter(keeping, years)) {
            say("retention-short", kind, what, keeping, years);
        }
    }

    private void treaty(String kind, String what, RecordKeeping keeping) {
        vague(kind, what, keeping);
        if (shorter(keeping, TREATY)) {
            say("retention-below-ten-years", kind, what, keeping, TREATY);
        }
    }

    private static boolean shorter(RecordKeeping keeping, int years) {
        return keeping.years() != null && !keeping.required().no() && !keeping.atLeast(years);
    }

    private void say(String code, String kind, String what, RecordKeeping keeping, int years) {
        setting.state(
                code,
                "profile.records." + kind + ".years",
                Map.of("what", what, "years", String.valueOf(keeping.years()), "wanted", Integer.toString(years)));
    }

    /** A period in words only: nobody can compare "over 1 year" with 20 years. */
    private void vague(String kind, String what, RecordKeeping keeping) {
        if (keeping.years() != null
                || keeping.indefinitely()
                || keeping.period().empty()) {
            return;
        }
        String text = keeping.period().in("en");
        setting.state(
                "retention-vague",
                "profile.records." + kind + ".period",
                Map.of("what", what, "text", text, "instead", instead(text)));
    }

    private static String instead(String text) {
        if (FOR_EVER.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            return "indefinitely: true";
        }
        Matcher number = NUMBER.matcher(text);
        return number.find() ? "years: " + number.group() : "";
    }
}
