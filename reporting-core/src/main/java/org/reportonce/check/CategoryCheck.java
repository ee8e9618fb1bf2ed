package org.reportonce.check;

import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;

/** Categories that say too little: headings in place of a sub-category, and "others" without a word on what. */
final class CategoryCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("category-heading", "others-without-description");

    CategoryCheck(Setting setting) {
        super(setting);
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Transfer transfer = row.record();
        Category category = transfer.category();
        if (category.heading() && category.register()) {
            String code = category.code();
            setting.row(
                    "category-heading",
                    row,
                    "category",
                    transfer.id(),
                    Map.of("category", code, "first", code + ".a", "second", code + ".b"));
        } else if (others(category.code())
                && transfer.designation().isBlank()
                && transfer.model().isBlank()
                && transfer.comments().isBlank()) {
            setting.row(
                    "others-without-description",
                    row,
                    "designation",
                    transfer.id(),
                    Map.of("category", category.code()));
        }
    }

    private static boolean others(String code) {
        return code.equals("SA.6") || code.equals("LW.7");
    }
}
