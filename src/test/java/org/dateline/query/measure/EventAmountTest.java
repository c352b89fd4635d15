package org.dateline.query.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.samples.SampleFigure;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one event gives for a measure, however its sources put it. */
@NullMarked
class EventAmountTest {

    private static EventAmount of(Amount... amounts) {
        return EventAmount.of(Stream.of(amounts)
                .map(amount -> SampleFigure.of("killed", amount, "one"))
                .toList());
    }

    private static Amount amount(String words) {
        String[] parts = words.split(" ");
        Bound bound = Bound.ofWord(parts[0]).orElseThrow();
        return parts.length > 2
                ? Amount.between(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]))
                : Amount.of(bound, Double.parseDouble(parts[1]));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    exactly 31,                              31, 31, false, false
                    at-least 24,                             24,  -, false, true
                    more-than 190,                          190,  -, false, true
                    at-most 30,                               -, 30, true,  false
                    nearly 30,                                -, 30, true,  false
                    between 5 8,                              5,  8, false, false
                    exactly 31; exactly 18,                  18, 31, false, false
                    exactly 145; at-least 145,              145,145, false, false
                    at-least 17; exactly 31,                 17, 31, false, false
                    exactly 18; at-least 31,                 18, 18, false, true
                    at-least 10; at-most 30,                 10, 30, false, false
                    exactly 30; nearly 20,                   30, 30, true,  false
                    at-least 30; nearly 30; more-than 30,    30, 30, true,  true
                    about 12; exactly 3,                      3,  3, false, false
                    """)
    void takes_the_lowest_and_the_highest_that_sources_give(
            String figures, BigDecimal lower, BigDecimal upper, boolean openBelow, boolean openAbove) {
        EventAmount given =
                of(Stream.of(figures.split("; ")).map(EventAmountTest::amount).toArray(Amount[]::new));

        assertThat(given.lower()).satisfies(number -> same(number, lower));
        assertThat(given.upper()).satisfies(number -> same(number, upper));
        assertThat(given.openBelow()).isEqualTo(openBelow);
        assertThat(given.openAbove()).isEqualTo(openAbove);
    }

    private static void same(BigDecimal number, BigDecimal wanted) {
        if (wanted == null) {
            assertThat(number).isNull();
        } else {
            assertThat(number).isEqualByComparingTo(wanted);
        }
    }

    @Test
    void words_without_a_number_give_none_and_about_is_told_apart() {
        assertThat(EventAmount.of(List.of(SampleFigure.of("killed", null, null, "one"))))
                .isEqualTo(EventAmount.NONE);
        assertThat(of(amount("about 12"))).satisfies(about -> {
            assertThat(about.isGiven()).isFalse();
            assertThat(about.about()).isTrue();
        });
    }

    @Test
    void leaves_out_what_counts_over_another_span_and_what_is_unconfirmed_and_says_so() {
        Figure year = SampleFigure.over("past year", "killed", Amount.of(Bound.AT_LEAST, 700), "one");
        Figure rumour =
                new Figure("killed", Amount.exactly(50), "50", Figure.Scope.NOT_SAID, null, true, true, "two", 1);
        Figure counted = SampleFigure.of("killed", Amount.exactly(4), "three");

        EventAmount given = EventAmount.of(List.of(year, rumour, counted));

        assertThat(given)
                .isEqualTo(new EventAmount(
                        BigDecimal.valueOf(4), BigDecimal.valueOf(4), false, false, false, false, false, 1, 1));
    }

    @Test
    void says_of_a_number_that_it_is_a_claim_or_includes_others() {
        Figure claim = new Figure(
                "killed",
                Amount.exactly(92),
                "92",
                new Figure.Scope(null, null, "those of Friday"),
                null,
                true,
                false,
                "one",
                1);

        EventAmount given = EventAmount.of(List.of(claim));

        assertThat(given.claimed()).isTrue();
        assertThat(given.including()).isTrue();
    }
}
