package org.reportonce.yaml;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.Reporter;

/** Checks the constraints that stand on records. The message of a constraint is the code of the finding it makes. */
public final class Constraints {
    /** Bootstrapped by the first fault: it takes longer than all the rest of a small run. */
    private static final class Holder {
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** A constraint that a value does not meet: its code and the values for the message. */
    public record Breach(String code, Map<String, String> arguments) {}

    private Constraints() {}

    /** Reports every constraint that a record and the records in it do not meet, except where a finding was made already. */
    public static void check(Bound<?> bound, Reporter reporter) {
        bound.value().filter(value -> !QuickConstraints.surelyValid(value)).ifPresent(value -> {
            Set<ConstraintViolation<Object>> violations = Holder.VALIDATOR.validate(value);
            violations.stream()
                    .sorted(Comparator.comparing((ConstraintViolation<Object> v) -> path(v.getPropertyPath()))
                            .thenComparing(ConstraintViolation::getMessageTemplate))
                    .forEach(violation -> {
                        String path = path(violation.getPropertyPath());
                        if (!bound.reported(path)) {
                            Breach breach = breach(violation, path.substring(path.lastIndexOf('.') + 1));
                            reporter.report(breach.code(), bound.origin(path), path, breach.arguments());
                        }
                    });
        });
    }

    /**
     * The check of one component of a record: gives the constraints that a value does not meet, ordered by code.
     *
     * @param type the record
     * @param component its component
     */
    public static <T> Function<@Nullable Object, List<Breach>> of(Class<T> type, String component) {
        Predicate<@Nullable Object> surelyValid = QuickConstraints.component(type, component);
        return value -> surelyValid.test(value) ? List.of() : breaches(type, component, value);
    }

    private static <T> List<Breach> breaches(Class<T> type, String component, @Nullable Object value) {
        return Holder.VALIDATOR.validateValue(type, component, value).stream()
                .map(violation -> breach(violation, component))
                .sorted(Comparator.comparing(Breach::code))
                .toList();
    }

    private static Breach breach(ConstraintViolation<?> violation, String field) {
        ConstraintDescriptor<?> descriptor = violation.getConstraintDescriptor();
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("field", field);
        Object value = violation.getInvalidValue();
        String text = value == null ? "" : value.toString();
        arguments.put("value", text.length() <= 100 ? text : text.substring(0, 100) + "…");
        arguments.put("length", Integer.toString(text.length()));
        descriptor.getAttributes().forEach((name, attribute) -> {
            if (name.equals("regexp")) {
                arguments.put("pattern", attribute.toString());
            } else if (attribute instanceof Number) {
                arguments.put(name.equals("value") ? "limit" : name, attribute.toString());
            }
        });
        String code = violation.getMessageTemplate();
        return new Breach(code.startsWith("{") ? "field-missing" : code, arguments);
    }

    /** The key path, written as in {@link Bound#origins()}. */
    private static String path(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            } else if (node.isInIterable() && node.getKey() != null) {
                text.append('.').append(node.getKey());
            }
            String name = node.getName();
            if (name != null && !name.startsWith("<")) {
                text.append(text.isEmpty() ? "" : ".").append(name);
            }
        }
        return text.toString();
    }
}
