package org.reportonce.instrument;

import java.util.Map;
import java.util.Optional;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.Bound;
import org.reportonce.yaml.Constraints;
import org.reportonce.yaml.RecordBinder;
import org.reportonce.yaml.YamlNode;

/**
 * An {@code instrument.yaml} that could be read.
 *
 * @param folder where it stands
 * @param instrument its content
 * @param origins place of each key path
 */
record InstrumentFile(InstrumentFolder folder, Instrument instrument, Map<String, Origin> origins) {
    static final String NAME = "instrument.yaml";

    /** Reads one; empty when a finding says why not. */
    static Optional<InstrumentFile> read(InstrumentFolder folder, Reporter reporter) {
        if (!folder.has(NAME)) {
            reporter.report(
                    "instrument-file-missing",
                    Origin.file(folder.nameOf(NAME)),
                    Map.of("file", NAME, "folder", folder.name()));
            return Optional.empty();
        }
        Problems problems = new Problems(reporter, folder.nameOf(NAME), Map.of());
        Optional<YamlNode> node = folder.read(NAME, problems);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Bound<Instrument> bound = RecordBinder.bind(node.get(), Instrument.class, problems);
        Constraints.check(bound, problems);
        return problems.sound()
                ? bound.value().map(instrument -> new InstrumentFile(folder, instrument, bound.origins()))
                : Optional.empty();
    }

    /** The file as findings name it. */
    String name() {
        return folder.nameOf(NAME);
    }
}
