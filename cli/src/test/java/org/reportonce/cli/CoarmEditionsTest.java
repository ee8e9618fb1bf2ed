package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the public edition of the COARM return must not tell: denials, restricted lines, withheld cells, not even by difference. */
class CoarmEditionsTest {
    private static final String LICENCES = """
            id,kind,type,militaryList,destination,origin,licences,value,currency,quantity,release,withheld
            P-1,export,individual,ML1,FIN,,2,1000,EUR,,public,
            P-2,export,individual,ML6,FIN,,3,2000,EUR,,public,
            P-3,export,global,ML6,KEN,,1,4000,EUR,,public,
            P-4,brokering,individual,ML6,KEN,BGR,1,8000,EUR,5,public,
            """;

    private static final String FACTS = """
            format: reportonce/dataset/1
            state: XAA
            year: 2025
            reports: [eu-coarm]
            submission: {authority: Ministry of Foreign Affairs, date: 2026-04-20, language: en}
            activities: {licences: reported, denials: nil}
            answers:
              eu-coarm:
                nationalReport: https://arandia.example/arms
                licenceTypes: [individual, global]
                intraUnion: yes
                exportsCovered: not-collected
            """;

    @TempDir
    private Path folder;

    private Path out = Path.of("");

    private SmallDataset dataset(String name) {
        SmallDataset dataset = new SmallDataset(folder.resolve(name));
        return dataset.with("dataset.yaml", FACTS)
                .with(
                        "state.yaml",
                        dataset.text("../state.yaml") + "memberships:\n  - {organisation: EU, since: 1995-01-01}\n")
                .without("transfers.csv")
                .with("licences.csv", LICENCES);
    }

    /** Text of every file of the edition but the manifest, which tells what went in. */
    private Map<String, String> edition(SmallDataset dataset, String edition, String formats) throws IOException {
        out = Files.createTempDirectory(folder, "out");
        Run run = Run.of(
                "render", dataset.write(), "--edition", edition, "--formats", formats, "--draft", "-o", out, Run.TODAY);
        assertThat(run.code()).as(run.out() + run.err()).isLessThan(2);
        Map<String, String> texts = new TreeMap<>(WrittenFiles.texts(out));
        texts.keySet().removeIf(name -> name.contains("manifest"));
        assertThat(texts).isNotEmpty();
        return texts;
    }

    @Test
    void publicEditionIsTheSameWithAndWithoutDenials() throws IOException {
        SmallDataset denied = dataset("denied")
                .with("dataset.yaml", FACTS.replace("denials: nil", "denials: reported"))
                .with(
                        "denials.csv",
                        "id,kind,militaryList,destination,origin,denials,criteria\n"
                                + "D-1,export,ML6,FIN,,2,2 7\nD-2,export,ML1,SYR,,1,7\nD-3,brokering,ML1,SYR,BGR,1,7\n");

        assertThat(edition(denied, "public", "docx,xlsx,html,json,csv"))
                .isEqualTo(edition(dataset("plain"), "public", "docx,xlsx,html,json,csv"));
        assertThat(edition(denied, "restricted", "csv").toString()).contains("Syrian Arab Republic");
    }

    @Test
    void whatIsNilForTheReaderDoesNotDependOnDenials() throws IOException {
        String nil = FACTS.replace("licences: reported", "licences: nil");
        SmallDataset denied = dataset("denied")
                .with("dataset.yaml", nil.replace("denials: nil", "denials: reported"))
                .with("denials.csv", "id,kind,militaryList,destination,denials,criteria\nD-1,export,ML6,FIN,2,2 7\n")
                .without("licences.csv");
        SmallDataset plain = dataset("plain").with("dataset.yaml", nil).without("licences.csv");

        assertThat(edition(denied, "public", "html,json,csv")).isEqualTo(edition(plain, "public", "html,json,csv"));
        assertThat(edition(plain, "public", "html").toString()).contains("has nothing to report on licences in 2025");
    }

    @Test
    void totalsOfThePublicEditionAreThoseOfItsLines() throws IOException {
        SmallDataset secret = dataset("secret").with("licences.csv", LICENCES + """
                                R-1,export,individual,ML6,FIN,,7,700,EUR,,restricted,
                                R-2,export,open,ML9,CHL,,7,700,EUR,,restricted,
                                R-3,brokering,individual,ML6,KEN,BGR,7,700,EUR,9,restricted,
                                """);

        assertThat(edition(secret, "public", "csv")).isEqualTo(edition(dataset("plain"), "public", "csv"));
    }

    @ParameterizedTest
    @CsvSource({
        // column; kind of licence; its value, as no file may have it; what stands in its place, or what is told all the
        // same
        "value,        export,    77123,      'total,3171,withheld,'",
        "licences,     export,    3165,       'total,6,at-least,84123,'",
        "destination,  export,    Chile,      'total,3171,84123,'",
        "militaryList, export,    ML9k,       'total,3171,84123,'",
        "type,         export,    'open,3165', 'total,3171,84123,'",
        "value,        brokering, 77123,      'ML9,Mozambique,withheld,'",
        "quantity,     brokering, 7919,       'ML9k,3165,withheld'",
        "origin,       brokering, Mozambique, 'ML9,withheld,77123,'",
        "destination,  brokering, Chile,      'withheld,ML9k,3165,7919'",
    })
    void withheldCellIsInNoFileOfThePublicEdition(String column, String kind, String trace, String told)
            throws IOException {
        String line = "W-1," + kind + ",open,ML9k,CHL,"
                + (kind.equals("export") ? "" : "MOZ") + ",3165,77123,EUR," + (kind.equals("export") ? "" : "7919")
                + ",public," + column + "\n";
        SmallDataset dataset = dataset("withheld").with("licences.csv", LICENCES + line);

        Map<String, String> texts = edition(dataset, "public", "docx,xlsx,html,json,csv");

        assertThat(texts).allSatisfy((name, text) -> assertThat(text).as(name).doesNotContain(trace));
        assertThat(csv()).anySatisfy(row -> assertThat(row).contains(told));
    }

    /** Lines of all CSV files as they are, with the commas. */
    private List<String> csv() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : WrittenFiles.files(out)) {
            if (file.toString().endsWith(".csv")) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }
}
