package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is restricted or withheld is in no file of an edition that must not show it: not in a cell, not in the name of a file, not in
 * the metadata, not in the keys and sums by which a file holds together.
 */
class NothingWithheldLeaksTest {
    private static final String HEADER =
            "id,direction,status,category,designation,model,quantity,value,currency,partner,origin,"
                    + "intermediate,endUser,date,licence,comments,release,withheld,note\n";

    private static final String PLAIN = "P-1,export,actual,I,Battle tank,MT-2,3,,,XBB,,,,2025-03-04,,,public,,\n";

    /** One column of a line, and what its distinctive value may look like in a file. */
    enum Column {
        QUANTITY("quantity", "7919"),
        VALUE("value", "8837461"),
        PARTNER("partner", "XQQ", "Quxland"),
        ORIGIN("origin", "XRR", "Rumbaland"),
        INTERMEDIATE("intermediate", "XSS", "Sambaland"),
        DESCRIPTION("description", "ZQX-DESIGNATION", "ZQX-MODEL"),
        COMMENTS("comments", "ZQX-COMMENT");

        private final String column;
        private final List<String> traces;

        Column(String column, String... traces) {
            this.column = column;
            this.traces = List.of(traces);
        }

        static List<String> allTraces() {
            List<String> all = new ArrayList<>();
            for (Column each : values()) {
                all.addAll(each.traces);
            }
            return all;
        }
    }

    /** Columns that no report prints. */
    private static final List<String> NEVER_PRINTED = List.of("ZQX-ENDUSER", "ZQX-LICENCE", "ZQX-NOTE");

    @TempDir
    private Path folder;

    private static String line(String id, String category, String release, String withheld) {
        return id + ",export,actual," + category
                + ",ZQX-DESIGNATION,ZQX-MODEL,7919,8837461,EUR,XQQ,XRR,XSS,ZQX-ENDUSER,2025-03-04,ZQX-LICENCE,ZQX-COMMENT,"
                + release + ',' + withheld + ",ZQX-NOTE\n";
    }

    private Path dataset(String transfers) throws IOException {
        SmallDataset dataset = new SmallDataset(folder);
        return dataset.with(
                        "state.yaml",
                        dataset.text("../state.yaml")
                                .replace(
                                        "contacts:",
                                        "  - {code: XQQ, name: Quxland}\n  - {code: XRR, name: Rumbaland}\n"
                                                + "  - {code: XSS, name: Sambaland}\ncontacts:"))
                .line("withheld", "withheld: {exports: yes, imports: no, note: Some items}")
                .line(
                        "flows",
                        "flows: {exports: reported, imports: nil, smallArmsExports: reported, smallArmsImports: nil}")
                .line("included", "included: {holdings: yes, production: yes, policies: no}")
                .with("transfers.csv", HEADER + transfers)
                .with(
                        "holdings.csv",
                        "id,category,designation,model,quantity,comments,release\n"
                                + "H-1,I,Battle tank,MT-1,40,,public\nH-2,II,ZQX-DESIGNATION,ZQX-MODEL,7919,ZQX-COMMENT,restricted\n")
                .with(
                        "production.csv",
                        "id,category,designation,model,quantity,comments,release\n"
                                + "R-1,II,ZQX-DESIGNATION,ZQX-MODEL,7919,ZQX-COMMENT,restricted\n")
                .write();
    }

    private Map<String, String> written(Path dataset, String reports, String edition) throws IOException {
        Path out = folder.resolve("out-" + edition);
        // A draft, so that a finding about the data does not hide what a report would show.
        Run run =
                Run.of("render", dataset, "--draft", "--reports", reports, "--edition", edition, "-o", out, Run.TODAY);
        assertThat(run.code()).as(run.out() + run.err()).isLessThan(2);
        return WrittenFiles.texts(out);
    }

    @Test
    void restrictedLinesAreInNoFileOfThePublicEdition() throws IOException {
        String transfers = PLAIN
                + line("R-1", "I", "restricted", "")
                + line("R-2", "VII.a", "restricted", "")
                + line("R-3", "SA.4", "restricted", "");

        Map<String, String> texts = written(dataset(transfers), "att-annual,unroca", "public");

        assertThat(texts)
                .hasSizeGreaterThan(30)
                .allSatisfy((name, text) -> assertThat(text)
                        .as(name)
                        .doesNotContain(Column.allTraces())
                        .doesNotContain(NEVER_PRINTED));
    }

