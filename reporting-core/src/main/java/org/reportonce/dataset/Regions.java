package org.reportonce.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regions of the tables of the EU annual report on arms exports, with the years in which each State belongs to one: {@code
 * regions.yaml}.
 */
public final class Regions {
    /** Where no region is known. */
    public static final String UNSPECIFIED = "unspecified";

    /** The file is ours and every entry stands on one line; it is read where a parser would be slow to start. */
    private static final Pattern ENTRY = Pattern.compile(
            "  - \\{region: ([a-z-]+),(?: from: (\\d{4}),)?(?: until: (\\d{4}),)? countries: \\[([A-Z, ]+)\\]\\}.*");

    private final Map<String, List<Belonging>> byCountry = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    private record Belonging(String region, int from, int until) {}

    private Regions() {}

    private static final class Standard {
        private static final Regions REGIONS = read();
    }

    /** The regions that come with the program. */
    public static Regions standard() {
        return Standard.REGIONS;
    }

    /** Ids of the regions in the order of the file. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    /**
     * The region of a State in a year.
     *
     * @param alpha3 ISO 3166-1 alpha-3 code
     * @param year calendar year
     */
    public String of(String alpha3, int year) {
        return byCountry.getOrDefault(alpha3, List.of()).stream()
                .filter(belonging -> belonging.from() <= year && year <= belonging.until())
                .map(Belonging::region)
                .findFirst()
                .orElse(UNSPECIFIED);
    }

    private static Regions read() {
        Regions regions = new Regions();
        try (InputStream in = Regions.class.getResourceAsStream("regions.yaml")) {
            if (in == null) {
                throw new IllegalStateException("regions.yaml is missing from the program");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("  - "))
                    .forEach(regions::entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return regions;
    }

    private void entry(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new IllegalStateException("regions.yaml: " + line);
        }
        String region = entry.group(1);
        if (!ids.contains(region)) {
            ids.add(region);
        }
        int from = entry.group(2) == null ? Country.ALWAYS : Integer.parseInt(entry.group(2));
        int until = entry.group(3) == null ? Country.OPEN : Integer.parseInt(entry.group(3));
        for (String code : entry.group(4).split(",", -1)) {
            byCountry.computeIfAbsent(code.strip(), c -> new ArrayList<>()).add(new Belonging(region, from, until));
        }
    }
}
