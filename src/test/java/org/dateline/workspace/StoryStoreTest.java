package org.dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.data.DatasetReader;
import org.dateline.data.StoryFile;
import org.dateline.data.StoryFileChangedException;
import org.dateline.events.Dataset;
import org.dateline.model.Story;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryStoreTest {

    private static final Story STORY = new Story("raid", "The raid", null, List.of());

    @TempDir
    Path folder;

    private Path data;
    private Dataset dataset;
    private StoryStore store;

    @BeforeEach
    void open() throws Exception {
        data = Files.writeString(folder.resolve("storm.json"), Fixtures.THREE_DAYS);
        dataset = DatasetReader.read(data).value();
        store = new StoryStore(dataset, StoryFile.open(data, dataset));
    }

    @Test
    void says_where_stories_are_saved_and_finds_them_again() throws Exception {
        assertThat(store.save(List.of(STORY))).isEqualTo(new Saving(Saving.State.SAVED, "Saved in storm.story.json"));

        assertThat(new StoryStore(dataset, StoryFile.open(data, dataset)).stories())
                .containsExactly(STORY);
    }

    @Test
    void does_not_save_over_what_another_program_has_written_unless_told_to() throws Exception {
        store.save(List.of(STORY));
        Files.writeString(StoryFile.beside(data), "{}");

        StoryFileChangedException changed =
                catchThrowableOfType(StoryFileChangedException.class, () -> store.save(List.of()));
        assertThat(store.failed(changed))
                .isEqualTo(new Saving(
                        Saving.State.FILE_CHANGED, "Not saved: another program has changed storm.story.json"));

        assertThat(store.saveAnyway(List.of(STORY)).words())
                .isEqualTo("Saved in storm.story.json; the other version is kept in storm.story.json.old1");
    }

    @Test
    void says_in_words_why_stories_are_not_saved() {
        assertThat(store.failed(new AccessDeniedException("storm.story.json")).words())
                .isEqualTo("Not saved: no permission to write in the folder "
                        + Path.of("").toAbsolutePath());
        assertThat(store.failed(new IllegalStateException()).words())
                .isEqualTo("Not saved: something went wrong inside the program: java.lang.IllegalStateException");
    }

    @Test
    void a_copy_of_the_dataset_has_its_stories_and_those_made_here() throws Exception {
        Path copy = folder.resolve("copy.json");

        assertThat(StoryStore.saveCopy(dataset, List.of(STORY), copy))
                .isEqualTo("Saved a copy of the dataset in copy.json");

        assertThat(DatasetReader.read(copy).value().stories().list()).contains(STORY);
    }
}
