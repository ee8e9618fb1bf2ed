package org.reportonce.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.dataset.Countries;
import org.reportonce.exchange.Mapping.CountryRule;
import org.reportonce.exchange.Mapping.Several;
import org.reportonce.finding.Origin;

/** Compiles what a mapping says of names of States. */
final class CountryCompiler {
    private static final List<String> SEPARATORS = List.of(";", "/", "+", ",", "&", "and");

    private final MappingFile file;
    private final Countries countries;
    private final MappingProblems problems;
    private final Map<List<String>, LanguageNames> languages = new HashMap<>();
    private final Map<String, Map<String, String>> files = new HashMap<>();
    private final Map<String, String> own = new HashMap<>();

    CountryCompiler(MappingFile file, Countries countries, MappingProblems problems) {
        this.file = file;
        this.countries = countries;
        this.problems = problems;
    }

    CountryReader compile(CountryRule rule, String path) {
        Map<String, String> aliases = new HashMap<>();
        if (!rule.aliasFile().isEmpty()) {
            aliases.putAll(files.computeIfAbsent(rule.aliasFile(), name -> fromFile(name, path + ".aliasFile")));
        }
        rule.aliases().forEach((name, code) -> alias(aliases, name, code, problems.at(path + ".aliases." + name)));
        List<String> spoken = rule.language().texts();
        for (String language : spoken) {
            if (!language.matches("[a-z]{2,3}")) {
                problems.value(path + ".language", "language", language, "a code of ISO 639-1 such as nl");
            }
        }
        List<String> separators =
                rule.separators().isEmpty() ? SEPARATORS : rule.separators().texts();
        if (separators.stream().anyMatch(String::isBlank)) {
            problems.value(path + ".separators", "separators", "", "signs or words that stand between two names");
            separators = SEPARATORS;
        }
        return new CountryReader(
                countries,
                aliases,
                languages.computeIfAbsent(spoken, these -> new LanguageNames(countries, these)),
                rule.several() == Several.SPLIT,
                separators);
    }

    private void alias(Map<String, String> aliases, String name, String code, Origin origin) {
        boolean known = code.equals(CountryReader.EMPTY)
                || code.equals(CountryReader.REJECT)
                || List.of(code.split(";", -1)).stream()
                        .allMatch(each -> countries.byCode(each).isPresent() || Countries.userAssigned(each));
        if (!known) {
            problems.errorAt("mapping-alias-code", origin, "name", name, "code", Fault.shown(code));
        }
        for (String each : code.split(";", -1)) {
            if (Countries.userAssigned(each) && countries.byCode(each).isEmpty()) {
                own.putIfAbsent(each, name);
            }
        }
        aliases.put(Countries.nameKey(name), code);
    }

    /** States under codes that ISO 3166-1 leaves to its users, by code, named as the source names them. */
    Map<String, String> own() {
        return own;
    }

    private Map<String, String> fromFile(String name, String path) {
        Map<String, String> aliases = new HashMap<>();
        Optional<String> text = file.beside(name);
        if (text.isEmpty()) {
            problems.error(
                    "mapping-alias-file", path, "file", name, "problem", "there is no such file beside the mapping");
            return aliases;
        }
        String plain = text.get().startsWith("\uFEFF") ? text.get().substring(1) : text.get();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(plain)) {
            for (NamedCsvRecord record : csv) {
                Optional<String> alias = record.findField("name").map(String::strip);
                Optional<String> code = record.findField("code").map(String::strip);
                if (alias.isEmpty() || code.isEmpty()) {
                    problems.error(
                            "mapping-alias-file", path, "file", name, "problem", "its columns must be name and code");
                    return aliases;
                }
                alias(aliases, alias.get(), code.get(), Origin.line(name, (int) record.getStartingLineNumber()));
            }
        } catch (CsvParseException | IOException e) {
            problems.error("mapping-alias-file", path, "file", name, "problem", "it is no table of names and codes");
        }
        return aliases;
    }
}
