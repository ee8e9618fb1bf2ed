package org.reportonce.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reportonce.dataset.Categories;
import org.reportonce.dataset.Category;
import org.reportonce.finding.NearNames;

/** Cells that hold a weapon category. */
final class CategoryCells {
    private static final Pattern EIGHT = Pattern.compile("(?i)(?:VIII|8)(?:[^\\p{L}\\p{N}].*)?");
    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII"};

    private CategoryCells() {}

    /** A code; case does not count. */
    static Cell category(String text) {
        Optional<Category> category = byCode(text);
        if (category.isPresent()) {
            return Cell.of(category.get());
        }
        if (EIGHT.matcher(text).matches()) {
            return Cell.wrong(null, "category-eight", Map.of("value", Column.shown(text)));
        }
        return Cell.wrong(null, "category-unknown", Map.of("value", Column.shown(text), "near", near(text)));
    }

    private static Optional<Category> byCode(String text) {
        Categories categories = Categories.standard();
        return categories
                .byCode(text)
                .or(() -> categories.byCode(text.toUpperCase(Locale.ROOT)))
                .or(() -> categories.all().stream()
                        .filter(category -> category.code().equalsIgnoreCase(text))
                        .findFirst());
    }

    /** The code that differs in punctuation or numerals only ({@code 4a}, {@code IV(a)}), else the codes nearest in letters. */
    private static String near(String text) {
        String wanted = bare(text);
        List<String> codes =
                Categories.standard().all().stream().map(Category::code).toList();
        List<String> same = new ArrayList<>();
        for (String code : codes) {
            if (bare(code).equals(wanted)) {
                same.add(code);
            }
        }
        return same.isEmpty() ? NearNames.joined(text, codes) : String.join(", ", same);
    }

    private static String bare(String text) {
        String bare =
                text.toUpperCase(Locale.ROOT).replaceAll("^(CATEGORY|CAT)", "").replaceAll("[^A-Z0-9]", "");
        boolean number = !bare.isEmpty() && bare.charAt(0) >= '1' && bare.charAt(0) <= '7';
        return number ? ROMAN[bare.charAt(0) - '0'] + bare.substring(1) : bare;
    }
}
