package org.reportonce.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;

/** Last year's dataset. Its transfers are read once, when first asked for; what is wrong with them is last year's business. */
final class LastYear {
    private final Optional<Dataset> dataset;
    private @Nullable Sums sums;

    LastYear(Optional<Dataset> dataset) {
        this.dataset = dataset;
    }

    Optional<Dataset> dataset() {
        return dataset;
    }

    /** Sums over last year's transfers; empty when there is no dataset of last year. */
    Sums sums() {
        Sums known = sums;
        if (known == null) {
            Sums read = new Sums();
            dataset.ifPresent(
                    year -> year.transfers().forEach((code, origin, subject, arguments) -> {}, row -> add(read, row)));
            known = read;
            sums = known;
        }
        return known;
    }

    @SuppressWarnings("ConstantValue")
    private static void add(Sums sums, Row<Transfer> row) {
        Transfer transfer = row.record();
        if (transfer.direction() != null
                && transfer.status() != null
                && transfer.category() != null
                && !transfer.category().outside()) {
            sums.add(row, 0);
        }
    }
}
