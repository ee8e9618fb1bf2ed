package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First mappings for files as their publishers hand them out. */
class ProposedMappingsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uk-licences.csv           | {table: denials, when: 'cell("refused") == "1"'
            nl-licences.csv           | column: "land van eindbestemming"
            nl-transit.csv            | quantity: {column: "Aantal"
            ch-war-materiel-2006.csv  | lines: cr
            ch-war-materiel-2010.csv  | encoding: macroman
            eu-coarm.csv              | licences: {column: "num-licenses-imported"
            eu-coarm-broker.csv       | destination: {open: "which column
            us-atf-exports-1986-2014.csv | wide: {from: "Pistols", to: "Misc. Firearms1"
            us-atf-imports-2015.csv   | direction: {constant: import}
            rj-seizures.csv           | table: recoveries
            """)
    void loadAndFindWhatMatters(String file, String expected) {
        Path source = Path.of("src/test/resources/foreign", file);
        Path mapping = folder.resolve("first.yaml");

        Run proposed = Run.of("mapping", "new", source, "-o", mapping);

        assertThat(proposed.code()).as(proposed.err()).isZero();
        assertThat(mapping).content().contains(expected);
        assertThat(Run.of("mapping", "check", mapping).out()).contains("nothing wrong");
        Run imported = Run.of("import", source, "--mapping", mapping, "-o", folder.resolve("XAA"), "--year", "2010");
        assertThat(imported.code())
                .as("a first mapping with open questions imports nothing, or tells every row it leaves out")
                .isNotZero();
    }
}
