package org.reportonce.finding;

import java.util.Map;

/** Takes the facts that rooms notice. What a fact weighs, and for which reports, is judged behind this interface. */
@FunctionalInterface
public interface Reporter {
    /**
     * Notes one fact.
     *
     * @param code stable code of the catalogue, such as {@code quantity-negative}
     * @param origin where it stands
     * @param subject record id or key path the fact is about; may be empty
     * @param arguments values for the placeholders of the message, by name
     */
    void report(String code, Origin origin, String subject, Map<String, String> arguments);

    /** Notes one fact that is about no single record. */
    default void report(String code, Origin origin, Map<String, String> arguments) {
        report(code, origin, "", arguments);
    }
}
