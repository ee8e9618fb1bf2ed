package org.reportonce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole reports and lists of findings, as they were read and found right. */
class GoldenReportsTest {
    private static final List<String> DAY = List.of("--today", "2026-04-20");

    @TempDir
    private Path out;

    @ParameterizedTest
    @ValueSource(strings = {"UKR/2014", "XAA/2025"})
    void reportsComeOutAsTheyWereApproved(String dataset) throws IOException {
        Run run = Run.of("render", "../example-reports/" + dataset, "--formats", "csv,json,html", "-o", out, DAY);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        for (Path file : WrittenFiles.files(out)) {
            String name = out.relativize(file).toString();
            // One page of HTML is enough; the others hold the same as their JSON.
            if (!name.equals("manifest.json") && !name.endsWith("att-annual.html")) {
                Golden.same("reports/" + name, Files.readString(file));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "restricted"})
    void coarmReturnComesOutAsItWasApproved(String edition) throws IOException {
        Run run = Run.of(
                "render",
                "../example-reports/XCC/2025",
                "--reports",
                "eu-coarm",
                "--edition",
                edition,
                "--formats",
                edition.equals("public") ? "csv,json,html" : "csv",
                "-o",
                out,
                DAY);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        for (Path file : WrittenFiles.files(out)) {
            String name = out.relativize(file).toString();
            if (!name.equals("manifest.json")) {
                Golden.same(
                        "reports/" + (edition.equals("public") ? "" : "restricted-") + name, Files.readString(file));
            }
        }
    }

    @Test
    void questionnaireWithManyOpenAnswersComesOutAsItWasApproved() throws IOException {
        Run run =
                Run.of("render", "../example-reports/XBB/2025", "--reports", "poa", "--formats", "csv", "-o", out, DAY);

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        String name = "XBB-2025-poa-questions.csv";
        Golden.same("reports/" + name, Files.readString(out.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void findingsComeOutAsTheyWereApproved(String format) throws IOException {
        Run run = Run.of("check", "../example-reports/ZAF/2014", "--format", format, DAY);

        assertThat(run.code()).as(run.err()).isZero();
        Golden.same("findings/ZAF-2014." + format + ".txt", run.out());
    }
}
