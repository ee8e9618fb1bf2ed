package org.reportonce.instrument;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reportonce.expression.Expression;

/**
 * A rule with its expressions compiled.
 *
 * @param rule the rule as written
 * @param records the records it looks at one by one; empty when it looks at the whole report
 * @param when holds when the rule is broken
 * @param arguments values for the placeholders of the message
 */
public record RulePlan(Rule rule, Optional<RecordTable> records, Expression when, Map<String, Expression> arguments) {
    public RulePlan {
        requireNonNull(rule, "rule");
        requireNonNull(records, "records");
        requireNonNull(when, "when");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }
}
