package org.reportonce.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reportonce.dataset.State;
import org.reportonce.dataset.Waivers;
import org.reportonce.dataset.YearFacts;

/** The YAML files of a dataset and the records they become. */
final class Documents {
    static final Map<String, Class<? extends Record>> RECORDS = records();

    private Documents() {}

    private static Map<String, Class<? extends Record>> records() {
        Map<String, Class<? extends Record>> records = new LinkedHashMap<>();
        records.put(SheetId.Files.STATE, State.class);
        records.put(SheetId.Files.YEAR, YearFacts.class);
        records.put(SheetId.Files.WAIVERS, Waivers.class);
        return records;
    }
}
