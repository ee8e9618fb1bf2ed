package org.reportonce.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/**
 * What one state knows for one reporting year.
 *
 * @param state {@code state.yaml}
 * @param facts {@code dataset.yaml}
 * @param waivers {@code waivers.yaml}
 * @param period the year covered
 * @param countries country names, with the State's own codes
 * @param transfers exports and imports
 * @param holdings military holdings
 * @param production procurement through national production
 * @param mirror figures published by partners
 * @param recoveries arms seized, found, surrendered, collected
 * @param destructions arms destroyed
 * @param tracing tracing requests
 * @param losses arms lost, stolen, diverted
 * @param assistance assistance wanted, requested, received, provided
 * @param enforcement steps against offences
 * @param licences licences issued
 * @param denials licences denied
 * @param previous last year's dataset, when it stands beside this one; its places begin with {@code ../2024/}, its waivers are left out
 * @param previousFaults what is wrong with last year's {@code dataset.yaml}, which matters to reports that cover it
 * @param origins place of each YAML value, by file and key path: {@code dataset.yaml#flows.exports}
 */
public record Dataset(
        State state,
        YearFacts facts,
        Waivers waivers,
        Period period,
        Countries countries,
        Table<Transfer> transfers,
        Table<Holding> holdings,
        Table<Production> production,
        Table<MirrorFigure> mirror,
        Table<Recovery> recoveries,
        Table<Destruction> destructions,
        Table<TracingRequest> tracing,
        Table<Loss> losses,
        Table<Assistance> assistance,
        Table<EnforcementAction> enforcement,
        Table<IssuedLicence> licences,
        Table<Denial> denials,
        Optional<Dataset> previous,
        List<Fault> previousFaults,
        Map<String, Origin> origins) {
    public Dataset {
        previousFaults = List.copyOf(previousFaults);
    }

    /** A dataset of which last year's file is not there or without faults. */
    public Dataset(
            State state,
            YearFacts facts,
            Waivers waivers,
            Period period,
            Countries countries,
            Table<Transfer> transfers,
            Table<Holding> holdings,
            Table<Production> production,
            Table<MirrorFigure> mirror,
            Table<Recovery> recoveries,
            Table<Destruction> destructions,
            Table<TracingRequest> tracing,
            Table<Loss> losses,
            Table<Assistance> assistance,
            Table<EnforcementAction> enforcement,
            Table<IssuedLicence> licences,
            Table<Denial> denials,
            Optional<Dataset> previous,
            Map<String, Origin> origins) {
        this(
                state,
                facts,
                waivers,
                period,
                countries,
                transfers,
                holdings,
                production,
                mirror,
                recoveries,
                destructions,
                tracing,
                losses,
                assistance,
                enforcement,
                licences,
                denials,
                previous,
                List.of(),
                origins);
    }

    /** The tables, in the order in which they are read. */
    public List<Table<?>> tables() {
        return List.of(
                transfers,
                holdings,
                production,
                mirror,
                recoveries,
                destructions,
                tracing,
                losses,
                assistance,
                enforcement,
                licences,
                denials);
    }

    /**
     * Reads every table once, in the calling thread.
     *
     * @param reporter takes what is wrong with cells and lines
     * @param visitor takes each row
     */
    public void visit(Reporter reporter, RowVisitor visitor) {
        transfers.forEach(reporter, visitor::transfer);
        holdings.forEach(reporter, visitor::holding);
        production.forEach(reporter, visitor::production);
        mirror.forEach(reporter, visitor::mirror);
        recoveries.forEach(reporter, visitor::recovery);
        destructions.forEach(reporter, visitor::destruction);
        tracing.forEach(reporter, visitor::tracing);
        losses.forEach(reporter, visitor::loss);
        assistance.forEach(reporter, visitor::assistance);
        enforcement.forEach(reporter, visitor::enforcement);
        licences.forEach(reporter, visitor::licence);
        denials.forEach(reporter, visitor::denial);
    }

    /** Place of a YAML value, or the nearest enclosing value that has one, or the whole file. */
    public Origin origin(String file, String path) {
        String rest = path;
        while (!rest.isEmpty()) {
            Origin found = origins.get(file + '#' + rest);
            if (found != null) {
                return found.field(path);
            }
            int cut = Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['));
            rest = cut < 0 ? "" : rest.substring(0, cut);
        }
        // Last year's files are named with their folder, which the place of the whole file knows.
        Origin whole = origins.get(file + '#');
        return Origin.file(whole == null ? file : whole.file()).field(path);
    }

    /**
     * Reports what is wrong with last year's {@code dataset.yaml}, for reports that cover last year. Its tables report their faults
     * themselves when they are read.
     */
    public void reportPreviousFaults(Reporter reporter) {
        previousFaults.forEach(fault -> fault.report(reporter));
    }
}
