package org.reportonce;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.crosswalk.Crosswalk;
import org.reportonce.crosswalk.CrosswalkMaker;
import org.reportonce.crosswalk.Use;
import org.reportonce.dataset.Dataset;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Origin;
import org.reportonce.instrument.Instrument;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.report.Answer;
import org.reportonce.report.AnswerText;
import org.reportonce.report.Block;
import org.reportonce.report.Edition;
import org.reportonce.report.Report;
import org.reportonce.workbook.Gap;
import org.reportonce.workbook.Owners;
import org.reportonce.workbook.QuestionForm;
import org.reportonce.workbook.QuestionForm.Line;
import org.reportonce.workbook.WorkbookSource;
import org.reportonce.yaml.YamlFile;
import org.reportonce.yaml.YamlMap;

/**
 * Gathers what a workbook shows: the dataset as written, the questions of its reports, and what is missing.
 *
 * @param authorities owners it is made for; empty for the whole dataset
 */
record WorkbookMaking(Settings settings, Path folder, List<String> reports, Set<String> authorities) {
    /** Findings after which the lines of a file are not known: written as a workbook, they would be lost. */
    private static final Set<String> LINES_LOST = Set.of(
            "row-too-short",
            "row-too-long",
            "cell-without-column",
            "column-missing",
            "column-doubled",
            "csv-quote-open",
            "csv-quote-stray",
            "csv-cell-too-large",
            "encoding-utf16",
            "encoding-not-utf8",
            "file-unreadable",
            "yaml-key-doubled");

    /** Values of messages that say nothing but what the cell itself says; others may tell what another authority has answered. */
    private static final Set<String> OF_THE_CELL = Set.of("value", "near", "valid", "readings", "column", "key");

    private static final int SHOWN = 400;

    WorkbookResult make() {
        Sweep sweep = Sweep.over(settings, folder, reports, Edition.RESTRICTED, true);
        CheckResult check = sweep.result();
        Optional<Dataset> dataset = sweep.dataset();
        boolean lost = check.findings().counts().keySet().stream().anyMatch(kind -> LINES_LOST.contains(kind.code()));
        if (dataset.isEmpty() || lost) {
            return new WorkbookResult(check, Optional.empty(), List.of());
        }
        Dataset data = dataset.get();
        Crosswalk crosswalk = new CrosswalkMaker(settings.language())
                .of(List.copyOf(sweep.instruments().values()));
        List<QuestionForm> forms = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>(gaps(check, !authorities.isEmpty()));
        Map<String, String> from = from(crosswalk);
        for (Report report : sweep.reports()) {
            LoadedInstrument form = sweep.instruments().get(report.heading().instrument());
            if (form != null) {
                forms.add(form(report, form, from, gaps, !authorities.isEmpty()));
            }
        }
        Shares shares = new Shares(data.state().owners(), forms);
        shares.known(authorities);
        String code = data.state().code();
        String name = data.state().name().in("en");
        int year = data.period().year();
        String printed = name.isBlank()
                ? data.countries()
                        .byCode(code)
                        .map(country -> country.name("en", year))
                        .orElse(code)
                : name;
        WorkbookSource source = new WorkbookSource(
                folder,
                code,
                printed,
                year,
                YamlFiles.state(folder),
                YamlFiles.facts(folder),
                waivers(),
                data.countries(),
                forms,
                feeds(crosswalk),
                gaps,
                new Owners(data.state().owners(), authorities));
        WorkbookRoom.hasRoomFor(source);
        return new WorkbookResult(check, Optional.of(source), authorities.isEmpty() ? List.of() : shares.nobodys());
    }

    private Optional<YamlMap> waivers() {
        Path file = folder.resolve("waivers.yaml");
        return Files.isRegularFile(file)
                ? YamlFile.read(file, "waivers.yaml", (code, origin, subject, arguments) -> {})
                        .filter(YamlMap.class::isInstance)
                        .map(YamlMap.class::cast)
                : Optional.empty();
    }

