package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Selection.OfEvent RAID = new Selection.OfEvent("raid");
    private static final Selection.OfPlace NUSHKI = new Selection.OfPlace("nushki");

    @Test
    void is_about_itself_or_about_that_of_which_it_is_one_side() {
        assertThat(List.of(RAID, new Selection.OfCoverage("two", RAID), new Selection.OfFigures("raid", "killed")))
                .allMatch(selection -> selection.eventId().orElse("").equals("raid"))
                .allMatch(selection -> selection.placeId().isEmpty());
        assertThat(List.of(NUSHKI, new Selection.OfCoverage("two", NUSHKI)))
                .allMatch(selection -> selection.placeId().orElse("").equals("nushki"))
                .allMatch(selection -> selection.eventId().isEmpty());
    }

    @Test
    void is_a_source_only_as_a_whole() {
        assertThat(new Selection.OfSource("two").sourceId()).contains("two");
        assertThat(new Selection.OfCoverage("two", RAID).sourceId()).isEmpty();
    }

    @Test
    void names_certainty_where_events_are_shown_with_their_times() {
        assertThat(List.of(
                        RAID,
                        NUSHKI,
                        new Selection.OfSpeaker("A"),
                        new Selection.OfCoverage("two", NUSHKI),
                        new Selection.OfFigures("raid", "killed")))
                .allMatch(Selection::namesCertainty);
        assertThat(List.of(
                        Selection.NOTHING,
                        new Selection.OfSource("two"),
                        new Selection.OfProblems(),
                        new Selection.OfStories()))
                .noneMatch(Selection::namesCertainty);
    }
}
