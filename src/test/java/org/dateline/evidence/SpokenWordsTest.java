package org.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.evidence.Samples.dataset;
import static org.dateline.evidence.Samples.event;
import static org.dateline.evidence.Samples.quote;
import static org.dateline.evidence.Samples.source;

import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class SpokenWordsTest {

    private static final Quote HERE = new Quote("paper", 1, "Someone", null, "We ran", "ran");
    private static final Quote THERE = new Quote("radio", 4, "Someone", null, "We ran away", "ran");
    private static final Quote ALONE = quote("paper", 2, "It was dark");

    private final Dataset dataset = dataset(
            List.of(source("paper", List.of()), source("radio", List.of())),
            event("raid", List.of(), List.of("paper"), HERE, ALONE),
            event("night", List.of(), List.of("radio"), THERE));
    private final Event raid = dataset.store().events().get(0);
    private final Event night = dataset.store().events().get(1);
    private final SpokenWords spoken = new SpokenWords(new EvidenceGathering(dataset));

    @Test
    void joins_renderings_from_several_events() {
        assertThat(spoken.of(raid).get(0)).isSameAs(spoken.of(night).get(0));
        assertThat(spoken.of(night).get(0).sources()).containsExactly("radio", "paper");
    }

    @Test
    void a_quote_without_an_utterance_stands_alone() {
        Utterance alone = spoken.of(raid).get(1);

        assertThat(alone.quotes()).containsExactly(ALONE);
        assertThat(alone.fromOneSource()).isTrue();
    }

    @Test
    void finds_a_speaker_whatever_the_case_of_the_name() {
        assertThat(spoken.speaker("SOMEONE").map(Speaker::name)).hasValue("Someone");
        assertThat(spoken.speaker("nobody")).isEmpty();
    }

    @Test
    void knows_only_the_event_itself_until_the_quotes_of_a_large_dataset_are_gathered() {
        EvidenceGathering gathering = new EvidenceGathering(dataset, false);
        SpokenWords waiting = new SpokenWords(gathering);

        assertThat(waiting.of(night).get(0).sources()).containsExactly("radio");
        assertThat(waiting.speaker("Someone")).isEmpty();

        gathering.all();

        assertThat(waiting.of(night).get(0).sources()).containsExactly("radio", "paper");
        assertThat(waiting.speaker("Someone")).isPresent();
    }
}
