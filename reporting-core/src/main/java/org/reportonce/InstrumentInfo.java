package org.reportonce;

/**
 * An instrument there is.
 *
 * @param id report id as given to {@code --reports}
 * @param version version of the form
 * @param title printed title
 * @param years calendar years it is meant for, such as {@code 2015–2020}
 * @param owedBy who owes it, in a sentence
 * @param due when it is due, in a sentence
 * @param verified whether it was compared with the official form
 */
public record InstrumentInfo(
        String id, String version, String title, String years, String owedBy, String due, boolean verified) {}