    private static List<Gap> gaps(CheckResult check, boolean shared) {
        List<Gap> gaps = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(check.findings().kept());
        findings.sort(java.util.Comparator.comparing(Finding::severity));
        for (Finding finding : findings) {
            if (finding.waiver().isEmpty()) {
                boolean bare =
                        shared && !OF_THE_CELL.containsAll(finding.arguments().keySet());
                gaps.add(new Gap(
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.code(),
                        bare
                                ? check.catalogue().text(finding.code()).title() + '.'
                                : check.catalogue().message(finding),
                        bare
                                ? "\"reportonce rule " + finding.code() + "\" explains it."
                                : check.catalogue().hint(finding),
                        String.join(", ", finding.affects()),
                        finding.origin()));
            }
        }
        return gaps;
    }

    /** Questions by element: {@code poa 2.1, att-initial A.3}. */
    private static Map<String, String> feeds(Crosswalk crosswalk) {
        Map<String, String> feeds = new HashMap<>();
        for (Crosswalk.Used used : crosswalk.elements()) {
            Set<String> places = new java.util.LinkedHashSet<>();
            for (Use use : used.uses()) {
                places.add((use.report() + ' ' + (use.number().isEmpty() ? use.id() : use.number())).strip());
            }
            feeds.put(used.element().path(), cut(String.join(", ", places)));
        }
        return feeds;
    }

    /** Elements by question: {@code poa/trans.laws}. */
    private static Map<String, String> from(Crosswalk crosswalk) {
        Map<String, Set<String>> elements = new HashMap<>();
        for (Crosswalk.Place place : crosswalk.places()) {
            Use use = place.use();
            if (use.kind() == Use.Kind.QUESTION && use.role() == Use.Role.PRINTS) {
                elements.computeIfAbsent(use.report() + '/' + use.id(), key -> new java.util.LinkedHashSet<>())
                        .addAll(place.elements());
            }
        }
        Map<String, String> from = new HashMap<>();
        elements.forEach((question, paths) -> from.put(question, cut(String.join(", ", paths))));
        return from;
    }

    private static QuestionForm form(
            Report report, LoadedInstrument form, Map<String, String> from, List<Gap> gaps, boolean shared) {
        List<Line> lines = new ArrayList<>();
        for (Report.Section section : report.sections()) {
            List<Line> questions = new ArrayList<>();
            for (Block block : section.blocks()) {
                if (block instanceof Block.QuestionBlock question) {
                    Instrument.Question asked = form.questions().get(question.id());
                    if (asked != null) {
                        Line line = line(report, question, asked, from, gaps);
                        // What the data of all say today is not for every authority to see.
                        questions.add(shared ? line.withoutNow() : line);
                    }
                }
            }
            if (!questions.isEmpty()) {
                lines.add(Line.title(section.number(), section.title()));
                lines.addAll(questions);
            }
        }
        return new QuestionForm(form.id(), report.heading().title(), lines);
    }

    private static Line line(
            Report report,
            Block.QuestionBlock question,
            Instrument.Question asked,
            Map<String, String> from,
            List<Gap> gaps) {
        String id = report.heading().instrument();
        boolean here = asked.from() == null;
        String elements = from.getOrDefault(id + '/' + question.id(), "");
        boolean open = question.answer() instanceof Answer.Unanswered;
        if (open) {
            String number = question.number().isEmpty() ? question.id() : question.number();
            gaps.add(new Gap(
                    "open",
                    "",
                    id + ' ' + number + ": " + cut(question.label()),
                    here
                            ? "Answer it in the sheet \"" + id + "\"."
                            : "Answered from " + (elements.isEmpty() ? "the data" : elements) + ".",
                    id,
                    here
                            ? Origin.file("dataset.yaml").field("answers." + id + '.' + question.id())
                            : QuestionForm.place(elements.split(", ", 2)[0])));
        }
        String told = here ? "" : elements.isEmpty() ? "the data" : elements;
        return new Line(
                question.id(),
                question.number(),
                question.label(),
                String.join(", ", question.background().refers()),
                asked.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                options(asked),
                told,
                open || question.answer() instanceof Answer.Hidden ? "" : cut(AnswerText.of(question.answer())));
    }

    private static List<String> options(Instrument.Question question) {
        return switch (question.type()) {
            case YES_NO -> List.of("yes", "no");
            case YES_NO_DEVELOPING -> List.of("yes", "no", "developing");
            case CHOICE, CHOICES -> question.options();
            case TICK -> List.of("true", "false");
            case TEXT, NUMBER, DATE, COUNTRY, YEAR_COUNTS, PROPORTION, LIST -> List.of();
        };
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + '…';
    }
}
