package org.reportonce.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.reportonce.dataset.Countries;
import org.reportonce.schema.RecordTable;

/** Datasets with every table, every kind of question, facts in spells and hostile texts go out, are shared out, and come back. */
class WholeDatasetRoundTripTest {
    private static final List<String> TEXTS = List.of(
            "plain",
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\tx",
            "a\nb",
            "a\r\nb",
            "'x",
            "\"q\"",
            "a,b;c",
            "_x0041_",
            "5",
            "007",
            "1.10",
            "1e3",
            "true",
            "null",
            "~",
            "2025-03-14",
            "03/04/2025",
            "yes",
            "{}",
            "[]",
            "a: b # c",
            "- a",
            "é中😀",
            "x: y:z ".repeat(1_500) + "x".repeat(20_000),
            "=cmd|'/c calc'!A1");

    private static final List<String> RELEASES = List.of("", "public", "restricted");

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String csv(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else {
                json.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", c) : String.valueOf((char) c));
            }
        });
        return json.append('"').toString();
    }

    private static String table(Random random, RecordTable table) {
        StringBuilder csv = new StringBuilder(String.join(",", table.columns())).append('\n');
        List<TableColumn> columns = TableColumn.of(table, Countries.standard(), 2025);
        int rows = random.nextInt(4);
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>();
            for (TableColumn column : columns) {
                boolean empty = random.nextInt(3) == 0;
                String cell = switch (column.kind()) {
                    case WHOLE, YEAR -> one(random, List.of("1", "1000000", "unknown", "withheld", "1.5", "about 5"));
                    case AMOUNT -> one(random, List.of("1", "1200.50", "0.001", "12345678901234567.89", "x"));
                    case DAY -> one(random, List.of("2025-03-14", "2025-03", "2025", "03/04/2025", "1899-01-01"));
                    case TEXT ->
                        !column.options().isEmpty() && random.nextBoolean()
                                ? one(random, column.options())
                                : one(random, TEXTS);
                };
                cells.add(column.name().equals("id") ? "R-" + row : empty ? "" : csv(cell));
            }
            csv.append(String.join(",", cells)).append('\n');
        }
        return csv.toString();
    }

    private static String answer(Random random, String kind) {
        String value = switch (kind) {
            case "yes-no", "yes-no-developing" ->
                one(random, List.of("yes", "no", "developing", "not-applicable", "withheld", "{answer: yes}"));
            case "choice" -> one(random, List.of("a", "b", "[a]", "other"));
            case "choices" -> one(random, List.of("[a]", "[a, b]", "[]", "a", "[\"a, b\"]"));
            case "tick" -> one(random, List.of("true", "false", "yes"));
            case "number" -> one(random, List.of("5", "\"5\"", "1.50", "-3", "{y2024: 5}"));
            case "date" -> one(random, List.of("2025-03-14", "2025", "03/04/2025", "soon"));
            case "country" -> one(random, List.of("XBB", "Bland", "[XBB, XCC]"));
            case "year-counts" -> one(random, List.of("{\"2024\": 3, \"2025\": 4}", "{a: {b: 1}}", "7"));
            case "proportion" -> one(random, List.of("{of: 10, part: 3}", "0.3", "30%"));
            case "list" ->
                random.nextBoolean()
                        ? '[' + json(one(random, TEXTS)) + ", " + json(one(random, TEXTS)) + ']'
                        : json(one(random, TEXTS));
            default -> json(one(random, TEXTS));
        };
        return switch (random.nextInt(4)) {
            case 0 -> "{answer: " + value + ", details: " + json(one(random, TEXTS)) + "}";
            case 1 ->
                "{answer: " + value + ", details: {en: " + json(one(random, TEXTS)) + ", fr: "
                        + json(one(random, TEXTS)) + "}, release: restricted}";
            default -> value;
        };
    }

    private static String facts(Random random) {
        StringBuilder facts = new StringBuilder("format: reportonce/dataset/1\nstate: XAA\nyear: 2025\n");
        facts.append("explanation: {en: ").append(json(one(random, TEXTS))).append("}\n");
        facts.append("source: ").append(json(one(random, TEXTS))).append('\n');
        facts.append("answers:\n  form-a:\n");
        Bench.KINDS.forEach((id, kind) -> {
            if (random.nextInt(5) > 0) {
                facts.append("    ")
                        .append(id)
                        .append(": ")
                        .append(answer(random, kind))
                        .append('\n');
            }
        });
        return facts.append("  form-b: {deep: [1, {a: ")
                .append(json(one(random, TEXTS)))
                .append("}]}\n")
                .toString();
    }

    private static String spell(Random random) {
        String release = one(random, RELEASES);
        return "{answer: " + one(random, List.of("yes", "no", "developing", "withheld")) + ", details: "
                + (random.nextBoolean()
                        ? json(one(random, TEXTS))
                        : "{en: " + json(one(random, TEXTS)) + ", fr: " + json(one(random, TEXTS)) + '}')
                + ", since: 2016-07-01" + (random.nextBoolean() ? ", until: 2020-01-01" : "")
                + (release.isEmpty() ? "" : ", release: " + release) + '}';
    }

    private static String state(Random random, Map<String, String> owners) {
        StringBuilder state = new StringBuilder("format: reportonce/state/1\ncode: XAA\nname: {en: Aland}\n");
        state.append("countries:\n  - {code: XBB, name: Bland}\n");
        if (!owners.isEmpty()) {
            state.append("owners:\n");
            owners.forEach((path, owner) -> state.append("  ")
                    .append(json(path))
                    .append(": ")
                    .append(owner)
                    .append('\n'));
        }
        state.append("profile:\n  laws:\n");
        for (int i = 0; i <= random.nextInt(3); i++) {
            state.append("    - {title: {en: ")
                    .append(json(one(random, TEXTS)))
                    .append("}, date: 2016-05-04, covers: [manufacture, brokering], offences: ");
            state.append(random.nextBoolean() ? "yes" : "no");
            state.append("}\n");
        }
        state.append("  controlLists:\n    - {title: List, ammunition: {answer: no, details: ")
                .append(json(one(random, TEXTS)))
                .append("}, parts: no}\n");
        state.append("  marking:\n    unmarked: ").append(spell(random)).append("\n    toCivilians:\n");
        for (int i = 0; i <= random.nextInt(3); i++) {
            state.append("      - ").append(spell(random)).append('\n');
        }
        state.append("    practice: ").append(json(one(random, TEXTS))).append('\n');
        state.append("  prohibitions: {agreements: [")
                .append(json(one(random, TEXTS)))
                .append(", ")
                .append(json(one(random, TEXTS)))
                .append("]}\n");
        return state.toString();
    }

    private static void fill(Bench bench, Random random, Map<String, String> owners) {
        bench.with("state.yaml", state(random, owners)).with("dataset.yaml", facts(random));
        for (RecordTable table : RecordTable.ALL) {
            if (table.name().equals("transfers") || random.nextInt(3) > 0) {
                bench.with(table.name() + ".csv", table(random, table));
                Statistics.label("table").collect(table.name());
            }
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void everythingComesBackAsItWas(@ForAll long seed) {
        try (Bench bench = new Bench()) {
            fill(bench, new Random(seed), Map.of());
            assertThat(bench.out().take()).isPresent();
            assertThat(bench.found()).isEmpty();
            assertThat(bench.different()).as(bench.given()).isEmpty();
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void sharedOutAndPutTogetherItIsTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> authorities = List.of("customs", "police", "defence");
        Map<String, String> owners = new LinkedHashMap<>();
        List<String> parts = new ArrayList<>(List.of(
                "profile",
                "profile.marking",
                "profile.marking.toCivilians",
                "profile.laws",
                "answers.form-a",
                "answers.form-b",
                "source",
                "explanation"));
        RecordTable.ALL.forEach(table -> parts.add(table.name()));
        Bench.KINDS.keySet().forEach(id -> parts.add("answers.form-a." + id));
        for (String part : parts) {
            if (random.nextInt(3) > 0) {
                owners.put(part, one(random, authorities));
            }
        }
        try (Bench bench = new Bench()) {
            fill(bench, random, owners);
            List<Path> books = new ArrayList<>();
            for (String authority : authorities) {
                Path book = bench.top.resolve(authority + ".xlsx");
                bench.out(book, new Owners(owners, Set.of(authority)));
                books.add(book);
            }
            assertThat(bench.take(bench.folder(), books.toArray(Path[]::new))).isPresent();
            assertThat(bench.found()).isEmpty();
            assertThat(bench.different()).as(bench.given()).isEmpty();
        }
    }
}
