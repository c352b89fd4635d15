package org.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.model.exhibit.Exhibit;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NullMarked
class ExhibitsTest {

    private static Dataset shipped = Dataset.builder().build();

    @BeforeAll
    static void read() throws Exception {
        shipped = DatasetReader.read(Path.of("data/balochistan.json")).value();
    }

    private static Exhibited of(Exhibit exhibit) {
        return new Exhibits(shipped).of(exhibit);
    }

    @Test
    void a_quote_is_that_of_the_dataset() {
        Exhibited found = of(new Exhibit.OfQuote("india-denial", "jago-news", 16, "jaiswal-baseless", 1));

        assertThat(found).isInstanceOfSatisfying(Exhibited.Words.class, words -> {
            assertThat(words.event().id()).isEqualTo("india-denial");
            assertThat(words.event().quotes()).contains(words.quote());
            assertThat(words.quote().source()).isEqualTo("jago-news");
        });
    }

    @Test
    void quotes_of_one_paragraph_are_told_by_their_number() {
        Event event = shipped.events().get("quetta-quiet");
        Exhibited first = of(new Exhibit.OfQuote("quetta-quiet", "jago-news", 10, "hamdullah-fear", 1));
        Exhibited second = of(new Exhibit.OfQuote("quetta-quiet", "jago-news", 10, "hamdullah-fear", 2));

        assertThat(first).isEqualTo(new Exhibited.Words(event, event.quotes().get(1)));
        assertThat(second).isEqualTo(new Exhibited.Words(event, event.quotes().get(2)));
    }

    @Test
    void figures_are_all_of_the_event_and_the_measure() {
        assertThat(of(new Exhibit.OfFigures("mastung-prison", "inmates-freed")))
                .isInstanceOfSatisfying(Exhibited.Numbers.class, numbers -> {
                    assertThat(numbers.measure().name()).isEqualTo("Inmates freed");
                    assertThat(numbers.figures().figures())
                            .isEqualTo(shipped.events().get("mastung-prison").figures());
                });
    }

    @Test
    void variants_are_those_of_the_event() {
        assertThat(of(new Exhibit.OfVariants("quetta-quiet", "hamdullah-fear")))
                .isInstanceOfSatisfying(
                        Exhibited.Variants.class,
                        variants -> assertThat(variants.utterance().varies()).isTrue());
    }

    @Test
    void what_the_dataset_does_not_have_is_said() {
        assertThat(of(new Exhibit.OfQuote("gone", "jago-news", 1, null, 1)))
                .isEqualTo(new Exhibited.Missing("The dataset has no event \u201cgone\u201d."));
        assertThat(of(new Exhibit.OfQuote("india-denial", "jago-news", 1, null, 1)))
                .isEqualTo(new Exhibited.Missing("The dataset has no such quote: jago-news, paragraph 1."));
        assertThat(of(new Exhibit.OfQuote("india-denial", "jago-news", 16, null, 7)))
                .isInstanceOf(Exhibited.Missing.class);
        assertThat(of(new Exhibit.OfFigures("india-denial", "inmates-freed"))).isInstanceOf(Exhibited.Missing.class);
        assertThat(of(new Exhibit.OfVariants("india-denial", "nothing"))).isInstanceOf(Exhibited.Missing.class);
    }

    @Test
    void each_that_is_offered_for_an_event_is_found() {
        for (Event event : shipped.events()) {
            List<Exhibit> offered = Exhibits.of(event);
            assertThat(offered).doesNotHaveDuplicates();
            assertThat(offered).allSatisfy(exhibit -> assertThat(of(exhibit)).isNotInstanceOf(Exhibited.Missing.class));
            assertThat(offered.stream()
                            .map(ExhibitsTest::of)
                            .filter(Exhibited.Words.class::isInstance)
                            .map(found -> ((Exhibited.Words) found).quote()))
                    .isEqualTo(event.quotes());
        }
    }
}
