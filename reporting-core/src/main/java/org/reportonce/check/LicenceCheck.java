package org.reportonce.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.ControlFigure;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.IssuedLicence;
import org.reportonce.dataset.LicenceKind;
import org.reportonce.dataset.LicensingDecision;
import org.reportonce.dataset.MilitaryList;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Rates;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;

/**
 * Licences and denials by destination, category and currency: whatever would be missing from the figures on export control, or stand
 * under nothing. Keeps the first line of each currency without a rate, and of each file with lines without a category.
 */
final class LicenceCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of(
            "rate-missing", "rate-ambiguous", "currency-missing", "destination-not-single", "military-list-missing");

    private final Rates rates;
    private final Map<String, Lines> withoutRate = new TreeMap<>();
    private final Map<String, Lines> withoutCategory = new TreeMap<>();

    /** The first of some lines, and how many they are. */
    private static final class Lines {
        private final String file;
        private final int line;
        private final String id;
        private final long concern;
        private long count;

        Lines(Row<?> first, String id, long concern) {
            this.file = first.file();
            this.line = first.line();
            this.id = id;
            this.concern = concern;
        }
    }

    LicenceCheck(Setting setting) {
        super(setting);
        rates = Rates.of(setting.facts());
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Transfer transfer = row.record();
        boolean counted = transfer.direction() == Direction.EXPORT
                && transfer.actual()
                && !MilitaryList.category(transfer.militaryList()).isEmpty();
        if (counted) {
            rate(row, transfer.id(), transfer.value());
        }
    }

    @Override
    void event(Row<? extends Entry> row) {
        if (!(row.record() instanceof LicensingDecision decision)) {
            return;
        }
        if (decision.militaryList().isEmpty()) {
            if (row.readable("militaryList")) {
                note(withoutCategory, row.file(), row, decision.id());
            }
            return;
        }
        Place destination = decision.destination();
        boolean leaves = decision.kind() == LicenceKind.EXPORT || decision.kind() == LicenceKind.BROKERING;
        if (leaves && row.readable("destination") && !destination.known()) {
            setting.row(
                    "destination-not-single",
                    row,
                    "destination",
                    decision.id(),
                    Map.of("destination", destination.given() ? setting.name(destination) : ""));
        }
        Money value = decision.value();
        if (value != null && value.currency().isEmpty() && row.readable("currency")) {
            setting.row("currency-missing", row, "currency", decision.id(), Map.of());
        } else if (leaves && (decision instanceof IssuedLicence || decision.kind() == LicenceKind.BROKERING)) {
            // The value of other lines stands in no figure, and needs no rate.
            rate(row, decision.id(), value);
        }
    }

    private void rate(Row<?> row, String id, @Nullable Money value) {
        if (value == null || value.currency().isEmpty() || !row.readable("currency")) {
            return;
        }
        boolean foreign = !value.currency().equals(ControlFigure.CURRENCY);
        if (foreign
                && rates.conversion(value.currency(), ControlFigure.CURRENCY).isEmpty()) {
            note(withoutRate, value.currency(), row, id);
        }
    }

    private void note(Map<String, Lines> notes, String key, Row<?> row, String id) {
        notes.computeIfAbsent(key, k -> new Lines(row, id, setting.judge().concern())).count++;
    }

    @Override
    void finish() {
        withoutRate.forEach((currency, lines) -> {
            boolean ambiguous = rates.ambiguous(currency, ControlFigure.CURRENCY);
            Map<String, String> arguments = Map.of(
                    "currency",
                    currency,
                    "per",
                    ControlFigure.CURRENCY,
                    "year",
                    Integer.toString(setting.year()),
                    "count",
                    Long.toString(lines.count),
                    "others",
                    rates.otherYears(currency, ControlFigure.CURRENCY).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ")));
            if (ambiguous) {
                setting.judge().concern(lines.concern);
                setting.fact("rate-ambiguous", "rates", arguments);
                setting.judge().concernAll();
            } else {
                report("rate-missing", lines, "currency", arguments);
            }
        });
        withoutCategory.forEach((file, lines) -> report(
                "military-list-missing",
                lines,
                "militaryList",
                Map.of("count", Long.toString(lines.count), "file", file)));
    }

    private void report(String code, Lines lines, String column, Map<String, String> arguments) {
        setting.later(code, lines.concern, lines.file, lines.line, column, lines.id, arguments);
    }
}
