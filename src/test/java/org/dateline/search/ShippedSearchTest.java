package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Event;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.viewmodel.Fixtures;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader finds in the dataset that comes with the program. */
class ShippedSearchTest {

    private static Workspace workspace;

    @BeforeAll
    static void open() throws Exception {
        workspace = Fixtures.shipped();
    }

    private static List<String> events(String text) {
        return workspace.index().filtered(EventFilter.NONE.withText(text)).events().stream()
                .map(Event::id)
                .toList();
    }

    private static Hit best(String text) {
        return workspace.search().answer(text).hits().get(0);
    }

    @Test
    void finds_noshki_as_nushki() {
        assertThat(best("Nushki").kind()).isEqualTo(HitKind.PLACE);
        assertThat(best("Nushki").id()).isEqualTo("noshki");
        assertThat(events("Nushki"))
                .contains("noshki-offices", "noshki-clashes", "noshki-abduction", "noshki-release")
                .doesNotContain("gwadar-port", "quetta-quiet");
    }

    @Test
    void finds_sarfraz_bugti_as_sarfaraz_and_already_before_the_name_is_typed_to_its_end() {
        for (String typed : List.of("Sarfaraz", "Sarfara", "sarfaraz bugti")) {
            assertThat(best(typed).kind()).as(typed).isEqualTo(HitKind.SPEAKER);
            assertThat(best(typed).title().marked()).as(typed).first().isEqualTo("Sarfraz");
            assertThat(events(typed)).as(typed).containsExactlyInAnyOrder("bugti-post", "bugti-news-conference");
        }
    }

    @Test
    void finds_a_phrase_as_it_stands() {
        assertThat(events("\"constant fear\"")).containsExactly("quetta-quiet");
        assertThat(events("\"fear constant\"")).isEmpty();
        assertThat(best("\"constant fear\"").title().marked()).containsExactly("constant fear");
    }

    @Test
    void finds_what_begins_like_the_letters_typed() {
        assertThat(best("Mast").id()).isEqualTo("mastung");
        assertThat(events("Must")).containsExactly("khan-comments");
    }

    @Test
    void finds_a_speaker_by_role() {
        assertThat(best("shopkeeper").kind()).isEqualTo(HitKind.SPEAKER);
        assertThat(best("shopkeeper").title().text()).isEqualTo("Hamdullah");
        assertThat(events("shopkeeper")).containsExactly("quetta-quiet");
    }

    @Test
    void finds_what_an_outlet_tells_by_its_full_name_but_not_by_a_word_of_it_that_means_something_else() {
        List<String> told =
                workspace
                        .index()
                        .filtered(EventFilter.NONE.withSources(Choice.only("military-space-news")))
                        .events()
                        .stream()
                        .map(Event::id)
                        .toList();

        assertThat(best("Military Space News").id()).isEqualTo("military-space-news");
        assertThat(events("Military Space News")).containsAll(told);
        assertThat(events("military")).contains("military-statement").doesNotContain("train-siege-2025");
    }
}
