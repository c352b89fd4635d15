package org.dateline.control.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.dateline.control.look.Contrast;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.TimeWindow;
import org.dateline.samples.SampleEvent;
import org.junit.jupiter.api.Test;

class BarLayoutTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-01-31T00:00:00Z");
    private static final double PIXELS_PER_HOUR = 40;
    private static final double ROOM = 200;

    private static Instant hour(double hours) {
        return MIDNIGHT.plusMillis((long) (hours * 3_600_000));
    }

    private static Event event(String id, EventTime time) {
        return SampleEvent.of(id).time(time).build();
    }

    private static Bar bar(String id, double from, double to, int group) {
        return new Bar(event(id, EventTime.exactly(hour(from), hour(to))), 0, group);
    }

    private static TimeScale scale(double from, double to) {
        return new TimeScale(new TimeWindow(hour(from), hour(to)), (to - from) * PIXELS_PER_HOUR, ZoneOffset.UTC);
    }

    private static List<Double> tops(BarLayout layout) {
        return layout.bars().stream().map(BarLayout.Placed::top).toList();
    }

    @Test
    void gives_each_bar_the_topmost_lane_in_which_it_runs_into_no_other() {
        int[] lanes = LanePacking.pack(
                new double[] {0, 1, 2, 5, 6}, new double[] {5, 3, 4, 7, 8}, new int[] {0, 0, 0, 0, 0}, 1);

        assertThat(lanes).containsExactly(0, 1, 2, 0, 1);
    }

    @Test
    void counts_the_lanes_of_each_group_for_itself() {
        int[] lanes = LanePacking.pack(new double[] {0, 0, 1, 1}, new double[] {9, 9, 9, 9}, new int[] {0, 1, 0, 1}, 2);

        assertThat(lanes).containsExactly(0, 0, 1, 1);
    }

    @Test
    void never_lets_bars_of_a_lane_overlap() {
        List<Bar> bars = IntStream.range(0, 300)
                .mapToObj(i -> bar("e" + i, (i * 7 % 100) / 5.0, (i * 7 % 100) / 5.0 + (i % 5) / 4.0, i % 3))
                .toList();

        BarLayout layout = BarLayout.of(Bar.all(bars, List.of("a", "b", "c")), scale(0, 24), 10_000);

        for (BarLayout.Placed one : layout.bars()) {
            for (BarLayout.Placed other : layout.bars()) {
                boolean apart = one.equals(other)
                        || one.top() != other.top()
                        || one.shape().drawnRight() < other.shape().drawnLeft()
                        || other.shape().drawnRight() < one.shape().drawnLeft();
                assertThat(apart).as("%s and %s", one, other).isTrue();
            }
        }
    }

    @Test
    void sets_instants_that_would_cover_one_another_below_one_another() {
        List<Bar> bars = List.of(bar("one", 6, 6, 0), bar("two", 6, 6, 0), bar("three", 6.1, 6.1, 0));

        BarLayout layout = BarLayout.of(Bar.all(bars, List.of("a")), scale(0, 24), ROOM);

        assertThat(tops(layout)).doesNotHaveDuplicates();
    }

    @Test
    void names_only_groups_that_have_something_to_show() {
        Bars bars = Bar.all(List.of(bar("one", 1, 2, 0), bar("two", 30, 31, 1)), List.of("a", "b"));

        assertThat(BarLayout.of(bars, scale(0, 24), ROOM).groups())
                .extracting(BarLayout.Block::name)
                .containsExactly("a");
        assertThat(BarLayout.of(bars, scale(0, 48), ROOM).groups())
                .extracting(BarLayout.Block::name)
                .containsExactly("a", "b");
    }

    @Test
    void keeps_the_lanes_of_what_stays_when_the_axis_is_moved() {
        Bars bars = Bar.all(List.of(bar("long", 0, 20, 0), bar("early", 1, 3, 0), bar("late", 4, 30, 0)), List.of("a"));

        List<Double> before = tops(BarLayout.of(bars, scale(0, 24), ROOM));
        List<Double> after = tops(BarLayout.of(bars, scale(2, 26), ROOM));

        assertThat(after).isEqualTo(before);
    }

    @Test
    void makes_lanes_narrower_until_they_fit_and_scrolls_them_when_they_would_be_too_narrow() {
        Bars few = Bar.all(
                IntStream.range(0, 5)
                        .mapToObj(i -> bar("e" + i, 0, 10 + i / 100.0, 0))
                        .toList(),
                List.of("a"));
        Bars more = Bar.all(
                IntStream.range(0, 30)
                        .mapToObj(i -> bar("e" + i, 0, 10 + i / 100.0, 0))
                        .toList(),
                List.of("a"));
        Bars many = Bar.all(
                IntStream.range(0, 90)
                        .mapToObj(i -> bar("e" + i, 0, 10 + i / 100.0, 0))
                        .toList(),
                List.of("a"));

        assertThat(BarLayout.of(few, scale(0, 24), ROOM).height()).isEqualTo(5 * BarLayout.MAX_LANE_HEIGHT);
        assertThat(BarLayout.of(more, scale(0, 24), ROOM).height()).isBetween(100.0, ROOM);
        assertThat(BarLayout.of(many, scale(0, 24), ROOM).height()).isEqualTo(90 * BarLayout.WORDED_LANE);
        assertThat(BarLayout.of(many, scale(0, 24), ROOM / 2).height())
                .as("too far to scroll in lanes with words")
                .isEqualTo(90 * BarLayout.SCROLLED_LANE);
    }

    @Test
    void shows_curves_instead_of_more_bars_than_anyone_can_tell_apart() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i <= BarLayout.MAX_BARS; i++) {
            bars.add(bar("e" + i, 5, 6, i % 2));
        }
        bars.add(bar("last", 7, 7, 0));

        BarLayout all = BarLayout.of(Bar.all(bars, List.of("a", "b")), scale(0, 24), ROOM);
        BarLayout close = BarLayout.of(Bar.all(bars, List.of("a", "b")), scale(6.5, 8), ROOM);

        assertThat(all.bars()).isEmpty();
        assertThat(all.events()).isEqualTo(BarLayout.MAX_BARS + 2);
        assertThat(all.height()).isLessThanOrEqualTo(ROOM);
        assertThat(close.density()).isNull();
        assertThat(close.bars()).hasSize(1);
    }

    @Test
    void counts_what_is_sure_and_what_is_possible_in_each_column_of_a_curve() {
        Event event = event("e", new EventTime(hour(1), hour(2), hour(3), hour(4), null));
        Bars bars = Bar.all(List.of(new Bar(event, 0, 0)), List.of("a"));

        Density density = Density.of(bars, scale(0, 5));

        int perHour = (int) (PIXELS_PER_HOUR / Density.COLUMN);
        assertThat(IntStream.range(0, density.columns())
                        .map(column -> density.all(0, column))
                        .sum())
                .isEqualTo(3 * perHour);
        assertThat(IntStream.range(0, density.columns())
                        .map(column -> density.sure(0, column))
                        .sum())
                .isEqualTo(perHour);
        assertThat(density.all(0, perHour - 1)).isZero();
        assertThat(density.sure(0, 2 * perHour)).isEqualTo(1);
        assertThat(density.highest()).isEqualTo(1);
    }

    @Test
    void draws_an_event_faded_over_all_its_time_and_solid_where_it_was_surely_going_on() {
        Event event = event("e", new EventTime(hour(1), hour(2), hour(3), hour(4), null));

        BarShape shape = BarShape.of(Bar.all(List.of(new Bar(event, 0, 0)), List.of("a")), 0, scale(0, 24));

        assertThat(shape).isEqualTo(new BarShape(40, 160, 80, 120));
        assertThat(shape.hasSure()).isTrue();
    }

    @Test
    void draws_no_solid_part_where_no_moment_is_sure_and_a_point_for_an_instant() {
        Event unsure = event("e", new EventTime(hour(1), hour(4), hour(1), hour(4), null));
        Event instant = event("i", EventTime.exactly(hour(6), hour(6)));
        Bars bars = Bar.all(List.of(new Bar(unsure, 0, 0), new Bar(instant, 0, 0)), List.of("a"));

        assertThat(BarShape.of(bars, 0, scale(0, 24)).hasSure()).isFalse();
        assertThat(BarShape.of(bars, 1, scale(0, 24)).isPoint()).isTrue();
        assertThat(BarShape.of(bars, 1, scale(0, 24)).drawnLeft()).isEqualTo(6 * PIXELS_PER_HOUR - 4);
    }

    @Test
    void makes_the_shortest_bar_wide_enough_to_be_seen() {
        Bars bars = Bar.all(List.of(bar("e", 1, 1.01, 0)), List.of("a"));

        BarShape shape = BarShape.of(bars, 0, scale(0, 24));

        assertThat(shape.drawnRight() - shape.drawnLeft()).isEqualTo(BarShape.MIN_WIDTH);
    }

    @Test
    void finds_the_bar_under_a_point() {
        Bars bars = Bar.all(List.of(bar("one", 1, 5, 0), bar("two", 2, 6, 0)), List.of("a"));
        BarLayout layout = BarLayout.of(bars, scale(0, 24), ROOM);

        assertThat(layout.at(100, 3)).map(hit -> bars.event(hit.event()).id()).contains("one");
        assertThat(layout.at(100, BarLayout.MAX_LANE_HEIGHT + 3))
                .map(hit -> bars.event(hit.event()).id())
                .contains("two");
        assertThat(layout.at(800, 3)).isEmpty();
    }

    @Test
    void has_nothing_to_show_where_there_is_nothing() {
        BarLayout layout = BarLayout.of(Bars.NONE, scale(0, 24), ROOM);

        assertThat(layout.events()).isZero();
        assertThat(layout.height()).isZero();
        assertThat(Bars.NONE.extent()).isEmpty();
    }

    @Test
    void finds_what_touches_a_time_though_it_began_long_before() {
        Bars bars =
                Bar.all(List.of(bar("long", 0, 100, 0), bar("short", 1, 2, 0), bar("later", 60, 61, 0)), List.of("a"));

        List<Bars.Placeable> seen = bars.listSeen(scale(50, 51));

        assertThat(seen).containsExactly(new Bars.Placeable(List.of(0), 0));
    }

    @Test
    void walks_from_event_to_event_and_not_beyond_the_last() {
        Bars bars = Bar.all(List.of(bar("one", 1, 2, 0), bar("two", 3, 4, 0), bar("three", 5, 6, 0)), List.of("a"));

        assertThat(bars.walk(hour(0), hour(10), -1, true)).contains(0);
        assertThat(bars.walk(hour(0), hour(10), 0, true)).contains(1);
        assertThat(bars.walk(hour(0), hour(10), 2, true)).isEmpty();
        assertThat(bars.walk(hour(0), hour(10), 1, false)).contains(0);
        assertThat(bars.walk(hour(4.5), hour(10), 0, false)).contains(2);
    }

    @Test
    void joins_bars_of_the_same_time_and_group_to_a_block_where_there_is_no_room_for_each() {
        List<Bar> all = new ArrayList<>(List.of(bar("other group", 0, 24, 1), bar("other time", 0, 23, 0)));
        IntStream.range(0, 12).forEach(i -> all.add(bar("e" + i, 0, 24, 0)));
        Bars bars = Bar.all(all, List.of("a", "b"));

        BarLayout crowded = BarLayout.of(bars, scale(0, 48), 60);
        BarLayout roomy = BarLayout.of(bars, scale(0, 48), 400);

        assertThat(crowded.bars()).extracting(bar -> bar.events().size()).containsExactlyInAnyOrder(12, 1, 1);
        assertThat(crowded.events()).isEqualTo(14);
        assertThat(crowded.groups()).extracting(BarLayout.Block::events).containsExactly(13, 1);
        assertThat(roomy.bars()).hasSize(14).noneMatch(BarLayout.Placed::isBlock);
    }

    /** One block of the twelve, which one walks to once, whatever stands between its events in the order of time. */
    @Test
    void all_events_of_a_block_but_the_first_are_behind_it() {
        List<Bar> all = new ArrayList<>(List.of(bar("other group", 0, 24, 1)));
        IntStream.range(0, 12).forEach(i -> all.add(bar("e" + i, 0, 24, 0)));
        BarLayout crowded = BarLayout.of(Bar.all(all, List.of("a", "b")), scale(0, 48), 60);
        BarLayout.Placed block = crowded.bars().stream()
                .filter(BarLayout.Placed::isBlock)
                .findFirst()
                .orElseThrow();

        assertThat(crowded.behindOthers()).hasSize(11).doesNotContain(block.event());
        assertThat(crowded.barOf(block.events().get(7))).hasValue(block);
    }

    @Test
    void makes_no_block_of_two_bars_nor_on_paper() {
        Bars two = Bar.all(List.of(bar("one", 0, 24, 0), bar("two", 0, 24, 0)), List.of("a"));
        Bars more = Bar.all(
                IntStream.range(0, 9).mapToObj(i -> bar("e" + i, 0, 24, 0)).toList(), List.of("a"));

        assertThat(BarLayout.of(two, scale(0, 48), 10).bars()).hasSize(2);
        assertThat(BarLayout.of(more, scale(0, 48), new BarLayout.Wishes(40, event -> 0, false))
                        .bars())
                .hasSize(9);
    }

    @Test
    void keeps_room_for_words_beside_bars_as_long_as_there_are_lanes_for_them() {
        Bars bars = Bar.all(List.of(bar("one", 0, 1, 0), bar("two", 2, 3, 0), bar("three", 4, 5, 0)), List.of("a"));

        BarLayout roomy = BarLayout.of(bars, scale(0, 24), new BarLayout.Wishes(ROOM, event -> 100, true));
        BarLayout crowded = BarLayout.of(bars, scale(0, 24), new BarLayout.Wishes(20, event -> 100, true));

        assertThat(tops(roomy)).containsExactly(0.0, BarLayout.MAX_LANE_HEIGHT, 0.0);
        assertThat(tops(crowded)).containsOnly(0.0);
    }

    @Test
    void words_can_be_read_on_every_colour_and_on_its_fading_in_light_and_dark() {
        for (Color ground : List.of(Color.WHITE, Color.web("#0d1117"))) {
            Color text = ground == Color.WHITE ? Color.web("#1f2328") : Color.web("#e6edf3");
            List<Color> colours = IntStream.range(0, 72)
                    .mapToObj(i -> Color.hsb(i * 5.0, i % 3 / 2.0, (i % 5 + 1) / 5.0))
                    .toList();
            TimelinePalette palette = new TimelinePalette(ground, ground, text, text, text, text, colours);

            for (int i = 0; i < colours.size(); i++) {
                Color solid = palette.category(i);
                Color faded = palette.withinHollow(i);
                assertThat(Contrast.of(palette.wordsOn(solid), solid)).isGreaterThanOrEqualTo(4.5);
                assertThat(Contrast.of(palette.wordsOn(faded), faded)).isGreaterThanOrEqualTo(4.5);
            }
        }
    }
}
