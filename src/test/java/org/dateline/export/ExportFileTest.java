package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.dateline.export.content.ExportWords;
import org.dateline.export.content.ExportedView;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@NullMarked
class ExportFileTest {

    private static final int EVENTS = 10_000;

    @TempDir
    Path folder = Path.of(".");

    /** Counts what it gets and keeps none of it. */
    private static final class Counting extends Writer {

        private long all;
        private int longest;

        @Override
        public void write(char[] characters, int offset, int length) {
            all += length;
            longest = Math.max(longest, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"CSV", "GEOJSON", "KML", "TIMELINEJS", "CITATIONS"})
    void many_events_are_written_piece_by_piece(ExportFormat format) throws Exception {
        Counting writer = new Counting();

        ExportFile.text(format).write(ExportSamples.many(EVENTS), writer);

        assertThat(writer.all).isGreaterThan(EVENTS * 100L);
        assertThat(writer.longest).isLessThan(20_000);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PDF", "PNG", "MP4", "GIF", "FRAMES", "STORY", "HANDOUT", "JSON_LINES", "COUNTS"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_is_left_off_leaves_the_file_as_it_was(ExportFormat format) throws Exception {
        Path file = Files.writeString(folder.resolve("out"), "old");
        ExportedView view = ExportSamples.many(100);
        view.leave();

        assertThatThrownBy(() -> ExportFile.write(format, view, file)).isInstanceOf(CancellationException.class);

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(left -> !left.equals(file));
        view.begin();
        ExportFile.write(format, view, file);
        assertThat(file).content().isNotEqualTo("old");
    }

    @Test
    void knows_how_many_events_have_been_read() {
        ExportedView view = ExportSamples.many(100);
        assertThat(view.knowsSources()).isFalse();

        view.begin();
        ExportSamples.text(ExportFormat.CSV, view);

        assertThat(view.read()).as("once for the sources, once to be written").isEqualTo(200);
        assertThat(view.knowsSources()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PDF", "PNG", "MP4", "GIF", "FRAMES", "STORY", "HANDOUT", "JSON_LINES", "COUNTS"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_format_names_dataset_file_view_and_sources(ExportFormat format) {
        String text = ExportSamples.text(format, ExportSamples.shipped())
                .replace("&amp;amp;", "&")
                .replace("&amp;", "&")
                .replace("\\&", "&");

        assertThat(text)
                .contains("Attacks in Balochistan, 31 January 2026", "odd.json", ExportSamples.LINE)
                .contains("2026-02-03T14:30:00+05:00")
                .contains("Military Space News", "Jago News", "Rawderm", "QUETTA, Pakistan", "Islamabad, Feb 2");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void every_format_has_a_word_an_ending_and_a_description_of_its_own(ExportFormat format) {
        assertThat(ExportFormat.ofWord(format.word())).contains(format);
        assertThat(ExportFormat.ofName("a" + format.ending()))
                .as("that for Excel has to be asked for")
                .containsExactly(format == ExportFormat.CSV_EXCEL ? ExportFormat.CSV : format);
        assertThat(format.description(1)).endsWith(".");
    }

    @Test
    void an_ending_that_several_formats_share_names_them_all() {
        assertThat(ExportFormat.ofName("a.json")).containsExactly(ExportFormat.TIMELINEJS, ExportFormat.CSL_JSON);
        assertThat(ExportFormat.ofName("A.GEOJSON")).containsExactly(ExportFormat.GEOJSON);
        assertThat(ExportFormat.ofName("a.doc")).isEmpty();
    }

    @Test
    void a_file_is_utf_8_without_a_mark() throws Exception {
        Path file = folder.resolve("a.csv");

        ExportFile.write(ExportFormat.CSV, ExportSamples.view(), file);

        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .startsWith("row,event")
                .contains("ہم نے ساری رات سنا");
    }

    @Test
    void times_of_zones_with_odd_offsets_are_given_in_utc() {
        ExportWords words = new ExportWords(java.time.ZoneId.of("Asia/Karachi"));

        assertThat(words.iso(java.time.Instant.parse("1900-01-01T00:00:00Z"))).isEqualTo("1900-01-01T00:00:00Z");
        assertThat(words.iso(java.time.Instant.parse("2026-01-01T00:00:00Z"))).isEqualTo("2026-01-01T05:00:00+05:00");
    }
}
