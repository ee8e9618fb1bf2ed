package org.reportonce.check;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reportonce.dataset.Lasting;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Profile;

/** A check over what {@code state.yaml} says of the year. */
abstract class ProfileCheck extends Check {
    /** What holds in the year. */
    final Profile profile;

    /** The whole of it. */
    final Profile written;

    final Period period;

    ProfileCheck(Setting setting) {
        super(setting);
        written = setting.dataset().state().profile();
        period = setting.dataset().period();
        profile = written.in(period);
    }

    @Override
    boolean seesTransfers() {
        return false;
    }

    /** Entries that hold in a period, by their place in the list as written, from 0. */
    static <T extends Lasting> SortedMap<Integer, T> inForce(List<T> entries, Period period) {
        SortedMap<Integer, T> found = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).holdsIn(period)) {
                found.put(i, entries.get(i));
            }
        }
        return Collections.unmodifiableSortedMap(found);
    }
}
