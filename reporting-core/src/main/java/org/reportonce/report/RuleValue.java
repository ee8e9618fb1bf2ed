package org.reportonce.report;

import java.util.List;
import java.util.stream.Collectors;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Quantity;

/** A value of the dataset as it stands in a message: as the user wrote it, as far as that is known. */
final class RuleValue {
    private RuleValue() {}

    static String text(Object value) {
        if (value instanceof Place place) {
            return place.written();
        }
        if (value instanceof Category category) {
            return category.code();
        }
        if (value instanceof Quantity quantity) {
            return quantity.known() ? Long.toString(quantity.amount()) : Printed.option(quantity.kind());
        }
        if (value instanceof Money money) {
            return (money.amount().toPlainString() + ' ' + money.currency()).strip();
        }
        if (value instanceof LocalizedText text) {
            return text.in("en");
        }
        if (value instanceof Enum<?> constant) {
            return Printed.option(constant);
        }
        return value instanceof List<?> list
                ? list.stream().map(item -> item == null ? "" : text(item)).collect(Collectors.joining(", "))
                : value.toString();
    }
}
