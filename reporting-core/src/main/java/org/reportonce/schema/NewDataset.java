package org.reportonce.schema;

import java.util.LinkedHashMap;
import java.util.Map;

/** The files a new dataset begins with: every field is there, with a comment that explains it. */
public final class NewDataset {
    private NewDataset() {}

    /**
     * The files that belong to the year's folder.
     *
     * @param stateCode ISO 3166-1 alpha-3 code
     * @param stateName name to show in the comments
     * @param year calendar year
     * @return text by file name
     */
    public static Map<String, String> yearFiles(String stateCode, String stateName, int year) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("dataset.yaml", fill("new-dataset.yaml", stateCode, stateName, year, ""));
        files.put("waivers.yaml", fill("new-waivers.yaml", stateCode, stateName, year, ""));
        for (RecordTable table : RecordTable.TRANSFERS) {
            files.put(table.name() + ".csv", table.header() + "\r\n");
        }
        files.put("FIELDS.md", FieldGuide.tables());
        return files;
    }

    /**
     * The text of {@code state.yaml}.
     *
     * @param unMember whether to enter membership of the United Nations
     */
    public static String stateFile(String stateCode, String stateName, int year, boolean unMember) {
        String memberships = unMember ? "  - {organisation: UN}" : "  []";
        return fill("new-state.yaml", stateCode, stateName, year, memberships);
    }

    private static String fill(String template, String stateCode, String stateName, int year, String memberships) {
        return Descriptions.Resources.text(template)
                .replace("{stateCode}", stateCode)
                .replace("{stateName}", stateName)
                .replace("{year}", Integer.toString(year))
                .replace("{nextYear}", Integer.toString(year + 1))
                .replace("{memberships}", memberships)
                .replace("{profile}", template.equals("new-state.yaml") ? ProfileOutline.text() : "");
    }
}
