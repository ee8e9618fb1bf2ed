package org.reportonce.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.Bound;
import org.reportonce.yaml.Constraints;
import org.reportonce.yaml.RecordBinder;
import org.reportonce.yaml.YamlMap;

/**
 * An {@code instrument.yaml} that could be read.
 *
 * @param folder where it stands
 * @param instrument its content
 * @param origins place of each key path
 * @param lenders folders of the versions it takes over from, the nearest first
 */
record InstrumentFile(
        InstrumentFolder folder, Instrument instrument, Map<String, Origin> origins, List<InstrumentFolder> lenders) {
    static final String NAME = "instrument.yaml";

    InstrumentFile {
        lenders = List.copyOf(lenders);
    }

    /** Completes and binds one; empty when a finding says why not. */
    static Optional<InstrumentFile> of(InstrumentText text, Likeness likeness, Reporter reporter) {
        Problems problems = new Problems(reporter, text.folder().nameOf(NAME), Map.of());
        YamlMap node = likeness.complete(text, problems);
        Bound<Instrument> bound = RecordBinder.bind(node, Instrument.class, problems);
        Constraints.check(bound, problems);
        List<InstrumentFolder> lenders =
                likeness.lenders(text).stream().map(InstrumentText::folder).toList();
        return problems.sound()
                ? bound.value()
                        .map(instrument -> new InstrumentFile(text.folder(), instrument, bound.origins(), lenders))
                : Optional.empty();
    }

    /** The file as findings name it. */
    String name() {
        return folder.nameOf(NAME);
    }
}
