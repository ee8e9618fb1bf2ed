package org.reportonce.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.Countries;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.Holding;
import org.reportonce.dataset.MirrorFigure;
import org.reportonce.dataset.Money;
import org.reportonce.dataset.PartialDate;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Production;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.dataset.Release;
import org.reportonce.dataset.Transfer;
import org.reportonce.dataset.TransferKinds;
import org.reportonce.dataset.TransferStatus;
import org.reportonce.read.TableShape.Companion;

/** The tables a dataset may have: their columns in the order of the records' components. */
final class TableShapes {
    private static final QuantityKind[] QUALIFIERS = {
        QuantityKind.EXACT, QuantityKind.ABOUT, QuantityKind.MORE_THAN, QuantityKind.AT_LEAST
    };
    private static final List<String> TRANSFER_FIELDS =
            List.of("quantity", "value", "partner", "origin", "intermediate", "description", "comments");
    private static final List<String> STOCK_FIELDS = List.of("quantity", "description", "comments");

    private TableShapes() {}

    static TableShape<Transfer> transfers(Countries countries, int year) {
        Class<Transfer> type = Transfer.class;
        PlaceCells places = new PlaceCells(countries, year);
        List<Column> columns = List.of(
                text("id", type).required().distinct(),
                Column.of("direction", null, WordCells.constant(Direction.values()))
                        .required()
                        .essential()
                        .constrainedBy(type),
                Column.of("status", null, WordCells.constant(TransferStatus.values()))
                        .required()
                        .essential()
                        .constrainedBy(type),
                Column.of("category", null, CategoryCells::category)
                        .required()
                        .essential()
                        .constrainedBy(type),
                text("designation", type),
                text("model", type),
                quantity(type),
                qualifier(),
                Column.of("value", null, NumberCells::amount),
                Column.of("currency", "", CurrencyCells::currency),
                Column.of("partner", Place.NONE, places::state).constrainedBy(type),
                Column.of("origin", Place.NONE, places::state).constrainedBy(type),
                Column.of("intermediate", Place.NONE, places::stateOrText).constrainedBy(type),
                text("endUser", type),
                Column.of("date", null, WordCells::date).constrainedBy(type),
                text("licence", type),
                text("militaryList", type),
                text("hsCode", type),
                text("comments", type),
                release(),
                Column.of("withheld", Set.of(), WordCells.columns(TRANSFER_FIELDS)),
                text("note", type));
        return new TableShape<>(
                "transfers",
                columns,
                List.of(qualifier(6), currency(8)),
                TableShapes::transfer,
                () -> new TransferKinds()::of);
    }

    private static Transfer transfer(Cells cells) {
        return new Transfer(
                cells.text(0),
                cells.get(1, Direction.class),
                cells.get(2, TransferStatus.class),
                cells.get(3, Category.class),
                cells.text(4),
                cells.text(5),
                quantity(cells, 6),
                money(cells.maybe(8, BigDecimal.class), cells.text(9)),
                cells.get(10, Place.class),
                cells.get(11, Place.class),
                cells.get(12, Place.class),
                cells.text(13),
                cells.maybe(14, PartialDate.class),
                cells.text(15),
                cells.text(16),
                cells.text(17),
                cells.text(18),
                release(cells, 19),
                cells.names(20),
                cells.text(21));
    }

    static TableShape<Holding> holdings() {
        return new TableShape<>(
                "holdings",
                stock(Holding.class),
                List.of(qualifier(4)),
                cells -> new Holding(
                        cells.text(0),
                        cells.get(1, Category.class),
                        cells.text(2),
                        cells.text(3),
                        quantity(cells, 4),
                        cells.maybe(6, PartialDate.class),
                        cells.text(7),
                        release(cells, 8),
                        cells.names(9),
                        cells.text(10)));
    }

