package org.reportonce.dataset;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A national body that coordinates the control of small arms and light weapons (PoA II.4).
 *
 * @param exists whether there is one: yes, no or developing
 * @param name name
 * @param address postal address
 * @param contactTitle title of the contact person
 * @param contact contact person, by role
 * @param telephone telephone, with country code
 * @param email e-mail address
 * @param men members who are men, or null
 * @param women members who are women, or null
 * @param comment what else is to be said
 * @param since first day, or null
 * @param until last day, or null
 */
public record CoordinationBody(
        @Nullable Say exists,
        LocalizedText name,
        LocalizedText address,
        String contactTitle,
        String contact,
        String telephone,
        @Email(message = "email-invalid") String email,

        @Min(value = 0, message = "number-out-of-range") @Nullable
        Long men,

        @Min(value = 0, message = "number-out-of-range") @Nullable
        Long women,

        LocalizedText comment,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Lasting {}
