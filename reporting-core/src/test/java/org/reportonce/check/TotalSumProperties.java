package org.reportonce.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.reportonce.dataset.Category;
import org.reportonce.dataset.CategoryGroup;
import org.reportonce.dataset.Direction;
import org.reportonce.dataset.Place;
import org.reportonce.dataset.Quantity;
import org.reportonce.dataset.Release;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Transfer;
import org.reportonce.dataset.TransferStatus;
import org.reportonce.dataset.YearFacts.StatedTotal;

final class TotalSumProperties {
    private static final Category TANKS = new Category("I", CategoryGroup.I, false);

    @Property
    void aTotalThatIsTheSumAgreesAndAnyOtherDiffers(
            @ForAll @Size(max = 30) List<@IntRange(max = 100_000) Integer> items,
            @ForAll @IntRange(min = 1, max = 9) int off) {
        long sum = items.stream().mapToLong(Integer::longValue).sum();
        assertThat(stated(sum, "", items, Place.of("THA")).verdict()).isEqualTo(TotalSum.Verdict.AGREES);
        assertThat(stated(sum + off, "", items, Place.of("THA")).verdict()).isEqualTo(TotalSum.Verdict.DIFFERS);
    }

    @Property
    void everyItemIsEitherAttributedOrNot(
            @ForAll @Size(max = 30) List<@IntRange(max = 100_000) Integer> named,
            @ForAll @Size(max = 30) List<@IntRange(max = 100_000) Integer> shared) {
        TotalSum total = stated(0, "", named, Place.of("THA"));
        add(total, shared, new Place(List.of("THA", "KEN"), "THA; KEN"));
        long sum = named.stream().mapToLong(Integer::longValue).sum();
        long open = shared.stream().mapToLong(Integer::longValue).sum();
        assertThat(total.items()).isEqualTo(sum + open);
        assertThat(total.unattributed()).isEqualTo(open);
        assertThat(total.lines()).isEqualTo(named.size() + shared.size());
    }

    private static TotalSum stated(long quantity, String partner, List<Integer> items, Place place) {
        TotalSum total = new TotalSum(new StatedTotal(null, "I", partner, quantity, null, "", null, "Customs"));
        add(total, items, place);
        return total;
    }

    private static void add(TotalSum total, List<Integer> items, Place partner) {
        for (int i = 0; i < items.size(); i++) {
            total.add(new Row<>(transfer(items.get(i), partner), "transfers.csv", i + 2, Set.of()));
        }
    }

    private static Transfer transfer(long items, Place partner) {
        return new Transfer(
                "T",
                Direction.EXPORT,
                TransferStatus.ACTUAL,
                TANKS,
                "",
                "",
                Quantity.exactly(items),
                null,
                partner,
                Place.NONE,
                Place.NONE,
                "",
                null,
                "",
                "",
                "",
                "",
                Release.PUBLIC,
                Set.of(),
                "");
    }
}
