package org.reportonce.dataset;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A competent national authority (ATT Article 5(5)).
 *
 * @param name name
 * @param role what it decides or does
 * @param areas areas it is competent for
 * @param since first day, or null
 * @param until last day, or null
 */
public record Authority(
        @Required LocalizedText name,
        LocalizedText role,
        List<Area> areas,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Lasting {}
