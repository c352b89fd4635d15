package org.dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dateline.model.mark.Credibility;
import org.dateline.model.mark.EventMark;
import org.dateline.model.mark.Mark;
import org.dateline.model.mark.Marks;
import org.dateline.model.mark.OutletGrade;
import org.dateline.model.mark.Reliability;
import org.dateline.model.mark.ReportGrade;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    @TempDir
    private Path folder;

    private Path data;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        data = Files.writeString(folder.resolve("storm.json"), Fixtures.THREE_DAYS);
        file = folder.resolve("storm.marks.editor.json");
    }

    private MarksStore open(String person) {
        return MarksStore.open(data, Fixtures.dataset(), person);
    }

    private static EventMark star(String event) {
        return EventMark.none(event).withStar(true, NOW);
    }

    private static Marks of(Mark... marks) {
        return Marks.of("Editor", List.of(marks));
    }

    @Test
    void what_is_saved_is_read_again_and_the_same_marks_are_the_same_bytes() throws Exception {
        Marks marks = of(
                star("raid")
                        .withTags(List.of("to ask", "contested"), NOW)
                        .withNote("Call.\nAgain \u201cnow\u201d.", NOW),
                star("blast"),
                new OutletGrade("One", Reliability.B, "years of reading", NOW),
                new ReportGrade("two", Credibility.DOUBTFUL, null, NOW));

        MarksStore.Kept kept = open("Editor").save(marks);

        assertThat(kept.saving()).isEqualTo(new Saving(Saving.State.SAVED, "Saved in storm.marks.editor.json"));
        MarksStore again = open("Editor");
        assertThat(again.marks()).isEqualTo(marks);
        assertThat(again.problems()).isEmpty();
        String text = Files.readString(file);
        again.save(of(marks.all().toArray(Mark[]::new)));
        assertThat(Files.readString(file)).isEqualTo(text);
        assertThat(files()).containsExactlyInAnyOrder("storm.json", "storm.marks.editor.json");
    }

    @Test
    void of_windows_that_save_in_the_same_instant_each_keeps_what_the_other_marked() throws Exception {
        for (int round = 0; round < 20; round++) {
            Files.deleteIfExists(file);
            CyclicBarrier together = new CyclicBarrier(2);
            ExecutorService windows = Executors.newFixedThreadPool(2);
            List<Future<MarksStore.Kept>> saved = new ArrayList<>();
            for (String event : List.of("raid", "blast")) {
                MarksStore store = open("Editor");
                saved.add(windows.submit(() -> {
                    together.await();
                    return store.save(of(star(event)));
                }));
            }
            windows.shutdown();
            for (Future<MarksStore.Kept> one : saved) {
                one.get();
            }

            assertThat(open("Editor").marks().all()).containsExactlyInAnyOrder(star("raid"), star("blast"));
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    @Test
    void no_file_is_made_where_nothing_is_marked() throws Exception {
        open("Editor").save(of());

        assertThat(file).doesNotExist();
    }

    @Test
    void the_name_of_a_person_is_made_safe_for_files() {
        assertThat(MarksStore.beside(data, "Jane O'Neil / desk")).hasFileName("storm.marks.jane-o-neil-desk.json");
        assertThat(MarksStore.beside(data, "\u0639\u0644\u06cc")).hasFileName("storm.marks.\u0639\u0644\u06cc.json");
        assertThat(MarksStore.beside(data, "../..")).hasFileName("storm.marks.unknown.json");
        assertThat(MarksStore.beside(folder.resolve("x.json.gz"), "a")).hasFileName("x.marks.a.json");
        assertThat(MarksStore.beside(data, "x".repeat(300)).getFileName().toString())
                .hasSizeLessThan(90);
        assertThat(MarksStore.isBeside(file, data)).isTrue();
        assertThat(MarksStore.isBeside(folder.resolve("storm.json"), data)).isFalse();
        assertThat(MarksStore.isBeside(folder.resolve("other.marks.editor.json"), data))
                .isFalse();
    }

    @Test
    void what_the_dataset_does_not_have_is_kept_and_told() throws Exception {
        open("Editor").save(of(star("gone"), new OutletGrade("Nobody", Reliability.A, null, NOW)));

        MarksStore again = open("Editor");

        assertThat(again.marks()).isEqualTo(of(star("gone"), new OutletGrade("Nobody", Reliability.A, null, NOW)));
        assertThat(again.problems())
                .extracting(Problem::describe)
                .containsExactly(
                        "warning: " + file
                                + ", line 6, $.events[0].event: the dataset has no such event; the mark is kept; found \"gone\"",
                        "warning: " + file
                                + ", line 13, $.outlets[0].outlet: no source of the dataset is of this outlet; the mark is kept; found \"Nobody\"");
    }

    @Test
    void each_fault_is_a_problem_with_its_place_and_a_copy_is_kept_before_it_is_written_over() throws Exception {
        String text = """
                { "format": "dateline-marks/1", "person": "Editor", "color": 1,
                  "events": [ { "event": "raid", "star": "yes", "set": "soon" },
                              { "event": "blast", "star": true, "tags": ["a", 5] } ],
                  "outlets": [ { "outlet": "One", "reliability": "G" } ],
                  "reports": [ { "source": "one", "credibility": 7 }, { "source": "two" } ] }
                """;
        Files.writeString(file, text);

        MarksStore store = open("Editor");

        assertThat(store.marks().all())
                .containsExactly(new EventMark("blast", true, List.of("a"), null, Instant.EPOCH));
        assertThat(store.problems())
                .extracting(problem -> problem.place().replace(file + ", ", ""))
                .containsExactly(
                        "line 1, $.color",
                        "line 2, $.events[0].star",
                        "line 2, $.events[0].set",
                        "line 3, $.events[1].tags[1]",
                        "line 4, $.outlets[0].reliability",
                        "line 5, $.reports[0].credibility",
                        "line 5, $.reports[1].credibility");
        assertThat(store.save(of(star("raid"))).saving().words())
                .isEqualTo("Saved in storm.marks.editor.json; the file as another program wrote it is kept in"
                        + " storm.marks.editor.json.old1");
        assertThat(folder.resolve("storm.marks.editor.json.old1")).hasContent(text);
    }

    @Test
    void a_file_that_cannot_be_read_is_never_written_over_until_it_is_mended() throws Exception {
        for (String text : List.of("{ \"format\": ", "{ \"format\": \"dateline-marks/9\" }", "[]")) {
            Files.writeString(file, text);
            MarksStore store = open("Editor");
            assertThat(store.problems()).hasSize(1);

            assertThatThrownBy(() -> store.save(of(star("raid")))).isInstanceOf(UnreadableFileException.class);
            assertThat(file).hasContent(text);

            Files.writeString(
                    file,
                    "{ \"format\": \"dateline-marks/1\", \"person\": \"Editor\", \"events\": ["
                            + " { \"event\": \"blast\", \"star\": true, \"set\": \"2026-11-29T10:00:00Z\" } ] }");
            assertThat(store.save(of(star("raid"))).marks()).isEqualTo(of(star("raid"), star("blast")));
            Files.delete(file);
        }
    }

    @Test
    void a_file_that_another_program_breaks_meanwhile_is_left_as_it_is() throws Exception {
        MarksStore store = open("Editor");
        store.save(of(star("raid")));
        store.acknowledge();
        Files.writeString(file, "broken");

        assertThatThrownBy(() -> store.save(of(star("raid"), star("blast"))))
                .isInstanceOf(UnreadableFileException.class);
        assertThat(store.failed(catchIt(store)).words())
                .startsWith("Not saved: storm.marks.editor.json cannot be read and is left as it is");
        assertThat(file).hasContent("broken");
    }

    private static Exception catchIt(MarksStore store) {
        try {
            store.save(of(star("blast")));
        } catch (IOException | UnreadableFileException failed) {
            return failed;
        }
        throw new AssertionError("saved");
    }

    @Test
    void what_another_program_has_written_is_joined_to_what_is_saved() throws Exception {
        MarksStore ours = open("Editor");
        ours.save(of(star("raid"), star("denial")));
        ours.acknowledge();
        MarksStore theirs = open("Editor");
        theirs.save(of(star("raid"), star("blast")));

        MarksStore.Kept kept = ours.save(of(star("raid").withNote("n", NOW), star("denial")));

        assertThat(kept.marks()).isEqualTo(of(star("raid").withNote("n", NOW), star("blast")));
        assertThat(kept.saving().words())
                .isEqualTo("Saved in storm.marks.editor.json, with 2 marks of another program");
        assertThat(open("Editor").marks()).isEqualTo(kept.marks());
    }

    @Test
    void what_was_joined_stays_in_the_file_even_before_those_who_save_know_of_it() throws Exception {
        MarksStore ours = open("Editor");
        open("Editor").save(of(star("blast")));

        ours.save(of(star("raid")));
        MarksStore.Kept kept = ours.save(of(star("denial")));

        assertThat(kept.marks()).isEqualTo(of(star("denial"), star("blast")));
    }

    @Test
    void a_look_tells_what_another_program_has_made_of_it_and_writes_nothing() throws Exception {
        MarksStore ours = open("Editor");
        assertThat(ours.look(of(star("raid")))).isEmpty();
        open("Editor").save(of(star("blast")));
        String text = Files.readString(file);

        assertThat(ours.look(of(star("raid"))).orElseThrow().marks()).isEqualTo(of(star("raid"), star("blast")));
        assertThat(file).hasContent(text);
    }

    @Test
    void the_marks_of_others_are_read_and_never_written() throws Exception {
        MarksStore other = open("Second Reader");
        other.save(Marks.of("Second Reader", List.of(star("blast"))));
        Files.writeString(folder.resolve("storm.marks.third.json"), "broken");

        MarksStore store = open("Editor");
        store.save(of(star("raid")));

        assertThat(store.others()).containsExactly(Marks.of("Second Reader", List.of(star("blast"))));
        assertThat(store.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).endsWith("storm.marks.third.json"));
        assertThat(folder.resolve("storm.marks.third.json")).hasContent("broken");
        assertThat(store.of("Second Reader").others()).containsExactly(of(star("raid")));
    }

    @Test
    void a_folder_that_may_not_be_written_to_is_told_in_words() throws Exception {
        assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder));
        try {
            MarksStore store = open("Editor");
            assertThatThrownBy(() -> store.save(of(star("raid"))))
                    .isInstanceOf(IOException.class)
                    .satisfies(failed -> assertThat(
                                    store.failed((Exception) failed).words())
                            .startsWith("Not saved: no permission to write in the folder"));
        } finally {
            folder.toFile().setWritable(true);
        }
    }
}
