package org.reportonce.instrument;

import java.util.Map;
import java.util.Optional;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;

/**
 * An {@code instrument.yaml} as it is written, before it takes anything over from another version.
 *
 * @param folder where it stands
 * @param node its content
 */
record InstrumentText(InstrumentFolder folder, YamlMap node) {
    /** Reads one; empty when a finding says why not. */
    static Optional<InstrumentText> read(InstrumentFolder folder, Reporter reporter) {
        String file = InstrumentFile.NAME;
        if (!folder.has(file)) {
            reporter.report(
                    "instrument-file-missing",
                    Origin.file(folder.nameOf(file)),
                    Map.of("file", file, "folder", folder.name()));
            return Optional.empty();
        }
        Optional<YamlNode> node = folder.read(file, reporter);
        if (node.isPresent() && !(node.get() instanceof YamlMap)) {
            reporter.report("yaml-map-expected", node.get().origin(), "", Map.of("key", file, "value", ""));
        }
        return node.filter(YamlMap.class::isInstance).map(map -> new InstrumentText(folder, (YamlMap) map));
    }
}
