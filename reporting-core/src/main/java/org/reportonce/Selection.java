package org.reportonce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportonce.dataset.Dataset;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.Instruments;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.instrument.Obligation;

/** Which reports a run makes: those asked for, else those the dataset names, else those the State owes or is asked for. */
final class Selection {
    private final Instruments instruments;
    private final Reporter reporter;
    private boolean whole = true;

    Selection(Instruments instruments, Reporter reporter) {
        this.instruments = instruments;
        this.reporter = reporter;
    }

    /** True when every wanted instrument could be loaded. */
    boolean whole() {
        return whole;
    }

    /**
     * The wanted instruments, ready to be filled, in the order asked for.
     *
     * @throws UnusableInput when a report is asked for that does not exist
     */
    Map<String, LoadedInstrument> of(Dataset dataset, List<String> asked) {
        known(instruments, asked);
        Reporter reporter = placed(dataset);
        List<String> wanted = asked.isEmpty() ? dataset.facts().reports() : asked;
        if (wanted.isEmpty()) {
            return owed(dataset, reporter);
        }
        Map<String, LoadedInstrument> loaded = new LinkedHashMap<>();
        for (String id : wanted) {
            instruments
                    .byId(id, dataset.period().year(), reporter)
                    .ifPresentOrElse(found -> loaded.put(id, found), () -> whole = false);
        }
        return loaded;
    }

    /** An instrument knows the key of the user's file that it speaks of, the dataset knows its line. */
    private Reporter placed(Dataset dataset) {
        return (code, origin, subject, arguments) -> {
            List<String> named = dataset.facts().reports();
            String field = origin.field().equals("reports") && named.contains(subject)
                    ? "reports[" + named.indexOf(subject) + ']'
                    : origin.field();
            boolean unplaced = origin.line() == 0 && origin.file().equals("dataset.yaml");
            reporter.report(code, unplaced ? dataset.origin(origin.file(), field) : origin, subject, arguments);
        };
    }

    private Map<String, LoadedInstrument> owed(Dataset dataset, Reporter reporter) {
        Map<String, LoadedInstrument> loaded = new LinkedHashMap<>();
        for (String id : instruments.ids()) {
            instruments
                    .byId(id, dataset.period().year(), reporter)
                    .ifPresentOrElse(
                            found -> {
                                if (byItself(found, dataset)) {
                                    loaded.put(id, found);
                                }
                            },
                            () -> whole = false);
        }
        return loaded;
    }

    /** True for a report that is made without being named: it is asked for, and does not belong to earlier years. */
    private static boolean byItself(LoadedInstrument found, Dataset dataset) {
        Obligation obligation = found.obligation(dataset.state(), dataset.period());
        boolean past = found.instrument().due().once() != null
                && obligation
                        .due()
                        .filter(due -> due.isBefore(dataset.period().first()))
                        .isPresent();
        return obligation.asked() && !found.instrument().onRequest() && !past;
    }

    /** @throws UnusableInput when one of the ids is not that of an instrument */
    static void known(Instruments instruments, List<String> ids) {
        List<String> unknown = new ArrayList<>(ids);
        unknown.removeAll(instruments.ids());
        if (!unknown.isEmpty()) {
            List<String> sentences = new ArrayList<>();
            for (String id : unknown) {
                List<String> near = NearNames.of(id, instruments.ids());
                sentences.add("There is no report \"" + id + "\"."
                        + (near.isEmpty() ? "" : " Did you mean \"" + near.get(0) + "\"?"));
            }
            sentences.add("Reports there are: " + String.join(", ", instruments.ids()) + '.');
            throw new UnusableInput(String.join(" ", sentences));
        }
    }
}
