package org.reportonce.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.ControlFigure;
import org.reportonce.dataset.ControlFigure.Measure;
import org.reportonce.dataset.Conversion;
import org.reportonce.dataset.Criteria;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Denial;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.IssuedLicence;
import org.reportonce.dataset.LicenceKind;
import org.reportonce.dataset.LicensingDecision;
import org.reportonce.dataset.MilitaryList;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Rates;
import org.reportonce.dataset.Region;
import org.reportonce.dataset.Regions;
import org.reportonce.dataset.Release;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Transfer;

/** Derives the figures on export control from the lines of a year. What is on no category of the Common Military List gives none. */
final class ControlFigures {
    /** The columns of the figures by those of the lines, where the names differ. */
    private static final Map<String, String> COLUMNS =
            Map.of("partner", "destination", "licences", "count", "denials", "count", "militaryList", "category");

    private final Rates rates;
    private final int year;
    private final boolean masking;
    private final Map<String, Optional<Conversion>> known = new HashMap<>();
    private final Map<String, String> ownRegions = new HashMap<>();
    private @Nullable Map<String, String> noted;

    /**
     * The figures of a year.
     *
     * @param masking true for an edition that is published: denials give no figure then, so that nothing, not even a hint that lines were
     *     left out, tells whether there were any
     */
    ControlFigures(Dataset dataset, boolean masking) {
        this.masking = masking;
        this.rates = Rates.of(dataset.facts());
        this.year = dataset.period().year();
        for (State.NamedCountry country : dataset.state().countries()) {
            Region region = country.region();
            if (region != null) {
                ownRegions.put(country.code(), region.id());
            }
        }
    }

    /**
     * True when a line may give a figure. Of decisions every one does, even where its category is missing, so that what is said of
     * that reaches the report.
     */
    static boolean counts(Record record) {
        return record instanceof LicensingDecision
                || (record instanceof Transfer transfer
                        && transfer.direction() == Direction.EXPORT
                        && transfer.actual()
                        && !MilitaryList.category(transfer.militaryList()).isEmpty());
    }

    /** The figure of a line; empty when it gives none. */
    Optional<Row<? extends Record>> of(Row<? extends Record> row) {
        Record record = row.record();
        ControlFigure figure = null;
        Money value = null;
        if (record instanceof LicensingDecision decision
                && !decision.militaryCategory().isEmpty()
                && !(masking && decision instanceof Denial)) {
            figure = of(decision);
            value = decision.value();
        } else if (record instanceof Transfer transfer && counts(transfer)) {
            figure = of(transfer);
            value = transfer.value();
        }
        if (figure == null) {
            return Optional.empty();
        }
        Set<String> unreadable = columns(row.unreadable());
        if (value != null && figure.value() == null) {
            unreadable = new HashSet<>(unreadable);
            unreadable.add("value");
        }
        note(row, value);
        return Optional.of(new Row<>(figure, row.file(), row.line(), unreadable));
    }

    /** From now on keeps, for each line with an amount in another currency, how it was converted. */
    void note() {
        noted = new HashMap<>();
    }

    /** How the amount of a line was converted, in words; empty when it was not, or when nobody asked to keep it. */
    Optional<String> conversion(String place) {
        return Optional.ofNullable(noted).map(places -> places.get(place));
    }

    private void note(Row<? extends Record> row, @Nullable Money value) {
        Map<String, String> notes = noted;
        if (notes != null && value != null) {
            rate(value.currency()).ifPresent(rate -> notes.put(row.file() + ':' + row.line(), rate.sentence(value)));
        }
    }

    private ControlFigure of(LicensingDecision decision) {
        boolean denied = decision instanceof Denial;
        return new ControlFigure(
                denied ? Measure.DENIAL : Measure.LICENCE,
                decision.kind(),
                decision instanceof IssuedLicence licence ? licence.type() : null,
                decision.destination(),
                region(decision.destination()),
                decision.origin(),
                decision.militaryCategory(),
                decision.militaryList(),
                decision.count(),
                converted(decision.value()),
                decision.quantity(),
                decision instanceof Denial denial ? denial.criteria() : Criteria.NONE,
                denied ? Release.RESTRICTED : decision.release(),
                columns(decision.withheld()));
    }

    private ControlFigure of(Transfer transfer) {
        return new ControlFigure(
                Measure.EXPORT,
                LicenceKind.EXPORT,
                null,
                transfer.partner(),
                region(transfer.partner()),
                transfer.origin(),
                MilitaryList.category(transfer.militaryList()),
                transfer.militaryList(),
                0,
                converted(transfer.value()),
                transfer.quantity(),
                Criteria.NONE,
                transfer.release(),
                columns(transfer.withheld()));
    }

    private String region(Place destination) {
        if (!destination.known()) {
            return Regions.UNSPECIFIED;
        }
        String code = destination.codes().get(0);
        String own = ownRegions.get(code);
        return own == null ? Regions.standard().of(code, year) : own;
    }

    private @Nullable Money converted(@Nullable Money value) {
        if (value == null) {
            return null;
        }
        if (value.currency().equals(ControlFigure.CURRENCY)) {
            return value;
        }
        return rate(value.currency()).map(rate -> rate.of(value)).orElse(null);
    }

    private Optional<Conversion> rate(String currency) {
        return currency.equals(ControlFigure.CURRENCY)
                ? Optional.empty()
                : known.computeIfAbsent(currency, from -> rates.conversion(from, ControlFigure.CURRENCY));
    }

    private static Set<String> columns(Set<String> names) {
        if (names.isEmpty()) {
            return names;
        }
        Set<String> columns = new HashSet<>();
        for (String name : names) {
            columns.add(COLUMNS.getOrDefault(name, name));
            if (name.equals("militaryList")) {
                columns.add(name);
            } else if (name.equals("destination") || name.equals("partner")) {
                columns.add("region");
            }
        }
        return columns;
    }
}
