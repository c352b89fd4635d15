package org.dateline.app.command;

import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.WritableImage;
import org.dateline.app.options.CommandException;
import org.dateline.model.Story;
import org.dateline.view.MainView;
import org.dateline.view.Snapshot;
import org.dateline.view.look.Theme;
import org.dateline.view.story.PresentationView;
import org.dateline.viewmodel.Presentation;
import org.dateline.viewmodel.PresentationSettings;
import org.dateline.workspace.Workspace;

/**
 * A picture of a step of a story, as a class sees it.
 *
 * @param workspace what the story tells of
 * @param story the story
 * @param step which step, from 1
 * @param theme light or dark
 */
record StoryPicture(Workspace workspace, Story story, int step, Theme theme) {

    /**
     * Draws it, without a display.
     *
     * @param width pixels
     * @param height pixels
     * @throws CommandException if the file cannot be written
     */
    void writeTo(Path file, int width, int height) {
        Picture.write(() -> draw(width, height), file);
    }

    private WritableImage draw(int width, int height) {
        Presentation presentation = new Presentation(workspace, story, new PresentationSettings());
        presentation.go(step - 1);
        PresentationView view = new PresentationView(
                presentation, MainView.prepareMap(workspace), new SimpleObjectProperty<>(theme), () -> {});
        return Snapshot.of(view, theme, width, height);
    }
}
