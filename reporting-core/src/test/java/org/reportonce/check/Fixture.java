package org.reportonce.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.dataset.Assistance;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Denial;
import org.reportonce.dataset.Destruction;
import org.reportonce.dataset.EnforcementAction;
import org.reportonce.dataset.Holding;
import org.reportonce.dataset.IssuedLicence;
import org.reportonce.dataset.Loss;
import org.reportonce.dataset.MirrorFigure;
import org.reportonce.dataset.Production;
import org.reportonce.dataset.Recovery;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.RowVisitor;
import org.reportonce.dataset.State;
import org.reportonce.dataset.TracingRequest;
import org.reportonce.dataset.Transfer;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Severity;
import org.reportonce.read.DatasetReader;

/**
 * A small valid dataset of the fictional State XAA for 2025, with files of a test laid over it: CSV files and YAML files that
 * begin with their format take the place of its files, keys of other YAML files take the place of its keys.
 */
public final class Fixture {
    static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

    private static final String STATE = """
            format: reportonce/state/1
            code: XAA
            name: Aland
            languages: [en]
            treaties:
              - treaty: ATT
                signed: 2013-06-03
                deposited: 2014-04-02
            countries:
              - code: XBB
                name: Beland
              - code: XCC
                name: Celand
            contacts:
              - position: Head of Arms Control
                authority: Ministry of Foreign Affairs
                email: arms.control@mfa.example
                notified: 2024-02-01
            profile:
              coordination:
                - exists: yes
                  name: National Commission on Arms
                  email: commission@mfa.example
                  men: 4
                  women: 5
              controlLists:
                - title: National control list
                  categories: [I, II, III, IV, V, VI, VII, VIII]
                  link: https://control.example/list
            """;
    private static final String YEAR = """
            format: reportonce/dataset/1
            state: XAA
            year: 2025
            source: Register of licences and customs data.
            submission:
              authority: Ministry of Foreign Affairs
              date: 2026-05-04
              language: en
            flows:
              exports: reported
              imports: reported
              smallArmsExports: nil
              smallArmsImports: nil
            exports:
              basis: [actual]
              criteria: [departure]
              cutOff: 2025-12-31
            imports:
              basis: [actual]
              criteria: [arrival]
              cutOff: 2025-12-31
            withheld:
              exports: no
              imports: no
            access: public
            releases:
              - report: example
                decision: release
                decidedBy: Head of Arms Control
                date: 2026-04-20
            included:
              holdings: no
              production: no
              policies: no
            activities:
              recoveries: nil
              destructions: nil
              tracing: nil
              losses: nil
              assistance: nil
              enforcement: nil
              licences: nil
              denials: nil
            """;
    private static final String TRANSFERS = """
            id,direction,status,category,designation,quantity,partner
            T-1,export,actual,I,battle tank,3,XBB
            T-2,import,actual,III,howitzer 155 mm,4,XCC
            """;

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Path root;
    private Map<String, Map<String, Severity>> checks = Map.of();

    Fixture(Path root) {
        this.root = root;
        files.put("state.yaml", STATE);
        files.put("dataset.yaml", YEAR);
        files.put("transfers.csv", TRANSFERS);
    }

    /** Lays files over the dataset. */
    Fixture with(Map<String, String> overlay) {
        overlay.forEach(this::with);
        return this;
    }

    Fixture with(String file, String text) {
        if (file.startsWith("../2024/")) {
            String base = YEAR.replace("2026", "X").replace("2025", "2024").replace("X", "2025");
            files.putIfAbsent("../2024/dataset.yaml", base);
        }
        boolean whole = !file.endsWith(".yaml")
                || text.startsWith("format:")
                || text.contains("\nformat:")
                || !files.containsKey(file);
        files.put(file, whole ? text : laidOver(files.get(file), text));
        return this;
    }

    /** Reports to check for, with the weight of each code. */
    Fixture reports(Map<String, Map<String, Severity>> weights) {
        checks = weights;
        return this;
    }

    /** One report "example" that asks for every code, at its default weight. */
    Fixture everything() {
        Catalogue catalogue = Catalogue.standard("en");
        Map<String, Severity> all = new LinkedHashMap<>();
        catalogue.codes().stream()
                .filter(code -> !catalogue.data(code))
                .forEach(code -> all.put(code, catalogue.severity(code)));
        return reports(Map.of("example", all));
    }

