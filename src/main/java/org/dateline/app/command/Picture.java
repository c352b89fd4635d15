package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.WritableImage;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.PictureSize;
import org.dateline.background.Background;
import org.dateline.model.Story;
import org.dateline.view.MainView;
import org.dateline.view.Snapshot;
import org.dateline.view.command.WindowContext;
import org.dateline.view.export.OnScreen;
import org.dateline.view.look.Theme;
import org.dateline.view.story.Pictures;
import org.dateline.view.story.PresentationView;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.story.Presentation;
import org.dateline.viewmodel.story.PresentationSettings;
import org.dateline.workspace.ExportTarget;
import org.dateline.workspace.Workspace;

/**
 * A picture of the window, as a user would see it.
 *
 * @param theme light or dark
 * @param close whether the map is zoomed to what is selected
 * @param arrangement what is done to the opening view, which shows all of the dataset and nothing selected
 */
public record Picture(Theme theme, boolean close, Consumer<DatelineViewModel> arrangement) {

    /** Draws it, without a display; refuses a file that cannot be written. */
    public void write(Workspace workspace, PictureSize size, Path file) {
        write(file, () -> {
            DatelineViewModel model = new DatelineViewModel(workspace);
            arrangement.accept(model);
            MainView window = new MainView(
                    WindowContext.of(model, MainView.prepareMap(workspace)).in(theme));
            return Snapshot.of(window, theme, size.width(), size.height(), close);
        });
    }

    /** Draws a step of a story, counted from 1, as a class sees it. */
    static void writeStep(
            Workspace workspace, Story story, int step, Theme theme, PictureSize size, Path dataset, Path file) {
        write(file, () -> {
            Presentation presentation = new Presentation(workspace, story, new PresentationSettings());
            presentation.go(step - 1);
            PresentationView view = new PresentationView(
                    presentation,
                    MainView.prepareMap(workspace),
                    new SimpleObjectProperty<>(theme),
                    Pictures.beside(dataset, Background.direct()),
                    PresentationView.Actions.NONE);
            return Snapshot.of(view, theme, size.width(), size.height());
        });
    }

    private static void write(Path file, OnScreen.Drawing<WritableImage> drawing) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandException(tr("{0}: there is no folder {1}", file, String.valueOf(folder)));
        }
        try {
            Snapshot.writePng(HeadlessToolkit.drawn(drawing), file);
        } catch (IOException failed) {
            throw new CommandException(ExportTarget.failure(file, failed));
        }
    }
}
