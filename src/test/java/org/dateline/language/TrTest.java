package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.language.Tr.trn;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.dateline.language.Language.Messages;
import org.junit.jupiter.api.Test;

class TrTest {

    private static final Language GERMAN = new Language(
            Locale.GERMAN,
            "Deutsch",
            false,
            new Messages(
                    Map.of("{0} of {1}", "von {1}: {0}", "verb|Open", "Öffnen", "Quiet", "Ruhig"),
                    Map.of("{0} events in {1}", Map.of("one", "ein Ereignis in {1}", "other", "{0} Ereignisse in {1}")),
                    number -> number == 1 ? "one" : "other"));

    private static String german(java.util.function.Supplier<String> words) {
        return Language.in(GERMAN, words);
    }

    @Test
    void english_messages_are_their_keys_with_what_they_speak_of_in_its_places() {
        assertThat(tr("{0} of {1}", "Quetta", 3)).isEqualTo("Quetta of 3");
        assertThat(tr("it's {quoted} {9} {0}", "so")).isEqualTo("it's {quoted} {9} so");
        assertThat(tr("no places {0}")).isEqualTo("no places {0}");
    }

    @Test
    void what_is_put_in_is_never_looked_at_for_places() {
        assertThat(tr("{0} and {1}", "{1}", "{0}")).isEqualTo("{1} and {0}");
    }

    @Test
    void whole_numbers_have_groups_of_thousands_texts_stay() {
        assertThat(tr("{0} in {1}", 1_234_567L, "2026")).isEqualTo("1,234,567 in 2026");
        assertThat(german(() -> tr("{0} of {1}", 1234, "x"))).isEqualTo("von x: 1.234");
    }

    @Test
    void english_has_a_form_for_one_and_one_for_all_others() {
        assertThat(trn(1, "{0} event in {1}", "{0} events in {1}", "Gwadar")).isEqualTo("1 event in Gwadar");
        assertThat(trn(0, "{0} event in {1}", "{0} events in {1}", "Gwadar")).isEqualTo("0 events in Gwadar");
        assertThat(trn(1_000, "{0} event", "{0} events")).isEqualTo("1,000 events");
    }

    @Test
    void a_catalogue_says_it_in_another_order_and_its_own_plurals() {
        assertThat(german(() -> tr("{0} of {1}", "a", "b"))).isEqualTo("von b: a");
        assertThat(german(() -> trn(1, "{0} event in {1}", "{0} events in {1}", "Gwadar")))
                .isEqualTo("ein Ereignis in Gwadar");
        assertThat(german(() -> trn(2, "{0} event in {1}", "{0} events in {1}", "Gwadar")))
                .isEqualTo("2 Ereignisse in Gwadar");
    }

    @Test
    void a_text_with_several_meanings_is_told_apart_by_its_context() {
        assertThat(german(() -> trc("verb", "Open"))).isEqualTo("Öffnen");
        assertThat(german(() -> trc("state", "Open"))).isEqualTo("Open");
        assertThat(trc("verb", "Open")).isEqualTo("Open");
    }

    @Test
    void what_a_catalogue_lacks_is_said_in_english() {
        assertThat(german(() -> tr("Loud"))).isEqualTo("Loud");
        assertThat(german(() -> trn(1, "{0} cat", "{0} cats"))).isEqualTo("1 cat");
    }

    @Test
    void what_programs_read_is_english_whatever_is_spoken() {
        assertThat(german(() -> Language.inEnglish(() -> tr("Quiet")) + tr("Quiet")))
                .isEqualTo("QuietRuhig");
        assertThat(tr("Quiet")).isEqualTo("Quiet");
    }

    @Test
    void a_key_is_translated_where_it_is_shown() {
        String held = key("Quiet");

        assertThat(german(() -> tr(held))).isEqualTo("Ruhig");
    }

    @Test
    void a_message_runs_from_right_to_left_though_what_it_speaks_of_stands_first_and_does_not() {
        Language urdu = new Language(
                Locale.forLanguageTag("ur"),
                "\u0627\u0631\u062f\u0648",
                true,
                new Messages(
                        Map.of("{0} says", "{0} \u06a9\u06c1\u062a\u0627", "{0}, {1}", "{0}, {1}"),
                        Map.of(),
                        number -> "other"));

        assertThat(Language.in(urdu, () -> tr("{0} says", "AFP"))).isEqualTo("\u200fAFP \u06a9\u06c1\u062a\u0627");
        assertThat(Language.in(urdu, () -> tr("{0} says", "\u0641"))).isEqualTo("\u0641 \u06a9\u06c1\u062a\u0627");
        assertThat(Language.in(urdu, () -> tr("{0}, {1}", "AFP", "Quetta"))).isEqualTo("AFP, Quetta");
    }

    @Test
    void who_says_the_first_word_waits_for_a_language_that_is_being_read() throws Exception {
        CompletableFuture<Language> reading = new CompletableFuture<>();
        FutureTask<String> said = new FutureTask<>(() -> tr("Quiet"));
        Language.useOnceRead(reading);
        try {
            new Thread(said).start();
            assertThat(said.isDone()).isFalse();
            // Who reads it waits for nothing
            assertThat(Language.inEnglish(() -> tr("Quiet"))).isEqualTo("Quiet");

            reading.complete(GERMAN);

            assertThat(said.get()).isEqualTo("Ruhig");
            assertThat(tr("Quiet")).isEqualTo("Ruhig");
        } finally {
            Language.use(Language.ENGLISH);
        }
    }

    @Test
    void what_runs_the_other_way_is_set_off_where_that_is_wanted_and_nothing_else() {
        Language urdu = new Language(
                Locale.forLanguageTag("ur"),
                "\u0627\u0631\u062f\u0648",
                true,
                new Messages(Map.of("{0} of {1}", "{1} \u0645\u06cc\u06ba {0}"), Map.of(), number -> "other"));

        assertThat(Language.in(urdu, () -> Language.isolating(() -> tr("{0} of {1}", "AFP", "10\u201311"))))
                .isEqualTo("\u206810\u201311\u2069 \u0645\u06cc\u06ba \u2068AFP\u2069");
        assertThat(Language.in(urdu, () -> Language.isolating(() -> tr("{0} of {1}", 1234, "17:04"))))
                .isEqualTo("17:04 \u0645\u06cc\u06ba 1,234");
        assertThat(Language.isolating(() -> tr("{0} of {1}", "AFP", "\u0641 2026")))
                .isEqualTo("AFP of \u2068\u0641 2026\u2069");
        assertThat(Tr.within("\u0641")).as("only where that is wanted").isEqualTo("\u0641");
    }
}
