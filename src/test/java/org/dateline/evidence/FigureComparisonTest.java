package org.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.evidence.Samples.event;
import static org.dateline.evidence.Samples.figure;
import static org.dateline.evidence.Samples.withFigures;

import java.util.List;
import org.dateline.model.Figure;
import org.dateline.samples.SampleFigure;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
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

    @Test
    void a_number_that_its_words_rule_out_fits_no_other_end() {
        Figure nearly = SampleFigure.of("freed", Amount.of(Bound.NEARLY, 30), "paper");
        Figure moreThan = SampleFigure.of("freed", Amount.of(Bound.MORE_THAN, 30), "radio");
        Figure atLeast = SampleFigure.of("freed", Amount.of(Bound.AT_LEAST, 30), "agency");

        assertThat(compare(nearly, moreThan).get(0).conflicting()).isTrue();
        assertThat(compare(nearly, atLeast).get(0).conflicting()).isTrue();
        assertThat(compare(atLeast, moreThan).get(0).conflicting()).isFalse();
        assertThat(compare(atLeast, moreThan).get(0).differing()).isTrue();
    }

    @Test
    void words_without_a_number_are_set_against_nothing() {
        Figure dozens = new Figure("freed", null, "dozens", null, "paper", 1);
        Figure exact = SampleFigure.of("freed", Amount.exactly(3), "radio");

        FigureComparison comparison = compare(dozens, exact).get(0);

        assertThat(comparison.conflicting()).isFalse();
        assertThat(comparison.differing()).isTrue();
        assertThat(comparison.agreements()).hasSize(2);
    }

    @Test
    void figures_of_different_spans_are_not_set_against_one_another() {
        Figure overTwoDays = SampleFigure.over("two days", "killed", Amount.exactly(190), "paper");
        Figure saturday = SampleFigure.over("Saturday alone", "killed", Amount.exactly(92), "radio");
        Figure alsoTwoDays = SampleFigure.over("Two days", "killed", Amount.exactly(120), "agency");

        assertThat(compare(overTwoDays, saturday).get(0).conflicting()).isFalse();
        assertThat(compare(overTwoDays, saturday).get(0).hasSpans()).isTrue();
        FigureComparison three = compare(overTwoDays, saturday, alsoTwoDays).get(0);
        assertThat(three.conflicting()).isTrue();
        assertThat(three.inConflict()).containsExactly(overTwoDays, alsoTwoDays);
    }

    @Test
    void what_is_not_confirmed_is_no_disagreement() {
        Figure claim = new Figure(
                "killed", Amount.exactly(80), "80", Figure.Scope.NOT_SAID, "the group", true, true, "paper", 1);

        assertThat(compare(claim, SampleFigure.of("killed", Amount.exactly(17), "radio"))
                        .get(0)
                        .conflicting())
                .isFalse();
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
        return SampleFigure.of("killed", min, max, source);
    }
}