    @ParameterizedTest
    @EnumSource
    void withheldCellIsInNoFileOfThePublicEdition(Column column) throws IOException {
        // The plain line has the same partner and category where these are not what is withheld: sums must not tell
        // either.
        String transfers =
                PLAIN + line("W-1", "I", "public", column.column) + line("W-2", "SA.4", "public", column.column);

        Map<String, String> texts = written(dataset(transfers), "att-annual,unroca", "public");

        assertThat(texts)
                .allSatisfy((name, text) ->
                        assertThat(text).as(name).doesNotContain(column.traces).doesNotContain(NEVER_PRINTED));
        for (Column other : Column.values()) {
            if (other != column) {
                assertThat(String.join("\n", texts.values()))
                        .as("the other cells are shown, so that this test would notice a leak")
                        .contains(other.traces.get(other.traces.size() - 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "restricted"})
    void registerPublishesAllAndSoGetsNothingRestrictedInAnyEdition(String edition) throws IOException {
        String all = "quantity value partner origin intermediate description comments";
        String transfers = PLAIN
                + line("R-1", "I", "restricted", "")
                + line("R-2", "SA.4", "restricted", "")
                + line("W-1", "II", "public", all);

        Map<String, String> texts = written(dataset(transfers), "unroca", edition);

        assertThat(texts)
                .allSatisfy((name, text) -> assertThat(text)
                        .as(name)
                        .doesNotContain(Column.allTraces())
                        .doesNotContain(NEVER_PRINTED));
    }

    @Test
    void restrictedEditionOfTheAnnualReportShowsThem() throws IOException {
        Map<String, String> texts =
                written(dataset(PLAIN + line("R-1", "I", "restricted", "")), "att-annual", "restricted");

        String all = String.join("\n", texts.values());
        assertThat(all)
                .contains("7919", "8837461", "Quxland", "Rumbaland", "ZQX-DESIGNATION", "ZQX-MODEL", "ZQX-COMMENT");
        assertThat(all).doesNotContain(NEVER_PRINTED);
    }

    @Test
    void contactOfTheRegisterIsForGovernmentsOnly() throws IOException {
        SmallDataset dataset = new SmallDataset(folder);
        Path year = dataset.with(
                        "state.yaml",
                        dataset.text("../state.yaml")
                                .replace("Head of section", "ZQX-POST")
                                .replace("arms-control@mfa.example", "zqx@mfa.example"))
                .write();

        assertThat(written(year, "unroca", "public"))
                .allSatisfy((name, text) -> assertThat(text).as(name).doesNotContain("ZQX-POST", "zqx@mfa.example"));
        assertThat(written(year, "unroca", "restricted").get("XAA-2025-unroca.html"))
                .contains("ZQX-POST", "zqx@mfa.example");
    }

    @Test
    void tableWhoseLinesAreAllRestrictedIsNeverNil() throws IOException {
        Path year = dataset(line("R-1", "I", "restricted", "") + line("R-2", "SA.4", "restricted", ""));

        Map<String, String> texts = written(year, "att-annual,unroca", "public");

        for (String report : List.of("att-annual", "unroca")) {
            JsonNode json = JsonMapper.shared()
                    .readTree(Files.readString(folder.resolve("out-public/XAA-2025-" + report + ".json")));
            for (JsonNode table : json.findParents("standing")) {
                String id = table.get("id").stringValue();
                if (List.of("exports", "smallArmsExports", "production").contains(id)) {
                    assertThat(table.get("standing").stringValue())
                            .as(report + ' ' + id)
                            .isEqualTo("lines");
                    assertThat(table.get("heldBack").booleanValue())
                            .as(report + ' ' + id)
                            .isTrue();
                    assertThat(table.get("rows").toString())
                            .as(report + ' ' + id)
                            .doesNotContain("\"is\":\"nil\"", "\"kind\":\"line\"");
                }
            }
        }
        assertThat(texts.get("XAA-2025-unroca.docx!word/document.xml")).doesNotContain("nil<");
        assertThat(texts.get("XAA-2025-unroca.xlsx!xl/worksheets/sheet2.xml")).doesNotContain(">nil<");
    }
}
