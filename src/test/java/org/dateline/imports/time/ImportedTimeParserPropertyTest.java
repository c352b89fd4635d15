package org.dateline.imports.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dateline.model.EventTime;
import org.dateline.words.Edtf;
import org.jspecify.annotations.NullMarked;

/** What holds for each date that is written in one of many forms, and for texts that are none. */
@NullMarked
class ImportedTimeParserPropertyTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final List<DateTimeFormatter> DAYS = formats(
            "uuuu-MM-dd",
            "uuuuMMdd",
            "uuuu/M/d",
            "uuuu-DDD",
            "dd/MM/uuuu",
            "d.M.uuuu",
            "d MMMM uuuu",
            "d MMM uuuu",
            "ddMMMuuuu",
            "MMMM d, uuuu",
            "EEEE, d MMMM uuuu",
            "EEE MMM d uuuu",
            "d-MMM-uuuu",
            "uuuu MM dd",
            "uuuu'年'M'月'd'日'",
            "'['uuuu-MM-dd'..'uuuu-MM-dd']'");
    private static final List<DateTimeFormatter> MOMENTS = formats(
            "uuuu-MM-dd HH:mm",
            "uuuu-MM-dd'T'HH:mm:ss",
            "uuuuMMddHHmm",
            "uuuuMMdd'T'HHmm",
            "dd/MM/uuuu h:mm a",
            "d MMMM uuuu, HH:mm",
            "HH:mm d MMMM uuuu",
            "EEE MMM dd HH:mm:ss uuuu",
            "EEE, d MMM uuuu HH:mm 'hrs'",
            "d MMM uuuu HHmm 'hrs'",
            "dd/MMM/uuuu:HH:mm:ss");

    private static List<DateTimeFormatter> formats(String... patterns) {
        return List.of(patterns).stream()
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
                .toList();
    }

    private static ImportedTimeParser parser() {
        return new ImportedTimeParser(TimeOptions.of(KARACHI, DateOrder.DAY_FIRST));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<DateTimeFormatter> formatsOfDays() {
        return Arbitraries.of(DAYS);
    }

    @Provide
    Arbitrary<DateTimeFormatter> formatsOfMoments() {
        return Arbitraries.of(MOMENTS);
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.strings()
                .withChars("0123456789-/.:,~?%X[]' TZ+apmstndrhQWJanFebuoc\u00e0\u0661\u5e74\u2013\"()")
                .ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().ofMaxLength(300);
    }

    @Property(tries = 3000, seed = "20260201")
    void a_day_reads_back_as_that_day_in_each_form(
            @ForAll("days") LocalDate day, @ForAll("formatsOfDays") DateTimeFormatter format) throws Exception {
        ImportedTime time = parser().parse(format.format(day), "");

        assertThat(time.from()).isEqualTo(day.atStartOfDay(KARACHI).toInstant());
        assertThat(time.to()).isEqualTo(day.plusDays(1).atStartOfDay(KARACHI).toInstant());
        assertThat(time.doubt()).isNull();
    }

    @Property(tries = 3000, seed = "20260201")
    void a_moment_reads_back_as_that_moment_in_each_form(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 1439) int minute,
            @ForAll("formatsOfMoments") DateTimeFormatter format)
            throws Exception {
        var local = day.atStartOfDay().plusMinutes(minute);
        var moment = local.atZone(KARACHI);

        ImportedTime time = parser().parse(format.format(local), "");

        // When the clocks changed the time that was shown may have been none, or two
        if (moment.toLocalDateTime().equals(local) && time.doubt() == null) {
            assertThat(time.from()).isEqualTo(moment.toInstant());
            assertThat(time.isExact()).isTrue();
        }
    }

    @Property(tries = 2000, seed = "20260201")
    void any_two_days_of_an_interval_are_its_beginning_and_its_end(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 4000) int length) throws Exception {
        LocalDate last = day.plusDays(length);

        ImportedTime time = parser().parse(day + "/" + last, "");

        ImportedTime until = time.until();
        assertThat(until).isNotNull();
        assertThat(time.day()).isEqualTo(day);
        assertThat(until == null ? null : until.day()).isEqualTo(last);
    }

    /** A day, its month, its year or its decade in the extended format. */
    private static String edtf(LocalDate day, int precision) {
        return switch (precision) {
            case 0 -> day.toString();
            case 1 -> day.toString().substring(0, 7);
            case 2 -> day.toString().substring(0, 4);
            default -> day.toString().substring(0, 3) + "X";
        };
    }

    @Property(tries = 2000, seed = "20260201")
    void what_the_extended_format_says_is_written_so_again(
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(max = 3) int firstPrecision,
            @ForAll @IntRange(max = 2) int lastPrecision)
            throws Exception {
        String one = edtf(first, firstPrecision);
        String two = edtf(first, Math.min(firstPrecision, 2)) + "/" + edtf(first.plusYears(2), lastPrecision);

        for (String text : List.of(one, two)) {
            ImportedTime time = parser().parse(text, "");
            ImportedTime end = Optional.ofNullable(time.until()).orElse(time);
            EventTime event = new EventTime(time.from(), time.to(), end.from(), end.to(), null);
            assertThat(Edtf.of(event, KARACHI)).contains(text);
        }
    }

    @Property(tries = 20_000, seed = "20260201")
    void what_is_nearly_a_date_is_one_or_is_refused_in_words(@ForAll("nearlyDates") String text) {
        assertIsTimeOrRefused(text);
    }

    @Property(tries = 3000, seed = "20260201")
    void no_text_makes_the_reader_fail(@ForAll("anything") String text) {
        assertIsTimeOrRefused(text);
    }

    private static void assertIsTimeOrRefused(String text) {
        for (String timeOfDay : List.of("", text)) {
            try {
                ImportedTime time = parser().parse(text, timeOfDay);
                assertThat(time.from()).isBeforeOrEqualTo(time.to());
                int year = time.from().atZone(KARACHI).getYear();
                assertThat(year).isBetween(1, 9999);
            } catch (NotATimeException refused) {
                assertThat(refused.getMessage()).isNotBlank().doesNotEndWith(".");
            }
        }
    }
}
