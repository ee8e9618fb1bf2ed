package org.reportonce.dataset;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The user must give a value. Says of the user's file what {@code @NotNull} says of code, and so may stand beside
 * {@code @Nullable}: until the check has run, the value may be missing.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Required.Presence.class)
public @interface Required {
    /** Code of the finding it makes. */
    String message() default "field-missing";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Not null, and not an empty text. */
    final class Presence implements ConstraintValidator<Required, Object> {
        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value instanceof LocalizedText text ? !text.empty() : value != null;
        }
    }
}
