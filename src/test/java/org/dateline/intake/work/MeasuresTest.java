package org.dateline.intake.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.dateline.edit.document.DocumentText;
import org.dateline.problem.UnreadableFileException;
import org.dateline.text.Amount;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final String DATASET = """
            { "measures": [ { "id": "civilians", "name": "Civilians killed", "unit": "people" },
                            { "id": "hours", "name": "Length of the outage", "unit": "hours" },
                            { "id": "shops", "name": "Shops closed", "unit": "shops" } ],
              "events": [ { "id": "strike", "figures": [ { "measure": "shops" } ] } ] }
            """;

    private static Measures measures() throws UnreadableFileException {
        return Measures.of(DocumentText.parse(DATASET, "data.json"));
    }

    private static Item.OfFigure figure(String text, String words) {
        int begin = text.indexOf(words);
        return new Item.OfFigure(1, begin, begin + words.length(), words, Amount.exactly(1), "", null, false);
    }

    @Test
    void what_is_counted_tells_more_than_what_stands_around_it() throws Exception {
        String text = "A 40-hour outage followed after civilians were killed.";

        assertThat(measures().likely(figure(text, "A 40-hour"), text, null).keySet())
                .containsExactly("hours", "civilians");
    }

    @Test
    void other_forms_of_a_word_are_the_same() throws Exception {
        String text = "The blast killed a civilian.";

        assertThat(measures().likely(figure(text, "a civilian"), text, null))
                .containsExactly(entry("civilians", "like words: civilians, killed"));
    }

    @Test
    void what_the_event_has_figures_of_is_offered_too() throws Exception {
        String text = "Some 20 stalls stayed shut.";

        assertThat(measures().likely(figure(text, "Some 20 stalls"), text, "strike"))
                .containsExactly(entry("shops", "the event has figures of it"));
    }

    @Test
    void of_what_is_counted_alone_no_measure_follows() throws Exception {
        String hurt = "At least 14 people were still in hospital.";
        String killed = "At least 14 people were killed.";

        assertThat(measures().isTold(figure(hurt, "At least 14 people"), hurt, null, "civilians"))
                .isFalse();
        assertThat(measures().isTold(figure(killed, "At least 14 people"), killed, null, "civilians"))
                .isTrue();
        assertThat(measures().isTold(figure(hurt, "At least 14 people"), hurt, "strike", "shops"))
                .isTrue();
    }
}
