package org.dateline.viewmodel.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.dateline.model.exhibit.Exhibit;
import org.dateline.viewmodel.ByHand;
import org.dateline.viewmodel.Fixtures;
import org.dateline.workspace.Saving;
import org.dateline.workspace.StoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesViewModelTest {

    @TempDir
    private Path folder;

    private Path data;
    private Dataset dataset;
    private StoriesViewModel storiesModel;

    @BeforeEach
    void open() throws Exception {
        data = Files.writeString(folder.resolve("storm.json"), Fixtures.THREE_DAYS);
        dataset = DatasetReader.read(data).value();
        storiesModel = openDesk();
    }

    private StoriesViewModel openDesk() {
        return StoriesViewModel.of(new StoryStore(dataset, StoryFile.open(data, dataset)), Background.direct());
    }

    private StoryStep step(String title) {
        return new StoryStep(title, null, dataset.span(), "raid", null, null, null, List.of());
    }

    private List<String> titles() {
        return storiesModel.chosen().map(Story::steps).orElse(List.of()).stream()
                .map(StoryStep::title)
                .toList();
    }

    private void addThree() {
        storiesModel.addStep(step("a"));
        storiesModel.addStep(step("b"));
        storiesModel.addStep(step("c"));
    }

    @Test
    void the_step_that_is_worked_on_shows_another_view_and_keeps_its_words_and_what_is_beside_the_map() {
        Exhibit quote = new Exhibit.OfQuote("raid", "one", 2, null, 1);
        addThree();
        storiesModel.workOn(1);
        storiesModel.noteStep("  Ask who says it ");
        storiesModel.exhibit(quote);

        storiesModel.showInStep(new StoryStep(
                "Other", "Other words", dataset.span(), null, "quetta", null, "dateline:?possible=no", List.of()));

        StoryStep shown = storiesModel.step().orElseThrow();
        assertThat(shown.title()).isEqualTo("b");
        assertThat(shown.caption()).isNull();
        assertThat(shown.event()).isNull();
        assertThat(shown.place()).isEqualTo("quetta");
        assertThat(shown.view()).isEqualTo("dateline:?possible=no");
        assertThat(shown.notes()).isEqualTo("Ask who says it");
        assertThat(shown.exhibit()).isEqualTo(quote);
        assertThat(openDesk().ownProperty().get())
                .isEqualTo(storiesModel.ownProperty().get());

        storiesModel.undo();
        assertThat(storiesModel.step().orElseThrow().event()).isEqualTo("raid");
        storiesModel.undo();
        assertThat(storiesModel.step().orElseThrow().exhibit()).isNull();
    }

    @Test
    void nothing_changes_where_no_step_is_worked_on() {
        addThree();
        List<Story> before = storiesModel.ownProperty().get();

        storiesModel.noteStep("Ask");
        storiesModel.exhibit(new Exhibit.OfFigures("raid", "killed"));
        storiesModel.showInStep(step("d"));

        assertThat(storiesModel.step()).isEmpty();
        assertThat(storiesModel.ownProperty().get()).isEqualTo(before);
    }

    @Test
    void author_and_day_are_kept_where_they_are_said() {
        addThree();

        storiesModel.author(" The class ", LocalDate.of(2026, 2, 5));
        assertThat(openDesk().chosen().orElseThrow())
                .extracting(Story::author, Story::date)
                .containsExactly("The class", LocalDate.of(2026, 2, 5));

        storiesModel.author(" ", null);
        assertThat(storiesModel.chosen().orElseThrow().author()).isNull();
    }

    @Test
    void makes_a_story_of_the_first_step_and_finds_it_again_after_a_restart() {
        storiesModel.addStep(step("a"));
        storiesModel.rename("The raid");
        storiesModel.tell(0, "Before", "Who says what");

        StoriesViewModel reopened = openDesk();

        assertThat(reopened.ownProperty().get())
                .isEqualTo(storiesModel.ownProperty().get());
        assertThat(reopened.chosen().orElseThrow().title()).isEqualTo("The raid");
        assertThat(reopened.chosen().orElseThrow().steps())
                .containsExactly(step("a").told("Before", "Who says what"));
        assertThat(storiesModel.savingProperty().get())
                .isEqualTo(new Saving(Saving.State.SAVED, "Saved in storm.story.json"));
    }

    @Test
    void moves_and_deletes_steps() {
        addThree();

        storiesModel.moveStep(0, 2);
        assertThat(titles()).containsExactly("b", "c", "a");

        storiesModel.deleteStep(1);
        assertThat(titles()).containsExactly("b", "a");
    }

    @Test
    void undoes_every_change_and_saves_what_is_undone_too() {
        addThree();
        storiesModel.deleteStep(0);

        storiesModel.undo();
        assertThat(titles()).containsExactly("a", "b", "c");
        assertThat(openDesk().ownProperty().get())
                .isEqualTo(storiesModel.ownProperty().get());

        storiesModel.redo();
        assertThat(titles()).containsExactly("b", "c");
    }

    @Test
    void brings_back_a_deleted_story() {
        addThree();

        storiesModel.delete();
        assertThat(storiesModel.chosen()).isEmpty();

        storiesModel.undo();
        assertThat(titles()).containsExactly("a", "b", "c");
    }

    @Test
    void does_not_take_a_blank_title() {
        addThree();

        storiesModel.rename(" ");
        storiesModel.tell(0, " ", "words");

        assertThat(storiesModel.chosen().orElseThrow().title()).isEqualTo("My story");
        assertThat(titles()).containsExactly("a", "b", "c");
    }

    @Test
    void gives_every_story_an_id_of_its_own() {
        storiesModel.create("Dürre & Wüste!");
        storiesModel.create("Dürre & Wüste!");
        storiesModel.create("\u06a9");

        assertThat(storiesModel.ownProperty().get())
                .extracting(Story::id)
                .containsExactly("durre-wuste", "durre-wuste-2", "story");
    }

    @Test
    void offers_for_presenting_only_stories_that_have_a_step() {
        storiesModel.create("Empty");
        assertThat(storiesModel.presentable()).isEmpty();

        storiesModel.addStep(step("a"));
        assertThat(storiesModel.presentable()).extracting(Story::title).containsExactly("Empty");
    }

    @Test
    void keeps_its_stories_and_says_so_when_they_cannot_be_written() throws Exception {
        addThree();
        Path file = StoryFile.beside(data);
        Files.delete(file);
        Files.createDirectory(file);
        Files.writeString(file.resolve("in-the-way"), "");

        storiesModel.deleteStep(0);

        assertThat(storiesModel.savingProperty().get().state()).isEqualTo(Saving.State.FAILED);
        assertThat(storiesModel.savingProperty().get().words()).startsWith("Not saved: ");
        assertThat(storiesModel.savingProperty().get().wouldLose()).isTrue();
        assertThat(titles()).containsExactly("b", "c");
    }

    @Test
    void asks_before_it_writes_over_what_another_program_has_written() throws Exception {
        addThree();
        StoriesViewModel other = openDesk();
        other.rename("Theirs");

        storiesModel.rename("Mine");
        assertThat(storiesModel.savingProperty().get())
                .isEqualTo(new Saving(
                        Saving.State.FILE_CHANGED, "Not saved: another program has changed storm.story.json"));
        assertThat(openDesk().chosen().orElseThrow().title()).isEqualTo("Theirs");

        storiesModel.saveAnyway();
        assertThat(openDesk().chosen().orElseThrow().title()).isEqualTo("Mine");
        assertThat(Files.readString(folder.resolve("storm.story.json.old1"))).contains("Theirs");
    }

    @Test
    void takes_the_other_version_if_told_to_and_can_go_back_to_its_own() {
        addThree();
        openDesk().rename("Theirs");
        storiesModel.rename("Mine");

        storiesModel.readAgain();
        assertThat(storiesModel.chosen().orElseThrow().title()).isEqualTo("Theirs");

        storiesModel.undo();
        assertThat(storiesModel.chosen().orElseThrow().title()).isEqualTo("Mine");
        assertThat(storiesModel.savingProperty().get().state()).isEqualTo(Saving.State.SAVED);
    }

    @Test
    void saves_a_copy_of_the_dataset_with_its_stories_in_it() throws Exception {
        addThree();
        Path copy = folder.resolve("copy.json");
        List<String> said = new ArrayList<>();

        storiesModel.saveCopy(copy, said::add);

        assertThat(said).containsExactly("Saved a copy of the dataset in copy.json");
        assertThat(DatasetReader.read(copy).value().stories().list())
                .isEqualTo(storiesModel.ownProperty().get());
        assertThat(DatasetReader.read(copy).value().events()).isEqualTo(dataset.events());
    }

    @Test
    void saves_at_once_what_is_still_waiting_when_the_program_ends() {
        storiesModel = StoriesViewModel.of(new StoryStore(dataset, StoryFile.open(data, dataset)), new ByHand());
        storiesModel.addStep(step("a"));

        storiesModel.finish();

        assertThat(storiesModel.savingProperty().get().wouldLose()).isFalse();
        assertThat(openDesk().ownProperty().get())
                .isEqualTo(storiesModel.ownProperty().get());
    }

    @Test
    void writes_a_copy_although_a_change_is_saved_meanwhile() throws Exception {
        Queue<Runnable> waiting = new ArrayDeque<>();
        List<String> said = new ArrayList<>();
        storiesModel = StoriesViewModel.of(
                new StoryStore(dataset, StoryFile.open(data, dataset)),
                new BackgroundThreads(waiting::add, Runnable::run));

        storiesModel.saveCopy(data.resolveSibling("copy.json"), said::add);
        storiesModel.addStep(step("a"));
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }

        assertThat(said).containsExactly("Saved a copy of the dataset in copy.json");
        assertThat(storiesModel.savingProperty().get().state()).isEqualTo(Saving.State.SAVED);
    }
}
