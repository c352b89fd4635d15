package org.dateline.view.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.dateline.calendar.TimeStep;
import org.dateline.export.ExportFormat;
import org.dateline.model.TimeWindow;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.PlayedWindows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilmTest {

    private static final TimeWindow THREE_DAYS =
            new TimeWindow(Instant.parse("2026-01-30T00:00:00Z"), Instant.parse("2026-02-02T00:00:00Z"));

    private static PlayedWindows windows(@Nullable String width, String step) {
        return new PlayedWindows(
                THREE_DAYS,
                width == null ? null : TimeStep.parse(width).orElseThrow(),
                TimeStep.parse(step).orElseThrow(),
                ZoneId.of("UTC"));
    }

    private static Film film(PlayedWindows windows, Film.Pace pace, int width, int height) {
        return new Film(windows, null, pace, new Film.Look(new FrameSize(width, height), Theme.LIGHT, true));
    }

    private static void assertRefused(Film film, ExportFormat format, String reason) {
        assertThat(film.refusal(format)).contains(reason);
    }

    @Test
    void three_days_by_the_hour_with_title_and_end_take_thirteen_seconds() {
        Film film = film(windows(null, "1h"), Film.Pace.USUAL, 1280, 720);

        assertThat(film.refusal(ExportFormat.MP4)).isEmpty();
        assertThat(film.words()).isEqualTo("74 pictures, 13.2 seconds, 1280 x 720");
    }

    @Test
    void without_title_and_end_there_are_only_the_windows() {
        assertThat(film(windows("1d", "1d"), new Film.Pace(0.5, 0, 0, 10), 1280, 720)
                        .words())
                .isEqualTo("3 pictures, 6 seconds, 1280 x 720");
    }

    @Test
    void more_pictures_than_anybody_waits_for_are_refused_with_a_way_out() {
        assertRefused(
                film(windows(null, "1min"), Film.Pace.USUAL, 1280, 720),
                ExportFormat.GIF,
                "about 4,320 pictures would be drawn, and 3,000 are the most; take a longer step, or play less time");
    }

    @Test
    void what_does_not_move_is_refused() {
        assertRefused(
                film(windows("1w", "1h"), Film.Pace.USUAL, 1280, 720),
                ExportFormat.GIF,
                "only one picture would be drawn; take a shorter step, or a shorter window than what is played");
    }

    @Test
    void odd_sizes_are_refused_only_where_a_film_cannot_have_them() {
        Film odd = film(windows(null, "1h"), Film.Pace.USUAL, 1281, 720);

        assertRefused(odd, ExportFormat.MP4, "a film has an even width and height, found 1281 x 720");
        assertThat(odd.refusal(ExportFormat.GIF)).isEmpty();
        assertThat(FrameSize.even(1281.4, 721)).isEqualTo(new FrameSize(1280, 720));
    }

    @Test
    void sizes_and_paces_have_bounds() {
        assertRefused(
                film(windows(null, "1h"), Film.Pace.USUAL, 1280, 100),
                ExportFormat.MP4,
                "a size of 1280 x 100 is not possible; from 320 to 3840 pixels each");
        assertRefused(
                film(windows(null, "1h"), new Film.Pace(60, 2, 4, 10), 1280, 720),
                ExportFormat.MP4,
                "from 0.1 to 30 steps in a second are possible, found 60");
        assertRefused(
                film(windows(null, "1h"), new Film.Pace(10, 61, 4, 10), 1280, 720),
                ExportFormat.MP4,
                "title, end and step of a story stand for 60 seconds at the most, and a step longer than 0");
    }

    @Test
    void what_is_large_is_drawn_larger_and_not_with_more_in_it() {
        assertThat(new FrameSize(1920, 1080).unitsWide()).isEqualTo(1280);
        assertThat(new FrameSize(1080, 1080).scale()).isEqualTo(1);
        assertThat(new FrameSize(640, 360).scale()).isEqualTo(1);
    }
}
