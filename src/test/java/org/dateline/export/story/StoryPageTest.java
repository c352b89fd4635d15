package org.dateline.export.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.dateline.export.ExportSamples;
import org.dateline.language.Language;
import org.dateline.model.StoryStep;
import org.dateline.model.exhibit.Exhibit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryPageTest {

    private static final String HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";

    @TempDir
    private Path folder;

    private static String html(ToldStory story) throws Exception {
        return new StoryPage(story, ToldStories.COLOURS).html();
    }

    private static Document page(ToldStory story) throws Exception {
        return Jsoup.parse(html(story));
    }

    private static Document page(StoryStep... steps) throws Exception {
        return page(ToldStories.of("Told", List.of(steps)));
    }

    @Test
    void each_step_has_an_address_a_heading_and_its_place_in_the_list() throws Exception {
        Document page = page(ToldStories.step("First", "One.", null), ToldStories.step("Second", null, null));

        assertThat(page.select("article.step").eachAttr("id")).containsExactly("step-1", "step-2");
        assertThat(page.select("article.step h3").eachText()).containsExactly("First", "Second");
        assertThat(page.select("nav a").eachAttr("href")).containsExactly("#step-1", "#step-2");
        assertThat(page.select("#step-1 .number").text()).isEqualTo("Step 1 of 2");
        assertThat(page.select("#step-1 .when").text()).contains("Asia/Karachi").contains("4 events certain");
    }

    @Test
    void what_is_told_is_never_read_as_markup() throws Exception {
        StoryStep step = ToldStories.step(HOSTILE, "\"><svg onload=alert(3)>", null);

        Document page = page(ToldStories.of(HOSTILE, List.of(step)));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, form, base")).isEmpty();
        assertThat(page.select("[onload], [onerror], [style]")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(page.select("#step-1 .caption").text()).isEqualTo("\"><svg onload=alert(3)>");
        assertThat(page.title()).isEqualTo(HOSTILE);
    }

    @Test
    void it_asks_for_nothing_from_outside_of_itself() throws Exception {
        Document page = page(ToldStories.step("First", null, null));

        assertThat(page.select("[href], [src]"))
                .extracting(element -> element.attr("href") + element.attr("src"))
                .allMatch(address -> address.startsWith("#") || address.startsWith("data:"));
        assertThat(page.select("#sources").text()).contains("https://example.org/a_b?c=1&d=%20~e");
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .contains("default-src 'none'", "img-src data:", "base-uri 'none'", "form-action 'none'")
                .contains("style-src '" + hash(page.expectFirst("style")) + "'")
                .contains("script-src '" + hash(page.expectFirst("script")) + "'")
                .doesNotContain("unsafe");
    }

    private static String hash(Element element) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(element.data().getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void every_link_leads_to_something_in_the_file_and_no_id_is_there_twice() throws Exception {
        Document page = page(ToldStories.step("First", null, null));

        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(link -> ids.contains(link.substring(1)));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).allMatch(ids::contains);
    }

    @Test
    void the_same_story_makes_the_same_bytes() throws Exception {
        ToldStory story = ToldStories.of("Told", List.of(ToldStories.step("First", null, null)));

        Path file = folder.resolve("a.html");
        new StoryPage(story, ToldStories.COLOURS).writeTo(file);

        assertThat(file).hasContent(html(story).strip());
        assertThat(html(story)).isEqualTo(html(story));
    }

    @Test
    void what_is_certain_and_what_is_only_possible_are_told_apart_in_words_and_lines() throws Exception {
        Document page = page(ToldStories.step("First", null, null));

        assertThat(page.select("#step-1 .when .possible").text()).isEqualTo("0 possible");
        assertThat(page.select("#step-1 details > p").eachText()).containsExactly("Certainly in the window:");
        assertThat(page.select("#step-1 details li")).hasSize(4);
        assertThat(page.select("#bars .may-bar"))
                .as("known to a day or between hours")
                .hasSize(2);
        assertThat(page.select("#bars .sure-bar")).hasSize(3);
    }

    @Test
    void a_filter_or_a_view_that_cannot_be_read_is_said() throws Exception {
        String words = "All events are shown: what this step shows of them cannot be read (odd).";

        Document page = page(
                ToldStories.of(ExportSamples.odd(), "Told", List.of(ToldStories.step("First", null, null)), words));

        assertThat(page.select("#step-1 .warning").text()).isEqualTo(words);
    }

    @Test
    void each_paragraph_has_its_own_direction_and_the_datasets_words_their_language() throws Exception {
        ToldStory urdu = ToldStories.of(
                ExportSamples.odd().toBuilder().language("ur").build(),
                "\u06a9\u06c1\u0627\u0646\u06cc",
                List.of(ToldStories.step("\u06a9\u0648\u0626\u0679\u06c1", "It is told.", null)),
                "");

        Document page = page(urdu);

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").attr("lang")).isEqualTo("ur");
        assertThat(page.select("h1, h3, .caption").eachAttr("dir")).containsOnly("auto");
        assertThat(page.select("#step-1 .number").hasAttr("lang")).isFalse();
    }

    @Test
    void figures_stand_side_by_side_with_who_says_them() throws Exception {
        Document page = page(ToldStories.step("First", null, new Exhibit.OfFigures("raid", "killed")));

        Element table = page.expectFirst("#step-1 table");
        assertThat(table.select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).contains("in words", "\u201c-dozens\u201d", "the source itself"),
                        row -> assertThat(row).contains("at least 30", "the army", "The {P\u00e4per} & Co_1"));
        assertThat(page.select("#step-1").text()).contains("Different numbers that can all be true");
    }

    @Test
    void a_quote_is_shown_to_the_letter_and_one_that_is_not_there_is_said() throws Exception {
        Document page = page(
                ToldStories.step("First", null, new Exhibit.OfQuote("raid", "three", 1, null, 1)),
                ToldStories.step("Second", null, new Exhibit.OfQuote("raid", "three", 9, null, 1)));

        assertThat(page.select("#step-1 .exhibit .quoted").text())
                .isEqualTo(
                        "\u201c\u06c1\u0645 \u0646\u06d2 \u0633\u0627\u0631\u06cc \u0631\u0627\u062a \u0633\u0646\u0627\u201d");
        assertThat(page.select("#step-2 .warning").text())
                .isEqualTo("The dataset does not have the quote that this step shows.");
    }

    @Test
    void a_picture_is_in_the_file_scaled_down_with_its_credit_and_one_that_cannot_be_read_is_said() throws Exception {
        Path picture = folder.resolve("large.png");
        ImageIO.write(new BufferedImage(1200, 600, BufferedImage.TYPE_INT_ARGB), "png", picture.toFile());

        Document page = page(
                ToldStories.step("First", null, new Exhibit.OfPicture(picture.toString(), "By \"A\"", "A wall")),
                ToldStories.step("Second", null, new Exhibit.OfPicture("gone.png", "By B", "A door")));

        Element shown = page.expectFirst("#step-1 img");
        assertThat(shown.attr("src")).startsWith("data:image/jpeg;base64,");
        assertThat(shown.attr("alt")).isEqualTo("A wall");
        assertThat(shown.attr("width") + "x" + shown.attr("height")).isEqualTo("200x100");
        assertThat(page.select("#step-1 figcaption").eachText()).contains("By \"A\"");
        assertThat(page.select("#step-2 .warning").text()).contains("gone.png", "A door");
    }

    @Test
    void a_story_of_no_steps_says_so_and_one_of_sixty_has_them_all() throws Exception {
        assertThat(page().select("#steps").text()).contains("This story has no step yet.");

        Document sixty = page(ToldStories.of(
                "Told",
                IntStream.rangeClosed(1, 60)
                        .mapToObj(number -> ToldStories.step("Step " + number, null, null))
                        .toList()));

        assertThat(sixty.select("article.step")).hasSize(60);
        assertThat(sixty.select("article.event")).as("events stand once").hasSize(4);
    }

    @Test
    void more_events_than_there_is_room_for_are_counted() throws Exception {
        var many = ExportSamples.many(ToldStory.MAX_EVENTS + 5).dataset();

        Document page = page(ToldStories.of(many, "Told", List.of(ToldStories.step("First", null, null)), ""));

        assertThat(page.select("article.event")).hasSize(ToldStory.MAX_EVENTS);
        assertThat(page.select("#events .warning").text())
                .startsWith("The steps show 1,005 events. The first 1,000 in the order of time");
        assertThat(page.select("#step-1 details .warning").text()).isEqualTo("5 more are not listed.");
    }

    @Test
    void what_xml_does_not_allow_is_replaced() throws Exception {
        assertThat(html(ToldStories.of("a\u0000b\ud800", List.of()))).contains("a\ufffdb\ufffd");
    }

    /** A language from right to left in which a few messages are said. */
    private static final Language URDU = new Language(
            Locale.forLanguageTag("ur"),
            "\u0627\u0631\u062f\u0648",
            true,
            new Language.Messages(
                    Map.of(
                            "Next", "\u0627\u06af\u0644\u0627",
                            "Previous", "\u067e\u0686\u06be\u0644\u0627",
                            "{0}, after {1}", "{0}\u060c \u0628\u062d\u0648\u0627\u0644\u06c1 {1}",
                            "{0}, {1}", "{0}\u060c {1}"),
                    Map.of(),
                    number -> "other"));

    private static Document inUrdu(StoryStep... steps) {
        return Language.in(URDU, () -> {
            try {
                return page(steps);
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
    }

    @Test
    void a_page_in_urdu_runs_from_right_to_left_and_its_arrows_point_that_way() throws Exception {
        Document english = page(ToldStories.step("First", null, null));
        Document urdu = inUrdu(ToldStories.step("First", null, null));

        assertThat(english.select("#previous, #next").eachText()).containsExactly("\u2190 Previous", "Next \u2192");
        assertThat(urdu.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(urdu.select("#previous, #next").eachText())
                .containsExactly("\u2192 \u067e\u0686\u06be\u0644\u0627", "\u0627\u06af\u0644\u0627 \u2190");
        assertThat(urdu.select("#place").attr("dir")).as("3 / 12").isEqualTo("ltr");
    }

    @Test
    void what_an_urdu_sentence_speaks_of_in_latin_letters_is_set_off_from_it() {
        Document page = inUrdu(ToldStories.step("First", null, null));

        assertThat(page.select("#step-1 ul a bdi").eachText()).contains("The {P\u00e4per} & Co_1", "AFP");
        Elements composed = page.select("#step-1 ul a:contains(\u0628\u062d\u0648\u0627\u0644\u06c1)");
        assertThat(composed.eachAttr("dir"))
                .as("a sentence of the program runs as the program does")
                .containsOnly("rtl");
        assertThat(composed.hasAttr("lang")).isFalse();
        page.select("svg").remove();
        assertThat(page.text())
                .as("elements do it")
                .doesNotContain("\u2068")
                .doesNotContain("\u2069")
                .doesNotContain("\u200f");
    }

    @Test
    void an_urdu_name_in_an_english_sentence_is_set_off_with_its_marks_and_plain_english_is_not() throws Exception {
        Document page = page(ToldStories.step("First", null, null));

        assertThat(page.select("#step-1 ul a bdi").eachText())
                .as("its name is set off, the sentence is not")
                .containsExactly("\u0631\u0648\u0632\u0646\u0627\u0645\u06c1");
        assertThat(page.select("blockquote").eachAttr("dir")).containsExactly("ltr", "rtl");
    }

    @Test
    void a_step_of_the_chart_has_bars_in_the_place_of_its_map_and_their_numbers_as_a_table() throws Exception {
        ToldStory story = ToldStories.of("Told", List.of(ToldStories.step("First", null, null)));
        StepChart.Bar bar = new StepChart.Bar(
                story.dataset().span(),
                List.of(new StepChart.Piece(0, 0.4, "k0", false), new StepChart.Piece(0.4, 0.6, "kg", true)),
                Double.NaN,
                Double.NaN,
                0.5,
                "3 events: 2 certainly, 1 possibly");
        StepChart chart = new StepChart(
                "events a day",
                "3 events in 1 bar.",
                List.of(new StepChart.Tick(0, "0"), new StepChart.Tick(1, "5")),
                List.of(bar),
                List.of(new StepChart.Key("k0", false, "Attack: 3")),
                List.of("From", "Events"),
                List.of(List.of("2026-01-30", "3")));

        Document page = page(new ToldStory(
                story.dataset(),
                story.file(),
                story.story(),
                List.of(story.steps().get(0).with(chart)),
                null,
                "",
                List.of(),
                story.made()));

        Elements pieces = page.select("#step-1 .bars g rect");
        assertThat(pieces.eachAttr("class")).containsExactly("sure-bar k0", "may-bar kg");
        assertThat(pieces.eachAttr("y")).as("from above").containsExactly("60%", "40%");
        assertThat(pieces.eachAttr("height")).containsExactly("40%", "20%");
        assertThat(page.select("#step-1 .bars title").eachText()).contains("3 events: 2 certainly, 1 possibly");
        assertThat(page.select("#step-1 .average").attr("points")).isEqualTo("500,500");
        assertThat(page.select("#step-1 .plot .numbers text").eachText()).containsExactly("0", "5");
        assertThat(page.select("#step-1 table.plain td").eachText()).containsExactly("2026-01-30", "3");
        assertThat(page.select("#step-1 figure.map, #step-1 .tools")).isEmpty();
    }

    @Test
    void names_of_lanes_stand_beside_the_bars_of_the_timeline() throws Exception {
        Document page = page(ToldStories.step("First", null, null));

        assertThat(page.select("#step-1 svg.names use").eachAttr("href")).containsExactly("#categories");
        assertThat(page.select("#step-1 svg.time use").eachAttr("href")).doesNotContain("#categories");
    }
}
