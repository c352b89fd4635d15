package org.dateline.control.map.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.GroupSums;
import org.dateline.query.WindowResult;
import org.dateline.query.measure.Quantity;
import org.dateline.query.measure.Sum;
import org.dateline.viewmodel.Fixtures;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sizes by the inmates who were freed in the shipped dataset: 30 at least. */
@NullMarked
class SymbolSizesTest {

    private WindowResult everything;
    private GroupSums sums;

    @BeforeEach
    void open() throws Exception {
        Workspace workspace = Fixtures.shipped();
        EventIndex index = workspace.index();
        everything = index.query(workspace.dataset().span(), EventFilter.NONE);
        sums = index.sum(Quantity.measure("inmates-freed"), index.store().places());
    }

    private int mostOf(SymbolSizes sizes) {
        return IntStream.range(0, sums.groups().targets())
                .reduce((one, other) -> sizes.amount(one, 1) >= sizes.amount(other, 1) ? one : other)
                .orElseThrow();
    }

    @Test
    void by_events_one_is_smaller_than_two() {
        SymbolSizes sizes = SymbolSizes.BY_EVENTS;

        assertThat(sizes.areSums()).isFalse();
        assertThat(sizes.amount(7, 12)).isEqualTo(12);
        assertThat(sizes.radius(1, 1)).isEqualTo(SymbolSizes.ONE);
        assertThat(sizes.radius(2, 2)).isGreaterThan(SymbolSizes.ONE);
        assertThat(sizes.sum(new int[] {0}, new int[0])).isNull();
    }

    @Test
    void by_sums_a_point_has_the_lower_sum_of_its_events() {
        SymbolSizes sizes = SymbolSizes.bySum(sums, everything, 30);
        int point = mostOf(sizes);
        Sum sum = Objects.requireNonNull(sizes.sum(new int[] {point}, new int[0]));

        assertThat(sizes.amount(point, 1)).isEqualTo(30);
        assertThat(sum.lower()).isEqualTo(BigDecimal.valueOf(30));
    }

    @Test
    void an_event_that_is_in_two_of_the_points_counts_once() {
        SymbolSizes sizes = SymbolSizes.bySum(sums, everything, 30);
        int point = mostOf(sizes);
        int event = IntStream.range(0, sums.groups().events())
                .filter(position ->
                        Objects.equals(sums.amounts().amount(position).lower(), BigDecimal.valueOf(30)))
                .findFirst()
                .orElseThrow();

        Sum twice = Objects.requireNonNull(sizes.sum(new int[] {point, point}, new int[0]));
        Sum once = Objects.requireNonNull(sizes.sum(new int[] {point, point}, new int[] {event}));

        assertThat(twice.lower()).isEqualTo(BigDecimal.valueOf(60));
        assertThat(once.lower()).isEqualTo(BigDecimal.valueOf(30));
    }

    /** One event that killed many is larger than many that killed nobody. */
    @Test
    void by_sums_the_number_of_events_says_nothing() {
        SymbolSizes sizes = SymbolSizes.bySum(sums, everything, 30);

        assertThat(sizes.radius(1, 20)).isEqualTo(sizes.radius(9, 20)).isGreaterThan(sizes.radius(900, 0));
        assertThat(sizes.radius(1, 0)).isEqualTo(SymbolSizes.ONE);
    }

    @Test
    void the_largest_leaves_the_map_to_be_seen() {
        assertThat(SymbolSizes.bySum(sums, everything, 1e12).radius(2, 1e12)).isCloseTo(49.5, within(0.01));
        assertThat(SymbolSizes.bySum(sums, everything, 10).radius(2, 10)).isLessThan(20);
    }

    @Test
    void a_legend_has_round_numbers_up_to_the_highest() {
        assertThat(List.of(
                        SymbolSizes.bySum(sums, everything, 0).round(),
                        SymbolSizes.bySum(sums, everything, 30).round(),
                        SymbolSizes.bySum(sums, everything, 1000).round(),
                        SymbolSizes.bySum(sums, everything, 123_456).round()))
                .containsExactly(new double[] {1}, new double[] {1, 10}, new double[] {1, 100, 1000}, new double[] {
                    1, 100, 100_000
                });
    }
}