    Path write() {
        try {
            Path year = root.resolve("XAA/2025");
            Files.createDirectories(year);
            for (Map.Entry<String, String> file : files.entrySet()) {
                String name = file.getKey().equals("state.yaml") ? "../state.yaml" : file.getKey();
                Path path = year.resolve(name).normalize();
                Files.createDirectories(path.getParent());
                // The catalogue cannot hold a control character; it shows the sign for it.
                String text = file.getValue().replace('␇', '\u0007');
                Files.writeString(path, text, StandardCharsets.UTF_8);
            }
            return year;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes, reads and checks the dataset. */
    Findings check() {
        Catalogue catalogue = Catalogue.standard("en");
        Judge judge = new Judge(catalogue, TODAY);
        Optional<Dataset> read = DatasetReader.read(write(), judge);
        read.ifPresent(dataset -> {
            judge.select(catalogue, checks, dataset.waivers(), dataset::origin);
            Map<String, Checks.Dates> dates = new LinkedHashMap<>();
            checks.keySet()
                    .forEach(id -> dates.put(id, new Checks.Dates(LocalDate.of(2026, 5, 31), firstYear(dataset))));
            Checks run = new Checks(dataset, judge, TODAY, dates);
            dataset.visit(judge, concerningAll(judge, run));
            run.finish();
            judge.everythingRan();
        });
        return judge.findings();
    }

    private static int firstYear(Dataset dataset) {
        return dataset.state()
                .treaty("ATT")
                .map(State.TreatyStatus::deposited)
                .map(deposited -> deposited.plusDays(90).getYear() + 1)
                .orElse(0);
    }

    private static RowVisitor concerningAll(Judge judge, Checks checks) {
        return new RowVisitor() {
            @Override
            public void transfer(Row<Transfer> row) {
                judge.concernAll();
                checks.transfer(row);
            }

            @Override
            public void holding(Row<Holding> row) {
                checks.holding(row);
            }

            @Override
            public void production(Row<Production> row) {
                checks.production(row);
            }

            @Override
            public void mirror(Row<MirrorFigure> row) {
                checks.mirror(row);
            }

            @Override
            public void recovery(Row<Recovery> row) {
                checks.recovery(row);
            }

            @Override
            public void destruction(Row<Destruction> row) {
                checks.destruction(row);
            }

            @Override
            public void tracing(Row<TracingRequest> row) {
                checks.tracing(row);
            }

            @Override
            public void loss(Row<Loss> row) {
                checks.loss(row);
            }

            @Override
            public void assistance(Row<Assistance> row) {
                checks.assistance(row);
            }

            @Override
            public void enforcement(Row<EnforcementAction> row) {
                checks.enforcement(row);
            }

            @Override
            public void licence(Row<IssuedLicence> row) {
                checks.licence(row);
            }

            @Override
            public void denial(Row<Denial> row) {
                checks.denial(row);
            }
        };
    }

    static Set<String> codes(Findings findings) {
        Set<String> codes = new TreeSet<>();
        findings.counts().keySet().forEach(kind -> codes.add(kind.code()));
        return codes;
    }

    /** Findings of a code as {@code file:line field subject}. */
    static List<String> places(Findings findings, String code) {
        return findings.kept().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Fixture::place)
                .toList();
    }

    private static String place(Finding finding) {
        return (finding.origin().file()
                        + ':'
                        + finding.origin().line()
                        + ' '
                        + finding.origin().field()
                        + ' '
                        + finding.subject())
                .strip();
    }

    /** Messages and hints of a code. */
    static List<String> messages(Findings findings, String code) {
        Catalogue catalogue = Catalogue.standard("en");
        return findings.kept().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> catalogue.message(finding) + " | " + catalogue.hint(finding))
                .toList();
    }

    private static String laidOver(String base, String overlay) {
        Set<String> given = new TreeSet<>();
        overlay.lines().filter(Fixture::beginsKey).forEach(line -> given.add(key(line)));
        List<String> kept = new ArrayList<>();
        boolean replaced = false;
        for (String line : base.lines().toList()) {
            if (beginsKey(line)) {
                replaced = given.contains(key(line));
            }
            if (!replaced) {
                kept.add(line);
            }
        }
        return String.join("\n", kept) + '\n' + overlay;
    }

    private static boolean beginsKey(String line) {
        return !line.isEmpty() && Character.isLetter(line.charAt(0)) && line.indexOf(':') > 0;
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(':'));
    }
}
