package org.reportonce;

import java.nio.file.Path;
import org.reportonce.yaml.YamlFile;
import org.reportonce.yaml.YamlMap;

/** The YAML files of a dataset as they were written, without a thought for what they mean. */
final class YamlFiles {
    private YamlFiles() {}

    /**
     * The top of {@code dataset.yaml}.
     *
     * @throws UnusableInput when it cannot be read
     */
    static YamlMap facts(Path folder) {
        return map(folder, folder.resolve("dataset.yaml"));
    }

    /**
     * The top of {@code state.yaml}.
     *
     * @throws UnusableInput when it cannot be read
     */
    static YamlMap state(Path folder) {
        return map(folder, folder.toAbsolutePath().normalize().resolveSibling("state.yaml"));
    }

    private static YamlMap map(Path folder, Path file) {
        return YamlFile.read(file, String.valueOf(file.getFileName()), (code, origin, subject, arguments) -> {})
                .filter(YamlMap.class::isInstance)
                .map(YamlMap.class::cast)
                .orElseThrow(() -> Sweep.unreadable(folder));
    }
}
