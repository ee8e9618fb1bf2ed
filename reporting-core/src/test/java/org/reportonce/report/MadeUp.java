package org.reportonce.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.reportonce.dataset.Assistance;
import org.reportonce.dataset.Categories;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.CategoryGroup;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Denial;
import org.reportonce.dataset.Destruction;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.EnforcementAction;
import org.reportonce.dataset.Holding;
import org.reportonce.dataset.IssuedLicence;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Loss;
import org.reportonce.dataset.MirrorFigure;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.Period;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Production;
import org.reportonce.dataset.Profile;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Recovery;
import org.reportonce.dataset.Release;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Table;
import org.reportonce.dataset.TracingRequest;
import org.reportonce.dataset.Transfer;
import org.reportonce.dataset.TransferStatus;
import org.reportonce.dataset.Waivers;
import org.reportonce.dataset.YearFacts;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.instrument.Instruments;
import org.reportonce.instrument.LoadedInstrument;

/** A dataset of the fictional State XAA for the made-up form, changed as a test needs it. */
final class MadeUp {
    static final Instruments INSTRUMENTS = Instruments.load(
            List.of(Path.of("src/test/resources/org/reportonce/instrument/made-up")),
            (code, origin, subject, arguments) -> {
                throw new AssertionError(code + ' ' + origin + arguments);
            });
    static final LoadedInstrument FORM = INSTRUMENTS
            .byId("made-up", 2025, (code, origin, subject, arguments) -> {
                throw new AssertionError(code + ' ' + origin + arguments);
            })
            .orElseThrow();

    final List<String> findings = new ArrayList<>();
    final List<Row<Transfer>> rows = new ArrayList<>();
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private YearFacts.Flows flows = new YearFacts.Flows(
            YearFacts.Flow.REPORTED, YearFacts.Flow.REPORTED, YearFacts.Flow.REPORTED, YearFacts.Flow.REPORTED);
    private List<State.NationalDefinition> definitions = List.of();

    /** A transfer in the making. */
    static final class Line {
        private String id = "T-1";
        private Direction direction = Direction.EXPORT;
        private TransferStatus status = TransferStatus.ACTUAL;
        private String category = "II";
        private String designation = "";
        private Quantity quantity = Quantity.exactly(1);
        private Money value;
        private Place partner = Place.of("THA");
        private String comments = "";
        private Release release = Release.PUBLIC;
        private Set<String> withheld = Set.of();

        Line imported() {
            direction = Direction.IMPORT;
            return this;
        }

        Line authorized() {
            status = TransferStatus.AUTHORIZED;
            return this;
        }

        Line category(String code) {
            category = code;
            return this;
        }

        Line items(long amount) {
            quantity = Quantity.exactly(amount);
            return this;
        }

        Line quantity(Quantity given) {
            quantity = given;
            return this;
        }

        Line value(String amount, String currency) {
            value = new Money(new BigDecimal(amount), currency);
            return this;
        }

        Line to(String code) {
            partner = Place.of(code);
            return this;
        }

        Line to(Place place) {
            partner = place;
            return this;
        }

        Line what(String text) {
            designation = text;
            return this;
        }

        Line comments(String text) {
            comments = text;
            return this;
        }

        Line restricted() {
            release = Release.RESTRICTED;
            return this;
        }

        Line withheld(String... columns) {
            withheld = Set.of(columns);
            return this;
        }

        Transfer build(int line) {
            return new Transfer(
                    id.equals("T-1") ? "T-" + line : id,
                    direction,
                    status,
                    category.equals("OUT")
                            ? new Category("OUT", CategoryGroup.OUTSIDE, false)
                            : Categories.standard().byCode(category).orElseThrow(),
                    designation,
                    "",
                    quantity,
                    value,
                    partner,
                    Place.NONE,
                    Place.NONE,
                    "Secret Army",
                    null,
                    "L-1",
                    "",
                    "",
                    comments,
                    release,
                    withheld,
                    "office only");
        }
    }

    static Line line() {
        return new Line();
    }

    /** Adds lines; the first stands in line 2 of the file. */
    MadeUp with(Line... lines) {
        Arrays.stream(lines).forEach(line -> {
            int number = rows.size() + 2;
            rows.add(new Row<>(line.build(number), "transfers.csv", number, Set.of()));
        });
        return this;
    }

    MadeUp flows(YearFacts.Flow exports, YearFacts.Flow imports, YearFacts.Flow smallArms) {
        flows = new YearFacts.Flows(exports, imports, smallArms, smallArms);
        return this;
    }

    MadeUp answer(String question, Object value) {
        answers.put(question, value);
        return this;
    }

    MadeUp definition(String category, String name, String definition) {
        definitions = List.of(new State.NationalDefinition(
                category, LocalizedText.of(name), LocalizedText.of(definition), "", null, null));
        return this;
    }