    static TableShape<Production> production() {
        return new TableShape<>(
                "production",
                stock(Production.class),
                List.of(qualifier(4)),
                cells -> new Production(
                        cells.text(0),
                        cells.get(1, Category.class),
                        cells.text(2),
                        cells.text(3),
                        quantity(cells, 4),
                        cells.maybe(6, PartialDate.class),
                        cells.text(7),
                        release(cells, 8),
                        cells.names(9),
                        cells.text(10)));
    }

    private static List<Column> stock(Class<?> type) {
        return List.of(
                text("id", type).required().distinct(),
                Column.of("category", null, CategoryCells::category)
                        .required()
                        .essential()
                        .constrainedBy(type),
                text("designation", type),
                text("model", type),
                quantity(type),
                qualifier(),
                Column.of("date", null, WordCells::date).constrainedBy(type),
                text("comments", type),
                release(),
                Column.of("withheld", Set.of(), WordCells.columns(STOCK_FIELDS)),
                text("note", type));
    }

    static TableShape<MirrorFigure> mirror(Countries countries, int year) {
        Class<MirrorFigure> type = MirrorFigure.class;
        List<Column> columns = List.of(
                text("id", type).required().distinct(),
                Column.of("reporter", null, new PlaceCells(countries, year)::state)
                        .required()
                        .essential()
                        .constrainedBy(type),
                Column.of("direction", null, WordCells.constant(Direction.values()))
                        .required()
                        .essential()
                        .constrainedBy(type),
                Column.of("category", null, CategoryCells::category)
                        .required()
                        .essential()
                        .constrainedBy(type),
                quantity(type),
                qualifier(),
                text("source", type));
        return new TableShape<>(
                "mirror",
                columns,
                List.of(qualifier(4)),
                cells -> new MirrorFigure(
                        cells.text(0),
                        cells.get(1, Place.class),
                        cells.get(2, Direction.class),
                        cells.get(3, Category.class),
                        quantity(cells, 4),
                        cells.text(6)));
    }

    static Column text(String name, Class<?> type) {
        return Column.of(name, "", Cell::of).constrainedBy(type);
    }

    static Column quantity(Class<?> type) {
        return Column.of("quantity", Quantity.NOT_GIVEN, NumberCells::quantity)
                .required()
                .constrainedBy(type);
    }

    static Column qualifier() {
        return Column.of("qualifier", QuantityKind.EXACT, WordCells.constant(QUALIFIERS));
    }

    /** A qualifier, which sits in the column after the number, means nothing where there is no number. */
    static Companion qualifier(int quantity) {
        return new Companion(
                quantity + 1,
                "qualifier-without-number",
                cells -> cells.readable(quantity)
                        && !cells.get(quantity, Quantity.class).known()
                        && cells.maybe(quantity + 1, QuantityKind.class) != QuantityKind.EXACT
                        && cells.readable(quantity + 1));
    }

    /** A currency, which sits in the column after the amount, means nothing where there is no amount. */
    static Companion currency(int value) {
        return new Companion(
                value + 1,
                "currency-without-value",
                cells -> cells.readable(value)
                        && cells.maybe(value, BigDecimal.class) == null
                        && !cells.text(value + 1).isEmpty());
    }

    static Column release() {
        return Column.of("release", Release.PUBLIC, WordCells.constant(Release.values()));
    }

    /** The number with its qualifier, which sits in the column after it. */
    static Quantity quantity(Cells cells, int column) {
        Quantity quantity = cells.get(column, Quantity.class);
        QuantityKind qualifier = cells.maybe(column + 1, QuantityKind.class);
        return qualifier == null || qualifier == QuantityKind.EXACT || !quantity.known()
                ? quantity
                : new Quantity(qualifier, quantity.amount());
    }

    static @Nullable Money money(@Nullable BigDecimal amount, String currency) {
        return amount == null ? null : new Money(amount, currency);
    }

    /** Who may see the line. When it cannot be read what is kept back, nothing is shown: a slip must not publish. */
    static Release release(Cells cells, int column) {
        Release release = cells.maybe(column, Release.class);
        return release == null || !cells.readable(column + 1) ? Release.RESTRICTED : release;
    }
}
