package org.reportonce.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures whole processes, each cold, with a heap of 512 MB: parsing a file of transfers with FastCSV and nothing else, and
 * checking it, filling both reports and writing them as XLSX, JSON and CSV. The two take turns, so that a change in the machine's
 * speed meets both. Then the start of {@code check} on a small dataset beside an empty program. Every process gets the options that
 * the launcher gives: the archive of classes, made by a practice run on the small dataset, and the quick compiler only. Parsing
 * alone gets the full compiler, which suits it better.
 *
 * <p>Arguments: number of transfers (1000000), rounds (3), folder to work in (target/benchmark), small dataset to check
 * (example-reports/XAA/2025). With {@code workbook} as the first argument: see {@link WorkbookBenchmark}.
 */
public final class Benchmark {
    private Benchmark() {}

    /** Runs the measurements and prints a table in Markdown. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("task")) {
            Task.run(arguments);
            return;
        }
        if (arguments.length > 0 && arguments[0].equals("workbook")) {
            WorkbookBenchmark.run(List.of(arguments).subList(1, arguments.length));
            return;
        }
        int transfers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path work = Files.createDirectories(Path.of(arguments.length > 2 ? arguments[2] : "target/benchmark"));
        String small = arguments.length > 3 ? arguments[3] : "example-reports/XAA/2025";

        Path year = Generator.write(work.resolve("XAA"), transfers);
        Path file = year.resolve("transfers.csv");
        System.out.printf(
                Locale.ROOT,
                "%,d transfers, %,d bytes, Java %s, %d processors, -Xmx512m, median of %d (all runs)%n%n",
                transfers,
                Files.size(file),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                rounds);
        Path archive = work.resolve("benchmark.jsa");
        Files.deleteIfExists(archive);
        new Measure(
                        "practice",
                        List.of("-XX:ArchiveClassesAtExit=" + archive),
                        "render",
                        small,
                        work.resolve("practice").toString())
                .run();
        List<String> large = List.of("-XX:SharedArchiveFile=" + archive);
        List<String> quick = List.of("-XX:SharedArchiveFile=" + archive, "-XX:TieredStopAtLevel=1");
        Measure parse = new Measure("parse alone (FastCSV)", large, "parse", file.toString());
        Measure render = new Measure(
                "check + fill + write, both reports, XLSX + JSON + CSV",
                quick,
                "render",
                year.toString(),
                work.resolve("out").toString());
        Measure empty = new Measure("empty program", quick, "empty");
        Measure check = new Measure("check " + small, quick, "check", small);
        System.out.println(Measure.head());
        for (int i = 0; i < rounds; i++) {
            parse.run();
            render.run();
        }
        for (int i = 0; i < rounds; i++) {
            empty.run();
            check.run();
        }
        for (Measure measure : List.of(parse, render, empty, check)) {
            System.out.println(measure.row());
        }
        System.out.printf(Locale.ROOT, "%nend to end / parse alone: %.2f%n", render.median() / parse.median());
    }
}
