package org.dateline.control.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisLabelsTest {

    /** About what the typeface has. */
    private static final ToDoubleFunction<String> WIDTHS = words -> 7.0 * words.length();

    private static final double PADDING = 7;

    private static TimeScale scale(String from, String to, double width) {
        TimeParser times = new TimeParser(ZoneId.of("Asia/Karachi"));
        return new TimeScale(
                new TimeWindow(times.parse(from).orElseThrow(), times.parse(to).orElseThrow()),
                width,
                ZoneId.of("Asia/Karachi"));
    }

    private static List<String> words(List<AxisLabels.Label> labels) {
        return labels.stream().map(AxisLabels.Label::words).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-31T10:00 | 2026-01-31T10:10 | 600  | Saturday 31 January 2026 | 10:01, 10:02
            2026-01-30       | 2026-02-02       | 1080 | Friday 30 January 2026, Saturday 31 January 2026, Sunday 1 February 2026 | 06:00, 12:00
            2025-12-31       | 2026-01-02       | 220  | 31 Dec 2025, 1 Jan 2026 | 12:00, 00:00
            2026-01-05       | 2026-01-19       | 1000 | January 2026             | Tue 6, Wed 7
            2026-01-05       | 2026-03-01       | 700  | January 2026, February 2026 | Mon 12, Mon 19
            2025-01-15       | 2026-09-01       | 1300 | 2025, 2026               | Feb, Mar
            1989-06-15       | 2024-06-16       | 1080 | 1990s, 2000s, 2010s, 2020s | 1990, 1992
            1805-01-01       | 2001-01-01       | 1000 | 1800–1899, 1900–1999     | 1820, 1840
            1066-01-01       | 2001-09-12       | 1080 | 1000–1999                | 1100, 1150
            -0043-01-01      | 1958-01-01       | 1080 | AD 1–999, 1000–1999      | AD 1, AD 100
            -0499-01-01      | 0500-01-01       | 540  | 1000–1 BC, AD 1–999      | 400 BC, 300 BC
            -9998-01-01      | 9998-01-01       | 1080 |                          | 9000 BC, 8000 BC
            """)
    void names_what_a_line_stands_for(String from, String to, double width, String bands, String firstTicks) {
        TimeScale scale = scale(from, to, width);

        String named = String.join(", ", words(AxisLabels.bands(scale, PADDING, WIDTHS)));
        assertThat(named).isEqualTo(bands == null ? "" : bands);
        assertThat(String.join(", ", words(AxisLabels.ticks(scale, WIDTHS)).subList(0, 2)))
                .isEqualTo(firstTicks);
    }

    @Provide
    Arbitrary<TimeScale> scales() {
        Arbitrary<Double> lengths = Arbitraries.doubles().between(6.4, 27.1);
        Arbitrary<Double> places = Arbitraries.doubles().between(-3.7e11, 2.5e11);
        Arbitrary<Double> widths = Arbitraries.doubles().between(150, 3000);
        Arbitrary<String> zones =
                Arbitraries.of("Asia/Karachi", "Europe/Berlin", "UTC", "America/Sao_Paulo", "Pacific/Apia");
        return Combinators.combine(lengths, places, widths, zones).as((length, place, width, zone) -> {
            Instant from = Instant.ofEpochSecond(Math.round(place));
            Duration stretch = Duration.ofSeconds(Math.round(Math.exp(length)));
            return new TimeScale(new TimeWindow(from, from.plus(stretch)), width, ZoneId.of(zone));
        });
    }

    @Property(tries = 3000, seed = "20260201")
    void words_of_ticks_never_touch_and_never_leave_the_line(@ForAll("scales") TimeScale scale) {
        double free = 0;
        for (AxisLabels.Label label : AxisLabels.ticks(scale, WIDTHS)) {
            double half = WIDTHS.applyAsDouble(label.words()) / 2;
            assertThat(label.x() - half).isGreaterThan(free);
            free = label.x() + half;
        }
        assertThat(free).isLessThan(scale.width());
    }

    @Property(tries = 3000, seed = "20260201")
    void names_of_stretches_never_touch_never_repeat_and_the_first_has_its_year(@ForAll("scales") TimeScale scale) {
        List<AxisLabels.Label> labels = AxisLabels.bands(scale, PADDING, WIDTHS);

        double free = 0;
        for (AxisLabels.Label label : labels) {
            assertThat(label.x()).isGreaterThanOrEqualTo(free);
            free = label.x() + WIDTHS.applyAsDouble(label.words());
        }
        assertThat(free).isLessThanOrEqualTo(scale.width());
        assertThat(words(labels)).doesNotHaveDuplicates();
        if (!labels.isEmpty()) {
            assertThat(labels.get(0).words()).containsPattern("\\d{4}|AD \\d+|\\d+s?( BC|$)");
        }
    }

    @Property(tries = 1000, seed = "20260201")
    void years_and_longer_never_repeat(@ForAll("scales") TimeScale scale) {
        if (scale.millisPerPixel() * scale.width() > Duration.ofDays(10_000).toMillis()) {
            assertThat(words(AxisLabels.ticks(scale, WIDTHS))).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 1000, seed = "20260201")
    void never_has_more_to_draw_than_there_are_pixels(@ForAll("scales") TimeScale scale) {
        assertThat(scale.bands(AxisLabels.stripes(scale)).size()).isLessThan((int) scale.width() / 5 + 3);
        assertThat(scale.ticks(AxisLabels.ticks(scale)).size()).isLessThan((int) scale.width() / 20 + 3);
    }
}
