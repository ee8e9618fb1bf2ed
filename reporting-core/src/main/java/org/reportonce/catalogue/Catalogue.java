package org.reportonce.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Severity;

/**
 * The texts of all findings, in one language. Parts are read when a code of theirs is asked for, entries are parsed one by one:
 * a dataset without findings pays for no text.
 */
public final class Catalogue {
    private static final List<String> PARTS =
            List.of("read", "check", "profile", "instrument", "period", "write", "exchange", "workbook");

    private final List<CataloguePart> parts;
    private final Map<String, FindingText> added;

    private Catalogue(List<CataloguePart> parts, Map<String, FindingText> added) {
        this.parts = List.copyOf(parts);
        this.added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
    }

    /**
     * The catalogue of this tool.
     *
     * @param language ISO 639-1 code; codes without a text in it speak English
     */
    public static Catalogue standard(String language) {
        List<CataloguePart> parts = new ArrayList<>();
        if (!language.equals("en")) {
            PARTS.forEach(part -> parts.add(CataloguePart.standard(part, language)));
        }
        PARTS.forEach(part -> parts.add(CataloguePart.standard(part, "en")));
        return new Catalogue(parts, Map.of());
    }

    /** This catalogue and the texts of instruments, by code. A code that is known already keeps its text. */
    public Catalogue with(Map<String, FindingText> texts) {
        Map<String, FindingText> all = new LinkedHashMap<>(texts);
        all.putAll(added);
        return new Catalogue(parts, all);
    }

    /** Every code, in catalogue order. */
    public Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        parts.forEach(part -> codes.addAll(part.codes()));
        codes.addAll(added.keySet());
        return Collections.unmodifiableSet(codes);
    }

    /** True when there is a text for a code. */
    public boolean knows(String code) {
        return added.containsKey(code) || parts.stream().anyMatch(part -> part.knows(code));
    }

    /** The entry of a code, if there is one. */
    public Optional<FindingText> find(String code) {
        for (CataloguePart part : parts) {
            if (part.knows(code)) {
                return Optional.of(part.text(code));
            }
        }
        return Optional.ofNullable(added.get(code));
    }

    /**
     * The entry of a code.
     *
     * @throws IllegalArgumentException when there is none, which is a fault of this tool or of an instrument, never of the user
     */
    public FindingText text(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no text for finding " + code));
    }

    /** Weight of a finding when no instrument says otherwise. Read without parsing the entry. */
    public Severity severity(String code) {
        for (CataloguePart part : parts) {
            if (part.knows(code)) {
                return part.severity(code);
            }
        }
        FindingText text = added.get(code);
        return text == null || text.severity() == null ? Severity.ERROR : text.severity();
    }

    /** True when a finding is about the files themselves and so concerns every report. Read without parsing the entry. */
    public boolean data(String code) {
        for (CataloguePart part : parts) {
            if (part.knows(code)) {
                return part.data(code);
            }
        }
        FindingText text = added.get(code);
        return text == null || text.data();
    }

    /** What is wrong, with the values of the finding. */
    public String message(Finding finding) {
        return find(finding.code())
                .map(text -> Placeholders.fill(text.message(), finding.arguments()))
                .orElse("No text for this finding: " + finding.arguments());
    }

    /** What is told of one place among many, with the values of the finding; empty when each is told in full. */
    public String item(Finding finding) {
        return find(finding.code())
                .map(text -> Placeholders.fill(text.item(), finding.arguments()))
                .orElse("");
    }

    /** How to fix it, with the values of the finding; empty when there is nothing to fix. */
    public String hint(Finding finding) {
        return find(finding.code())
                .map(text -> Placeholders.fill(text.hint(), finding.arguments()))
                .orElse("");
    }

    /** Codes that look like a mistyped one or share a word with it, most alike first; at most five. */
    public List<String> near(String code) {
        return NearCodes.of(code, codes());
    }
}
