package org.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.language.Language;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.junit.jupiter.api.Test;

/** Dates, numbers and lists are said as the language says them, with its own order, names, digits and marks. */
class WordsInAnotherLanguageTest {

    private static final Language URDU = language(
            "ur",
            true,
            Map.of(
                    "EEE d MMM uuuu HH:mm", "EEEE، d MMMM uuuu، HH:mm",
                    "{0} \u2013 {1}", "{0} تا {1}",
                    "{0} BC", "{0} قبل مسیح",
                    "{0}, {1}", "{0}، {1}",
                    "{0} and {1}", "{0} اور {1}"));
    private static final Language PERSIAN = language("fa", true, Map.of());
    private static final Language GERMAN = language("de", false, Map.of("yes", "ja"));

    private static final TimeWords WORDS = TimeWords.inDocuments(ZoneId.of("Asia/Karachi"));

    private static Language language(String tag, boolean isRightToLeft, Map<String, String> messages) {
        return new Language(
                Locale.forLanguageTag(tag),
                tag,
                isRightToLeft,
                new Language.Messages(messages, Map.of(), number -> number == 1 ? "one" : "other"));
    }

    @Test
    void a_date_has_the_order_and_the_names_of_the_language() {
        Instant instant = Instant.parse("2026-01-31T01:30:00Z");

        assertThat(Language.in(URDU, () -> WORDS.instant(instant))).isEqualTo("ہفتہ، 31 جنوری 2026، 06:30");
        assertThat(WORDS.instant(instant)).isEqualTo("Sat 31 Jan 2026 06:30");
    }

    @Test
    void a_pattern_that_a_catalogue_lacks_has_the_english_order_and_the_languages_names() {
        Instant instant = Instant.parse("2026-01-31T01:30:00Z");

        assertThat(Language.in(URDU, () -> WORDS.longDay(instant))).isEqualTo("31 جنوری 2026");
    }

    @Test
    void before_the_gregorian_calendar_no_language_says_a_weekday() {
        LocalDate ides = LocalDate.of(-43, 3, 15);

        assertThat(Language.in(
                        URDU,
                        () -> DateForm.of("EEE d MMM uuuu HH:mm")
                                .format(ides.atTime(12, 0).atOffset(ZoneOffset.UTC))))
                .isEqualTo("15 مارچ 44 قبل مسیح، 12:00");
    }

    @Test
    void digits_groups_and_points_are_the_languages() {
        assertThat(Language.in(PERSIAN, () -> NumberWords.number(1_234))).isEqualTo("۱٬۲۳۴");
        assertThat(Language.in(PERSIAN, () -> NumberWords.number(2.5))).isEqualTo("۲٫۵");
        assertThat(Language.in(PERSIAN, () -> Years.words(1066))).isEqualTo("۱۰۶۶");
        assertThat(Language.in(GERMAN, () -> NumberWords.number(1_234_567.0))).isEqualTo("1.234.567");
        assertThat(Language.in(GERMAN, () -> DistanceWords.both(12_340))).isEqualTo("12,3\u00a0km (7,7\u00a0mi)");
    }

    @Test
    void lists_have_the_languages_marks() {
        assertThat(Language.in(URDU, () -> ListWords.and(List.of("a", "b", "c"))))
                .isEqualTo("a، b اور c");
        assertThat(ListWords.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(ListWords.or(List.of("a", "b"))).isEqualTo("a or b");
        assertThat(ListWords.and(List.of("a"))).isEqualTo("a");
        assertThat(ListWords.and(List.of())).isEmpty();
        assertThat(ListWords.clauses(List.of("a", "b"))).isEqualTo("a; b");
    }

    @Test
    void yes_and_no_are_words_for_readers() {
        FieldValue yes = FieldValue.of("armed", FieldType.YESNO, FieldValue.YES);

        assertThat(Language.in(GERMAN, () -> FieldWords.of(yes))).isEqualTo("ja");
        assertThat(FieldWords.of(yes)).isEqualTo("yes");
    }

    @Test
    void coordinates_run_from_left_to_right_among_words_that_do_not() {
        assertThat(Language.in(URDU, () -> CoordinateWords.decimal(66.0247, -29.5541, 20)))
                .isEqualTo("\u200e-29.5541, 66.0247\u200e");
        assertThat(CoordinateWords.decimal(66.0247, -29.5541, 20)).isEqualTo("-29.5541, 66.0247");
    }
}
