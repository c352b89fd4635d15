package org.dateline.propose.time;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.model.EventTime;
import org.dateline.model.Published;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All reports of this test are of Sunday 1 February 2026. */
@NullMarked
class TimeProposerTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final Published SUNDAY = new Published(LocalDate.of(2026, 2, 1), null);

    private static List<ProposedTime> propose(String text) {
        return TimeProposer.propose(List.of(text.split(" // ")), SUNDAY, KARACHI);
    }

    /** "on Saturday = 2026-01-31T00:00 2026-02-01T00:00", with the inner ends between them unless nothing is certain. */
    private static String inWords(ProposedTime proposed) {
        EventTime time = proposed.time();
        if (time == null) {
            return proposed.wording() + " = ?";
        }
        boolean isWithin =
                time.startLatest().equals(time.end()) && time.endEarliest().equals(time.start());
        String inner = " " + local(time.startLatest()) + " " + local(time.endEarliest());
        return proposed.wording() + " = " + local(time.start()) + (isWithin ? "" : inner) + " " + local(time.end());
    }

    private static String local(Instant time) {
        return time.atZone(KARACHI)
                .toLocalDateTime()
                .toString()
                .replace("2026-", "")
                .replace("T00:00", "");
    }

    private static String told(String text) {
        return propose(text).stream().map(TimeProposerTest::inWords).collect(joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Forces hunted them on Sunday                 | on Sunday = 02-01 02-02
            He flew in late on Saturday                  | late on Saturday = 01-31T18:00 02-01
            It happened on Saturday night                | on Saturday night = 01-31T18:00 02-01
            Early Sunday, gunmen attacked                | Early Sunday = 02-01 02-01T06:30
            in the early hours of Sunday                 | in the early hours of Sunday = 02-01 02-01T06:30
            The attacks began before dawn Saturday       | before dawn Saturday = 01-31 01-31T06:30
            Clashes continued into Sunday morning        | into Sunday morning = 01-31 01-31T23:59 02-01T00:01 02-01T12:00
            They were cleared by Sunday                  | by Sunday = 01-31 02-02
            It reopened by noon on Wednesday             | by noon on Wednesday = 01-28 01-28T12:00
            It has been closed since Friday              | since Friday = 01-30 01-31 02-01 02-02
            It lasted from Friday to Sunday              | from Friday to Sunday = 01-30 01-31 02-01 02-02
            Attacks on Saturday and Sunday               | on Saturday and Sunday = 01-31 02-02
            Saturday's attacks were many                 | Saturday's = 01-31 02-01
            The toll rose after Saturday's attacks       | Saturday's = 01-31 02-01
            Throughout Saturday, helicopters circled     | Throughout Saturday = 01-31 01-31 02-01 02-01
            on Thursday and Friday                       | on Thursday and Friday = 01-29 01-31
            """)
    void weekdays_are_seen_from_the_day_of_publication(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They struck on January 19, and on Saturday he left  | on January 19 = 01-19 01-20; on Saturday = 01-31 02-01
            On Thursday, and again on Saturday, shells fell     | On Thursday = 01-29 01-30; on Saturday = 01-31 02-01
            He spoke on Friday and on Saturday                  | on Friday = 01-30 01-31; on Saturday = 01-31 02-01
            """)
    void what_has_a_preposition_or_a_comma_of_its_own_is_a_time_of_its_own(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was the third attack in less than a week",
                "The court jailed 11 activists for between three and nine years",
                "The river rose by a metre in less than six hours",
                "Less than a week before the vote, polls were open",
                "The strike began less than a month after talks failed"
            })
    void how_long_something_took_is_no_time(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The last strike, in 2011, went on for nearly five months | in 2011
            It began at about 3am on Saturday and lasted for 40 minutes | at about 3am on Saturday, for 40 minutes
            It began at noon on Saturday and lasted for six hours    | at noon on Saturday, for six hours
            """)
    void how_long_it_lasted_is_told_of_what_began_at_a_day_and_not_in_a_year(String text, String wordings) {
        assertThat(propose(text).stream().map(ProposedTime::wording).collect(joining(", ")))
                .isEqualTo(wordings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Since the start of the year, few have come         | Since the start of the year = 01-01 02-02 02-01 02-02
            They will stay until the end of the month          | until the end of the month = 02-01 02-02 02-21 03-01
            They have not won away since early January         | since early January = 01-01 01-11 02-01 02-02
            None will run on Christmas Eve                     | on Christmas Eve = 12-24 12-25
            """)
    void parts_of_the_year_of_publication(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shells fell on Friday. // Nobody spoke. // A house was hit at 02:15 | at 02:15 = 01-30T02:15 01-30T02:15
            Shells fell on Friday and men fled on Thursday. // Nobody spoke. // A house was hit at 02:15 | at 02:15 = ?
            A rally met on Friday. They want back three who were held on January 14. Police came at 3pm | at 3pm = 01-30T15:00 01-30T15:00
            """)
    void a_clock_without_a_day_is_of_the_only_day_or_of_that_of_which_the_text_tells(String text, String expected) {
        List<ProposedTime> times = propose(text);
        assertThat(inWords(times.get(times.size() - 1))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            صبح سے بازار بند ہے۔                    | صبح سے = 02-01T06:00 02-01T12:00 02-01T12:00 02-02
            ہفتے کی صبح سے بازار بند ہے۔             | ہفتے کی صبح سے = 01-31T06:00 01-31T12:00 02-01 02-02
            سنہ 2022 میں سیلاب آیا۔                  | سنہ 2022 = 2022-01-01 2023-01-01
            """)
    void urdu_has_its_since_behind_and_a_word_for_the_year(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Parliament will meet on Friday               | on Friday = 02-06 02-07
            He said he would travel on Thursday          | on Thursday = 02-05 02-06
            The court is due to rule on Tuesday          | on Tuesday = 02-03 02-04
            It met on Tuesday                            | on Tuesday = 01-27 01-28
            Arrested ahead of Friday's vote              | Friday's = 02-06 02-07
            There is a vote next Friday                  | next Friday = 02-06 02-07
            There was a vote last Sunday                 | last Sunday = 01-25 01-26
            Gusts are forecast for Thursday              | Thursday = 02-05 02-06
            The army will act on Sunday                  | on Sunday = 02-01 02-02
            Schools will stay shut until Monday          | until Monday = 02-01 02-02 02-02 02-03
            """)
    void the_verb_tells_the_next_weekday_from_the_last_one(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At 5:30 p.m. on Saturday, a bomb             | At 5:30 p.m. on Saturday = 01-31T17:30 01-31T17:30
            at around 3am on Saturday                    | at around 3am on Saturday = 01-31T02:30 01-31T03:30
            at 0630 hours on 31 January                  | at 0630 hours on 31 January = 01-31T06:30 01-31T06:30
            at 17:30 local time (1230 GMT) on Saturday   | at 17:30 local time (1230 GMT) on Saturday = 01-31T17:30 01-31T17:30
            at 20:30 GMT on Saturday                     | at 20:30 GMT on Saturday = 02-01T01:30 02-01T01:30
            between 3am and 5am on Saturday              | between 3am and 5am on Saturday = 01-31T03:00 01-31T05:00
            from 3 to 5 p.m. on Friday                   | from 3 to 5 p.m. on Friday = 01-30T15:00 01-30T17:00
            Shortly after midnight on Saturday           | Shortly after midnight on Saturday = 01-31 01-31T01:00
            At midnight on Saturday                      | At midnight on Saturday = 01-31 02-01
            at 5:30 on Saturday                          | at 5:30 on Saturday = 01-31T05:30 01-31T17:30
            On Saturday he came, and left before noon    | On Saturday = 01-31 02-01; before noon = 01-31 01-31T12:00
            He left before noon                          | before noon = ?
            """)
    void clocks_need_a_day_and_may_name_a_zone(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on 31 January, police said                   | on 31 January = 01-31 02-01
            On January 31, 2026, it began                | On January 31, 2026 = 01-31 02-01
            On Jan. 31 they came                         | On Jan. 31 = 01-31 02-01
            On Saturday, 31 January 2026, they came      | On Saturday, 31 January 2026 = 01-31 02-01
            They will return on Feb. 3                   | on Feb. 3 = 02-03 02-04
            From Jan 30-31, troops searched              | From Jan 30-31 = 01-30 02-01
            Between 30 January and 2 February, 40 died   | Between 30 January and 2 February = 01-30 02-03
            It was said of 31/01/2026 by them            | 31/01/2026 = 01-31 02-01
            It was said of 02/03/2026 by them            | 02/03/2026 = ?
            In October 2021 the mine closed              | In October 2021 = 2021-10-01 2021-11-01
            The mine closed in early March               | in early March = 2025-03-01 2025-03-11
            In the 1990s there was war                   | In the 1990s = 1990-01-01 2000-01-01
            It rose in late 2024                         | in late 2024 = 2024-09-01 2025-01-01
            It fell last month                           | last month = 01-01 02-01
            Last year, they attacked a train             | Last year = 2025-01-01 01-01
            Over the weekend, dozens died                | Over the weekend = 01-31 02-02
            between March and June 2025                  | between March and June 2025 = 2025-03-01 2025-07-01
            حملے ۳۱ جنوری ۲۰۲۶ کو ہوئے                    | ۳۱ جنوری ۲۰۲۶ = 01-31 02-01
            """)
    void dates_are_read_in_their_usual_forms(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            133 were killed over the past 48 hours       | over the past 48 hours = 01-30 02-02
            190 were killed in two days                  | in two days = 01-31 02-02
            jammed for more than 24 hours                | for more than 24 hours = 01-30 01-31T23:59 02-01T00:01 02-02
            over a 40-hour period on Friday and Saturday | over a 40-hour period on Friday and Saturday = 01-30 02-01
            Two years ago the line was hit               | Two years ago = 2023-08-01 2024-08-02
            It lasted for three days in June 2020        | for three days in June 2020 = 2020-06-01 2020-07-01
            On Friday it rained. Two days earlier, sun   | On Friday = 01-30 01-31; Two days earlier = 01-28 01-29
            On Friday it rained. The next morning, sun   | On Friday = 01-30 01-31; The next morning = 01-31T06:00 01-31T12:00
            On Friday it rained. Hours later, it snowed  | On Friday = 01-30 01-31; Hours later = 01-30 02-01
            two days after the Jan. 29 bombing           | two days after the Jan. 29 = 01-31 02-01
            The army came on Saturday. Earlier, it fled. | on Saturday = 01-31 02-01
            """)
    void durations_count_from_publication_or_from_the_day_named_last(String text, String expected) {
        assertThat(told(text)).startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The insurgency has gone on for decades, and grew in recent years.",
                "People fled after Friday prayers.",
                "On Black Saturday the Sunday Times reported it.",
                "She told the Sunday Chronicle.",
                "May and April may march; the March on Quetta may begin.",
                "Jan Achakzai said so.",
                "Shops close every Friday and on Sundays.",
                "He was jailed for 20 years.",
                "Quetta, Pakistan (AFP) Feb 1, 2026",
                "Published: 1 February 2026, 05:04 PM",
                "It struck in 10 cities and in 2000 villages."
            })
    void vague_words_names_and_the_reports_own_date_are_no_times(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void a_day_after_tells_the_day_of_what_stands_before_it_and_of_what_stands_behind() {
        assertThat(told("Calm held on Sunday. // Sites stayed sealed a day after militants stormed banks."))
                .isEqualTo("on Sunday = 02-01 02-02; a day after = 02-01 02-02; a day after = 01-31 02-01");
        assertThat(told("Saturday's attacks came a day after the military killed 41."))
                .isEqualTo("Saturday's = 01-31 02-01; a day after = 01-30 01-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on Saturday            | Saturday, seen from Sunday 1 February: 31 January
            before dawn Saturday   | Saturday, seen from Sunday 1 February: 31 January; before dawn: from midnight to sunrise, taken as 06:30
            on Sunday              | Sunday, the day of publication: 1 February
            Last year              | last year, seen from Sunday 1 February 2026: the year 2025
            """)
    void the_rule_says_how_it_was_read(String text, String rule) {
        assertThat(propose("It was " + text + ".").get(0).rule().toLowerCase(Locale.ROOT))
                .isEqualTo(rule.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"on Saturday", "yesterday", "last year", "on 31 January", "overnight", "over the past 48 hours"})
    void without_a_date_of_publication_nothing_is_guessed(String words) {
        List<ProposedTime> times = TimeProposer.propose(List.of("They came " + words + "."), null, KARACHI);

        assertThat(times).singleElement().satisfies(proposed -> {
            assertThat(proposed.wording()).isEqualTo(words);
            assertThat(proposed.time()).isNull();
            assertThat(proposed.rule()).contains("cannot be told");
        });
    }

    @Test
    void a_date_that_is_written_in_full_needs_no_date_of_publication() {
        @Nullable
        EventTime time = TimeProposer.propose(List.of("It began on 31 January 2026."), null, KARACHI)
                .get(0)
                .time();

        assertThat(time)
                .isEqualTo(new EventTime(
                        Instant.parse("2026-01-30T19:00:00Z"),
                        Instant.parse("2026-01-31T19:00:00Z"),
                        Instant.parse("2026-01-30T19:00:00Z"),
                        Instant.parse("2026-01-31T19:00:00Z"),
                        "\u201con 31 January 2026\u201d"));
    }

    @Test
    void tells_where_the_words_stand() {
        ProposedTime proposed = propose("First. // They came late on Saturday.").get(0);

        assertThat(proposed.paragraph()).isEqualTo(2);
        assertThat("They came late on Saturday.".substring(proposed.begin(), proposed.end()))
                .isEqualTo("late on Saturday")
                .isEqualTo(proposed.wording());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "اتوار کو حملہ ہوا۔ | 02-01 | 02-02",
                "ہفتے کی رات دھماکہ ہوا۔ | 01-31T18:00 | 02-01",
                "جمعہ کی صبح فائرنگ ہوئی۔ | 01-30T06:00 | 01-30T12:00",
                "۳۱ جنوری ۲۰۲۶ کو حملہ ہوا۔ | 01-31 | 02-01",
                "یکم فروری کو شہر بند رہا۔ | 02-01 | 02-02",
                "گزشتہ روز پانچ افراد ہلاک ہوئے۔ | 01-31 | 02-01",
                "آج صبح آٹھ بجے دھماکہ ہوا۔ | 02-01T08:00 | 02-01T08:00",
                "دو دن قبل حملہ ہوا۔ | 01-30 | 01-31",
                "گزشتہ 48 گھنٹوں میں 40 افراد ہلاک ہوئے۔ | 01-30 | 02-02",
                "گزشتہ سال ٹرین پر حملہ ہوا۔ | 2025-01-01 | 01-01",
            })
    void times_are_read_in_urdu(String text, String start, String end) {
        EventTime time = Objects.requireNonNull(propose(text).get(0).time());

        assertThat(local(time.start())).isEqualTo(start);
        assertThat(local(time.end())).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On the night between 30 and 31 January a bank was looted. | 01-30T18:00 | 01-31T06:30",
                "On the intervening night of Friday and Saturday a bank was looted. | 01-30T18:00 | 01-31T06:30",
                "It burned down last summer. | 2025-06-01 | 2025-09-01",
                "It was built in the winter of 2024. | 2024-12-01 | 2025-03-01",
                "Trains have been suspended until Tuesday. | 02-01 | 02-04",
                "It will be lost without rain before the end of June. | 02-01 | 07-01",
                "The strike was called on Saturday at eight o'clock. | 01-31T08:00 | 01-31T20:00",
                "The talks were on Saturday. They had been set for noon. | 01-31T12:00 | 01-31T12:00",
                "کل سکول بند رہیں گے۔ | 02-02 | 02-03",
                "کل بازار میں دھماکہ ہوا تھا۔ | 01-31 | 02-01",
                "منگل کو بارش کا امکان ہے۔ | 02-03 | 02-04",
            })
    void nights_seasons_and_what_is_to_come_are_told(String text, String start, String end) {
        List<ProposedTime> times = propose(text);
        EventTime time = Objects.requireNonNull(times.get(times.size() - 1).time());

        assertThat(local(time.start())).isEqualTo(start);
        assertThat(local(time.end())).isEqualTo(end);
    }

    @Test
    void the_urdu_word_for_yesterday_and_tomorrow_is_neither_where_no_verb_tells_which() {
        assertThat(propose("کل سکول بند").get(0).time()).isNull();
        assertThat(propose("کل 40 افراد ہلاک ہوئے۔")).isEmpty();
    }

    @Test
    void a_text_that_goes_on_by_the_hour_is_of_the_day_of_publication() {
        List<ProposedTime> times =
                propose("18:20 // It is over. // 17:58 // Troops went in at 5:50pm. // 16:05 // Nothing.");

        assertThat(inWords(times.get(0))).isEqualTo("at 5:50pm = 02-01T17:50 02-01T17:50");
    }

    @Test
    void hours_of_no_named_day_may_be_of_the_day_that_was_named_last_or_of_the_one_before() {
        List<ProposedTime> times =
                propose("Militants struck on Saturday. // Nobody came. // It happened in broad daylight.");

        assertThat(inWords(times.get(1))).isEqualTo("in broad daylight = 01-30T07:30 01-31T17:30");
    }

    @Test
    void the_night_into_a_day_is_the_one_before_it() {
        assertThat(inWords(propose("The fire burned overnight into Sunday.").get(0)))
                .isEqualTo("overnight into Sunday = 01-31T18:00 02-01T06:30");
    }
}
