package org.dateline.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.export.ExportSamples;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.EventFilter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A brief of a dataset in Urdu: every letter in every place, numbers and English among it, Urdu within English. */
class UrduBriefTest {

    private static final Path FILE = Path.of("src/test/resources/org/dateline/export/brief/urdu.json");

    private static Dataset dataset;
    private static PrintedBrief brief;
    private static String text;

    @BeforeAll
    static void print() throws IOException, UnreadableFileException {
        dataset = DatasetReader.read(FILE).value();
        brief = PrintedBrief.of(ExportSamples.view(dataset, dataset.span(), EventFilter.NONE));
        text = brief.text();
    }

    @Test
    void every_letter_is_found_again_in_every_place_and_in_order() {
        String letters = String.valueOf(dataset.events().get("alphabet").summary());

        assertThat(brief.glyphs()).contains("\ufe91", "\ufe92", "\ufe90", "\ufe8f", "\ufba6", "\ufbaf");
        assertThat(text).contains(Normalizer.normalize(letters, Normalizer.Form.NFKC));
    }

    @Test
    void no_letter_lacks_a_glyph() throws IOException {
        assertThat(brief.missingGlyphs()).isZero();
        assertThat(text).doesNotContain("\u25a1").doesNotContain("Not shown");
    }

    @Test
    void lam_and_alef_are_joined_and_a_text_can_end_in_lam() {
        assertThat(brief.glyphs()).contains("\ufefb", "\ufefc").contains("\ufedd");
        assertThat(text).contains("اسلام آباد سے لاہور تک سوال").contains("The last word ends in lam: اول");
    }

    @Test
    void numbers_and_english_stand_within_urdu_where_they_are_read() {
        assertThat(text)
                .contains("کوئٹہ میں ہفتہ 31 جنوری 2026 کو 05:04 پر دھماکا ہوا، جس میں کم از کم 31 افراد ہلاک ہوئے۔")
                .contains("AFP کے مطابق (سرکاری ترجمان) حملہ آوروں نے Balochistan Liberation Army کا نام لیا۔");
    }

    @Test
    void urdu_stands_within_english_where_it_is_read() {
        assertThat(text)
                .contains("“They shouted اللہ اکبر 2026 بلوچستان زندہ باد, and then they left”")
                .contains("Residents of نوشکی 2026 کوئٹہ say that the attackers wrote ’انتقام‘ on a wall.")
                .contains("Clashes in نوشکی (Noshki)");
    }

    @Test
    void paragraphs_in_urdu_begin_at_the_right_and_those_in_english_at_the_left() throws IOException {
        double right = Paper.A4.width() - 54;

        assertThat(brief.rightEnd("کوئٹہ میں دھماکا")).isBetween(right - 2, right + 2);
        assertThat(brief.rightEnd("وزیر اعلیٰ سرفراز بگٹی")).isLessThan(right - 100);
        assertThat(brief.leftEnd("In conflict: at least 31")).isBetween(172.0, 176.0);
    }

    @Test
    void names_its_language() throws IOException {
        String language = brief.ask(document -> document.getDocumentCatalog().getLanguage());

        assertThat(language).isEqualTo("ur");
    }
}
