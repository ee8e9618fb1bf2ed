package org.reportonce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.Instruments;
import org.reportonce.instrument.LoadedInstrument;

/**
 * The forms there are, ready to be looked into.
 *
 * @param settings folders of instruments
 */
record Forms(Settings settings) {
    /** No year of the calendar: the nearest version is the first or last one. */
    private static final int FAR = 2200;

    /**
     * Forms in alphabetical order of their ids, each in its newest version or in all of them, oldest first.
     *
     * @param reports ids; empty for all
     * @throws UnusableInput when there is no such report, or an instrument is broken
     */
    List<LoadedInstrument> of(List<String> reports, boolean allVersions) {
        Instruments instruments = new InstrumentList(settings).sound();
        Selection.known(instruments, reports);
        Map<String, List<Instrument>> versions = new LinkedHashMap<>();
        for (Instrument instrument : instruments.all()) {
            if (reports.isEmpty() || reports.contains(instrument.id())) {
                versions.computeIfAbsent(instrument.id(), id -> new ArrayList<>())
                        .add(instrument);
            }
        }
        List<LoadedInstrument> forms = new ArrayList<>();
        versions.values().forEach(all -> {
            List<Instrument> wanted = allVersions ? all : all.subList(all.size() - 1, all.size());
            wanted.forEach(instrument -> forms.add(open(instruments, instrument)));
        });
        return forms;
    }

    private static LoadedInstrument open(Instruments instruments, Instrument instrument) {
        Instrument.Years years = instrument.years();
        Long year = years.from() == null ? years.until() : years.from();
        return instruments
                .byId(instrument.id(), year == null ? FAR : year.intValue(), (code, origin, subject, arguments) -> {})
                .orElseThrow();
    }
}
