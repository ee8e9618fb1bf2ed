package org.reportonce.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.reportonce.CheckResult;
import org.reportonce.RenderRequest;
import org.reportonce.RenderResult;
import org.reportonce.ReportOnce;
import org.reportonce.Settings;
import org.reportonce.report.Edition;

/** What one measured process does; its name is the first argument. */
final class Task {
    private Task() {}

    static void run(String[] arguments) throws IOException {
        String result = switch (arguments[1]) {
            case "empty" -> "nothing";
            case "parse" -> parse(Path.of(arguments[2]));
            case "check" -> check(Path.of(arguments[2]));
            case "workbook" -> WorkbookTask.write(Path.of(arguments[2]), Path.of(arguments[3]));
            case "import" -> WorkbookTask.read(Path.of(arguments[2]), Path.of(arguments[3]), Path.of(arguments[4]));
            case "check-workbook" -> WorkbookTask.check(Path.of(arguments[2]));
            case "annotate" -> WorkbookTask.annotate(Path.of(arguments[2]), Path.of(arguments[3]));
            case "foreign" -> WorkbookTask.foreign(Path.of(arguments[2]), arguments[3], Path.of(arguments[4]));
            case "render" -> render(Path.of(arguments[2]), Path.of(arguments[3]));
            default -> throw new IllegalArgumentException(arguments[1]);
        };
        System.out.printf(
                Locale.ROOT, "%.3f %d %d %s%n", processorSeconds(), peakHeapMegabytes(), residentMegabytes(), result);
    }

    private static String parse(Path file) throws IOException {
        long rows = 0;
        long characters = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord line : reader) {
                rows++;
                for (int i = 0; i < line.getFieldCount(); i++) {
                    characters += line.getField(i).length();
                }
            }
        }
        return rows + " rows, " + characters + " characters";
    }

    private static String check(Path folder) {
        CheckResult result = door().check(folder, List.of());
        return String.valueOf(result.outcome());
    }

    private static String render(Path folder, Path out) {
        RenderResult result = door().render(new RenderRequest(
                folder, List.of(), List.of("xlsx", "json", "csv"), Edition.PUBLIC, false, true, out));
        return result.check().outcome() + ", " + result.files().size() + " files";
    }

    static ReportOnce door() {
        return new ReportOnce(Settings.on(LocalDate.of(2026, 4, 20)));
    }

    /** Processor time of the whole process so far, start included. */
    private static double processorSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(time -> time.toNanos() / 1e9)
                .orElse(0.0);
    }

    /** Largest resident memory so far, as Linux counts it; 0 elsewhere. */
    private static long residentMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static long peakHeapMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(Task::peak)
                        .sum()
                / (1024 * 1024);
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
