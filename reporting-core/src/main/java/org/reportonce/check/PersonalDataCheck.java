package org.reportonce.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportonce.dataset.KindMemo;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;

/** Persons and end users in texts that are printed for everybody. Remembers what it made of each distinct text, up to a limit. */
final class PersonalDataCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("personal-data", "end-user-in-public-text");

    private static final int MOST_TEXTS = 20_000;

    /** E-mail addresses, telephone numbers, and forms of address before a name. */
    private static final Pattern PERSON = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+"
            + "|\\+\\d[\\d ()/-]{7,}\\d"
            + "|\\b(?:Mr|Mrs|Ms|Dr|Col|Lt|Capt|Maj|Gen|Sgt|Mme|Sr|Sra)\\.? \\p{Lu}\\p{L}+"
            + "|\\b(?i:passport|tel\\.|phone)\\s*(?i:no\\.?|number)?:?\\s*\\w*\\d+");

    private final Map<String, String> seen = new HashMap<>();

    /** The last end user whom the description of a kind does not name, nor any other person. */
    private final KindMemo<String> harmless = new KindMemo<>();

    PersonalDataCheck(Setting setting) {
        super(setting);
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Transfer transfer = row.record();
        if (transfer.restricted()) {
            return;
        }
        text(row, transfer, "comments", transfer.comments());
        if (transfer.endUser().equals(harmless.get(row))) {
            return;
        }
        long before = setting.judge().noted();
        text(row, transfer, "designation", transfer.designation());
        text(row, transfer, "model", transfer.model());
        if (setting.judge().noted() == before) {
            harmless.put(row, transfer.endUser());
        }
    }

    private void text(Row<Transfer> row, Transfer transfer, String column, String text) {
        if (text.isEmpty() || transfer.withheld().contains(column)) {
            return;
        }
        String person = person(text);
        if (!person.isEmpty()) {
            setting.row("personal-data", row, column, transfer.id(), Map.of("column", column, "text", person));
        }
        String endUser = transfer.endUser();
        if (endUser.length() > 3
                && text.length() >= endUser.length()
                && text.toLowerCase(Locale.ROOT).contains(endUser.toLowerCase(Locale.ROOT))) {
            setting.row(
                    "end-user-in-public-text",
                    row,
                    column,
                    transfer.id(),
                    Map.of("column", column, "endUser", endUser));
        }
    }

    private String person(String text) {
        String known = seen.get(text);
        if (known == null) {
            if (seen.size() >= MOST_TEXTS) {
                seen.clear();
            }
            Matcher matcher = PERSON.matcher(text);
            known = matcher.find() ? matcher.group() : "";
            seen.put(text, known);
        }
        return known;
    }
}
