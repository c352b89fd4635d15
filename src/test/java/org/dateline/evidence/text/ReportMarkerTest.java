package org.dateline.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.MarkedReport.Missing;
import org.dateline.evidence.text.MarkedReport.Paragraph;
import org.dateline.model.Event;
import org.dateline.model.EventLink;
import org.dateline.model.Source;
import org.dateline.samples.ReportSample;
import org.dateline.samples.SampleEvent;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
@SuppressWarnings("NullAway.Init")
class ReportMarkerTest {

    @TempDir
    Path folder;

    private Dataset dataset;

    @BeforeEach
    void archive() throws Exception {
        dataset = ReportSample.dataset();
        ReportSample.archive(folder);
    }

    private MarkedReport marked(String source) throws Exception {
        return marked(source, CheckedTexts.read(dataset, folder));
    }

    private MarkedReport marked(String source, @Nullable CheckedTexts texts) {
        return ReportMarker.mark(dataset.sources().get(source), dataset.events(), dataset.places(), texts);
    }

    private Paragraph paragraph(int number) throws Exception {
        return marked("paper").paragraph(number).orElseThrow();
    }

    /** The words with what is marked in brackets: "[We go|quote raid 0], he said". */
    private static String words(Paragraph paragraph) {
        return paragraph.runs().stream()
                .map(run -> run.marks().isEmpty()
                        ? run.text()
                        : "[" + run.text() + "|"
                                + run.marks().stream()
                                        .map(ReportMarkerTest::name)
                                        .collect(Collectors.joining("+")) + "]")
                .collect(Collectors.joining());
    }

    @Test
    void a_paragraph_has_the_links_that_rest_on_it() throws Exception {
        EventLink link = new EventLink(EventLink.Type.CONTRADICTS, "blast", "paper", 6);
        Event raid = SampleEvent.like(dataset.events().get("raid"))
                .links(List.of(link, new EventLink(EventLink.Type.FOLLOWS, "blast", "wire", 6)))
                .build();

        MarkedReport report = ReportMarker.mark(dataset.sources().get("paper"), List.of(raid), dataset.places(), null);

        assertThat(report.paragraph(6).orElseThrow().links()).containsExactly(new MarkedReport.Linked("raid", link));
    }

    private static List<String> missing(Paragraph paragraph) {
        return paragraph.missing().stream().map(ReportMarkerTest::missing).toList();
    }

    private static String missing(Missing missing) {
        return name(missing.mark()) + (missing.foundIn() == null ? "" : " in " + missing.foundIn());
    }

    private static String name(Mark mark) {
        return mark.accept(new Mark.Visitor<>() {
            @Override
            public String quote(Mark.Quoted quoted) {
                return "quote " + quoted.event() + " " + quoted.index();
            }

            @Override
            public String figure(Mark.Counted counted) {
                return "figure " + counted.event() + " " + counted.index();
            }

            @Override
            public String place(Mark.Named named) {
                return named.place();
            }
        });
    }

