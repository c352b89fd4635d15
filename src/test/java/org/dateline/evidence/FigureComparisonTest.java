package org.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.evidence.Samples.event;
import static org.dateline.evidence.Samples.figure;
import static org.dateline.evidence.Samples.withFigures;

import java.util.List;
import org.dateline.model.Figure;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullMarked
class FigureComparisonTest {

    @Test
    void groups_figures_by_measure_in_the_order_of_the_event() {
        Figure freed = figure("freed", 30.0, null);
        Figure killed = figure("killed", 31.0, 31.0);
        Figure freedToo = figure("freed", null, 30.0);

        List<FigureComparison> comparisons = compare(freed, killed, freedToo);

        assertThat(comparisons)
                .containsExactly(
                        new FigureComparison("freed", List.of(freed, freedToo), false),
                        new FigureComparison("killed", List.of(killed), false));
    }

    @Test
    void figures_conflict_if_no_number_fits_all() {
        assertThat(compare(figure("freed", null, 30.0), figure("freed", 31.0, null)))
                .extracting(FigureComparison::conflicting)
                .containsExactly(true);
    }

    @Test
    void bounds_belong_to_the_range_and_a_missing_bound_fits_any_number() {
        assertThat(compare(figure("freed", null, 30.0), figure("freed", 30.0, 40.0), figure("freed", null, null)))
                .extracting(FigureComparison::conflicting)
                .containsExactly(false);
    }

    private static List<FigureComparison> compare(Figure... figures) {
        return FigureComparison.of(withFigures(event("raid", List.of(), List.of("paper")), figures));
    }

    @Test
    void groups_the_figures_by_what_they_say_those_that_most_sources_give_first() {
        Figure lone = from("paper", 18.0, 18.0);
        Figure one = from("radio", 31.0, null);
        Figure two = from("agency", 31.0, null);
        Figure again = from("agency", 31.0, null);

        FigureComparison comparison = FigureComparison.of(
                        withFigures(event("raid", List.of(), List.of()), lone, one, two, again))
                .get(0);

        assertThat(comparison.agreements())
                .containsExactly(
                        new FigureComparison.Agreement(List.of(one, two, again)),
                        new FigureComparison.Agreement(List.of(lone)));
        assertThat(comparison.agreements().get(0).sources()).containsExactly("radio", "agency");
        assertThat(comparison.sources()).containsExactly("paper", "radio", "agency");
    }

    private static Figure from(String source, double min, @Nullable Double max) {
        return new Figure("killed", min, max, "some", null, source, 1);
    }
}
