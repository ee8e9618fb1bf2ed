package org.reportonce.instrument;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.catalogue.FindingText;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.yaml.Bound;
import org.reportonce.yaml.Constraints;
import org.reportonce.yaml.RecordBinder;
import org.reportonce.yaml.YamlNode;

/** Makes an instrument ready to be filled: checks its form, compiles its expressions, reads its labels, rules and texts. */
final class InstrumentLoader {
    private final InstrumentFile file;
    private final Surroundings surroundings;
    private final Catalogue catalogue;
    private final Reporter reporter;

    /**
     * What an instrument needs to know of the others.
     *
     * @param overlays folders whose labels lie over its own
     * @param paragraphs known paragraphs by id
     * @param versions every version of the same id, itself among them
     */
    record Surroundings(List<InstrumentFolder> overlays, Map<String, String> paragraphs, List<Instrument> versions) {}

    /**
     * @param file the instrument
     * @param surroundings what it needs to know of the others
     * @param catalogue texts of the standard findings
     * @param reporter takes what is wrong
     */
    InstrumentLoader(InstrumentFile file, Surroundings surroundings, Catalogue catalogue, Reporter reporter) {
        this.file = file;
        this.surroundings = surroundings;
        this.catalogue = catalogue;
        this.reporter = reporter;
    }

    /** The instrument; empty when it is broken, and then findings say all that is wrong. */
    Optional<LoadedInstrument> load() {
        Problems problems = new Problems(reporter, file.name(), file.origins());
        new StructureLint(file, problems).check();
        new QuestionLint(file.instrument(), surroundings.paragraphs(), problems).check();
        Compilation compilation = new Compilation(problems);
        compilation.run(file.instrument());
        AskingLint asking = new AskingLint(QuestionPlace.byId(file.instrument()), problems);
        asking.check(compilation.expressions().keySet());
        Map<String, Labels> labels = labels(compilation.tables(), problems);
        Map<String, Map<String, FindingText>> texts = texts(problems);
        Set<String> codes = new HashSet<>(catalogue.codes());
        codes.addAll(firstOf(texts).keySet());
        checks(codes, problems);
        List<RulePlan> rules = rules(codes, problems);
        return problems.sound()
                ? Optional.of(new LoadedInstrument(
                        file.instrument(),
                        compilation.expressions(),
                        compilation.tables(),
                        compilation.scope(),
                        compilation.figures(),
                        labels,
                        rules,
                        texts,
                        surroundings.versions()))
                : Optional.empty();
    }

    private Map<String, Labels> labels(Map<String, TablePlan> tables, Problems problems) {
        List<LabelNeed> needs = LabelNeed.of(file.instrument(), tables, problems);
        Map<String, Labels> labels = new LinkedHashMap<>();
        for (String language : file.instrument().languages()) {
            String name = "labels." + language + ".yaml";
            boolean lent = file.lenders().stream().anyMatch(folder -> folder.has(name));
            if (!file.folder().has(name) && !lent) {
                problems.errorAt(
                        "instrument-file-missing",
                        problems.at("languages"),
                        "file",
                        name,
                        "folder",
                        file.folder().name());
                continue;
            }
            LabelFile read = new LabelFile(problems);
            Reporter toldElsewhere = (code, origin, subject, arguments) -> {};
            for (int i = file.lenders().size() - 1; i >= 0; i--) {
                file.lenders().get(i).read(name, toldElsewhere).ifPresent(read::lend);
            }
            Optional<YamlNode> own = file.folder().read(name, problems);
            own.ifPresent(read::add);
            surroundings
                    .overlays()
                    .forEach(overlay -> overlay.read(name, problems).ifPresent(read::add));
            if (own.isPresent() || lent) {
                labels.put(language, read.compare(language, needs));
            }
        }
        return labels;
    }

    private Map<String, Map<String, FindingText>> texts(Problems problems) {
        Map<String, Map<String, FindingText>> texts = new LinkedHashMap<>();
        for (String language : file.instrument().languages()) {
            file.folder()
                    .read("findings." + language + ".yaml", problems)
                    .flatMap(node -> RecordBinder.bindMap(node, FindingText.class, problems)
                            .value())
                    .ifPresent(read -> texts.put(language, read));
        }
        return texts;
    }

    private static Map<String, FindingText> firstOf(Map<String, Map<String, FindingText>> texts) {
        return texts.values().stream().findFirst().orElse(Map.of());
    }

    private void checks(Set<String> codes, Problems problems) {
        for (String code : file.instrument().checks().keySet()) {
            if (!codes.contains(code)) {
                problems.error(
                        "instrument-check-unknown",
                        "checks." + code,
                        "code",
                        code,
                        "instead",
                        Problems.instead(code, codes));
            }
        }
    }

    private List<RulePlan> rules(Set<String> codes, Problems problems) {
        Optional<YamlNode> node = file.folder().read("rules.yaml", problems);
        if (node.isEmpty()) {
            return List.of();
        }
        Bound<Rule.RuleFile> bound = RecordBinder.bind(node.get(), Rule.RuleFile.class, problems);
        Constraints.check(bound, problems);
        String name = file.folder().nameOf("rules.yaml");
        Map<String, Origin> origins = bound.origins();
        Problems inRules = new Problems(problems, name, origins);
        return bound.value()
                .map(rules -> new RuleCompiler(inRules, codes, file.instrument()).compile(rules))
                .orElse(List.of());
    }
}
