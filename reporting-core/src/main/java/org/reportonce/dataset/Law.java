package org.reportonce.dataset;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A law, regulation or administrative procedure.
 *
 * @param title title in the original language and in translation, by language code
 * @param date day it was adopted, or null
 * @param covers areas it covers
 * @param description what it controls, in short
 * @param link where it is published
 * @param offences whether it makes breaches a criminal offence; null where not said
 * @param since first day, or null
 * @param until last day, or null
 */
public record Law(
        @Required LocalizedText title,
        @Nullable LocalDate date,
        List<Area> covers,
        LocalizedText description,

        @Pattern(regexp = "|https?://\\S+", message = "link-invalid")
        String link,

        @Nullable Say offences,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Lasting {
    /** True when it covers an area. */
    public boolean about(Area area) {
        return covers.contains(area);
    }

    /** Title with day and link, as a list of laws in a report wants it; in each language of the title. */
    public LocalizedText citation() {
        String day = date == null ? "" : " (" + date + ")";
        String place = link.isEmpty() ? "" : ", " + link;
        Map<String, String> texts = new LinkedHashMap<>();
        title.byLanguage().forEach((language, text) -> texts.put(language, text + day + place));
        return new LocalizedText(texts);
    }
}
