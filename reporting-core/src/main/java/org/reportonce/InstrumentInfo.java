package org.reportonce;

/**
 * An instrument there is.
 *
 * @param id report id as given to {@code --reports}
 * @param version version of the form
 * @param title printed title
 * @param shortTitle name by which people know it
 * @param years calendar years it is meant for, such as {@code 2015–2020}
 * @param owedBy who owes it or is asked for it, in words
 * @param due when it is due, in a sentence
 * @param verified whether it was compared with the official form
 */
public record InstrumentInfo(
        String id,
        String version,
        String title,
        String shortTitle,
        String years,
        String owedBy,
        String due,
        boolean verified) {}
