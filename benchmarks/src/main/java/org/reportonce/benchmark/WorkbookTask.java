package org.reportonce.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.reportonce.CheckResult;
import org.reportonce.ImportRequest;
import org.reportonce.ImportResult;
import org.reportonce.Present;
import org.reportonce.ImportedWorkbook;
import org.reportonce.ReportOnce;
import org.reportonce.WorkbookResult;

/** Tasks with workbooks. */
final class WorkbookTask {
    private WorkbookTask() {}

    static String write(Path year, Path book) throws IOException {
        WorkbookResult result = Task.door().workbook(year, List.of(), Set.of());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(book))) {
            result.write(out);
        }
        return Files.size(book) + " bytes";
    }

    static String read(Path book, Path folder, Path original) throws IOException {
        away(folder);
        ImportedWorkbook result = Task.door().importWorkbooks(List.of(book), Files.createDirectories(folder), false);
        Path back = result.folder().resolve("transfers.csv");
        boolean same = Files.mismatch(back, original.resolve("transfers.csv")) < 0;
        return String.join(", ", result.rows()) + (same ? ", the same bytes" : ", DIFFERENT");
    }

    static String check(Path book) {
        return Task.door()
                .checkWorkbooks(List.of(book), List.of(), null)
                .outcome()
                .toString();
    }

    static String annotate(Path book, Path copy) throws IOException {
        CheckResult result = Task.door().checkWorkbooks(List.of(book), List.of(), null);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
            ReportOnce.annotate(book, result, out);
        }
        return result.findings().kept().size() + " findings";
    }

    static String foreign(Path file, String mapping, Path folder) throws IOException {
        away(folder);
        ImportResult result = Task.door()
                .importForeign(
                        new ImportRequest(List.of(file), mapping, Files.createDirectories(folder), null, "XAA", Present.KEEP));
        return result.summary().taken() + " of " + result.summary().read() + " rows taken";
    }

    private static void away(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
