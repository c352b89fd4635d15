package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.model.Archive;
import org.dateline.problem.UnreadableFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextStoreTest {

    private static final Instant NOW = Instant.parse("2026-02-02T08:15:00Z");
    private static final String TEXT = "A bridge gave way.\n\n  Nobody was hurt.\n";

    @TempDir
    Path folder;

    private Path data;
    private TextStore store;

    @BeforeEach
    void open() {
        data = folder.resolve("matter.json.gz");
        store = TextStore.of(data, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void texts_lie_in_a_folder_beside_the_dataset_and_under_its_name() {
        assertThat(store.folder()).isEqualTo(folder.resolve("matter.texts"));
        assertThat(TextStore.beside(Path.of("matter.json"))).isEqualTo(Path.of("matter.texts"));
    }

    @Test
    void a_plain_text_is_kept_byte_for_byte_with_when_by_whom_and_from_where() throws Exception {
        Path file = Files.writeString(folder.resolve("found.txt"), TEXT);

        AddedText added = store.add("herald", IncomingText.ofFile(file), "https://herald.example/1", "editor");

        String sha256 = DigestUtils.sha256Hex(TEXT);
        assertThat(added)
                .isEqualTo(new AddedText(
                        new Archive("herald.txt", sha256),
                        null,
                        sha256,
                        NOW,
                        "editor",
                        "found.txt",
                        "https://herald.example/1"));
        assertThat(kept()).containsExactly("herald.added.json", "herald.txt");
        assertThat(store.folder().resolve("herald.txt")).hasContent(TEXT);
        assertThat(store.read().value()).containsExactly(added);
    }

    @Test
    void of_a_web_page_the_bytes_are_kept_beside_the_text_that_was_taken_of_it() throws Exception {
        String page =
                "<!doctype html><html><body><nav>Menu</nav><p>A bridge gave way on Saturday night, officials said."
                        + "</p><p>Nobody was hurt, though the bridge was full of motorists.</p></body></html>";
        Path file = Files.writeString(folder.resolve("Page.HTML"), page);

        AddedText added = store.add("herald", IncomingText.ofFile(file), null, null);

        assertThat(kept()).containsExactly("herald.added.json", "herald.original.html", "herald.txt");
        assertThat(added.original()).isEqualTo("herald.original.html");
        assertThat(store.folder().resolve("herald.original.html")).hasContent(page);
        assertThat(Files.readString(store.folder().resolve("herald.txt")))
                .isEqualTo("A bridge gave way on Saturday night, officials said.\n\n"
                        + "Nobody was hurt, though the bridge was full of motorists.\n");
        assertThat(added.archive().sha256())
                .isEqualTo(
                        DigestUtils.sha256Hex(Files.readAllBytes(store.folder().resolve("herald.txt"))));
    }

    @Test
    void a_text_in_another_encoding_is_kept_in_utf_8_too() throws Exception {
        Path file = Files.write(
                folder.resolve("old.txt"), "The caf\u00e9 burnt.".getBytes(Charset.forName("windows-1252")));

        store.add("old", IncomingText.ofFile(file), null, null);

        assertThat(kept()).containsExactly("old.added.json", "old.original.txt", "old.txt");
        assertThat(Files.readString(store.folder().resolve("old.txt"))).isEqualTo("The caf\u00e9 burnt.\n");
    }

    @Test
    void what_is_cut_off_is_not_in_the_text_but_in_the_original() throws Exception {
        IncomingText whole = IncomingText.pasted("Menu\nA bridge gave way.");

        AddedText added = store.add("a", whole.cutTo(List.of("A bridge gave way.")), null, null);

        assertThat(store.folder().resolve("a.txt")).hasContent("A bridge gave way.\n");
        assertThat(store.folder().resolve("a.original.txt")).hasContent("Menu\nA bridge gave way.");
        assertThat(added.foundIn()).isNull();
    }

    @Test
    void another_text_of_the_same_name_gets_a_name_of_its_own() throws Exception {
        store.add("a", IncomingText.pasted("One."), null, null);

        AddedText second = store.add("a", IncomingText.pasted("Two."), null, null);

        assertThat(second.archive().file()).isEqualTo("a-2.txt");
        assertThat(store.folder().resolve("a.txt")).hasContent("One.");
        assertThat(store.folder().resolve("a-2.txt")).hasContent("Two.");
    }

    @Test
    void the_same_text_is_not_added_twice() throws Exception {
        AddedText first = store.add("a", IncomingText.pasted("One."), null, "editor");

        AddedText second = store.add("a", IncomingText.pasted("One."), null, "another");

        assertThat(second).isEqualTo(first);
        assertThat(kept()).containsExactly("a.added.json", "a.txt");
    }

    @Test
    void a_file_that_lies_there_already_is_never_written_over() throws Exception {
        Files.createDirectories(store.folder());
        Files.writeString(store.folder().resolve("a.txt"), "someone else's");
        Files.createFile(store.folder().resolve("a-2.txt"));

        AddedText added = store.add("a", IncomingText.pasted("One."), null, null);

        assertThat(added.archive().file()).isEqualTo("a-2.txt");
        assertThat(store.folder().resolve("a.txt")).hasContent("someone else's");
    }

    @Test
    void a_name_cannot_lead_out_of_the_folder() throws Exception {
        AddedText added = store.add("../../etc/Pass wd", IncomingText.pasted("One."), null, null);

        assertThat(added.archive().file()).isEqualTo("etc-pass-wd.txt");
    }

    @Test
    void what_is_no_text_is_refused() {
        assertThatThrownBy(() -> IncomingText.pasted("  \n ")).isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> IncomingText.ofFile(folder.resolve("none.txt")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("there is no such file");
    }

    @Test
    void a_record_that_is_broken_is_a_problem_and_the_others_are_read() throws Exception {
        store.add("a", IncomingText.pasted("One."), null, null);
        Files.writeString(store.folder().resolve("b.added.json"), "{\"format\": \"dateline-text/1\"");
        Files.writeString(
                store.folder().resolve("c.added.json"), "{\"format\": \"dateline-text/1\", \"file\": \"c.txt\"}");

        assertThat(store.read().value()).hasSize(1);
        assertThat(store.read().problems())
                .extracting(problem -> problem.file() + ": " + problem.message())
                .satisfiesExactly(
                        broken -> assertThat(broken).contains("b.added.json", "is not JSON"),
                        lacking -> assertThat(lacking).contains("c.added.json", "lacks \"sha256\""));
    }

    @Test
    void texts_are_looked_for_where_one_chose_and_beside_the_dataset() throws Exception {
        Path chosen = Path.of("elsewhere");

        assertThat(TextStore.folders(data, Optional.empty())).isEmpty();
        assertThat(TextStore.folders(data, Optional.of(chosen))).containsExactly(chosen);
        Files.createDirectories(store.folder());
        assertThat(TextStore.folders(data, Optional.of(chosen))).containsExactly(chosen, store.folder());
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(store.folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