    @Test
    void a_report_has_all_its_paragraphs_in_their_order_to_the_letter() throws Exception {
        MarkedReport report = marked("paper");
        ArchivedText text = ArchivedText.parse(ReportSample.TEXT);

        assertThat(report.paragraphs().stream().filter(Paragraph::isArchived))
                .extracting(Paragraph::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ReportSample.PARAGRAPHS)
                        .boxed()
                        .toList());
        assertThat(report.paragraphs().stream().filter(Paragraph::isArchived))
                .allSatisfy(paragraph -> assertThat(paragraph.runs().stream()
                                .map(MarkedReport.Run::text)
                                .collect(Collectors.joining()))
                        .isEqualTo(text.printed(paragraph.number()).orElseThrow()));
    }

    @Test
    void quotes_are_marked_where_they_stand_and_missed_where_they_should() throws Exception {
        assertThat(words(paragraph(2)))
                .isEqualTo("\"[We will not go|quote raid 0],\" the minister told reporters."
                        + " \"[We will stay.|quote raid 1]\"");
        assertThat(missing(paragraph(2))).isEmpty();
        assertThat(missing(paragraph(3))).containsExactly("quote raid 1 in 2");
    }

    @Test
    void a_wording_that_stands_twice_is_marked_twice_and_said_to_be() throws Exception {
        Paragraph paragraph = paragraph(3);

        assertThat(words(paragraph))
                .isEqualTo("[At least |figure raid 0][31|figure raid 0+figure raid 1][ people|figure raid 0]"
                        + " were killed in [Quetta|quetta], and [31|figure raid 1] were hurt in [NUSHKI|noshki].");
        assertThat(paragraph.repeated()).extracting(ReportMarkerTest::name).containsExactly("figure raid 1");
    }

    @Test
    void a_figure_within_a_quote_belongs_to_both() throws Exception {
        assertThat(words(paragraph(4)))
                .isEqualTo(
                        "“[At least |quote blast 0][31 people|quote blast 0+figure blast 0][ died here|quote blast 0],”"
                                + " said a guard in [Quetta|quetta].");
    }

    @Test
    void arabic_script_is_marked_too() throws Exception {
        assertThat(words(paragraph(5)))
                .isEqualTo("وزیر نے کہا «[ہم نہیں جائیں گے|quote raid 2]» اور [کوئٹہ|quetta] خاموش رہا۔");
        assertThat(paragraph(5).repeated()).isEmpty();
    }

    @Test
    void a_quote_is_rather_what_stands_between_quotation_marks() throws Exception {
        assertThat(words(paragraph(7)))
                .isEqualTo("The word calm, and again \"[calm|quote blast 1]\" as somebody said it, and calm.");
    }

    @Test
    void what_is_not_found_is_listed_and_nothing_is_lost() throws Exception {
        assertThat(missing(paragraph(6))).containsExactly("noshki");
        assertThat(missing(paragraph(7))).containsExactly("quote blast 2");
        assertThat(marked("paper").unplaced()).containsExactly("denial");
        Paragraph beyond = paragraph(90);
        assertThat(beyond.isArchived()).isFalse();
        assertThat(missing(beyond)).containsExactly("figure blast 1");
        assertThat(beyond.events()).containsExactly("blast");
    }

    @Test
    void a_paragraph_knows_the_events_that_it_is_recorded_to_tell() throws Exception {
        assertThat(paragraph(1).events()).isEmpty();
        assertThat(paragraph(2).events()).containsExactly("raid");
        assertThat(paragraph(4).events()).containsExactly("blast");
    }

    @Test
    void without_texts_all_that_is_recorded_is_listed_by_paragraph() {
        MarkedReport report = marked("paper", null);

        assertThat(report.paragraphs()).extracting(Paragraph::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 90);
        assertThat(report.paragraphs()).noneMatch(Paragraph::isArchived);
        assertThat(missing(report.paragraph(3).orElseThrow()))
                .containsExactlyInAnyOrder("quote raid 1", "figure raid 0", "figure raid 1", "quetta", "noshki");
    }

    @Test
    void a_text_that_is_not_in_the_folder_is_as_good_as_none() throws Exception {
        MarkedReport report = marked("wire");

        assertThat(report.paragraphs()).hasSize(1);
        assertThat(report.paragraphs().get(0).events()).containsExactly("raid");
        assertThat(missing(report.paragraphs().get(0))).containsExactly("quetta");
    }

    @Test
    void in_a_text_that_has_changed_what_still_stands_there_is_marked() throws Exception {
        Files.writeString(folder.resolve("paper.txt"), "One\nTwo: \"We will not go\"\n");

        MarkedReport report = marked("paper");

        assertThat(words(report.paragraph(2).orElseThrow())).isEqualTo("Two: \"[We will not go|quote raid 0]\"");
        assertThat(missing(report.paragraph(3).orElseThrow())).contains("figure raid 0", "quote raid 1");
    }

    @Test
    void every_record_of_the_shipped_dataset_stands_somewhere_in_its_report() throws Exception {
        dataset = DatasetReader.read(Path.of("data/balochistan.json")).value();

        for (Source source : dataset.sources()) {
            MarkedReport report = marked(source.id(), null);
            Set<String> shown = report.paragraphs().stream()
                    .flatMap(paragraph -> paragraph.missing().stream())
                    .map(missing -> name(missing.mark()))
                    .collect(Collectors.toSet());

            assertThat(shown).containsExactlyInAnyOrderElementsOf(recorded(source));
        }
    }

    private Set<String> recorded(Source source) {
        Stream<String> places = source.mentions().stream().map(mention -> mention.place());
        Stream<String> ofEvents = dataset.events().stream().flatMap(event -> recorded(event, source));
        return Stream.concat(places, ofEvents).collect(Collectors.toSet());
    }

    private static Stream<String> recorded(Event event, Source source) {
        Stream<String> quotes = IntStream.range(0, event.quotes().size())
                .filter(i -> event.quotes().get(i).source().equals(source.id()))
                .mapToObj(i -> "quote " + event.id() + " " + i);
        Stream<String> figures = IntStream.range(0, event.figures().size())
                .filter(i -> event.figures().get(i).source().equals(source.id()))
                .mapToObj(i -> "figure " + event.id() + " " + i);
        return Stream.concat(quotes, figures);
    }
}
