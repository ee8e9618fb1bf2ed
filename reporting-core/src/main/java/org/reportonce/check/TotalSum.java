package org.reportonce.check;

import java.math.BigDecimal;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;
import org.reportonce.dataset.YearFacts.StatedTotal;

/**
 * One stated total with the sum of the lines it covers. Items on lines without one named partner are counted apart: they
 * belong to a total over all partners, and nobody knows whether they belong to a total of one partner.
 */
final class TotalSum {
    /** A stated "about" is met by sums this close. */
    private static final double ABOUT = 0.1;

    /** Stands in a total for every category but what none covers. */
    static final String ALL_ARMS = "ARMS";

    final StatedTotal stated;
    private final boolean onePartner;
    private long attributed;
    private long unattributed;
    private long unattributedLines;
    private long uncounted;
    private long lines;
    private long unvalued;
    private int firstUnattributed;
    private BigDecimal value = BigDecimal.ZERO;

    TotalSum(StatedTotal stated) {
        this.stated = stated;
        onePartner = !stated.partner().isEmpty();
    }

    /** How a stated number of items stands to the lines. */
    enum Verdict {
        AGREES,
        DIFFERS,
        UNATTRIBUTED,
        PART_UNKNOWN
    }

    void add(Row<Transfer> row) {
        Transfer transfer = row.record();
        if ((stated.direction() != null && stated.direction() != transfer.direction())
                || !covers(transfer.category())) {
            return;
        }
        Place partner = transfer.partner();
        boolean named = partner.known();
        if (onePartner && !possible(partner)) {
            return;
        }
        lines++;
        if (!transfer.quantity().known()) {
            uncounted++;
        } else if (named) {
            attributed = Sums.saturated(attributed, transfer.quantity().amount());
        } else {
            unattributed = Sums.saturated(unattributed, transfer.quantity().amount());
            if (unattributedLines++ == 0) {
                firstUnattributed = row.line();
            }
        }
        Money money = transfer.value();
        if (money == null || !money.currency().equals(stated.currency())) {
            unvalued++;
        } else if (stated.value() != null && (named || !onePartner)) {
            value = value.add(money.amount());
        }
    }

    private boolean covers(Category category) {
        String wanted = stated.category();
        if (wanted.isEmpty()) {
            return true;
        }
        return wanted.equals(ALL_ARMS) ? !category.outside() : covers(wanted, category.code());
    }

    private static boolean covers(String wanted, String category) {
        return category.startsWith(wanted)
                && (category.length() == wanted.length() || category.charAt(wanted.length()) == '.');
    }

    /** True when a line is, or may in part be, with the partner of the total. */
    private boolean possible(Place partner) {
        return partner.codes().isEmpty() || partner.codes().contains(stated.partner());
    }

    Verdict verdict() {
        long sum = items();
        if (meets(sum)) {
            return unattributed > 0 && !onePartner ? Verdict.UNATTRIBUTED : Verdict.AGREES;
        }
        if (statedItems() > sum && uncounted > 0) {
            return Verdict.PART_UNKNOWN;
        }
        boolean between = onePartner && statedItems() > sum && statedItems() <= Sums.saturated(sum, unattributed);
        return between ? Verdict.UNATTRIBUTED : Verdict.DIFFERS;
    }

    private boolean meets(long sum) {
        QuantityKind qualifier = stated.qualifier();
        if (qualifier == QuantityKind.ABOUT) {
            return Math.abs(sum - statedItems()) <= ABOUT * statedItems();
        }
        if (qualifier == QuantityKind.AT_LEAST) {
            return sum >= statedItems();
        }
        return qualifier == QuantityKind.MORE_THAN ? sum > statedItems() : sum == statedItems();
    }

    boolean valueAgrees() {
        BigDecimal wanted = stated.value();
        if (wanted == null) {
            return true;
        }
        QuantityKind qualifier = stated.qualifier();
        if (qualifier == QuantityKind.ABOUT) {
            return value.subtract(wanted).abs().compareTo(wanted.multiply(BigDecimal.valueOf(ABOUT))) <= 0;
        }
        int comparison = value.compareTo(wanted);
        if (qualifier == QuantityKind.AT_LEAST) {
            return comparison >= 0;
        }
        return qualifier == QuantityKind.MORE_THAN ? comparison > 0 : comparison == 0;
    }

    /** Stated number of items; 0 when only a value is stated. */
    long statedItems() {
        return stated.quantity() == null ? 0 : stated.quantity();
    }

    /** Items the lines make for sure. */
    long items() {
        return onePartner ? attributed : Sums.saturated(attributed, unattributed);
    }

    long unattributed() {
        return unattributed;
    }

    long unattributedLines() {
        return unattributedLines;
    }

    /** Lines without a number. */
    long uncounted() {
        return uncounted;
    }

    /** Lines without a value in the stated currency. */
    long unvalued() {
        return unvalued;
    }

    long lines() {
        return lines;
    }

    int firstUnattributed() {
        return firstUnattributed;
    }

    BigDecimal value() {
        return value;
    }
}
