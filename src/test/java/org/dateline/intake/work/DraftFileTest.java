package org.dateline.intake.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dateline.model.Archive;
import org.dateline.model.EventTime;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFileTest {

    @TempDir
    private Path folder;

    private static Draft draft() {
        SourceDetails details =
                new SourceDetails("sixth", "The Sixth", "", "", "", "2026-02-01", "Asia/Karachi", "", "AFP", "");
        EventTime time =
                EventTime.exactly(Instant.parse("2026-01-31T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z"));
        return Draft.of(ReportText.pasted("\u201cOne\u201d\n\nTwo").toggled(2), details)
                .begun(
                        new Archive("sixth.txt", "ab".repeat(32)),
                        List.of(
                                new Item.OfEvent(List.of(1, 2), null, List.of()),
                                new Item.OfQuote(1, 1, 4, "One", List.of("A", "B"), false),
                                new Item.OfFigure(1, 0, 3, "dozens", null, "", null, false),
                                new Item.OfFigure(1, 4, 9, "some 3", Amount.of(Bound.ABOUT, 3), "", "police", true),
                                new Item.OfPlace(2, 0, 3, "Two", List.of("two"), false),
                                new Item.OfTime(2, 0, 3, "Two", time, "a rule", false)))
                .rejecting("quote:1:1-4", true)
                .choosing("figure:1:4-9", Choice.NONE.withOption("shops").withEvent("strike"))
                .at("figure:1:4-9");
    }

    @Test
    void what_is_written_is_read_again() throws IOException {
        DraftFile file = DraftFile.beside(folder.resolve("data.json"));

        file.write(draft());

        assertThat(file.path()).hasFileName("data.intake.json");
        assertThat(file.read()).contains(draft());
    }

    @Test
    void where_nothing_is_added_there_is_no_file() throws IOException {
        DraftFile file = DraftFile.beside(folder.resolve("data.json"));
        assertThat(file.read()).isEmpty();

        file.write(draft());
        file.delete();

        assertThat(file.path()).doesNotExist();
    }

    @Test
    void what_another_window_keeps_is_neither_written_over_nor_deleted() throws IOException {
        DraftFile file = DraftFile.beside(folder.resolve("data.json"));
        DraftFile other = DraftFile.beside(folder.resolve("data.json"));
        file.read();
        other.read();
        file.write(draft());

        assertThatThrownBy(() -> other.write(draft().at("place:2:0-3")))
                .hasMessage(
                        "another window or program is adding a report to this dataset, and keeps it in data.intake.json");
        other.delete();

        assertThat(file.read()).contains(draft());
    }

    @Test
    void a_draft_that_lacks_what_none_can_be_without_cannot_be_read() throws IOException {
        DraftFile file = DraftFile.beside(folder.resolve("data.json"));
        file.write(draft());
        Files.writeString(file.path(), Files.readString(file.path()).replace("\"cut\"", "\"cat\""));

        assertThatThrownBy(file::read).isInstanceOf(IOException.class).hasMessageContaining("data.intake.json");
    }

    @Test
    void what_is_no_such_file_is_said_to_be_none() throws IOException {
        DraftFile file = DraftFile.beside(folder.resolve("data.json"));
        Files.writeString(file.path(), "{ \"format\": \"dateline/2\" }");

        assertThatThrownBy(file::read).isInstanceOf(IOException.class).hasMessageContaining("data.intake.json");
    }

    @Test
    void what_lacks_its_parts_cannot_be_read() throws IOException {
        DraftFile file = DraftFile.beside(folder.resolve("data.json"));
        Files.writeString(file.path(), "{ \"format\": \"dateline-intake/1\", \"report\": { \"items\": [ { } ] } }");

        assertThatThrownBy(file::read).isInstanceOf(IOException.class).hasMessageContaining("cannot be read");
    }

    @Test
    void details_say_when_it_was_published_in_the_zone_of_the_dataset() {
        ZoneId karachi = ZoneId.of("Asia/Karachi");
        SourceDetails details = draft().source();

        assertThat(details.publication(karachi)).hasValueSatisfying(day -> {
            assertThat(day.date()).hasToString("2026-02-01");
            assertThat(day.instant()).isNull();
        });
        SourceDetails evening = new SourceDetails("a", "", "", "", "", "2026-02-01T22:30", "Europe/London", "", "", "");
        assertThat(evening.publication(karachi)).hasValueSatisfying(time -> {
            assertThat(time.instant()).isEqualTo("2026-02-01T22:30:00Z");
            assertThat(time.date()).hasToString("2026-02-02");
        });
    }
}
