package org.reportonce.workbook;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.reportonce.dataset.Categories;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Country;
import org.reportonce.dataset.MilitaryList;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Transfer;
import org.reportonce.schema.Descriptions;
import org.reportonce.schema.RecordTable;

/**
 * A column of a record table.
 *
 * @param required whether the table cannot be read without it
 * @param kind what its cells take
 * @param options what to choose from; empty for anything
 * @param strict whether nothing else is taken
 * @param meaning what it means, in a sentence or two
 */
record TableColumn(
        String name, boolean required, EntryCells.Kind kind, List<String> options, boolean strict, String meaning) {
    private static final Descriptions TEXTS = Descriptions.english();
    private static final List<String> QUALIFIERS = List.of("exact", "about", "more-than", "at-least");

    TableColumn {
        options = List.copyOf(options);
    }

    /** What its cells take. */
    ChoiceLists.Rule rule() {
        return new ChoiceLists.Rule(options, strict, kind);
    }

    /** All columns of a table. */
    static List<TableColumn> of(RecordTable table, Countries countries, int year) {
        return table.columns().stream()
                .map(name -> of(table, name, countries, year))
                .toList();
    }

    private static TableColumn of(RecordTable table, String name, Countries countries, int year) {
        boolean required = table.required().contains(name);
        Class<?> owner =
                name.equals("currency") && component(table.record(), name) == null ? Transfer.class : table.record();
        String meaning = TEXTS.find(table.record(), name)
                .or(() -> TEXTS.find(owner, name))
                .orElse("");
        RecordComponent component = component(table.record(), name);
        Class<?> type = component == null ? Object.class : component.getType();
        EntryCells.Kind kind = EntryCells.Kind.TEXT;
        List<String> options = Field.options(type);
        boolean strict = true;
        if (type == Quantity.class || type == Long.class || type == long.class) {
            kind = EntryCells.Kind.WHOLE;
        } else if (type == Money.class) {
            kind = EntryCells.Kind.AMOUNT;
        } else if (type == PartialDate.class) {
            kind = EntryCells.Kind.DAY;
        } else if (type == Category.class) {
            options = categories(year);
            strict = false;
        } else if (type == Place.class) {
            options = places(countries, year);
            strict = false;
        } else if (name.equals("qualifier")) {
            options = QUALIFIERS;
        } else if (name.equals("currency")) {
            options = currencies();
            strict = false;
        } else if (name.equals("militaryList")) {
            options = MilitaryList.categories();
            strict = false;
        }
        return new TableColumn(name, required, kind, options, strict, meaning);
    }

    private static @org.jspecify.annotations.Nullable RecordComponent component(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Names of States, then their codes. */
    static List<String> places(Countries countries, int year) {
        List<String> names = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (Country country : countries.all()) {
            if (country.existsIn(year)) {
                names.add(country.name("en", year));
                codes.add(country.alpha3());
            }
        }
        names.sort(String.CASE_INSENSITIVE_ORDER);
        codes.sort(null);
        names.addAll(codes);
        return names;
    }

    /** Codes of the categories that forms on that year have. */
    static List<String> categories(int year) {
        return Categories.standard().all().stream()
                .map(Category::code)
                .filter(code -> Categories.standard().inUse(code, year))
                .toList();
    }

    static List<String> currencies() {
        Set<String> codes = new TreeSet<>();
        Currency.getAvailableCurrencies().forEach(currency -> codes.add(currency.getCurrencyCode()));
        codes.removeIf(code ->
                code.startsWith("X") && !Set.of("XAF", "XOF", "XCD", "XPF").contains(code));
        return List.copyOf(codes);
    }
}
