package org.dateline.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.export.ExportSamples;
import org.dateline.export.content.CategorySign;
import org.dateline.export.content.ExportedView;
import org.dateline.model.Archive;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.samples.SampleEvent;
import org.dateline.search.DatasetSearch;
import org.dateline.words.FigureWords;
import org.junit.jupiter.api.Test;

class BriefWriterTest {

    private static final Dataset SHIPPED = shipped();
    private static final String LINE = "dateline:?from=2026-01-30T00:00&to=2026-02-02T00:00";

    private static Dataset shipped() {
        try {
            return DatasetReader.read(java.nio.file.Path.of("data/balochistan.json"))
                    .value();
        } catch (org.dateline.problem.UnreadableFileException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static ExportedView view(Dataset dataset, EventFilter filter) {
        return new ExportedView(
                dataset,
                "balochistan.json",
                DatasetSearch.eventsOf(dataset).query(dataset.span(), filter),
                new ExportedView.Choice(filter, false, LINE),
                Instant.parse("2026-02-03T09:30:00Z"));
    }

    private static ExportedView all() {
        return view(SHIPPED, EventFilter.NONE);
    }

    /** The shipped dataset with other events. */
    private static Dataset with(List<Event> events) {
        return SHIPPED.toBuilder().events(events).stories(Catalog.of(List.of())).build();
    }

    private static Event event(int number, String summary, List<Quote> quotes) {
        Instant start = SHIPPED.span().from().plus(Duration.ofMinutes(number));
        return SampleEvent.of("event-" + number)
                .title("Event number " + number + ".")
                .summary(summary)
                .category(SHIPPED.categories().list().get(0).id())
                .time(start, start)
                .reports(List.of(new Report("rawderm", List.of(number + 1))))
                .quotes(quotes)
                .build();
    }

    private static BufferedImage picture(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    @Test
    void begins_with_dataset_window_zone_counts_filter_and_time() throws IOException {
        String first = PrintedBrief.of(all()).text(1);

        assertThat(first)
                .contains(SHIPPED.title())
                .contains("Fri 30 Jan 2026 \u2013 Sun 1 Feb 2026 (3 days), Asia/Karachi, UTC+05:00")
                .contains("63 events: 49 certain, 14 possible; 5 sources, at least 1, at most 3 independent.")
                .contains("All events.")
                .contains("balochistan.json")
                .contains("3 February 2026, 14:30 (Asia/Karachi, UTC+05:00)");
    }

    @Test
    void says_in_words_what_is_filtered() throws IOException {
        EventFilter filter = EventFilter.NONE.withPlaces(Choice.only("noshki")).withText("clashes");

        assertThat(PrintedBrief.of(view(SHIPPED, filter)).text(1))
                .contains("Only events at Noshki and what lies in it; with the words: clashes.");
    }

    @Test
    void holds_every_event_quote_and_figure_to_the_letter() throws IOException {
        String text = PrintedBrief.of(all()).text();

        for (Event event : all().result().events()) {
            assertThat(text).contains(PrintedBrief.inOneLine(event.title()));
            for (Quote quote : event.quotes()) {
                assertThat(text).contains(PrintedBrief.inOneLine("\u201c" + quote.text() + "\u201d"));
            }
            for (Figure figure : event.figures()) {
                assertThat(text)
                        .contains(PrintedBrief.inOneLine("\u201c" + figure.wording() + "\u201d"))
                        .contains(FigureWords.plainBounds(figure));
            }
        }
    }

    @Test
    void says_where_sources_contradict_one_another_and_adds_nothing_up() throws IOException {
        assertThat(PrintedBrief.of(all()).text())
                .contains(
                        "In conflict: at least 31 in 4 sources, at least 1, at most 2 independent; 18 in 1 source. No number fits all"
                                + " of them.")
                .contains("none is added up or averaged");
    }

    @Test
    void renderings_of_the_same_words_stand_together() throws IOException {
        String text = PrintedBrief.of(all()).text();

        int first = text.indexOf("\u201cWe are chasing them, we will not let them go so easily\u201d");
        int second = text.indexOf("\u201cWe are chasing them. We will not let them go so easily\u201d");
        assertThat(first).isPositive();
        assertThat(second).isBetween(first, first + 200);
        assertThat(text.substring(0, first)).endsWith("print them; what differs is bolder ");
    }

    @Test
    void says_how_certain_time_and_place_are() throws IOException {
        assertThat(PrintedBrief.of(all()).text())
                .contains("Possibly in the window: the sources do not date it exactly enough.")
                .contains("Certainly in the window.")
                .contains("Only the district is known: Mastung");
    }

    @Test
    void lists_the_sources_with_origin_archived_file_and_its_digest() throws IOException {
        String text = PrintedBrief.of(all()).text();

        for (Source source : SHIPPED.sources()) {
            Archive archive = java.util.Objects.requireNonNull(source.archive());
            assertThat(text).contains(archive.file()).contains(String.valueOf(archive.sha256()));
        }
        assertThat(text)
                .contains("Share an origin: AFP \u00b7 3 sources that count as one")
                .contains("Names no origin \u00b7 not known to be independent")
                .contains("Without a headline")
                .contains("not named in the text")
                .contains("not dated");
    }

    @Test
    void every_page_has_its_number_and_all_but_the_first_a_running_head() throws IOException {
        PrintedBrief brief = PrintedBrief.of(all());
        int pages = brief.pages();

        for (int page = 1; page <= pages; page++) {
            assertThat(brief.text(page)).contains(page + " of " + pages);
            assertThat(brief.text(page)).contains(SHIPPED.title());
        }
        assertThat(brief.text(2)).contains("Fri 30 Jan 2026 \u2013 Sun 1 Feb 2026");
    }

    @Test
    void its_typefaces_are_in_the_file_with_the_glyphs_that_it_shows_and_none_is_missing() throws IOException {
        PrintedBrief brief = PrintedBrief.of(all());

        assertThat(brief.fonts().values())
                .isNotEmpty()
                .allMatch(PDFont::isEmbedded)
                .extracting(PDFont::getName)
                .allMatch(name -> name.matches("[A-Z]{6}\\+Inter-.*"));
        assertThat(brief.missingGlyphs()).isZero();
        assertThat(brief.text()).doesNotContain("\u25a1");
    }

    @Test
    void has_an_outline_with_every_event_and_source() throws IOException {
        List<String> outline = PrintedBrief.of(all()).outline();

        assertThat(outline)
                .startsWith(SHIPPED.title(), "Events in the order of time")
                .contains("Sources", "  Unnamed outlet (Rawderm)", "About this brief");
        assertThat(outline)
                .containsSubsequence(all().result().events().stream()
                        .map(event -> "  " + event.title())
                        .toList());
    }

    @Test
    void names_title_language_and_time_and_is_tagged() throws IOException {
        PrintedBrief.of(all()).ask(document -> {
            var information = document.getDocumentInformation();
            var catalog = document.getDocumentCatalog();
            assertThat(information.getTitle()).startsWith(SHIPPED.title());
            assertThat(information.getSubject()).contains("balochistan.json").contains(LINE);
            assertThat(information.getCreationDate().toInstant()).isEqualTo(Instant.parse("2026-02-03T09:30:00Z"));
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getParentTree()).isNotNull();
            return document;
        });
    }

    @Test
    void the_same_view_makes_the_same_bytes() throws IOException {
        assertThat(PrintedBrief.of(all()).bytes())
                .isEqualTo(PrintedBrief.of(all()).bytes());
    }

    @Test
    void shows_map_and_timeline_and_where_the_map_comes_from() throws IOException {
        BriefPictures pictures = new BriefPictures(
                picture(800, 500),
                picture(800, 200),
                "Natural Earth",
                List.of(new CategorySign("attack", 0xff0000, List.of(0.0, -1.0, 1.0, 1.0, -1.0, 1.0))));

        PrintedBrief brief = PrintedBrief.of(all(), pictures, Paper.A4);

        int images = brief.ask(document -> {
            int count = 0;
            for (var name : document.getPage(0).getResources().getXObjectNames()) {
                count += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            return count;
        });
        assertThat(images).isEqualTo(2);
        assertThat(brief.text(1)).contains("Map: Natural Earth").contains("Attack");
    }

    @Test
    void says_by_what_the_areas_of_its_map_are_shaded() throws IOException {
        BriefPictures pictures = new BriefPictures(picture(800, 500), picture(800, 200), "Natural Earth", List.of())
                .shadedBy("People killed, change from the day before");

        assertThat(PrintedBrief.of(all(), pictures, Paper.A4).text(1).replaceAll("\\s+", " "))
                .contains("Areas shaded by: People killed, change from the day before. Map: Natural Earth");
    }

    @Test
    void says_so_where_there_is_no_map() throws IOException {
        assertThat(PrintedBrief.of(all()).text(1)).contains("No map was open when this brief was made.");
    }

    @Test
    void a_picture_that_is_higher_than_wide_fits_the_page() throws IOException {
        BriefPictures pictures = new BriefPictures(picture(100, 900), picture(900, 900), "", List.of());

        assertThat(PrintedBrief.of(all(), pictures, Paper.LETTER).text(1)).contains("1 of");
    }

    @Test
    void fits_letter_paper() throws IOException {
        PrintedBrief.of(all(), BriefPictures.NONE, Paper.LETTER).ask(document -> {
            assertThat(document.getPages()).extracting(PDPage::getMediaBox).allMatch(box -> box.getWidth() == 612);
            return document;
        });
    }

    @Test
    void a_window_without_events_makes_a_brief_that_says_so() throws IOException {
        PrintedBrief brief = PrintedBrief.of(ExportSamples.empty());

        assertThat(brief.text())
                .contains("No event.")
                .contains("Window and filters show no event.")
                .contains("No source tells of what is shown.");
    }

    @Test
    void one_event_makes_a_brief_with_its_sources_alone() throws IOException {
        ExportedView one = view(SHIPPED, EventFilter.NONE.withCategories(Choice.only("jailbreak")));

        String text = PrintedBrief.of(one).text();

        assertThat(text).contains("1 event: ").contains("In conflict: ").doesNotContain("Suicide bombing in Gwadar");
    }

    @Test
    void urdu_is_joined_embedded_and_can_be_searched_for() throws IOException {
        PrintedBrief brief = PrintedBrief.of(ExportSamples.view());

        assertThat(brief.fonts().keySet()).anyMatch(name -> name.endsWith("NotoSansArabic-Regular"));
        assertThat(brief.fonts().values()).allMatch(PDFont::isEmbedded);
        assertThat(brief.missingGlyphs()).isZero();
        assertThat(brief.text()).contains("کوئٹہ").contains("روزنامہ").contains("ہم نے ساری رات سنا");
    }

    @Test
    void a_source_without_outlet_title_and_date_is_listed_as_such() throws IOException {
        assertThat(PrintedBrief.of(ExportSamples.view()).text())
                .contains("Unnamed outlet (two)")
                .contains("Without a headline")
                .contains("not archived")
                .contains("No source says where.");
    }

    @Test
    void characters_that_no_typeface_has_are_squares_and_are_named() throws IOException {
        PrintedBrief brief =
                PrintedBrief.of(view(with(List.of(event(0, "नोश्की \ud83d\ude00", List.of()))), EventFilter.NONE));

        assertThat(brief.missingGlyphs()).isZero();
        assertThat(brief.text())
                .contains("\u25a1\u25a1")
                .contains("for which an empty square (\u25a1) stands")
                .contains("U+0928")
                .contains("U+1F600");
    }

    @Test
    void a_very_long_word_is_broken_and_loses_nothing() throws IOException {
        String word = "https://example.org/" + "abcdefghij".repeat(60);

        String text = PrintedBrief.of(view(with(List.of(event(0, word, List.of()))), EventFilter.NONE))
                .text();

        assertThat(text.replace(" ", "")).contains(word);
    }

    @Test
    void a_quote_of_more_than_a_page_goes_on_between_lines() throws IOException {
        String words = "We heard it all night long and nobody came to help us. "
                .repeat(120)
                .strip();
        Quote quote = new Quote("rawderm", 1, "A resident", "a shopkeeper", words, null);

        PrintedBrief brief = PrintedBrief.of(view(with(List.of(event(0, "Long.", List.of(quote)))), EventFilter.NONE));

        String withoutMargins = brief.text()
                .replaceAll("balochistan\\.json \u00b7 made [^)]*\\) \\d+ of \\d+", "")
                .replace(SHIPPED.title() + " Fri 30 Jan 2026 \u2013 Sun 1 Feb 2026", "");
        assertThat(PrintedBrief.inOneLine(withoutMargins)).contains("\u201c" + words + "\u201d");
        assertThat(brief.pages()).isGreaterThan(3);
    }

    @Test
    void three_hundred_events_are_all_there_in_the_order_of_time() throws IOException {
        List<Event> events = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            events.add(event(number, "Told.", List.of()));
        }

        String text = PrintedBrief.of(view(with(events), EventFilter.NONE)).text();

        int at = 0;
        for (Event event : events) {
            at = text.indexOf(event.title(), at);
            assertThat(at).as(event.title()).isPositive();
        }
    }

    @Test
    void more_events_than_it_holds_are_counted_and_said_to_be_left_out() throws IOException {
        List<Event> events = new ArrayList<>();
        for (int number = 0; number < BriefWriter.MAX_EVENTS + 5; number++) {
            events.add(event(number, "Told.", List.of()));
        }

        PrintedBrief brief = PrintedBrief.of(view(with(events), EventFilter.NONE));

        String limit = String.format(
                Locale.ENGLISH,
                "the first %,d events of %,d events",
                BriefWriter.MAX_EVENTS,
                BriefWriter.MAX_EVENTS + 5);
        assertThat(brief.text(1)).contains(limit);
        assertThat(brief.text()).containsOnlyOnce("Event number 999.").doesNotContain("Event number 1000.");
    }

    @Test
    void the_stream_stays_open() throws IOException {
        boolean[] closed = {false};
        OutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        new BriefWriter(all(), BriefPictures.NONE, Paper.A4).writeTo(stream);

        assertThat(closed[0]).isFalse();
    }
}
