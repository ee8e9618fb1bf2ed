package org.reportonce.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small dataset of the fictional State XAA that nothing is wrong with; a test takes the place of its files. */
final class SmallDataset {
    private static final Pattern YEAR = Pattern.compile("(?m)^year: ([0-9]{4})");

    private static final String STATE = """
            format: reportonce/state/1
            code: XAA
            name: Arandia
            languages: [en]
            treaties:
              - {treaty: ATT, signed: 2013-06-03, deposited: 2014-04-02}
            countries:
              - {code: XBB, name: Borvania}
              - {code: XCC, name: Cordania}
            contacts:
              - authority: Ministry of Foreign Affairs
                position: Head of section
                email: arms-control@mfa.example
            """;

    private static final String YEAR_FACTS = """
            format: reportonce/dataset/1
            state: XAA
            year: 2025
            reports: [att-annual, unroca]
            source: Register of licences and customs data
            submission: {authority: Ministry of Foreign Affairs, date: 2026-04-20, language: en}
            flows: {exports: reported, imports: nil, smallArmsExports: nil, smallArmsImports: nil}
            exports: {basis: [actual], criteria: [departure], cutOff: 2025-12-31}
            imports: {basis: [actual], criteria: [arrival], cutOff: 2025-12-31}
            withheld: {exports: no, imports: no}
            access: public
            releases:
              - {report: unroca, decision: release, decidedBy: Head of section, date: 2026-04-15}
            included: {holdings: no, production: no, policies: no}
            """;

    private static final String TRANSFERS = """
            id,direction,status,category,designation,quantity,partner
            T-1,export,actual,I,Battle tank,3,XBB
            T-2,export,actual,II,Armoured carrier,4,XCC
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Path root;

    SmallDataset(Path root) {
        this.root = root;
        with("../state.yaml", STATE);
        with("dataset.yaml", YEAR_FACTS);
        with("transfers.csv", TRANSFERS);
    }

    /** A file of this text; {@code state.yaml} may be named without its place above the year. */
    SmallDataset with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallDataset with(String name, byte[] content) {
        files.put(name.equals("state.yaml") ? "../state.yaml" : name, content);
        return this;
    }

    SmallDataset with(Map<String, String> overlay) {
        overlay.forEach(this::with);
        return this;
    }

    /** The same with a line of {@code dataset.yaml} in place of the one that begins with the same key. */
    SmallDataset line(String key, String line) {
        return with("dataset.yaml", text("dataset.yaml").replaceFirst("(?m)^" + key + ":.*$", line));
    }

    SmallDataset without(String name) {
        files.remove(name);
        return this;
    }

    String text(String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Writes it below a folder named after its year; returns that folder. */
    Path write() throws IOException {
        Matcher year = YEAR.matcher(text("dataset.yaml"));
        return write(year.find() ? year.group(1) : "2025");
    }

    Path write(String year) throws IOException {
        Path folder = root.resolve("XAA").resolve(year);
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey()).normalize();
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
        return folder;
    }
}
