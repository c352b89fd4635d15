package org.dateline.workspace;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.data.StoryFile;
import org.dateline.data.StoryFileChangedException;
import org.dateline.data.write.DatasetWriter;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Story;
import org.dateline.problem.Failures;

/** Where the stories that are made here are kept, beside their dataset; it says in words what has become of them. */
public final class StoryStore {

    private final Dataset dataset;
    private final StoryFile file;

    /** Keeps the stories of this dataset in this file. */
    public StoryStore(Dataset dataset, StoryFile file) {
        this.dataset = dataset;
        this.file = file;
    }

    /** The dataset. */
    public Dataset dataset() {
        return dataset;
    }

    /** The stories that the file held when it was last read. */
    public List<Story> stories() {
        return file.read().value();
    }

    /**
     * Saves these stories in the place of those before.
     *
     * @throws StoryFileChangedException if another program has changed the file
     */
    public Saving save(List<Story> stories) throws IOException, StoryFileChangedException {
        file.write(stories);
        return new Saving(Saving.State.SAVED, tr("Saved in {0}", name()));
    }

    /** Saves these stories whatever another program has written; a copy of that is kept. */
    public Saving saveAnyway(List<Story> stories) throws IOException {
        Path copy = file.writeAnyway(stories);
        return new Saving(
                Saving.State.SAVED, tr("Saved in {0}; the other version is kept in {1}", name(), copy.getFileName()));
    }

    /** The stories that the file holds by now. */
    public List<Story> readAgain() {
        return file.readAgain().value();
    }

    /** What has become of them when they have been read again. */
    public Saving afterReadingAgain() {
        return new Saving(Saving.State.SAVED, tr("Read again from {0}", name()));
    }

    /** What has become of stories that could not be saved. */
    public Saving failed(Exception failure) {
        return failure instanceof StoryFileChangedException
                ? new Saving(Saving.State.FILE_CHANGED, tr("Not saved: another program has changed {0}", name()))
                : new Saving(Saving.State.FAILED, tr("Not saved: {0}", reason(failure)));
    }

    private String name() {
        return String.valueOf(file.path().getFileName());
    }

    /** Writes a copy of a dataset with further stories, whole or not at all; returns words for the user. */
    public static String saveCopy(Dataset dataset, List<Story> stories, Path copy) throws IOException {
        List<Story> all = new ArrayList<>(dataset.stories().list());
        all.addAll(stories);
        Dataset whole = dataset.toBuilder().stories(Catalog.of(all)).build();
        DatasetWriter.write(whole, copy);
        return tr("Saved a copy of the dataset in {0}", copy.getFileName());
    }

    /** Why something could not be written. */
    public static String reason(Exception failure) {
        if (failure instanceof AccessDeniedException denied && denied.getFile() != null) {
            Path folder = Path.of(denied.getFile()).toAbsolutePath().getParent();
            return tr("no permission to write in the folder {0}", String.valueOf(folder));
        }
        return Failures.reason(failure);
    }
}
