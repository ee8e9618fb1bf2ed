package org.reportonce.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Resolution;

/**
 * Compares the COARM returns that were filled from national licences with the tables of the EU annual reports, cell by cell:
 * destination by category of the Common Military List, number and value of licences.
 *
 * <p>Arguments: file of the EU tables; name of the exporter in it; allowed difference of a value, {@code exact} or {@code rounded}
 * (0.05 % or 3 euro, where rates of conversion are not published); then one table {@code destinations} of a filled return for each
 * year, named {@code GBR-2012-eu-coarm-destinations.csv}. Prints a table in Markdown.
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

    private CoarmComparison(boolean exact) {
        this.exact = exact;
    }

    /** A cell of either side. */
    private record Figure(long licences, @Nullable BigDecimal value) {}

    /** Destination and category. */
    private record Cell(String destination, String category) {}

    /** Runs the comparison. */
    public static void main(String[] arguments) throws IOException {
        Path published = Path.of(arguments[0]);
        CoarmComparison comparison = new CoarmComparison(arguments[2].equals("exact"));
        System.out.println("| year | cells in COARM | found here | count equal | value equal | only here |");
        System.out.println("|---|---|---|---|---|---|");
        for (String file : List.of(arguments).subList(3, arguments.length)) {
            comparison.year(published, arguments[1], Path.of(file));
        }
    }

    private void year(Path published, String exporter, Path filled) throws IOException {
        Matcher name = YEAR.matcher(filled.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException(filled + " is no table of destinations");
        }
        int year = Integer.parseInt(name.group(1));
        Map<Cell, Figure> here = filled(filled, year);
        Map<Cell, Figure> there = new HashMap<>();
        long cells = 0;
        long found = 0;
        long counts = 0;
        long values = 0;
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(Files.newBufferedReader(published))) {
            for (NamedCsvRecord row : rows) {
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
                if (ours != null) {
                    found++;
                    counts += ours.licences() == stated.licences() ? 1 : 0;
                    values += equal(stated.value(), ours.value()) ? 1 : 0;
                }
            }
        }
        long more =
                here.keySet().stream().filter(cell -> !there.containsKey(cell)).count();
        System.out.println(
                "| " + year + " | " + cells + " | " + found + " | " + counts + " | " + values + " | " + more + " |");
    }

    private Map<Cell, Figure> filled(Path file, int year) throws IOException {
        Map<Cell, Figure> cells = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
            for (NamedCsvRecord row : rows) {
                Figure figure = new Figure(Long.parseLong(row.getField("a")), number(row.getField("b")));
                resolved(row.getField("destination"), year)
                        .filter(code -> figure.licences() > 0)
                        .ifPresent(code -> cells.put(new Cell(code, row.getField("category")), figure));
            }
        }
        return cells;
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
