package org.reportonce.check;

import java.math.BigDecimal;
import org.reportonce.dataset.Categories;
import org.reportonce.dataset.Threshold;

/** Calibres that divide categories. */
final class Calibres {
    private Calibres() {}

    /** Smallest calibre of large-calibre artillery for transfers of a year, in millimetres. */
    static double artilleryFrom(int year) {
        return Categories.standard().thresholds("III", year).stream()
                .filter(threshold -> threshold.unit().equals("mm"))
                .map(Threshold::value)
                .findFirst()
                .map(BigDecimal::doubleValue)
                .orElseThrow(() -> new IllegalStateException("no calibre for category III in " + year));
    }
}
