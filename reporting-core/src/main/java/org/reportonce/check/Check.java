package org.reportonce.check;

import org.reportonce.dataset.Entry;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.RowVisitor;

/**
 * A check over the dataset. It sees each row once and says what it noticed at once, or in {@link #finish} when the whole is
 * needed. It never keeps rows; what it keeps instead is said where it is kept.
 */
abstract class Check implements RowVisitor {
    final Setting setting;

    Check(Setting setting) {
        this.setting = setting;
    }

    /** True when it needs {@link Setting#sums}. */
    boolean usesSums() {
        return false;
    }

    /** True when it looks at single transfers. */
    boolean seesTransfers() {
        return true;
    }

    /** True when it looks at transfers that no category covers, too. They go into no report. */
    boolean seesOutside() {
        return false;
    }

    /**
     * True when, of several transfers of a kind (see {@link org.reportonce.dataset.TransferKinds}), the first tells it all there is
     * to know. It is then not shown the others, unless the first gave it something to say, which has to be said of each.
     */
    boolean settledByKind() {
        return false;
    }

    /** A line of a table of events, whichever it is. */
    void event(Row<? extends Entry> row) {}

    /** Called once, after the last row. */
    void finish() {}
}
