package org.dateline.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.events.Dataset;
import org.dateline.export.ExportSamples;
import org.dateline.export.content.ExportedView;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Quote;
import org.dateline.query.EventFilter;
import org.dateline.samples.SampleEvent;
import org.junit.jupiter.api.Test;

/** How a brief falls on pages, and how it is built for those who cannot see them. */
class BriefPagesTest {

    private static final String HEADS = "Number In the source\u2019s words Who says so Source, published";
    private static final Dataset SHIPPED = ExportSamples.shipped().dataset();

    private static PrintedBrief shipped() throws IOException {
        return PrintedBrief.of(ExportSamples.shipped());
    }

    /** An event whose summary has so many lines, so that others after it stand lower. */
    private static Event event(int number, int lines, List<Quote> quotes, List<Figure> figures) {
        var start = SHIPPED.span().from().plus(Duration.ofMinutes(number));
        return SampleEvent.of("event-" + number)
                .title("Event number " + number + ".")
                .summary("line\n".repeat(lines).strip())
                .category(SHIPPED.categories().list().get(0).id())
                .time(start, start)
                .quotes(quotes)
                .figures(figures)
                .build();
    }

    private static PrintedBrief of(List<Event> events) throws IOException {
        Dataset dataset = SHIPPED.toBuilder()
                .events(events)
                .stories(Catalog.of(List.of()))
                .build();
        ExportedView view = ExportSamples.view(dataset, dataset.span(), EventFilter.NONE);
        return PrintedBrief.of(view);
    }

    private static List<Figure> figures(int count) {
        String measure = SHIPPED.measures().list().get(0).id();
        List<Figure> shipped = SHIPPED.events().stream()
                .flatMap(event -> event.figures().stream())
                .filter(figure -> figure.measure().equals(measure))
                .toList();
        return IntStream.range(0, count)
                .mapToObj(i -> shipped.get(i % shipped.size()))
                .toList();
    }

    /** What a page has between its margins. */
    private static List<String> bodies(PrintedBrief brief) throws IOException {
        List<String> bodies = new ArrayList<>();
        for (int page = 2; page <= brief.pages(); page++) {
            bodies.add(brief.text(page).replaceFirst("^.* " + page + " of " + brief.pages() + " ", ""));
        }
        return bodies;
    }

    @Test
    void a_table_that_goes_on_has_the_heads_of_its_columns_on_each_page_once() throws IOException {
        List<String> pages = bodies(of(List.of(event(0, 1, List.of(), figures(60)))));

        List<String> withTable = pages.stream()
                .filter(page -> page.contains("\u201cmore than 190"))
                .toList();
        assertThat(withTable)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).containsOnlyOnce(HEADS));
        assertThat(withTable.subList(1, withTable.size())).allMatch(page -> page.startsWith(HEADS));
    }

    @Test
    void no_heading_stands_alone_at_the_foot_of_a_page() throws IOException {
        List<Event> events = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            events.add(event(number, 1 + number % 7, List.of(), number % 2 == 0 ? figures(2 + number % 5) : List.of()));
        }

        List<String> pages = bodies(of(events));

        assertThat(pages).hasSizeGreaterThan(15);
        assertThat(pages)
                .noneMatch(page -> page.matches(".*Event number \\d+\\.$"))
                .noneMatch(page -> page.endsWith(HEADS) || page.endsWith("Figures"))
                .noneMatch(page ->
                        page.endsWith("all of them.") || page.endsWith("source.") && !page.endsWith("1 source."));
    }

    @Test
    void a_paragraph_goes_on_with_more_than_one_line_on_either_page() throws IOException {
        for (int before = 30; before < 50; before++) {
            List<Event> events = List.of(
                    event(0, before, List.of(), List.of()),
                    event(
                            1,
                            1,
                            List.of(new Quote(
                                    "rawderm",
                                    1,
                                    "A resident",
                                    null,
                                    "wrd\n".repeat(9).strip(),
                                    null)),
                            List.of()));

            for (String page : bodies(of(events))) {
                assertThat(page.split("wrd", -1).length - 1)
                        .as("after %d lines: %s", before, page)
                        .isNotEqualTo(1);
            }
        }
    }

    @Test
    void events_begin_on_a_page_of_their_own() throws IOException {
        assertThat(bodies(shipped()).get(0)).startsWith("Events in the order of time");
    }

    @Test
    void nothing_is_printed_twice_in_the_same_place() throws IOException {
        assertThat(shipped().overprinted()).isZero();
    }

    @Test
    void is_tagged_with_headings_tables_and_quotes() throws IOException {
        List<String> types =
                shipped().structure().stream().map(PrintedBrief.Element::type).toList();
        long withFigures = ExportSamples.shipped().result().events().stream()
                .filter(event -> !event.figures().isEmpty())
                .count();

        assertThat(types).startsWith("Document");
        assertThat(types).filteredOn("H1"::equals).hasSize(1);
        assertThat(types).filteredOn("H2"::equals).hasSize(3);
        assertThat(types)
                .filteredOn("H3"::equals)
                .hasSize(ExportSamples.shipped().result().size()
                        + ExportSamples.shipped().sources().size());
        assertThat(types).filteredOn("Table"::equals).hasSize((int) withFigures);
        assertThat(types).contains("TH", "TD", "BlockQuote", "P");
    }

    @Test
    void headings_come_in_the_order_in_which_they_are_read() throws IOException {
        List<String> types = shipped().structure().stream()
                .filter(element -> element.type().matches("H\\d"))
                .map(PrintedBrief.Element::type)
                .distinct()
                .toList();

        assertThat(types).containsExactly("H1", "H2", "H3");
    }

    @Test
    void heads_of_columns_say_that_they_are() throws IOException {
        assertThat(shipped().structure())
                .filteredOn(element -> element.type().equals("TH"))
                .isNotEmpty()
                .extracting(PrintedBrief.Element::scope)
                .containsOnly("Column", "Row");
    }

    @Test
    void pictures_are_told_in_words() throws IOException {
        var map = new java.awt.image.BufferedImage(80, 50, java.awt.image.BufferedImage.TYPE_INT_RGB);
        PrintedBrief brief = PrintedBrief.of(
                ExportSamples.shipped(), new BriefPictures(map, map, "Natural Earth", List.of()), Paper.A4);

        assertThat(brief.structure())
                .filteredOn(element -> element.type().equals("Figure"))
                .extracting(PrintedBrief.Element::alternative)
                .containsExactly(
                        "Map of the events that the window shows. All of them are listed below.",
                        "Timeline of the events. All of them are listed below in the order of time.");
    }

    @Test
    void calls_itself_accessible_and_says_its_title() throws IOException {
        shipped().ask(document -> {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>")
                    .contains(SHIPPED.title());
            return document;
        });
    }
}
