package org.reportonce.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures data going out to a workbook and coming in again, each step a whole process, cold: a dataset of transfers as a workbook,
 * the workbook imported, checked, and checked with the findings written into a copy; a workbook of another layout imported by a
 * mapping; and, when a file is named, the licences that the United Kingdom published. What comes back is compared with what went out.
 *
 * <p>Arguments: number of records (200000), rounds (3), folder to work in (target/benchmark), file of licences (none).
 */
final class WorkbookBenchmark {
    private WorkbookBenchmark() {}

    static void run(List<String> arguments) throws IOException, InterruptedException {
        int records = arguments.isEmpty() ? 200_000 : Integer.parseInt(arguments.get(0));
        int rounds = arguments.size() > 1 ? Integer.parseInt(arguments.get(1)) : 3;
        Path work = Files.createDirectories(Path.of(arguments.size() > 2 ? arguments.get(2) : "target/benchmark"));
        Path year = Generator.write(work.resolve("workbook").resolve("XAA"), records);
        Path book = work.resolve("book.xlsx");
        Path foreign = ForeignTable.write(work.resolve("foreign"), records);
        Path mapping = foreign.resolveSibling("mapping.yaml");
        Path archive = work.resolve("workbook.jsa");
        Files.deleteIfExists(archive);
        new Measure(
                        "practice",
                        List.of("-XX:ArchiveClassesAtExit=" + archive),
                        "foreign",
                        ForeignTable.write(work.resolve("practice-foreign"), 100)
                                .toString(),
                        mapping.toString(),
                        work.resolve("practice").toString())
                .run();
        List<String> quick = List.of("-XX:SharedArchiveFile=" + archive, "-XX:TieredStopAtLevel=1");
        String in = work.resolve("in").resolve("XAA").toString();
        List<Measure> measures = new ArrayList<>(List.of(
                new Measure("dataset → workbook", quick, "workbook", year.toString(), book.toString()),
                new Measure("workbook → dataset", quick, "import", book.toString(), in, year.toString()),
                new Measure("check of the workbook", quick, "check-workbook", book.toString()),
                new Measure(
                        "check, findings written into a copy",
                        quick,
                        "annotate",
                        book.toString(),
                        work.resolve("checked.xlsx").toString()),
                new Measure(
                        "foreign workbook by a mapping",
                        quick,
                        "foreign",
                        foreign.toString(),
                        mapping.toString(),
                        work.resolve("foreign-in").toString())));
        if (arguments.size() > 3) {
            measures.add(new Measure(
                    "UK licences by their mapping",
                    quick,
                    "foreign",
                    arguments.get(3),
                    "uk-licences",
                    work.resolve("uk-in").toString()));
        }
        for (int i = 0; i < rounds; i++) {
            for (Measure measure : measures) {
                measure.run();
            }
        }
        System.out.println(records + " records, workbook of " + Files.size(book) + " bytes, foreign one of "
                + Files.size(foreign) + " bytes, Java " + Runtime.version() + ", -Xmx512m\n\n" + Measure.head());
        measures.forEach(measure -> System.out.println(measure.row()));
    }
}
