package org.reportonce.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Country;
import org.reportonce.dataset.Resolution;

/**
 * Compares the COARM returns that were filled from national licences with the tables of the EU annual reports, cell by cell:
 * destination by category of the Common Military List, number and value of licences.
 *
 * <p>Arguments: file of the EU tables; name of the exporter in it; allowed difference of a value, {@code exact} or {@code rounded}
 * (0.05 % or 3 euro, where rates of conversion are not published); the file to list the cells in that differ; then one table {@code
 * destinations} of a filled return for each year, named {@code GBR-2012-eu-coarm-destinations.csv}. Prints a table in Markdown.
 */
public final class CoarmComparison {
    private static final Pattern YEAR = Pattern.compile("[A-Z]{3}-(\\d{4})-eu-coarm-destinations\\.csv");
    private static final Pattern TERRITORY = Pattern.compile("(.+) \\((.+)\\)");
    private static final BigDecimal FEW_EURO = BigDecimal.valueOf(3);
    private static final BigDecimal SHARE = new BigDecimal("0.0005");

    /** Spellings of the EU tables that name a State and nobody else uses. */
    private static final Map<String, String> SPELLINGS = Map.of(
            "Korea (Dem Rep Of)", "PRK",
            "Moldavia", "MDA",
            "St Marino", "SMR",
            "Saint Vincent And Grenadines", "VCT",
            "Former Yugoslav Republic Of Macedonia", "MKD",
            "Netherlands (Netherlands Antilles)", "ANT");

    private final Countries countries = Countries.standard();
    private final boolean exact;
    private final List<String> differences = new ArrayList<>();

    private CoarmComparison(boolean exact) {
        this.exact = exact;
        differences.add("year,destination,category,difference,published a,published b,here a,here b");
    }

    /** A cell of either side. */
    private record Figure(long licences, @Nullable BigDecimal value) {}

    /** Destination and category. */
    private record Cell(String destination, String category) {}

    /** Runs the comparison. */
    public static void main(String[] arguments) throws IOException {
        Path published = Path.of(arguments[0]);
        CoarmComparison comparison = new CoarmComparison(arguments[2].equals("exact"));
        System.out.println("| year | cells in COARM | found here | count equal | value equal | only here | of these, destination in no line of COARM |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String file : List.of(arguments).subList(4, arguments.length)) {
            comparison.year(published, arguments[1], Path.of(file));
        }
        Files.write(Path.of(arguments[3]), comparison.differences);
    }

    private void year(Path published, String exporter, Path filled) throws IOException {
        Matcher name = YEAR.matcher(filled.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException(filled + " is no table of destinations");
        }
        int year = Integer.parseInt(name.group(1));
        Map<Cell, Figure> here = filled(filled, year);
        Map<Cell, Figure> there = new HashMap<>();
        Set<String> destinations = new HashSet<>();
        long cells = 0;
        long found = 0;
        long counts = 0;
        long values = 0;
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(Files.newBufferedReader(published))) {
            for (NamedCsvRecord row : rows) {
                if (row.getField(1).equals(Integer.toString(year))) {
                    resolved(row.getField(2), year).ifPresent(destinations::add);
                }
                boolean asked = row.getField(1).equals(Integer.toString(year))
                        && row.getField(3).equals(exporter)
                        && row.getField(4).startsWith("ML")
                        && !row.getField(5).isEmpty();
                if (!asked) {
                    continue;
                }
                cells++;
                Figure stated = new Figure(Long.parseLong(row.getField(5)), number(row.getField(6)));
                Optional<Cell> cell = resolved(row.getField(2), year).map(code -> new Cell(code, row.getField(4)));
                cell.ifPresent(known -> there.put(known, stated));
                Figure ours = cell.map(here::get).orElse(null);
                String place = year + "," + cell.map(Cell::destination).orElse('"' + row.getField(2) + '"') + ','
                        + row.getField(4);
                if (ours == null) {
                    difference(place, "not here", stated, null);
                    continue;
                }
                boolean sameCount = ours.licences() == stated.licences();
                boolean sameValue = equal(stated.value(), ours.value());
                found++;
                counts += sameCount ? 1 : 0;
                values += sameValue ? 1 : 0;
                if (!sameCount || !sameValue) {
                    difference(place, sameCount ? "value" : sameValue ? "count" : "count and value", stated, ours);
                }
            }
        }
        long more = 0;
        long nobody = 0;
        for (Map.Entry<Cell, Figure> cell : here.entrySet()) {
            String destination = cell.getKey().destination();
            if (!there.containsKey(cell.getKey())) {
                more++;
                nobody += destinations.contains(destination) ? 0 : 1;
                difference(year + "," + destination + ',' + cell.getKey().category(), "only here", null, cell.getValue());
            }
        }
        System.out.println("| " + year + " | " + cells + " | " + found + " | " + counts + " | " + values + " | " + more + " | "
                + nobody + " |");
    }

    private void difference(String place, String difference, @Nullable Figure stated, @Nullable Figure ours) {
        differences.add(place + ',' + difference + ',' + text(stated) + ',' + text(ours));
    }

    private static String text(@Nullable Figure figure) {
        return figure == null ? "," : figure.licences() + "," + (figure.value() == null ? "" : figure.value());
    }

    private Map<Cell, Figure> filled(Path file, int year) throws IOException {
        Map<Cell, Figure> cells = new TreeMap<>(
                Comparator.comparing(Cell::destination).thenComparing(Cell::category));
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
            for (NamedCsvRecord row : rows) {
                Figure figure = new Figure(Long.parseLong(row.getField("a")), number(row.getField("b")));
                printed(row.getField("destination"), year)
                        .filter(code -> figure.licences() > 0)
                        .ifPresent(code -> cells.put(new Cell(code, row.getField("category")), figure));
            }
        }
        return cells;
    }

    /** The State of a name that the report printed: that of the year, so that "Congo" is one State. */
    private Optional<String> printed(String name, int year) {
        return countries.all().stream()
                .filter(country -> country.existsIn(year) && country.name("en", year).equals(name))
                .map(Country::alpha3)
                .findFirst()
                .or(() -> resolved(name, year));
    }

    /** The State a name means; of "United Kingdom (Bermuda)" the territory. */
    private Optional<String> resolved(String name, int year) {
        String spelling = SPELLINGS.get(name);
        if (spelling != null) {
            return Optional.of(spelling);
        }
        Optional<String> whole = state(name, year);
        Matcher territory = TERRITORY.matcher(name);
        if (whole.isPresent() || !territory.matches()) {
            return whole;
        }
        return state(territory.group(2) + ' ' + territory.group(1), year)
                .or(() -> state(territory.group(2), year))
                .or(() -> state(territory.group(1), year).filter(code -> !code.equals("GBR")));
    }

    private Optional<String> state(String name, int year) {
        Resolution resolution = countries.resolve(name, year);
        return resolution instanceof Resolution.Resolved resolved
                ? Optional.of(resolved.country().alpha3())
                : Optional.empty();
    }

    private boolean equal(@Nullable BigDecimal stated, @Nullable BigDecimal ours) {
        if (stated == null || ours == null) {
            return stated == null && ours == null;
        }
        BigDecimal difference = stated.subtract(ours).abs();
        return exact
                ? difference.signum() == 0
                : difference.compareTo(FEW_EURO) <= 0 || difference.compareTo(stated.multiply(SHARE)) <= 0;
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
