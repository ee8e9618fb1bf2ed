package org.reportonce.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Transfer;

/** Voluntary national categories need a definition in {@code state.yaml}. Says so once for each category. */
final class NationalCategoryCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of("national-category-undefined");

    private final Set<String> settled = new HashSet<>();

    NationalCategoryCheck(Setting setting) {
        super(setting);
        for (State.NationalDefinition definition :
                setting.dataset().state().definitionsIn(setting.dataset().period())) {
            if (!definition.definition().empty() || !definition.link().isEmpty()) {
                settled.add(definition.category());
            }
        }
    }

    @Override
    boolean settledByKind() {
        return true;
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Category category = row.record().category();
        if (category.national() && settled.add(category.code())) {
            setting.row(
                    "national-category-undefined",
                    row,
                    "category",
                    row.record().id(),
                    Map.of("category", category.code()));
        }
    }
}
