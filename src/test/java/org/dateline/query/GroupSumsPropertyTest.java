package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.dateline.events.Dataset;
import org.dateline.events.Relation;
import org.dateline.model.Event;
import org.dateline.query.RandomDataset.Exactness;
import org.dateline.query.RandomDataset.Times;
import org.dateline.query.measure.EventAmount;
import org.dateline.query.measure.Quantity;
import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumPart;
import org.jspecify.annotations.NullMarked;

/** Holds sums of windows to plain loops over the events, whether they are kept or gone through. */
@NullMarked
class GroupSumsPropertyTest {

    private static final int MANY = 5_000;

    @Property(tries = 60, seed = "20260131", shrinking = ShrinkingMode.BOUNDED)
    void sums_what_the_plain_rules_show_of_each_group(
            @ForAll long seed,
            @ForAll @IntRange(max = 200) int events,
            @ForAll boolean many,
            @ForAll boolean figures,
            @ForAll Times times,
            @ForAll Exactness exactness) {
        RandomDataset random = new RandomDataset(seed, times, exactness);
        Dataset dataset = random.dataset(events);
        EventIndex index = new EventIndex(dataset, text -> {
            BitSet found = new BitSet();
            for (int i = 0; i < dataset.store().size(); i++) {
                found.set(i, dataset.store().get(i).title().contains(text));
            }
            return found;
        });
        int size = many ? MANY : 5;
        Relation groups = Relation.of(events, size, (event, found) -> {
            for (int i = random.below(4); i > 0; i--) {
                found.accept(random.below(5) * (size / 5));
            }
        });
        Quantity quantity = figures ? Quantity.measure("killed") : Quantity.field("killed");
        GroupSums sums = index.sum(quantity, groups);

        for (int i = 0; i < 4; i++) {
            EventFilter filter = switch (random.below(3)) {
                case 0 -> EventFilter.NONE;
                case 1 -> EventFilter.NONE.withCategories(Choice.only(Set.of("category-1", "category-2")));
                default -> random.filter();
            };
            if (random.coin()) {
                sums.prepare(index.filtered(filter));
            }
            PlainQuery plain = new PlainQuery(dataset, random.window(), filter, random.coin());
            GroupSums.Tally tally = sums.of(index.query(plain.window(), filter, plain.certainOnly()));

            holds(plain.certain(), event -> true, quantity, tally.certain());
            holds(plain.shown(), event -> true, quantity, tally.shown());
            for (int group : new int[] {0, size / 5, 4 * (size / 5)}) {
                Predicate<Event> isIn =
                        event -> groups.of(index.store().positionOf(event.id())).anyMatch(other -> other == group);
                holds(plain.certain(), isIn, quantity, tally.certain(group));
                holds(plain.shown(), isIn, quantity, tally.shown(group));
            }
        }
    }

    private static void holds(List<Event> events, Predicate<Event> isIn, Quantity quantity, Sum sum) {
        BigDecimal lower = BigDecimal.ZERO;
        BigDecimal upper = BigDecimal.ZERO;
        int given = 0;
        int without = 0;
        boolean open = false;
        for (Event event : events) {
            if (!isIn.test(event)) {
                continue;
            }
            EventAmount amount = amount(event, quantity);
            BigDecimal low = amount.lower();
            BigDecimal high = amount.upper();
            lower = low == null ? lower : lower.add(low);
            upper = high == null ? upper : upper.add(high);
            given += amount.isGiven() ? 1 : 0;
            without += amount.isGiven() || amount.about() ? 0 : 1;
            open |= amount.openAbove();
        }

        assertThat(sum.lower()).isEqualByComparingTo(lower);
        assertThat(sum.upper().isEmpty()).isEqualTo(open);
        if (!open) {
            assertThat(sum.upper().orElseThrow()).isEqualByComparingTo(upper);
        }
        assertThat(sum.count(SumPart.GIVEN)).isEqualTo(given);
        assertThat(sum.count(SumPart.WITHOUT)).isEqualTo(without);
    }

    private static EventAmount amount(Event event, Quantity quantity) {
        return quantity.kind() == Quantity.Kind.MEASURE
                ? EventAmount.of(event.figures().stream()
                        .filter(figure -> figure.measure().equals(quantity.id()))
                        .toList())
                : event.field(quantity.id())
                        .map(value -> EventAmount.exactly(new BigDecimal(value.text())))
                        .orElse(EventAmount.NONE);
    }
}
