package org.reportonce.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.KindMemo;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;

/** Words in descriptions and comments that do not go with the category, the number or the value of a line. */
final class WordsCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of(
            "not-covered-item",
            "misclassified",
            "armed-role-unclear",
            "temporary-transfer",
            "several-types-hinted",
            "value-in-thousands",
            "quantity-in-tonnes");

    private final KindMemo<PhraseIndex.Match> descriptions = new KindMemo<>();
    private @Nullable Index index;

    WordsCheck(Setting setting) {
        super(setting);
    }

    /** Words ready for search; made at the first transfer. */
    private static final class Index {
        private final PhraseIndex phrases = new PhraseIndex();
        private final List<Hint> notCovered = new ArrayList<>();
        private final List<Hint> misplaced = new ArrayList<>();
        private final List<Hint> unclear = new ArrayList<>();
        private final long mortar;
        private final long temporary;
        private final long several;
        private final long large;
        private final long mass;

        private Index(Hints hints) {
            hints.notCovered().forEach(kind -> notCovered.add(new Hint(kind, phrases)));
            hints.misplaced().forEach(kind -> misplaced.add(new Hint(kind, phrases)));
            hints.unclear().forEach(kind -> unclear.add(new Hint(kind, phrases)));
            mortar = phrases.topic(hints.mortar());
            temporary = phrases.topic(hints.temporary());
            several = phrases.topic(hints.several());
            large = phrases.topic(hints.large());
            mass = phrases.topic(hints.mass());
        }
    }

    /** A kind of items with its bits. */
    private static final class Hint {
        private final Hints.Kind kind;
        private final Set<String> wrongIn;
        private final long words;
        private final long unless;

        private Hint(Hints.Kind kind, PhraseIndex phrases) {
            this.kind = kind;
            wrongIn = new HashSet<>(kind.wrongIn());
            words = phrases.topic(kind.words());
            unless = kind.unless().isEmpty() ? 0 : phrases.topic(kind.unless());
        }

        private boolean speaksAgainst(String category, long topics) {
            return (topics & words) != 0 && (topics & unless) == 0 && (wrongIn.isEmpty() || wrongIn.contains(category));
        }
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Index words = index;
        if (words == null) {
            words = new Index(Hints.standard());
            index = words;
        }
        Transfer transfer = row.record();
        PhraseIndex.Match description = descriptions.get(row);
        if (description == null) {
            description = words.phrases.match(transfer.designation()).and(words.phrases.match(transfer.model()));
            descriptions.put(row, description);
        }
        PhraseIndex.Match all = description.and(words.phrases.match(transfer.comments()));
        if (all.nothing()) {
            return;
        }
        if (description.topics() != 0) {
            description(words, row, transfer, description);
        }
        remarks(words, row, transfer, all);
    }

    private void description(Index words, Row<Transfer> row, Transfer transfer, PhraseIndex.Match match) {
        if (!transfer.category().national()) {
            first("not-covered-item", words.notCovered, row, match.topics());
            if (!first("misclassified", words.misplaced, row, match.topics())) {
                mortar(words, row, transfer, match);
            }
            first("armed-role-unclear", words.unclear, row, match.topics());
        }
        if ((match.topics() & words.several) != 0) {
            setting.row(
                    "several-types-hinted",
                    row,
                    "designation",
                    transfer.id(),
                    Map.of("description", transfer.description()));
        }
    }

    private boolean first(String code, List<Hint> hints, Row<Transfer> row, long topics) {
        Transfer transfer = row.record();
        String category = transfer.category().code();
        for (Hint hint : hints) {
            if (hint.speaksAgainst(category, topics)) {
                setting.row(
                        code,
                        row,
                        "category",
                        transfer.id(),
                        Map.of(
                                "description", transfer.description(),
                                "category", category,
                                "kind", hint.kind.kind(),
                                "belongs", hint.kind.belongs()));
                return true;
            }
        }
        return false;
    }

    /** Mortars are artillery from a calibre on, light weapons below it. */
    private void mortar(Index words, Row<Transfer> row, Transfer transfer, PhraseIndex.Match match) {
        if ((match.topics() & words.mortar) == 0 || match.calibre() == 0) {
            return;
        }
        double limit = Calibres.artilleryFrom(setting.year());
        boolean artillery = match.calibre() >= limit;
        Category category = transfer.category();
        boolean wrong = artillery ? category.salw() : category.code().equals("III");
        if (wrong) {
            setting.row(
                    "misclassified",
                    row,
                    "category",
                    transfer.id(),
                    Map.of(
                            "description",
                            transfer.description(),
                            "category",
                            category.code(),
                            "kind",
                            "mortars " + (artillery ? "of " : "below ") + (int) limit + " mm"
                                    + (artillery ? " and more" : ""),
                            "belongs",
                            artillery ? "category III" : "category LW.6"));
        }
    }

    private void remarks(Index words, Row<Transfer> row, Transfer transfer, PhraseIndex.Match match) {
        if ((match.topics() & words.temporary) != 0) {
            setting.row("temporary-transfer", row, "comments", transfer.id(), Map.of("text", text(transfer)));
        }
        if ((match.topics() & words.large) != 0 && transfer.value() != null) {
            setting.row(
                    "value-in-thousands",
                    row,
                    "value",
                    transfer.id(),
                    Map.of("value", transfer.value().amount().toPlainString(), "text", text(transfer)));
        }
        boolean known = transfer.quantity().known() && transfer.quantity().amount() > 0;
        boolean asMass = (match.topics() & words.mass) != 0
                || (match.mass() != 0 && match.mass() == transfer.quantity().amount());
        if (known && asMass) {
            setting.row(
                    "quantity-in-tonnes",
                    row,
                    "quantity",
                    transfer.id(),
                    Map.of("quantity", Long.toString(transfer.quantity().amount()), "text", text(transfer)));
        }
    }

    private static String text(Transfer transfer) {
        String description = transfer.description();
        if (description.isEmpty() || transfer.comments().isEmpty()) {
            return description + transfer.comments();
        }
        return description + "; " + transfer.comments();
    }
}
