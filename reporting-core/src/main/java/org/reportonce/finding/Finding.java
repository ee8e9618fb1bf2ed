package org.reportonce.finding;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Something wrong, missing or worth knowing in the user's files. Its text stands in the catalogue under its code.
 *
 * @param code stable code, never used again for anything else
 * @param severity how much it weighs for the reports of this run
 * @param origin where it stands
 * @param subject record id or key path it is about; may be empty
 * @param arguments values for the placeholders of the message, by name in alphabetical order
 * @param affects ids of the reports it concerns; empty when it concerns the data as such
 * @param waiver reason and role under which it was accepted, if it was
 */
public record Finding(
        String code,
        Severity severity,
        Origin origin,
        String subject,
        Map<String, String> arguments,
        Set<String> affects,
        Optional<String> waiver) {
    public Finding {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(origin, "origin");
        requireNonNull(subject, "subject");
        requireNonNull(waiver, "waiver");
        // Sorted: the order of an immutable map changes from one start of Java to the next.
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
        affects = Collections.unmodifiableSet(new LinkedHashSet<>(affects));
    }

    /** The same finding, accepted. */
    public Finding waived(String reason) {
        return new Finding(code, severity, origin, subject, arguments, affects, Optional.of(reason));
    }

    /** True when it stands in the way of a report: an error nobody accepted. */
    public boolean blocks() {
        return severity == Severity.ERROR && waiver.isEmpty();
    }
}
