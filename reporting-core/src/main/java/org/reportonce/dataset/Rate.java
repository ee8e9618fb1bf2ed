package org.reportonce.dataset;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a currency was worth over a year, on average.
 *
 * @param currency ISO 4217 code of the currency in the lines
 * @param per ISO 4217 code of the currency of the report
 * @param year calendar year; null for that of the folder
 * @param rate units of {@code per} for one unit of {@code currency}
 * @param source who states it
 */
public record Rate(
        @NotBlank(message = "field-missing") @Pattern(regexp = "|[A-Z]{3}", message = "currency-code-invalid")
        String currency,

        @NotBlank(message = "field-missing") @Pattern(regexp = "|[A-Z]{3}", message = "currency-code-invalid")
        String per,

        @Min(value = 1992, message = "year-out-of-range") @Max(value = 2200, message = "year-out-of-range") @Nullable
        Long year,

        @Required @Positive(message = "rate-not-positive") @Nullable
        BigDecimal rate,

        @NotBlank(message = "field-missing") String source) {
    /** The rate as it is printed: {@code 1 GBP = 1.243 EUR (Central bank)}. */
    public String sentence() {
        return "1 " + currency + " = " + (rate == null ? "" : rate.toPlainString()) + ' ' + per + " (" + source + ')';
    }
}
