package org.dateline.export.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.export.ExportSamples;
import org.dateline.model.Quote;
import org.dateline.model.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final Source BARE =
            new Source("bare", null, null, null, null, null, List.of(), null, null, null, List.of());

    private static Dataset shipped = ExportSamples.odd();

    @BeforeAll
    static void read() throws Exception {
        shipped = DatasetReader.read(Path.of("data/balochistan.json")).value();
    }

    private static String of(String id) {
        return Citation.of(shipped.sources().get(id), shipped.zone());
    }

    @Test
    void names_byline_headline_outlet_date_origin_and_archived_text() {
        assertThat(of("military-space-news"))
                .isEqualTo(
                        "AFP Staff Writers. \u201cPakistan seeks out perpetrators after deadly separatist attacks\u201d."
                                + " Military Space News, 1 February 2026. Relies on AFP."
                                + " Archived as 000_739d3d0057ee579c.txt.");
    }

    @Test
    void gives_the_hour_where_it_is_known_and_the_zone_in_which_it_is_read() {
        assertThat(of("jago-news"))
                .contains("Jago News, 1 February 2026, 17:04 (Asia/Karachi). Relies on AFP, Al Jazeera.");
    }

    @Test
    void says_that_a_text_is_undated() {
        assertThat(of("rawderm")).contains("\u201d. Unnamed outlet, n.d. Archived as");
    }

    @Test
    void says_that_outlet_and_headline_are_not_named_and_invents_none() {
        assertThat(of("islamabad-feb-2"))
                .isEqualTo(
                        "[Without a headline]. Unnamed outlet, dateline \u201cIslamabad, Feb 2\u201d, 2 February 2026."
                                + " Relies on The Guardian, Agencies. Archived as 004_ae9f11a7c17e6c9e.txt.");
        assertThat(Citation.of(BARE, KARACHI)).isEqualTo("[Without a headline]. Unnamed outlet, n.d.");
    }

    @Test
    void cites_a_quote_to_the_letter_with_speaker_role_and_paragraph() {
        Quote quote = new Quote("bare", 7, "A resident", "shopkeeper", "We heard \"it\", all\nnight", null);

        assertThat(Citation.of(quote, BARE, KARACHI))
                .isEqualTo("\u201cWe heard \"it\", all night\u201d (A resident, shopkeeper)."
                        + " In: [Without a headline]. Unnamed outlet, n.d., paragraph 7.");
    }

    @Test
    void refuses_a_quote_of_another_source() {
        Quote quote = new Quote("other", 1, "A resident", null, "We heard it", null);

        assertThatThrownBy(() -> Citation.of(quote, BARE, KARACHI))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
    }

    @Test
    void keeps_a_headline_that_ends_in_a_question_mark_as_it_is() {
        Source source = new Source(
                "q", "The Paper", "Who fired?", null, null, null, List.of(), "https://x.org/a", null, null, List.of());

        assertThat(Citation.of(source, KARACHI)).isEqualTo("\u201cWho fired?\u201d The Paper, n.d. <https://x.org/a>.");
    }
}
