package org.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.evidence.Samples.dataset;
import static org.dateline.evidence.Samples.event;
import static org.dateline.evidence.Samples.source;

import java.util.List;
import java.util.Map;
import org.dateline.events.Dataset;
import org.dateline.model.Quote;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullMarked
class SpeakerTest {

    private static final Quote IN_PAPER = quote("paper", "Zoé Guard", "a guard", "We ran", "ran");
    private static final Quote IN_RADIO = quote("radio", "ZOE GUARD", "guard", "We ran away", "ran");
    private static final Quote AGAIN = quote("radio", "Zoé Guard", null, "It was dark", null);
    private static final Quote OTHER = quote("paper", "An official", null, "No comment", null);

    private final Dataset dataset = dataset(
            List.of(source("paper", List.of("AFP")), source("radio", List.of("AFP"))),
            event("raid", List.of(), List.of("paper", "radio"), IN_PAPER, IN_RADIO),
            event("night", List.of(), List.of("radio"), AGAIN, OTHER));

    @Test
    void is_one_person_however_the_name_is_accented() {
        List<Speaker> speakers = Speaker.of(dataset);

        assertThat(speakers).extracting(Speaker::name).containsExactly("Zoé Guard", "An official");
        assertThat(speakers)
                .extracting(Speaker::quotes)
                .containsExactly(List.of(IN_PAPER, IN_RADIO, AGAIN), List.of(OTHER));
    }

    @Test
    void has_the_roles_that_the_sources_give_each_with_who_gives_it() {
        Speaker guard = Speaker.of(dataset).get(0);

        assertThat(guard.roles()).isEqualTo(Map.of("a guard", List.of("paper"), "guard", List.of("radio")));
        assertThat(guard.sources()).containsExactly("paper", "radio");
        assertThat(guard.utterances()).hasSize(2);
    }

    @Test
    void may_reach_us_through_a_single_source() {
        assertThat(Speaker.of(dataset)).extracting(Speaker::fromOneSource).containsExactly(false, true);
    }

    @Test
    void knows_in_which_events_and_by_which_sources_without_reading_the_quotes() {
        Speaker guard = Speaker.of(dataset).get(0);

        assertThat(guard.events()).containsExactly(0, 1);
        assertThat(guard.quotesBySource()).isEqualTo(Map.of("paper", 1, "radio", 2));
        assertThat(Speaker.unknown("Nobody").quotes()).isEmpty();
        assertThat(Speaker.unknown("Nobody").roles()).isEmpty();
    }

    private static Quote quote(
            String source, String speaker, @Nullable String role, String text, @Nullable String utterance) {
        return new Quote(source, 1, speaker, role, text, utterance);
    }
}
