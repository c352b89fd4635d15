package org.dateline.propose.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.dateline.propose.source.TextPart.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceProposerTest {

    private static final ZoneId LOCAL = ZoneId.of("Asia/Karachi");
    private static final String BODY = """
            A bridge over the Arno gave way on Saturday night and left dozens of motorists on both banks, officials said.
            Nobody was hurt, and boats brought people over until the next morning, when the army laid a second bridge.
            """;

    @Test
    void a_wire_report_says_most_of_it_itself() {
        SourceProposal source = of("""
                Bridge over the Arno gives way
                by AFP Staff Writers
                Velden, Arnonia (AFP) Feb 1, 2026
                """ + BODY);

        assertThat(source.title().value()).isEqualTo("Bridge over the Arno gives way");
        assertThat(source.byline().value()).isEqualTo("AFP Staff Writers");
        assertThat(source.dateline().value()).isEqualTo("Velden, Arnonia (AFP) Feb 1, 2026");
        assertThat(source.published().value()).isEqualTo(day(2026, 2, 1));
        assertThat(source.published().reason())
                .isEqualTo("the day of the dateline \u201cVelden, Arnonia (AFP) Feb 1, 2026\u201d, paragraph 3");
        assertThat(source.origins())
                .extracting(Proposed::value, Proposed::paragraph)
                .containsExactly(tuple("AFP", 3));
        assertThat(source.outlet().value()).isNull();
        assertThat(source.parts())
                .extracting(TextPart::kind)
                .containsExactly(Kind.HEADLINE, Kind.BYLINE, Kind.DATELINE);
    }

    @Test
    void an_agency_that_nobody_knows_is_one_behind_the_day_of_a_dateline() {
        SourceProposal source = of("\u2022 Bridge over the Arno gives way\nVELDEN, March 12 (Meridian) - " + BODY);

        assertThat(source.title().value()).isEqualTo("Bridge over the Arno gives way");
        assertThat(source.origins()).extracting(Proposed::value).containsExactly("Meridian");
    }

    @Test
    void a_line_with_an_hour_is_no_dateline_and_a_subject_is_a_headline() {
        SourceProposal source = of("Subject: Bridge over the Arno gives way\n"
                + "The Velden Courier, Saturday 31 January 2026 18.45 GMT\n" + BODY);

        assertThat(source.title().value()).isEqualTo("Bridge over the Arno gives way");
        assertThat(source.outlet().value()).isEqualTo("The Velden Courier");
        assertThat(source.dateline().value()).isNull();
        assertThat(source.published().value())
                .isEqualTo(new PublicationTime(LocalDate.of(2026, 1, 31), LocalTime.of(18, 45), ZoneOffset.UTC));
    }

    @Test
    void what_the_text_does_not_say_is_empty_and_is_asked_for() {
        SourceProposal source = of(BODY);

        assertThat(source.outlet()).isEqualTo(Proposed.none("The text does not name its outlet. Who published it?"));
        assertThat(source.title().value()).isNull();
        assertThat(source.byline().value()).isNull();
        assertThat(source.dateline().value()).isNull();
        assertThat(source.origins()).isEmpty();
        assertThat(source.published().value()).isNull();
        assertThat(source.published().reason())
                .startsWith(
                        "The text bears no date; the weekdays that it names, such as \u201cSaturday\u201d, paragraph 1,")
                .endsWith("When was it published?");
        assertThat(source.parts()).isEmpty();
    }

    @Test
    void what_the_file_says_apart_from_its_text_is_taken_as_it_says_it() {
        SourceProposal source = new SourceProposer(empty())
                .propose(new Article(
                        BODY.lines().toList(),
                        "Fwd: Bridge down",
                        "Velden Herald",
                        "By A Desk",
                        "Sun, 01 Feb 2026 17:04:00 +0500",
                        "https://herald.example/1"));

        assertThat(source.outlet().value()).isEqualTo("Velden Herald");
        assertThat(source.title().value()).isEqualTo("Bridge down");
        assertThat(source.byline().value()).isEqualTo("A Desk");
        assertThat(source.address().value()).isEqualTo("https://herald.example/1");
        assertThat(source.published().value())
                .isEqualTo(new PublicationTime(LocalDate.of(2026, 2, 1), LocalTime.of(17, 4), ZoneOffset.ofHours(5)));
        assertThat(source.zone().value()).isEqualTo(ZoneOffset.ofHours(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published: 1 Feb 2026, 17:04 PKT | 2026-02-01T17:04 | Asia/Karachi",
                "Sunday, February 1, 2026 05:04 PM | 2026-02-01T17:04 |",
                "Jago Desk Published: 1 February 2026, 05:04 PM | 2026-02-01T17:04 |",
                "Posted on February 1st, 2026 at 5.04 pm GMT | 2026-02-01T17:04 | Z",
                "2026-02-01T12:04:00+05:00 | 2026-02-01T12:04 | +05:00",
                "2026-02-01 17:04 | 2026-02-01T17:04 |",
                "17:04 CET, 01.02.2026 | 2026-02-01T17:04 | +01:00",
                "Date: Sun, 1 Feb 2026 17:04:00 -0500 | 2026-02-01T17:04 | -05:00",
                "First published: 1 Feb 2026 | 2026-02-01 |",
                "Published in Dawn, February 1st, 2026 | 2026-02-01 |",
                "February 1, 2026, 1704 GMT | 2026-02-01T17:04 | Z",
                "1 Feb 2026 5:04 | 2026-02-01 |",
                "1 February 2026 17:04 IST | 2026-02-01T17:04 |",
            })
    void a_line_of_the_date_is_read_in_many_forms(String line, String time, @Nullable String zone) {
        PublicationTime expected = time.contains("T")
                ? new PublicationTime(
                        LocalDate.parse(time.substring(0, 10)),
                        LocalTime.parse(time.substring(11)),
                        zone == null ? null : ZoneId.of(zone))
                : day(2026, 2, 1);

        assertThat(of("Bridge gives way at Velden\n" + line + "\n" + BODY)
                        .published()
                        .value())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Feb 2 | it names no year",
                "Published: Feb 2 | it names no year",
                "Published: 05/02/2026 | day and month cannot be told apart",
                "Updated: 1 February 2026 | only when it was brought up to date",
                "3 hours ago | does not say from when that is seen",
                "The attack of 1 February 2026 and what came of it | bears no date",
            })
    void what_is_no_date_of_publication_is_asked_about(String line, String reason) {
        Proposed<PublicationTime> published =
                of("Bridge gives way at Velden\n" + line + "\n" + BODY).published();

        assertThat(published.value()).isNull();
        assertThat(published.reason()).contains(reason).endsWith("?");
    }

    @Test
    void a_zone_of_several_meanings_is_not_chosen() {
        Proposed<ZoneId> zone =
                of("Bridge gives way\n1 February 2026 17:04 IST\n" + BODY).zone();

        assertThat(zone)
                .isEqualTo(new Proposed<>(
                        null, "\u201cIST\u201d may be Indian, Irish or Israeli time", 0, List.of(ZoneOffset.UTC)));
    }

    @Test
    void dates_that_contradict_one_another_are_shown_and_none_is_chosen() {
        Proposed<PublicationTime> published = of("""
                Bridge gives way at Velden
                Published: 1 February 2026
                """ + BODY + "Published in The Velden Herald, February 3rd, 2026")
                .published();

        assertThat(published.value()).isNull();
        assertThat(published.reason()).startsWith("The dates contradict one another: ");
        assertThat(published.others()).containsExactly(day(2026, 2, 1), day(2026, 2, 3));
    }

    @Test
    void nothing_is_published_before_the_day_of_its_dateline() {
        SourceProposal source = of("""
                date 2024-11-01 Velden Space News
                Bridge gives way at Velden
                Velden (AFP) Feb 1, 2026
                """ + BODY);

        assertThat(source.published().value()).isEqualTo(day(2026, 2, 1));
        assertThat(source.published().reason()).contains("\u201c2024-11-01\u201d, paragraph 1 contradicts it");
        assertThat(source.outlet().value()).isEqualTo("Velden Space News");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUETTA, Pakistan — | QUETTA, Pakistan",
                "Islamabad, Feb 2: | Islamabad, Feb 2",
                "NEW DELHI/VELDEN, Feb 1 (Reuters) - | NEW DELHI/VELDEN, Feb 1 (Reuters)",
                "LAGOS • 3 March 2026 • (Reuters) — | LAGOS • 3 March 2026 • (Reuters)",
                "Velden (AFP) – | Velden (AFP)",
                "VELDEN: | VELDEN",
                "GENEVA (3 March 2026) – | GENEVA (3 March 2026)",
                "St. Veit, 2 February 2026 — | St. Veit, 2 February 2026",
                "Old Town — | Old Town",
                "کوئٹہ (اے ایف پی) | کوئٹہ (اے ایف پی)",
                "BREAKING: |",
                "Officials: |",
                "Water — |",
                "The minister (left) — |",
            })
    void a_dateline_is_what_stands_before_the_dash(String begin, @Nullable String dateline) {
        SourceProposal source = of("Bridge gives way at Velden\n" + begin + " " + BODY);

        assertThat(source.dateline().value()).isEqualTo(dateline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Agencies) | Agencies",
                "With inputs from Reuters | Reuters",
                "Source: AFP, Al Jazeera | AFP, Al Jazeera",
                "Sources: Velden Weekly and Reuters | Velden Weekly, Reuters",
                "© 2026 AFP | AFP",
                "AFP/Reuters | AFP, Reuters",
                "— Xinhua | Xinhua",
                "The road stayed closed on Monday, and no date was given for its opening. (AP) | AP",
                "The road stayed closed on Monday, and no date was given for its opening. — AFP | AFP",
                "The road stayed closed on Monday, he said, with additional reporting by The Associated Press. | AP",
                "The mayor told AFP that the road would stay closed for another week at the least, he said. | AFP",
                "In a statement sent to Reuters on Monday the group said that it had not blown up the bridge. | Reuters",
                "More than 120 cars were lost, officials said, according to a report by The Guardian on Monday. | The Guardian",
                "The Guardian reported that the bridge had been inspected only once in the last ten years. | The Guardian",
                "The Velden Herald reported that the bridge had been inspected only once in ten years. | The Velden Herald",
                "An AFP correspondent at the scene saw two cars in the river, and a third one on its bank. | AFP",
                "Quoting the mayor, the news agency Interfax reported that nobody had been on the bridge. | Interfax",
                "Photo: Reuters |",
                "Motorists on the banks of the Arno. – AFP Photo |",
                "The paper said that more bridges might give way, as Human Rights Watch had told the ministry. |",
            })
    void origins_are_those_that_a_text_says_it_relies_on(String line, @Nullable String origins) {
        List<Proposed<String>> found =
                of("Bridge gives way at Velden\n" + BODY + line).origins();

        assertThat(String.join(", ", found.stream().map(Proposed::value).toList()))
                .isEqualTo(origins == null ? "" : origins);
    }

    @Test
    void each_origin_says_where_the_text_names_it() {
        List<Proposed<String>> origins = of(BODY + "The mayor told AFP so, when he was asked a second time on Monday.\n"
                        + "Source: Reuters, Agencies")
                .origins();

        assertThat(origins)
                .extracting(Proposed::value, Proposed::reason)
                .containsExactly(
                        tuple("Reuters", "the last paragraph credits Reuters, Agencies"),
                        tuple("AFP", "\u201ctold AFP\u201d, paragraph 3"),
                        tuple("Agencies", "the last paragraph credits Reuters, Agencies"));
    }

    @Test
    void what_an_outlet_was_told_itself_is_no_origin() {
        SourceProposal source =
                of("""
                Bridge gives way at Velden
                Velden Herald Desk
                """ + BODY + "The mayor told the Velden Herald that the road would stay closed for a week.");

        assertThat(source.outlet().value()).isEqualTo("Velden Herald");
        assertThat(source.byline().value()).isEqualTo("Velden Herald Desk");
        assertThat(source.origins()).isEmpty();
    }

    @Test
    void page_furniture_is_proposed_to_be_cut_off() {
        SourceProposal source = of("""
                Skip to content
                Home
                World
                Sport
                Bridge gives way at Velden
                Photo of author
                By A. Writer
                WhatsApp Group Join Now
                """ + BODY + """
                Motorists on the banks of the Arno. – AFP Photo
                WhatsApp Group Join Now
                Leave a Comment
                """);

        assertThat(source.parts())
                .extracting(TextPart::paragraph, TextPart::kind)
                .containsExactly(
                        tuple(1, Kind.FURNITURE),
                        tuple(2, Kind.FURNITURE),
                        tuple(3, Kind.FURNITURE),
                        tuple(4, Kind.FURNITURE),
                        tuple(5, Kind.HEADLINE),
                        tuple(6, Kind.FURNITURE),
                        tuple(7, Kind.BYLINE),
                        tuple(8, Kind.FURNITURE),
                        tuple(11, Kind.CAPTION),
                        tuple(12, Kind.FURNITURE),
                        tuple(13, Kind.FURNITURE));
        assertThat(source.byline().value()).isEqualTo("A. Writer");
    }

    @Test
    void an_id_is_made_of_what_tells_the_source_from_others_and_is_not_taken() {
        String text = "date 2026-02-01 Velden Herald\n" + BODY;
        Source taken =
                new Source("velden-herald", null, null, null, null, null, List.of(), null, null, null, List.of());
        Dataset dataset = Dataset.builder().sources(Catalog.of(List.of(taken))).build();

        assertThat(of(text).id()).isEqualTo("velden-herald");
        assertThat(new SourceProposer(dataset).propose(article(text)).id()).isEqualTo("velden-herald-2");
        assertThat(of(BODY).id()).isEqualTo("report");
    }

    @Test
    void origins_are_spelled_as_the_dataset_spells_them() {
        Source known = new Source(
                "a", null, null, null, null, null, List.of("Agence France-Presse"), null, null, null, List.of());
        Dataset dataset = Dataset.builder().sources(Catalog.of(List.of(known))).build();

        SourceProposal source = new SourceProposer(dataset).propose(article(BODY + "Source: AFP"));

        assertThat(source.origins()).extracting(Proposed::value).containsExactly("Agence France-Presse");
    }

    @Test
    void a_hostile_text_is_gone_through_in_no_time() {
        String line = "A-".repeat(40_000) + " (" + "a ".repeat(40_000) + "told ".repeat(20_000) + "AFP ".repeat(20_000);

        assertThatCode(() -> of(line + "\n" + line)).doesNotThrowAnyException();
    }

    private static PublicationTime day(int year, int month, int day) {
        return new PublicationTime(LocalDate.of(year, month, day), null, null);
    }

    private static Dataset empty() {
        Place town = new Place("old-town", "Old Town", List.of(), "city", null, null, null, null);
        return Dataset.builder().places(Catalog.of(List.of(town))).build();
    }

    private static Article article(String text) {
        return new Article(text.lines().toList(), null, null, null, null, null);
    }

    private static SourceProposal of(String text) {
        return new SourceProposer(empty()).propose(article(text));
    }

    @Test
    void a_time_goes_into_the_record_in_the_zone_of_the_text() {
        PublicationTime time = new PublicationTime(LocalDate.of(2026, 2, 1), LocalTime.of(23, 30), null);

        assertThat(time.in(ZoneOffset.UTC, LOCAL).date()).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(time.in(LOCAL, LOCAL).date()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(day(2026, 2, 1).in(ZoneOffset.UTC, LOCAL).instant()).isNull();
    }
}
