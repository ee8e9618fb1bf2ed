package org.reportonce.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One task in a process of its own, with a heap of 512 MB, run several times. */
final class Measure {
    private final String name;
    private final List<String> options;
    private final List<String> arguments;
    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private String result = "";
    private long heapMegabytes;
    private long residentMegabytes;

    Measure(String name, List<String> options, String... arguments) {
        this.name = name;
        this.options = options;
        this.arguments = Arrays.asList(arguments);
    }

    void run() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                new ArrayList<>(List.of(java, "-Xmx512m", "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:disable"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Benchmark.class.getName(), "task"));
        command.addAll(arguments);
        long before = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        seconds.add((System.nanoTime() - before) / 1e9);
        if (exit != 0) {
            throw new IllegalStateException(name + " failed:\n" + output);
        }
        String[] last =
                output.strip().lines().reduce("", (first, second) -> second).split(" ", 4);
        processor.add(Double.parseDouble(last[0]));
        heapMegabytes = Math.max(heapMegabytes, Long.parseLong(last[1]));
        residentMegabytes = Math.max(residentMegabytes, Long.parseLong(last[2]));
        result = last[3];
    }

    double median() {
        return median(seconds);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    static String head() {
        return "| what | wall s, median | all runs | processor s, median | peak heap MB | peak memory MB | result |\n|---|---|---|---|---|---|---|";
    }

    String row() {
        StringBuilder all = new StringBuilder();
        seconds.forEach(s -> all.append(String.format(Locale.ROOT, "%.2f ", s)));
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %s| %.1f | %d | %d | %s |",
                name,
                median(),
                all,
                median(processor),
                heapMegabytes,
                residentMegabytes,
                result);
    }
}
