package org.reportonce.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;

/** Partners under an arms embargo of the Security Council in the year, or on the day where the line has one (ATT Article 6(1)). */
final class EmbargoCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("embargoed-partner");

    private @Nullable Map<String, List<Embargoes.Embargo>> embargoes;

    EmbargoCheck(Setting setting) {
        super(setting);
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Place partner = row.record().partner();
        for (int i = 0; i < partner.codes().size(); i++) {
            List<Embargoes.Embargo> measures = embargoes().get(partner.codes().get(i));
            if (measures != null) {
                measures(row, partner.codes().get(i), measures);
            }
        }
    }

    private Map<String, List<Embargoes.Embargo>> embargoes() {
        Map<String, List<Embargoes.Embargo>> known = embargoes;
        if (known == null) {
            known = Embargoes.byState();
            embargoes = known;
        }
        return known;
    }

    private void measures(Row<Transfer> row, String partner, List<Embargoes.Embargo> measures) {
        Transfer transfer = row.record();
        LocalDate first = first(transfer.date());
        LocalDate last = last(transfer.date());
        for (Embargoes.Embargo measure : measures) {
            boolean concerned = transfer.direction() == Direction.EXPORT || measure.imports();
            if (concerned && measure.inForce(first, last)) {
                setting.row(
                        "embargoed-partner",
                        row,
                        "partner",
                        transfer.id(),
                        Map.of(
                                "partner",
                                setting.names(partner),
                                "scope",
                                measure.scope(),
                                "resolution",
                                measure.resolution(),
                                "since",
                                measure.since().toString()));
                return;
            }
        }
    }

    private LocalDate first(@Nullable PartialDate date) {
        if (date == null || date.month() == 0) {
            return setting.dataset().period().first();
        }
        return LocalDate.of(date.year(), date.month(), Math.max(1, date.day()));
    }

    private LocalDate last(@Nullable PartialDate date) {
        if (date == null || date.month() == 0) {
            return setting.dataset().period().last();
        }
        LocalDate day = LocalDate.of(date.year(), date.month(), Math.max(1, date.day()));
        return date.day() == 0 ? day.withDayOfMonth(day.lengthOfMonth()) : day;
    }
}
