package org.reportonce.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.dataset.Assistance;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Denial;
import org.reportonce.dataset.Destruction;
import org.reportonce.dataset.EnforcementAction;
import org.reportonce.dataset.Entry;
import org.reportonce.dataset.IssuedLicence;
import org.reportonce.dataset.Loss;
import org.reportonce.dataset.Recovery;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.RowVisitor;
import org.reportonce.dataset.TracingRequest;
import org.reportonce.dataset.Transfer;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.finding.Severity;

/** The dataset of the fictional State XAA for 2025 in a folder of its own, to be spoiled file by file and read. */
final class Sample implements AutoCloseable {
    static final String HEADER = "id,direction,status,category,quantity,partner";
    static final String LINE = "T-1,export,actual,I,3,KEN";

    private final Path top;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Row<Transfer>> transfers = new ArrayList<>();
    private final List<Row<? extends Entry>> entries = new ArrayList<>();

    Sample() {
        try {
            top = Files.createTempDirectory("sample");
            Files.createDirectories(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        with("state.yaml", """
                format: reportonce/state/1
                code: XAA
                name: Aland Republic
                countries:
                  - code: XBB
                    name: Bland
                  - code: XCC
                    name: Cland
                """);
        with("dataset.yaml", "format: reportonce/dataset/1\nstate: XAA\nyear: 2025\n");
        with("transfers.csv", HEADER + "\n" + LINE + "\n");
    }

    /** Reads {@code transfers.csv} with these lines below a header. */
    static Sample ofLines(String header, String... lines) {
        return new Sample()
                .with("transfers.csv", header + "\n" + String.join("\n", lines) + "\n")
                .read();
    }

    /** Reads one line with one more column than the least. */
    static Sample ofCell(String column, String cell) {
        String quoted = '"' + cell.replace("\"", "\"\"") + '"';
        List<String> names = List.of(HEADER.split(","));
        if (!names.contains(column)) {
            return ofLines(HEADER + "," + column, LINE + "," + quoted);
        }
        String[] cells = LINE.split(",");
        cells[names.indexOf(column)] = quoted;
        return ofLines(HEADER, String.join(",", cells));
    }

    Path folder() {
        return top.resolve("XAA").resolve("2025");
    }

    Sample with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Sample with(String file, byte[] bytes) {
        try {
            Files.write(path(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Puts a file into the folder of the year before. */
    Sample withLast(String file, String text) {
        try {
            Path last = folder().resolveSibling("2024");
            Files.createDirectories(last);
            Files.writeString(last.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Sample without(String file) {
        try {
            Files.delete(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private Path path(String file) {
        return file.equals("state.yaml") ? folder().resolveSibling(file) : folder().resolve(file);
    }

    Sample read() {
        open();
        return this;
    }

    Optional<Dataset> open() {
        Reporter reporter = (code, origin, subject, arguments) ->
                findings.add(new Finding(code, Severity.ERROR, origin, subject, arguments, Set.of(), Optional.empty()));
        Optional<Dataset> dataset = DatasetReader.read(folder(), reporter);
        dataset.ifPresent(known -> known.visit(reporter, new RowVisitor() {
            @Override
            public void transfer(Row<Transfer> row) {
                transfers.add(row);
            }

            @Override
            public void recovery(Row<Recovery> row) {
                entries.add(row);
            }

            @Override
            public void destruction(Row<Destruction> row) {
                entries.add(row);
            }

            @Override
            public void tracing(Row<TracingRequest> row) {
                entries.add(row);
            }

            @Override
            public void loss(Row<Loss> row) {
                entries.add(row);
            }

            @Override
            public void assistance(Row<Assistance> row) {
                entries.add(row);
            }

            @Override
            public void enforcement(Row<EnforcementAction> row) {
                entries.add(row);
            }

            @Override
            public void licence(Row<IssuedLicence> row) {
                entries.add(row);
            }

            @Override
            public void denial(Row<Denial> row) {
                entries.add(row);
            }
        }));
        close();
        return dataset;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Findings as {@code code place [field]}. */
    List<String> places() {
        return findings.stream().map(Sample::place).toList();
    }

    private static String place(Finding finding) {
        Origin origin = finding.origin();
        return finding.code() + " " + origin + (origin.field().isEmpty() ? "" : " [" + origin.field() + "]");
    }

    /** What the officer reads: message and hint of each finding. */
    List<String> texts() {
        Catalogue catalogue = Catalogue.standard("en");
        return findings.stream()
                .map(finding -> catalogue.message(finding) + " " + catalogue.hint(finding))
                .toList();
    }

    List<String> codes() {
        return findings.stream().map(Finding::code).toList();
    }

    Map<String, String> arguments() {
        return findings.get(0).arguments();
    }

    List<Row<Transfer>> transfers() {
        return transfers;
    }

    /** Lines of the tables of events. */
    List<Row<? extends Entry>> entries() {
        return entries;
    }

    Transfer transfer() {
        return transfers.get(0).record();
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(top)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
