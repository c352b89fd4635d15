package org.dateline.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.dateline.data.DatasetReader;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.ChangeBuilder;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Edit;
import org.dateline.edit.document.Pointer;
import org.dateline.edit.record.Deletion;
import org.dateline.language.Language;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedFileTest {

    private static final Pointer TITLE = Pointer.of("events", "mastung-prison", "title");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-03T10:00:00Z"), ZoneOffset.UTC);

    private static final Language GERMAN = new Language(
            Locale.GERMAN,
            "Deutsch",
            false,
            new Language.Messages(
                    Map.of(
                            "Deleted {0} {1}", "{0} {1} gel\u00f6scht",
                            "event", "Ereignis",
                            "Undone: {0}", "R\u00fcckg\u00e4ngig: {0}",
                            "Changed by another program", "Von einem anderen Programm ge\u00e4ndert",
                            "another program", "ein anderes Programm"),
                    Map.of(),
                    number -> "other"));

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Path data;

    @BeforeEach
    void copy() throws IOException {
        data = folder.resolve("data.json");
        Files.copy(Path.of("data/balochistan.json"), data);
    }

    private EditedFile open() throws Exception {
        return EditedFile.open(data, CLOCK);
    }

    private static Change retitled(EditedFile file, String title) {
        return new ChangeBuilder(file.document())
                .set(TITLE, new JsonPrimitive(title))
                .change("Title: " + title);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_change_is_in_the_file_and_in_its_log_at_once() throws Exception {
        EditedFile file = open();
        String before = file.document().fingerprint();

        assertThat(file.save(retitled(file, "New words"), "editor", "a slip")
                        .value()
                        .events()
                        .get("mastung-prison")
                        .title())
                .isEqualTo("New words");

        assertThat(DatasetReader.read(data)
                        .value()
                        .events()
                        .get("mastung-prison")
                        .title())
                .isEqualTo("New words");
        assertThat(file.log().read().value())
                .containsExactly(new LoggedChange(
                        CLOCK.instant(),
                        "editor",
                        "a slip",
                        new Change("Title: New words", retitledBack(file)),
                        before,
                        file.document().fingerprint()));
        assertThat(file.log().prove(file.document())).isEmpty();
        assertThat(names()).containsExactly("data.changes.jsonl", "data.json");
    }

    /** The edit that was made, told from the document as it is. */
    private static List<Edit> retitledBack(EditedFile file) throws Exception {
        return file.log().read().value().get(0).change().edits();
    }

    @Test
    void a_change_of_an_event_keeps_what_it_has_in_fields() throws Exception {
        String text = Files.readString(data);
        Files.writeString(
                data,
                text.replace(
                                "\"id\": \"mastung-prison\",",
                                "\"id\": \"mastung-prison\", \"fields\": { \"actor1\": \"BLA\" },")
                        .replace(
                                "\"events\": [",
                                "\"fields\": [ { \"id\": \"actor1\", \"name\": \"Actor 1\", \"type\": \"text\" } ],"
                                        + " \"events\": ["));
        EditedFile file = open();

        file.save(retitled(file, "New words"), "editor", null);

        assertThat(DatasetReader.read(data)
                        .value()
                        .events()
                        .get("mastung-prison")
                        .field("actor1"))
                .contains(FieldValue.of("actor1", FieldType.TEXT, "BLA"));
    }

    @Test
    void a_change_that_the_reader_would_complain_of_is_refused_in_its_words() throws Exception {
        EditedFile file = open();
        Change change = new ChangeBuilder(file.document())
                .set(Pointer.of("events", "mastung-prison", "category"), new JsonPrimitive("jailbrake"))
                .change("");

        assertThatThrownBy(() -> file.save(change, "editor", null))
                .isInstanceOf(EditRefusedException.class)
                .hasMessageContaining("jailbreak")
                .hasMessageContaining("found \"jailbrake\"");
        assertThat(Files.readString(data)).isEqualTo(Files.readString(Path.of("data/balochistan.json")));
        assertThat(names()).containsExactly("data.json");
    }

    @Test
    void nothing_is_written_over_what_another_program_has_written() throws Exception {
        EditedFile file = open();
        Change change = retitled(file, "New words");
        Files.writeString(data, Files.readString(data).replace("\"language\": \"en\"", "\"language\": \"ur\""));
        String foreign = Files.readString(data);

        assertThatThrownBy(() -> file.save(change, "editor", null)).isInstanceOf(FileChangedException.class);

        assertThat(Files.readString(data)).isEqualTo(foreign);
        assertThat(file.foreign()).isNotNull().extracting(DocumentText::text).isEqualTo(foreign);
    }

    @Test
    void a_change_is_said_in_the_language_of_the_reader_and_logged_in_english() throws Exception {
        EditedFile file = open();
        Pointer event = Pointer.of("events", "mastung-prison");

        Change change = Language.in(GERMAN, () -> new Deletion(file.document(), event).change());
        Change undone = Language.in(GERMAN, change::undone);
        file.save(change, "editor", null);

        assertThat(change.words()).startsWith("Ereignis \u201c").endsWith("\u201d gel\u00f6scht");
        assertThat(undone.words()).isEqualTo("R\u00fcckg\u00e4ngig: " + change.words());
        assertThat(undone.logged()).isEqualTo("Undone: " + change.logged());
        assertThat(file.log().read().value())
                .extracting(logged -> logged.change().words())
                .containsExactly(change.logged());
        assertThat(change.logged()).startsWith("Deleted event \u201c");
    }

    @Test
    void what_another_program_did_is_logged_in_english_and_said_in_the_language_of_the_reader() throws Exception {
        EditedFile first = open();
        first.save(retitled(first, "New words"), "editor", null);
        Files.writeString(data, Files.readString(data).replace("New words", "Others' words"));

        EditedFile again = Language.in(GERMAN, () -> {
            try {
                return open();
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        });

        LoggedChange foreign = again.log().read().value().get(1);
        assertThat(foreign.change().words()).isEqualTo("Changed by another program");
        assertThat(foreign.by()).isEqualTo("another program");
        assertThat(Language.in(GERMAN, foreign::by)).isEqualTo("ein anderes Programm");
    }

    @Test
    void what_another_program_did_between_two_openings_is_logged_as_that() throws Exception {
        EditedFile first = open();
        first.save(retitled(first, "New words"), "editor", null);
        Files.writeString(data, Files.readString(data).replace("New words", "Others' words"));

        EditedFile again = open();
        again.save(retitled(again, "Last words"), "editor", null);

        assertThat(again.log().read().value())
                .extracting(logged -> logged.change().words())
                .containsExactly("Title: New words", "Changed by another program", "Title: Last words");
        assertThat(again.log().prove(again.document()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.describe())
                        .startsWith("warning")
                        .contains("line 2", "another program changed the dataset here"));
    }

    @Test
    void what_another_window_saved_and_logged_is_logged_once() throws Exception {
        EditedFile here = open();
        here.save(retitled(here, "One"), "editor", null);
        EditedFile there = open();
        there.save(retitled(there, "Two"), "other", null);

        here.takeOver(Objects.requireNonNull(here.foreign()));

        assertThat(here.log().read().value()).hasSize(2);
        assertThat(here.log().prove(here.document())).isEmpty();

        there.save(retitled(there, "Three"), "other", null);
        Files.writeString(data, Files.readString(data).replace("Three", "Others' words"));
        here.takeOver(Objects.requireNonNull(here.foreign()));

        assertThat(here.log().read().value())
                .extracting(logged -> logged.change().words())
                .containsExactly("Title: One", "Title: Two", "Title: Three", "Changed by another program");
        assertThat(here.log().prove(here.document()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.describe()).startsWith("warning"));
    }

    @Test
    void of_programs_that_save_at_once_none_writes_over_another() throws Exception {
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            writers.add(java(Adding.class, data.toString(), "w" + i)
                    .redirectErrorStream(true)
                    .redirectOutput(elsewhere.resolve("said" + i).toFile())
                    .start());
        }
        for (int i = 0; i < writers.size(); i++) {
            int ended = writers.get(i).waitFor();
            assertThat(ended)
                    .as(Files.readString(elsewhere.resolve("said" + i)))
                    .isZero();
        }

        EditedFile file = open();
        assertThat(file.dataset().value().categories().stream()
                        .filter(category -> category.id().startsWith("w")))
                .hasSize(3 * Adding.TIMES);
        assertThat(file.log().read().value()).hasSize(3 * Adding.TIMES);
        assertThat(file.log().prove(file.document())).isEmpty();
    }

    @Test
    void errors_that_a_change_only_moves_are_no_new_ones_but_one_more_of_them_is() throws Exception {
        Files.writeString(
                data,
                Files.readString(data)
                        .replaceFirst("\"id\": \"gwadar\"", "\"id\": \"quetta\"")
                        .replaceFirst("\"category\": \"jailbreak\"", "\"category\": \"unknown\""));
        EditedFile file = open();
        Change moves = new ChangeBuilder(file.document())
                .set(Pointer.of("span", "note"), JsonParser.parseString("[{}, {}]"))
                .insert(Pointer.of("sources"), 0, JsonParser.parseString("{\"id\": \"a\", \"title\": \"A\"}"))
                .change("");
        file.save(moves, "editor", null);
        Change another = new ChangeBuilder(file.document())
                .set(Pointer.of("events", "coordinated-attacks", "category"), new JsonPrimitive("unknown"))
                .change("");

        assertThatThrownBy(() -> file.save(another, "editor", null)).isInstanceOf(EditRefusedException.class);
    }

    @Test
    void a_log_that_was_tampered_with_is_found_out() throws Exception {
        EditedFile file = open();
        file.save(retitled(file, "One"), "editor", null);
        file.save(retitled(file, "Two"), "editor", null);
        Path log = file.log().file();

        Files.writeString(log, Files.readString(log).replaceFirst("\"to\":\"One\"", "\"to\":\"Won\""));

        assertThat(file.log().prove(file.document()))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.describe()).contains("line 1", "/events/mastung-prison/title"));
    }

    @Test
    void a_dataset_that_was_changed_without_the_log_is_found_out() throws Exception {
        EditedFile file = open();
        file.save(retitled(file, "One"), "editor", null);
        DocumentText other = new ChangeBuilder(file.document())
                .set(Pointer.of("title"), new JsonPrimitive("Another"))
                .document();

        assertThat(file.log().prove(other))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.describe()).contains("changed without the log after \"Title: One\""));
    }

    @Test
    void a_change_that_was_only_begun_is_finished_at_the_next_opening() throws Exception {
        EditedFile file = open();
        Change change = retitled(file, "New words");
        DocumentText changed = file.document().apply(change);
        LoggedChange logged = new LoggedChange(
                CLOCK.instant(), "editor", null, change, file.document().fingerprint(), changed.fingerprint());

        Files.writeString(folder.resolve("data.changes.pending"), logged.toLine());
        assertThat(ChangeLog.proveBeside(data))
                .singleElement()
                .satisfies(problem -> assertThat(problem.describe()).contains("on its way to the disk"));
        assertThat(open().document().at(TITLE)).contains(new JsonPrimitive("New words"));
        assertThat(names()).containsExactly("data.changes.jsonl", "data.json");

        // The log has the change already, and half a line that was being written
        Files.writeString(folder.resolve("data.changes.pending"), logged.toLine());
        Files.writeString(folder.resolve("data.changes.jsonl"), "{\"time\":\"20", StandardOpenOption.APPEND);
        EditedFile again = open();
        again.save(retitled(again, "Last words"), "editor", null);
        assertThat(again.log().read().problems()).isEmpty();
        assertThat(again.log().prove(again.document())).isEmpty();
        assertThat(again.log().read().value()).hasSize(2);
    }

    @Test
    void a_change_that_no_longer_fits_the_file_is_not_forced_on_it() throws Exception {
        EditedFile file = open();
        Change change = retitled(file, "New words");
        LoggedChange logged = new LoggedChange(CLOCK.instant(), "editor", null, change, "other", "another");
        Files.writeString(folder.resolve("data.changes.pending"), logged.toLine());

        assertThat(open().document().text()).isEqualTo(file.document().text());
        assertThat(names()).containsExactly("data.json");
    }

    @Test
    void what_cannot_be_edited_says_why() throws Exception {
        Path compressed = folder.resolve("data.json.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            Files.copy(data, out);
        }
        Path large = folder.resolve("large.json");
        Files.writeString(large, Files.readString(data) + " ".repeat(9 << 20));
        Path old = folder.resolve("old.json");
        Files.writeString(
                old,
                Files.readString(data)
                        .replace("dateline/2", "dateline/1")
                        .replaceFirst("\"title\": \"", "\"title\": \"Not dateline/2: "));
        Path twice = folder.resolve("twice.json");
        Files.writeString(twice, Files.readString(data).replaceFirst("\"sources\"", "\"sources\": [], \"sources\""));

        assertThatThrownBy(() -> EditedFile.open(compressed))
                .hasMessageContaining("compressed datasets cannot be edited");
        assertThatThrownBy(() -> EditedFile.open(large)).hasMessageContaining("more than 8 MB");
        assertThatThrownBy(() -> EditedFile.open(old)).hasMessageContaining("dateline/1");
        Path noList = folder.resolve("nolist.json");
        Files.writeString(
                noList, Files.readString(data).replaceFirst("\"stories\": \\[", "\"stories\": {}, \"old\": ["));
        assertThatThrownBy(() -> EditedFile.open(noList)).hasMessageContaining("\"stories\" is no list");
        assertThatThrownBy(() -> EditedFile.open(twice)).hasMessageContaining("stands twice");
    }

    /** Whatever the moment at which the program is killed, what it said to be saved is, and the log leads to it. */
    @Test
    void a_kill_at_any_moment_loses_nothing() throws Exception {
        Random moments = new Random(15);
        int saved = 0;
        while (saved < 300) {
            Path said = Files.createTempFile(elsewhere, "said", ".txt");
            Process writer = java(Saving.class, data.toString(), String.valueOf(saved))
                    .redirectOutput(said.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int target = saved + 1 + moments.nextInt(60);
            while (saved < target && writer.isAlive()) {
                saved = Math.max(saved, last(said));
                Thread.onSpinWait();
            }
            // At some moment of the save that goes on
            long until = System.nanoTime() + moments.nextInt(4_000_000);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            writer.destroyForcibly().waitFor();
            saved = Math.max(saved, last(said));
            EditedFile file = open();
            String title = file.document().at(TITLE).orElseThrow().getAsString();
            assertThat(Integer.parseInt(title)).isBetween(saved, saved + 1);
            assertThat(file.log().prove(file.document())).isEmpty();
            assertThat(file.log().read().value()).hasSize(Integer.parseInt(title));
            assertThat(names()).allMatch(name -> name.startsWith("data.") || name.endsWith(".tmp"));
            saved = Integer.parseInt(title);
        }
    }

    private static ProcessBuilder java(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** The last whole number that the writer said it has saved. */
    private static int last(Path said) throws IOException {
        String text = Files.readString(said);
        String[] lines = text.substring(0, text.lastIndexOf('\n') + 1).strip().split("\n");
        return lines[0].isEmpty() ? 0 : Integer.parseInt(lines[lines.length - 1]);
    }

    /** Saves one change after another, and says so after each. */
    static final class Saving {

        private Saving() {}

        public static void main(String[] arguments) throws Exception {
            EditedFile file = EditedFile.open(new File(arguments[0]).toPath());
            for (int i = Integer.parseInt(arguments[1]) + 1; ; i++) {
                file.save(retitled(file, String.valueOf(i)), "editor", null);
                System.out.println(i);
                System.out.flush();
            }
        }
    }

    /** Adds one category after another, each to what the file has become. */
    static final class Adding {

        static final int TIMES = 30;

        private Adding() {}

        public static void main(String[] arguments) throws Exception {
            Path data = new File(arguments[0]).toPath();
            for (int added = 0; added < TIMES; ) {
                EditedFile file = EditedFile.open(data);
                String id = arguments[1] + "-" + added;
                Change change = new ChangeBuilder(file.document())
                        .append(
                                Pointer.of("categories"),
                                JsonParser.parseString("{\"id\": \"" + id + "\", \"name\": \"" + id + "\"}"))
                        .change(id);
                try {
                    file.save(change, arguments[1], null);
                    added++;
                } catch (FileChangedException beaten) {
                    // Then with what the file is now
                }
            }
        }
    }
}
