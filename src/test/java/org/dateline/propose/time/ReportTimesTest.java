package org.dateline.propose.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.dateline.model.EventTime;
import org.dateline.model.Published;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole reports of several styles, with the right answers beside them. All that they tell is invented. */
@NullMarked
class ReportTimesTest {

    /** A text, when it was published, and its times as "paragraph, wording, four ends". */
    private record Report(List<String> paragraphs, Published published, ZoneId zone, List<String> times) {

        static Report read(String name) throws IOException {
            JsonObject answers =
                    JsonParser.parseString(resource(name + ".json")).getAsJsonObject();
            List<String> times = new ArrayList<>();
            for (JsonElement time : answers.getAsJsonArray("times")) {
                List<String> values = new ArrayList<>();
                time.getAsJsonArray().forEach(value -> values.add(value.isJsonNull() ? "?" : value.getAsString()));
                times.add(String.join(", ", values));
            }
            return new Report(
                    resource(name + ".txt")
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList(),
                    new Published(LocalDate.parse(answers.get("published").getAsString()), null),
                    ZoneId.of(answers.get("zone").getAsString()),
                    times);
        }

        private static String resource(String name) throws IOException {
            try (InputStream in = Objects.requireNonNull(ReportTimesTest.class.getResourceAsStream(name), name)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        List<String> proposed() {
            return TimeProposer.propose(paragraphs, published, zone).stream()
                    .map(this::line)
                    .toList();
        }

        private String line(ProposedTime proposed) {
            EventTime time = proposed.time();
            String ends = time == null
                    ? "?"
                    : String.join(
                            ", ",
                            local(time.start()),
                            local(time.startLatest()),
                            local(time.endEarliest()),
                            local(time.end()));
            return proposed.paragraph() + ", " + proposed.wording() + ", " + ends;
        }

        private String local(Instant time) {
            LocalDateTime local = time.atZone(zone).toLocalDateTime();
            return local.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"british", "wire", "police"})
    void tells_all_times_of_the_reports_on_which_the_rules_were_tuned(String name) throws IOException {
        Report report = Report.read(name);

        assertThat(report.proposed()).containsExactlyInAnyOrderElementsOf(report.times());
    }

    /** What is still missed stays in the answers, so that the share is an honest one. */
    @ParameterizedTest
    @CsvSource({"un, 20", "tabloid, 18"})
    void tells_most_times_of_other_reports_and_no_false_ones(String name, int right) throws IOException {
        Report report = Report.read(name);

        List<String> proposed = report.proposed();

        assertThat(proposed.stream().filter(report.times()::contains)).hasSizeGreaterThanOrEqualTo(right);
        assertThat(proposed).hasSizeLessThanOrEqualTo(report.times().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", "1 ", "Saturday and ", "two days after ", "in the early ", "12:30 ", "1/", "a"})
    void takes_a_time_that_grows_with_the_length_of_the_text_only(String part) {
        String hostile = part.repeat(400_000 / part.length());

        assertTimeoutPreemptively(
                Duration.ofMinutes(5),
                () -> TimeProposer.propose(
                        List.of(hostile), new Published(LocalDate.of(2026, 2, 1), null), ZoneId.of("UTC")));
    }

    @Test
    void no_order_of_words_breaks_it() {
        String[] words =
                ("on in the early late Saturday Sunday 's night morning of 31 January 2026 , . ( ) to from between until by"
                                + " since 3 am p.m. GMT 17 : 30 last next week two days after before earlier later for more than hours over past"
                                + " May 1990 s - today overnight into dawn noon midnight 99 999999999 years ago decades and")
                        .split(" ");
        Random random = new Random(20260201);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) > 0 ? " " : "");
            }
            Published published = random.nextBoolean() ? null : new Published(LocalDate.of(2026, 2, 28), null);

            for (ProposedTime time :
                    TimeProposer.propose(List.of(text.toString()), published, ZoneId.of("Europe/London"))) {
                assertThat(text.substring(time.begin(), time.end())).isEqualTo(time.wording());
            }
        }
    }
}
