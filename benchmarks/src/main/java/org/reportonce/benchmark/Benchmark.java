package org.reportonce.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
 * (example-reports/XAA/2025).
 */
public final class Benchmark {
    private Benchmark() {}

    /** Runs the measurements and prints a table in Markdown. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("task")) {
            Task.run(arguments);
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
        System.out.println(
                "| what | wall s | all runs | peak heap MB | peak memory MB | result |\n|---|---|---|---|---|---|");
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

    /** One command, run several times. */
    private static final class Measure {
        private final String name;
        private final List<String> options;
        private final List<String> arguments;
        private final List<Double> seconds = new ArrayList<>();
        private String last = "";
        private long residentMegabytes;

        Measure(String name, List<String> options, String... arguments) {
            this.name = name;
            this.options = options;
            this.arguments = Arrays.asList(arguments);
        }

        void run() throws IOException, InterruptedException {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            List<String> command =
                    new ArrayList<>(List.of(java, "-Xmx512m", "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:disable"));
            command.addAll(options);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Benchmark.class.getName(), "task"));
            command.addAll(arguments);
            long before = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            seconds.add((System.nanoTime() - before) / 1e9);
            if (exit != 0) {
                throw new IllegalStateException(name + " failed:\n" + output);
            }
            last = output.strip().lines().reduce("", (first, second) -> second);
            residentMegabytes = Math.max(residentMegabytes, Long.parseLong(last.split(" ", 4)[2]));
        }

        double median() {
            return seconds.stream().sorted().toList().get(seconds.size() / 2);
        }

        String row() {
            String[] parts = last.split(" ", 4);
            StringBuilder all = new StringBuilder();
            seconds.forEach(s -> all.append(String.format(Locale.ROOT, "%.2f ", s)));
            return String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %s| %s | %d | %s |",
                    name,
                    median(),
                    all,
                    parts[1],
                    residentMegabytes,
                    parts[3]);
        }
    }
}
