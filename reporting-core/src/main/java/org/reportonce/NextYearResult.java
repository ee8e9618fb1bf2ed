package org.reportonce;

import java.nio.file.Path;
import java.util.List;
import org.reportonce.dataset.Waivers.Waiver;

/**
 * A year begun from the year before.
 *
 * @param folder folder of the new year
 * @param files files made
 * @param toConfirm paths of what was taken over and is to be confirmed
 * @param waivers waivers of the year before that have not run out; they were not taken over
 */
public record NextYearResult(Path folder, List<Path> files, List<String> toConfirm, List<Waiver> waivers) {
    public NextYearResult {
        files = List.copyOf(files);
        toConfirm = List.copyOf(toConfirm);
        waivers = List.copyOf(waivers);
    }
}
