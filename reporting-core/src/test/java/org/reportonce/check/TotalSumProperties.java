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
    private static final Category OUTSIDE = new Category("OUT", CategoryGroup.OUTSIDE, false);

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

    @Property
    void aTotalOfAllArmsLeavesOutWhatIsOutside(
            @ForAll @Size(max = 30) List<@IntRange(max = 100_000) Integer> arms,
            @ForAll @Size(max = 30) List<@IntRange(max = 100_000) Integer> rounds) {
        TotalSum total = new TotalSum(new StatedTotal(null, "ARMS", "", 0L, null, "", null, "Customs"));
        add(total, TANKS, arms, Place.of("THA"));
        add(total, OUTSIDE, rounds, Place.of("THA"));
        assertThat(total.items())
                .isEqualTo(arms.stream().mapToLong(Integer::longValue).sum());
        assertThat(total.lines()).isEqualTo(arms.size());
    }

    private static TotalSum stated(long quantity, String partner, List<Integer> items, Place place) {
        TotalSum total = new TotalSum(new StatedTotal(null, "I", partner, quantity, null, "", null, "Customs"));
        add(total, items, place);
        return total;
    }

    private static void add(TotalSum total, List<Integer> items, Place partner) {
        add(total, TANKS, items, partner);
    }

    private static void add(TotalSum total, Category category, List<Integer> items, Place partner) {
        for (int i = 0; i < items.size(); i++) {
            total.add(new Row<>(transfer(category, items.get(i), partner), "transfers.csv", i + 2, Set.of()));
        }
    }

    private static Transfer transfer(Category category, long items, Place partner) {
        return new Transfer(
                "T",
                Direction.EXPORT,
                TransferStatus.ACTUAL,
                category,
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
