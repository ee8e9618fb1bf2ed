package org.reportonce.workbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.dataset.Countries;
import org.reportonce.yaml.YamlMap;

/**
 * What a workbook is made from.
 *
 * @param folder folder of the year, for its tables
 * @param stateCode code of the State
 * @param stateName name to print
 * @param year calendar year
 * @param state {@code state.yaml} as written
 * @param facts {@code dataset.yaml} as written
 * @param waivers {@code waivers.yaml} as written, if there is one
 * @param countries country names
 * @param forms questions of the reports
 * @param feeds questions that an element of the data feeds, by the path of the element
 * @param gaps what is still wrong or missing
 * @param owners which authority answers what
 */
public record WorkbookSource(
        Path folder,
        String stateCode,
        String stateName,
        int year,
        YamlMap state,
        YamlMap facts,
        Optional<YamlMap> waivers,
        Countries countries,
        List<QuestionForm> forms,
        Map<String, String> feeds,
        List<Gap> gaps,
        Owners owners) {
    public WorkbookSource {
        forms = List.copyOf(forms);
        feeds = Map.copyOf(feeds);
        gaps = List.copyOf(gaps);
    }
}
