package org.reportonce.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportonce.instrument.LoadedInstrument;

/**
 * Makes the crosswalk of forms.
 *
 * @param language language of the printed labels, ISO 639-1
 */
public record CrosswalkMaker(String language) {

    /** The crosswalk of these forms, in this order. */
    public Crosswalk of(List<LoadedInstrument> forms) {
        Elements elements = new Elements();
        Map<Use, Set<Element>> uses = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (LoadedInstrument form : forms) {
            names.add(form.id() + ' ' + form.instrument().version());
            uses.putAll(new FormReading(form, elements, language).uses());
        }
        return Crosswalk.of(names, uses, elements.all());
    }
}
