package org.reportonce.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;
import org.reportonce.dataset.TransferStatus;

/** Number and value of a line: given, above zero, and not mistaken for one another. */
final class FiguresCheck extends Check {
    /** Codes it may use. */
    static final Set<String> CODES = Set.of(
            "quantity-and-value-missing",
            "quantity-and-value-withheld",
            "number-missing-for-register",
            "quantity-zero",
            "value-not-positive",
            "quantity-equals-value",
            "status-both");

    /** Below this, a value that equals the number is chance. */
    private static final long CHANCE = 10;

    FiguresCheck(Setting setting) {
        super(setting);
    }

    @Override
    public void transfer(Row<Transfer> row) {
        Transfer transfer = row.record();
        if (row.readable("quantity")) {
            quantity(row, transfer);
        }
        Money value = transfer.value();
        if (value != null && row.readable("value")) {
            value(row, transfer, value);
        }
        if (transfer.status() == TransferStatus.BOTH) {
            setting.row("status-both", row, "status", transfer.id(), Map.of());
        }
    }

    private void quantity(Row<Transfer> row, Transfer transfer) {
        Quantity quantity = transfer.quantity();
        if (!quantity.known()) {
            withoutNumber(row, transfer, quantity);
        } else if (quantity.amount() == 0) {
            setting.row("quantity-zero", row, "quantity", transfer.id(), Map.of());
        }
    }

    private void withoutNumber(Row<Transfer> row, Transfer transfer, Quantity quantity) {
        if (transfer.value() == null && row.readable("value")) {
            boolean withheld = quantity.kind() == QuantityKind.WITHHELD
                    || transfer.withheld().contains("quantity")
                    || transfer.withheld().contains("value");
            String code = withheld ? "quantity-and-value-withheld" : "quantity-and-value-missing";
            setting.row(code, row, "quantity", transfer.id(), Map.of());
        }
        setting.row("number-missing-for-register", row, "quantity", transfer.id(), Map.of("entry", entry(quantity)));
    }

    private static String entry(Quantity quantity) {
        if (quantity.kind() == QuantityKind.NOT_GIVEN) {
            return "empty";
        }
        return quantity.kind() == QuantityKind.WITHHELD ? "\"withheld\"" : "\"unknown\"";
    }

    private void value(Row<Transfer> row, Transfer transfer, Money value) {
        BigDecimal amount = value.amount();
        if (amount.signum() <= 0) {
            setting.row("value-not-positive", row, "value", transfer.id(), Map.of("value", amount.toPlainString()));
        }
        Quantity quantity = transfer.quantity();
        if (quantity.known()
                && quantity.amount() > CHANCE
                && amount.compareTo(BigDecimal.valueOf(quantity.amount())) == 0) {
            setting.row(
                    "quantity-equals-value",
                    row,
                    "quantity",
                    transfer.id(),
                    Map.of("amount", Long.toString(quantity.amount())));
        }
    }
}
