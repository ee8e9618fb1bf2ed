package org.reportonce.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.reportonce.dataset.CoordinationBody;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Say;

/** The national coordination body (PoA II.4): said, named, and the same as in the last biennial report. */
final class CoordinationCheck extends ProfileCheck {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of(
            "coordination-unanswered", "coordination-name-missing", "coordination-name-long", "coordination-changed");

    private static final String PATH = "profile.coordination";
    private static final int LONG = 150;

    /** Years between two reports of the PoA. */
    private static final int CYCLE = 2;

    /** A full stop after a word, not after an abbreviation, at the end or before another sentence. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{4,}[.!?](?:\\s+\\p{Lu}|\\s*$)");

    CoordinationCheck(Setting setting) {
        super(setting);
    }

    @Override
    void finish() {
        List<CoordinationBody> all = written.coordination();
        SortedMap<Integer, CoordinationBody> now = inForce(all, period);
        if (now.isEmpty()) {
            setting.state("coordination-unanswered", PATH, Map.of("name", ""));
        }
        now.forEach((place, body) -> body(PATH + '[' + place + ']', body));
        changes(all);
    }

    private void body(String path, CoordinationBody body) {
        if (body.exists() == null) {
            setting.state("coordination-unanswered", path, Map.of("name", name(body)));
        } else if (body.exists() == Say.YES && body.name().empty()) {
            setting.state("coordination-name-missing", path, Map.of("key", path + ".name"));
        }
        for (String name : body.name().byLanguage().values()) {
            if (name.length() > LONG || SENTENCE.matcher(name).find()) {
                setting.state(
                        "coordination-name-long",
                        path + ".name",
                        Map.of(
                                "length",
                                Integer.toString(name.length()),
                                "most",
                                Integer.toString(LONG),
                                "comment",
                                path + ".comment"));
                return;
            }
        }
    }

    private void changes(List<CoordinationBody> all) {
        Period last = new Period(period.year() - CYCLE);
        SortedMap<Integer, CoordinationBody> now = standing(all, period);
        SortedMap<Integer, CoordinationBody> before = standing(all, last);
        changed(now, before, "is new", last);
        changed(before, now, "is no longer there", last);
    }

    private void changed(
            SortedMap<Integer, CoordinationBody> these,
            SortedMap<Integer, CoordinationBody> those,
            String how,
            Period last) {
        these.forEach((place, body) -> {
            if (those.values().stream().noneMatch(other -> name(other).equalsIgnoreCase(name(body)))) {
                setting.state(
                        "coordination-changed",
                        PATH + '[' + place + ']',
                        Map.of("name", name(body), "how", how, "before", last.text(), "year", period.text()));
            }
        });
    }

    private static SortedMap<Integer, CoordinationBody> standing(List<CoordinationBody> all, Period period) {
        SortedMap<Integer, CoordinationBody> standing = new TreeMap<>(inForce(all, period));
        standing.values().removeIf(body -> body.exists() != Say.YES);
        return standing;
    }

    private static String name(CoordinationBody body) {
        return body.name().in("en");
    }
}
