package org.dateline.app;

import java.nio.file.Path;
import java.util.List;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.data.StoryFile;
import org.dateline.edit.EditedFile;
import org.dateline.files.Progress;
import org.dateline.maps.MapRequest;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.view.MainView;
import org.dateline.workspace.MarksStore;
import org.dateline.workspace.Workspace;
import org.dateline.workspace.WorkspaceReader;

/** Files that were read and can be shown: dataset and map, what is in them, and the stories and marks beside the dataset. */
record Opened(Path data, MapRequest map, Workspace workspace, MapLayers layers, StoryFile stories, MarksStore marks) {

    /**
     * Reads them; to be called off the UI thread.
     *
     * @param person whose marks are kept
     */
    static Opened read(Path data, MapRequest map, String person, Progress progress) throws UnreadableFileException {
        EditedFile.recover(data);
        Workspace read = WorkspaceReader.read(data, map, progress);
        StoryFile stories = StoryFile.open(data, read.dataset());
        MarksStore marks = MarksStore.open(data, read.dataset(), person);
        Workspace workspace = read.withProblems(stories.read().problems()).withProblems(marks.problems());
        progress.requireGoingOn();
        return new Opened(data, map, workspace, MainView.prepareMap(workspace), stories, marks);
    }

    /** The same files, when the dataset has been changed. */
    Opened changed(Workspace now, MapLayers its) {
        return new Opened(data, map, now, its, stories, marks);
    }

    /** The same on a map with other layers. */
    Opened on(MapRequest other, Workspace now, MapLayers its) {
        return new Opened(data, other, now, its, stories, marks);
    }

    Opened withProblems(List<Problem> more) {
        return new Opened(data, map, workspace.withProblems(more), layers, stories, marks);
    }
}
