package org.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.evidence.Samples.dataset;
import static org.dateline.evidence.Samples.event;
import static org.dateline.evidence.Samples.quote;
import static org.dateline.evidence.Samples.source;

import java.util.List;
import org.dateline.model.Quote;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class SpokenWordsTest {

    private static final Quote HERE = new Quote("paper", 1, "Someone", null, "We ran", "ran");
    private static final Quote THERE = new Quote("radio", 4, "Someone", null, "We ran away", "ran");
    private static final Quote ALONE = quote("paper", 2, "It was dark");

    private final SpokenWords spoken = new SpokenWords(dataset(
            List.of(source("paper", List.of()), source("radio", List.of())),
            event("raid", List.of(), List.of("paper"), HERE, ALONE),
            event("night", List.of(), List.of("radio"), THERE)));

    @Test
    void joins_renderings_from_several_events() {
        assertThat(spoken.of(HERE)).isSameAs(spoken.of(THERE));
        assertThat(spoken.of(HERE).sources()).containsExactly("radio", "paper");
    }

    @Test
    void a_quote_without_an_utterance_stands_alone() {
        assertThat(spoken.of(ALONE).quotes()).containsExactly(ALONE);
        assertThat(spoken.of(ALONE).fromOneSource()).isTrue();
    }

    @Test
    void finds_a_speaker_whatever_the_case_of_the_name() {
        assertThat(spoken.speaker("SOMEONE").map(Speaker::name)).hasValue("Someone");
        assertThat(spoken.speaker("nobody")).isEmpty();
        assertThat(spoken.speakers()).hasSize(1);
    }
}