    Dataset dataset() {
        State state = new State(
                "reportonce/state/1",
                "XAA",
                LocalizedText.of("Exampleland"),
                List.of("en"),
                List.of(new State.Membership("UN", null, null)),
                List.of(new State.TreatyStatus("ATT", null, LocalDate.of(2014, 1, 1), null)),
                List.of(),
                List.of(new State.Contact(
                        List.of(),
                        "",
                        "",
                        "",
                        "",
                        "Ministry",
                        "",
                        LocalizedText.EMPTY,
                        "",
                        "",
                        "",
                        "office@example.org",
                        null,
                        null,
                        null,
                        null)),
                List.of(),
                definitions,
                List.of(),
                Profile.NONE);
        YearFacts facts = new YearFacts(
                "reportonce/dataset/1",
                "XAA",
                2025,
                List.of(),
                "",
                new YearFacts.Submission("Ministry", LocalDate.of(2026, 5, 1), "en", null),
                flows,
                new YearFacts.Concept(
                        List.of(TransferStatus.ACTUAL), List.of(YearFacts.Criterion.DEPARTURE), "", null, ""),
                YearFacts.Concept.NONE,
                YearFacts.WithheldStatement.NONE,
                YearFacts.Access.STATES_PARTIES,
                List.of(),
                YearFacts.Included.NONE,
                List.of(),
                List.of(),
                List.of(),
                LocalizedText.of("Figures of the customs office."),
                YearFacts.Activities.NONE,
                YearFacts.Actions.NONE,
                List.of(),
                Map.of("made-up", answers));
        return new Dataset(
                state,
                facts,
                Waivers.NONE,
                new Period(2025),
                Countries.standard().with(Map.of("XAA", "Exampleland", "XBB", "Beta")),
                new Rows<>("transfers", rows),
                new Rows<Holding>("holdings", List.of()),
                new Rows<Production>("production", List.of()),
                new Rows<MirrorFigure>("mirror", List.of()),
                new Rows<Recovery>("recoveries", List.of()),
                new Rows<Destruction>("destructions", List.of()),
                new Rows<TracingRequest>("tracing", List.of()),
                new Rows<Loss>("losses", List.of()),
                new Rows<Assistance>("assistance", List.of()),
                new Rows<EnforcementAction>("enforcement", List.of()),
                new Rows<IssuedLicence>("licences", List.of()),
                new Rows<Denial>("denials", List.of()),
                Optional.empty(),
                Map.of(
                        "dataset.yaml#flows.exports",
                        new Origin("dataset.yaml", 5, 12, ""),
                        "dataset.yaml#access",
                        new Origin("dataset.yaml", 9, 9, ""),
                        "state.yaml#nationalDefinitions[0]",
                        new Origin("state.yaml", 20, 5, "")));
    }

    Reporter reporter() {
        return (code, origin, subject, arguments) -> findings.add(code + ' ' + origin);
    }

    Report fill(Edition edition) {
        ReportFiller filler = filler(edition);
        dataset().visit(reporter(), filler);
        return filler.finish();
    }

    ReportFiller filler(Edition edition) {
        return new ReportFiller(FORM, dataset(), edition, false, "en", LocalDate.of(2026, 4, 1), reporter());
    }

    private record Rows<T>(String name, List<Row<T>> rows) implements Table<T> {
        @Override
        public String file() {
            return name + ".csv";
        }

        @Override
        public boolean present() {
            return true;
        }

        @Override
        public void forEach(Reporter reporter, Consumer<Row<T>> visitor) {
            rows.forEach(visitor);
        }
    }

    /** A report as text, one printed thing a line: what a reader of any format would see. */
    static List<String> text(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.heading().title());
        lines.addAll(report.heading().remarks());
        for (Report.Section section : report.sections()) {
            lines.add("# " + section.title());
            section.blocks().forEach(block -> lines.addAll(block.accept(new BlockText())));
        }
        return lines;
    }

    /** The lines of one table. */
    static List<String> table(Report report, String id) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block ->
                        block instanceof Block.TableBlock table && table.id().equals(id))
                .flatMap(block -> block.accept(new BlockText()).stream())
                .toList();
    }

    /** The answer to one question. */
    static String answer(Report report, String question) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block ->
                        block instanceof Block.QuestionBlock one && one.id().equals(question))
                .map(block -> cell(((Block.QuestionBlock) block).answer()))
                .findFirst()
                .orElseThrow();
    }

    private static final class BlockText implements Block.Visitor<List<String>> {
        @Override
        public List<String> question(Block.QuestionBlock question) {
            return List.of(question.label() + ": " + cell(question.answer()));
        }

        @Override
        public List<String> table(Block.TableBlock table) {
            List<String> lines = new ArrayList<>();
            if (!table.statement().isEmpty()) {
                lines.add(table.standing() + ": " + table.statement());
            }
            for (Block.TableRow row : table.rows()) {
                StringBuilder text = new StringBuilder(row.kind() + " " + row.key());
                row.cells().forEach(answer -> text.append(" | ").append(cell(answer)));
                lines.add(text.toString());
            }
            return lines;
        }

        @Override
        public List<String> note(Block.NoteBlock note) {
            return List.of(note.text());
        }
    }

    static String cell(Answer answer) {
        return answer.accept(new Answer.Visitor<>() {
            @Override
            public String given(Answer.Given given) {
                return AnswerText.of(given);
            }

            @Override
            public String nil(Answer.Nil nil) {
                return "NIL";
            }

            @Override
            public String unanswered(Answer.Unanswered unanswered) {
                return "?";
            }

            @Override
            public String notApplicable(Answer.NotApplicable notApplicable) {
                return "-";
            }

            @Override
            public String withheld(Answer.Withheld withheld) {
                return "WITHHELD";
            }

            @Override
            public String hidden(Answer.Hidden hidden) {
                return "HIDDEN";
            }
        });
    }
}
