package org.dateline.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.events.Dataset;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.Test;

class FilterWordsTest {

    private final Dataset dataset = Fixtures.shipped().dataset();

    FilterWordsTest() throws Exception {}

    private List<String> words(EventFilter filter) {
        return FilterWords.of(dataset, filter).stream()
                .map(FilterWords.Part::words)
                .toList();
    }

    @Test
    void nothing_is_said_of_a_filter_that_lets_all_through() {
        assertThat(words(EventFilter.NONE)).isEmpty();
    }

    @Test
    void each_thing_that_is_wanted_or_left_out_is_a_part_in_words() {
        EventFilter filter = new EventFilter(
                Choice.without("jailbreak"),
                new Choice(Set.of("quetta", "gwadar"), Set.of("pasni")),
                Choice.only("rawderm"),
                " two\n lines ",
                Map.of(),
                null);

        assertThat(words(filter))
                .containsExactly(
                        "not of the category "
                                + dataset.categories().get("jailbreak").name(),
                        "at Quetta or Gwadar and what lies in them",
                        "not at Pasni and what lies in it",
                        "told by " + dataset.sources().get("rawderm").label(),
                        "with the words: two lines");
    }

    @Test
    void what_is_wanted_together_is_said_with_and() {
        EventFilter both = EventFilter.NONE.withSources(Choice.together(Set.of("rawderm", "jago-news")));

        assertThat(words(both)).singleElement().asString().contains(" and ").doesNotContain(" or ");
    }

    @Test
    void each_part_can_be_taken_away_alone() {
        EventFilter filter = EventFilter.NONE
                .withPlaces(new Choice(Set.of("quetta"), Set.of("pasni")))
                .withText("raid");

        assertThat(FilterWords.of(dataset, filter))
                .extracting(FilterWords.Part::others)
                .containsExactly(
                        filter.withPlaces(Choice.without("pasni")),
                        filter.withPlaces(Choice.only("quetta")),
                        filter.withText(""));
    }

    @Test
    void what_the_dataset_does_not_have_goes_by_its_id() {
        assertThat(words(EventFilter.NONE.withSources(Choice.only("gone")))).containsExactly("told by gone");
    }
}
