package org.reportonce.write.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets: at most 31 characters, none of {@code / \ ? * [ ] :}, each once whatever the case. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String unique(String wanted) {
        String base = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "table" : wanted, '-');
        String name = base;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            String ending = " (" + n + ')';
            name = base.substring(0, Math.min(base.length(), LONGEST - ending.length())) + ending;
        }
        return name;
    }
}
