package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.dateline.background.Background;
import org.dateline.background.BackgroundThreads;
import org.dateline.data.DatasetReader;
import org.dateline.data.StoryFile;
import org.dateline.events.Dataset;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.workspace.Saving;
import org.dateline.workspace.StoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryDeskTest {

    @TempDir
    private Path folder;

    private Path data;
    private Dataset dataset;
    private StoryDesk desk;

    @BeforeEach
    void open() throws Exception {
        data = Files.writeString(folder.resolve("storm.json"), Fixtures.THREE_DAYS);
        dataset = DatasetReader.read(data).value();
        desk = openDesk();
    }

    private StoryDesk openDesk() {
        return StoryDesk.of(new StoryStore(dataset, StoryFile.open(data, dataset)), Background.direct());
    }

    private StoryStep step(String title) {
        return new StoryStep(title, null, dataset.span(), "raid", null, null, List.of());
    }

    private List<String> titles() {
        return desk.chosen().map(Story::steps).orElse(List.of()).stream()
                .map(StoryStep::title)
                .toList();
    }

    private void addThree() {
        desk.addStep(step("a"));
        desk.addStep(step("b"));
        desk.addStep(step("c"));
    }

    @Test
    void makes_a_story_of_the_first_step_and_finds_it_again_after_a_restart() {
        desk.addStep(step("a"));
        desk.rename("The raid");
        desk.tell(0, "Before", "Who says what");

        StoryDesk reopened = openDesk();

        assertThat(reopened.ownProperty().get()).isEqualTo(desk.ownProperty().get());
        assertThat(reopened.chosen().orElseThrow().title()).isEqualTo("The raid");
        assertThat(reopened.chosen().orElseThrow().steps())
                .containsExactly(step("a").told("Before", "Who says what"));
        assertThat(desk.savingProperty().get()).isEqualTo(new Saving(Saving.State.SAVED, "Saved in storm.story.json"));
    }

    @Test
    void moves_and_deletes_steps() {
        addThree();

        desk.moveStep(0, 2);
        assertThat(titles()).containsExactly("b", "c", "a");

        desk.deleteStep(1);
        assertThat(titles()).containsExactly("b", "a");
    }

    @Test
    void undoes_every_change_and_saves_what_is_undone_too() {
        addThree();
        desk.deleteStep(0);

        desk.undo();
        assertThat(titles()).containsExactly("a", "b", "c");
        assertThat(openDesk().ownProperty().get()).isEqualTo(desk.ownProperty().get());

        desk.redo();
        assertThat(titles()).containsExactly("b", "c");
    }

    @Test
    void brings_back_a_deleted_story() {
        addThree();

        desk.delete();
        assertThat(desk.chosen()).isEmpty();

        desk.undo();
        assertThat(titles()).containsExactly("a", "b", "c");
    }

    @Test
    void does_not_take_a_blank_title() {
        addThree();

        desk.rename(" ");
        desk.tell(0, " ", "words");

        assertThat(desk.chosen().orElseThrow().title()).isEqualTo("My story");
        assertThat(titles()).containsExactly("a", "b", "c");
    }

    @Test
    void gives_every_story_an_id_of_its_own() {
        desk.create("Dürre & Wüste!");
        desk.create("Dürre & Wüste!");
        desk.create("\u06a9");

        assertThat(desk.ownProperty().get())
                .extracting(Story::id)
                .containsExactly("durre-wuste", "durre-wuste-2", "story");
    }

    @Test
    void offers_for_presenting_only_stories_that_have_a_step() {
        desk.create("Empty");
        assertThat(desk.presentable()).isEmpty();

        desk.addStep(step("a"));
        assertThat(desk.presentable()).extracting(Story::title).containsExactly("Empty");
    }

    @Test
    void keeps_its_stories_and_says_so_when_they_cannot_be_written() throws Exception {
        addThree();
        Path file = StoryFile.beside(data);
        Files.delete(file);
        Files.createDirectory(file);
        Files.writeString(file.resolve("in-the-way"), "");

        desk.deleteStep(0);

        assertThat(desk.savingProperty().get().state()).isEqualTo(Saving.State.FAILED);
        assertThat(desk.savingProperty().get().words()).startsWith("Not saved: ");
        assertThat(desk.savingProperty().get().wouldLose()).isTrue();
        assertThat(titles()).containsExactly("b", "c");
    }

    @Test
    void asks_before_it_writes_over_what_another_program_has_written() throws Exception {
        addThree();
        StoryDesk other = openDesk();
        other.rename("Theirs");

        desk.rename("Mine");
        assertThat(desk.savingProperty().get())
                .isEqualTo(new Saving(
                        Saving.State.FILE_CHANGED, "Not saved: another program has changed storm.story.json"));
        assertThat(openDesk().chosen().orElseThrow().title()).isEqualTo("Theirs");

        desk.saveAnyway();
        assertThat(openDesk().chosen().orElseThrow().title()).isEqualTo("Mine");
        assertThat(Files.readString(folder.resolve("storm.story.json.old1"))).contains("Theirs");
    }

    @Test
    void takes_the_other_version_if_told_to_and_can_go_back_to_its_own() {
        addThree();
        openDesk().rename("Theirs");
        desk.rename("Mine");

        desk.readAgain();
        assertThat(desk.chosen().orElseThrow().title()).isEqualTo("Theirs");

        desk.undo();
        assertThat(desk.chosen().orElseThrow().title()).isEqualTo("Mine");
        assertThat(desk.savingProperty().get().state()).isEqualTo(Saving.State.SAVED);
    }

    @Test
    void saves_a_copy_of_the_dataset_with_its_stories_in_it() throws Exception {
        addThree();
        Path copy = folder.resolve("copy.json");
        List<String> said = new ArrayList<>();

        desk.saveCopy(copy, said::add);

        assertThat(said).containsExactly("Saved a copy of the dataset in copy.json");
        assertThat(DatasetReader.read(copy).value().stories().list())
                .isEqualTo(desk.ownProperty().get());
        assertThat(DatasetReader.read(copy).value().events()).isEqualTo(dataset.events());
    }

    @Test
    void saves_at_once_what_is_still_waiting_when_the_program_ends() {
        desk = StoryDesk.of(new StoryStore(dataset, StoryFile.open(data, dataset)), new ByHand());
        desk.addStep(step("a"));

        desk.finish();

        assertThat(desk.savingProperty().get().wouldLose()).isFalse();
        assertThat(openDesk().ownProperty().get()).isEqualTo(desk.ownProperty().get());
    }

    @Test
    void writes_a_copy_although_a_change_is_saved_meanwhile() throws Exception {
        Queue<Runnable> waiting = new ArrayDeque<>();
        List<String> said = new ArrayList<>();
        desk = StoryDesk.of(
                new StoryStore(dataset, StoryFile.open(data, dataset)),
                new BackgroundThreads(waiting::add, Runnable::run));

        desk.saveCopy(data.resolveSibling("copy.json"), said::add);
        desk.addStep(step("a"));
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }

        assertThat(said).containsExactly("Saved a copy of the dataset in copy.json");
        assertThat(desk.savingProperty().get().state()).isEqualTo(Saving.State.SAVED);
    }
}
