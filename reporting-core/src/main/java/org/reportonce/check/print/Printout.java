package org.reportonce.check.print;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.check.Findings;
import org.reportonce.finding.Finding;

/**
 * What is printed.
 *
 * @param findings findings with their counts and outcome
 * @param reports reports that were checked for, as {@code id version}
 * @param catalogue texts
 * @param folder folder of the year as the user named it; may be empty
 * @param colour whether text may use terminal colours
 */
public record Printout(Findings findings, List<String> reports, Catalogue catalogue, String folder, boolean colour) {
    public Printout {
        reports = List.copyOf(reports);
    }

    /**
     * File of a finding as the user would open it: the files of a year are named alone, {@code state.yaml} stands one above them,
     * and what lies elsewhere, such as an instrument or the folder itself, comes with its path.
     */
    String file(Finding finding) {
        return Place.of(folder, finding.origin());
    }

    /** Reports with their versions, joined. */
    String named(Set<String> ids) {
        return ids.stream().map(this::named).collect(Collectors.joining(", "));
    }

    private String named(String id) {
        return reports.stream()
                .filter(report -> report.equals(id) || report.startsWith(id + ' '))
                .findFirst()
                .orElse(id);
    }
}
