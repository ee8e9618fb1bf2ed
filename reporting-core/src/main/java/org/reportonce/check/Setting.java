package org.reportonce.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.YearFacts;
import org.reportonce.finding.Origin;

/**
 * What a check may look at.
 *
 * @param dataset the dataset
 * @param judge takes what the checks notice
 * @param today day of the run
 * @param dates due date and first year owed, by report id
 * @param tables names of the record tables each report reads, by report id; a report without an entry reads all
 * @param sums sums over the transfers, complete when the last row has been seen
 * @param lastYear the same for the year before
 */
record Setting(
        Dataset dataset,
        Judge judge,
        LocalDate today,
        Map<String, Checks.Dates> dates,
        Map<String, Set<String>> tables,
        Sums sums,
        LastYear lastYear) {
    Setting(
            Dataset dataset,
            Judge judge,
            LocalDate today,
            Map<String, Checks.Dates> dates,
            Map<String, Set<String>> tables) {
        this(dataset, judge, today, dates, tables, new Sums(), new LastYear(dataset.previous()));
    }

    /** The reports that read a record table, as the judge counts reports. */
    long reading(String table) {
        long reading = 0;
        for (String report : judge.reports()) {
            Set<String> read = tables.get(report);
            if (read == null || read.contains(table)) {
                reading |= judge.bit(report);
            }
        }
        return reading;
    }

    YearFacts facts() {
        return dataset.facts();
    }

    int year() {
        return dataset.period().year();
    }

    /** True when every line of the transfers could be read, so that what is not in the sums is not there. */
    boolean whole() {
        return sums.whole() && !judge.unread(dataset.transfers().file());
    }

    /** Notes a fact about one column of a row. */
    void row(String code, Row<?> row, String column, String id, Map<String, String> arguments) {
        judge.report(code, row.origin(column), id, arguments);
    }

    /** Notes a fact about a key of {@code dataset.yaml}. */
    void fact(String code, String path, Map<String, String> arguments) {
        judge.report(code, dataset.origin("dataset.yaml", path), path, arguments);
    }

    /** Notes a fact about a key of {@code state.yaml}. */
    void state(String code, String path, Map<String, String> arguments) {
        judge.report(code, dataset.origin("state.yaml", path), path, arguments);
    }

    /** Notes a fact about a line seen before, for the reports that line concerned. */
    void later(
            String code, long concern, String file, int line, String column, String id, Map<String, String> arguments) {
        judge.concern(concern);
        judge.report(code, new Origin(file, line, 0, column), id, arguments);
        judge.concernAll();
    }

    /** Notes a fact about a key of {@code dataset.yaml} that one report alone is concerned with. */
    void factFor(String report, String code, String path, Map<String, String> arguments) {
        judge.concern(judge.bit(report));
        fact(code, path, arguments);
        judge.concernAll();
    }

    /** English name with code, or what the user wrote. */
    String name(Place place) {
        return place.codes().isEmpty() ? '"' + place.written() + '"' : names(place.code());
    }

    /** English names with codes of one or more States joined by {@code +}. */
    String names(String codes) {
        StringBuilder names = new StringBuilder();
        for (String code : codes.split("\\+", -1)) {
            names.append(names.isEmpty() ? "" : ", ")
                    .append(dataset.countries()
                            .byCode(code)
                            .map(country -> country.name("en", year()) + " (" + code + ')')
                            .orElse(code));
        }
        return names.toString();
    }
}
