package org.dateline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.WritableImage;
import org.dateline.app.options.CommandException;
import org.dateline.view.MainView;
import org.dateline.view.Snapshot;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.workspace.Workspace;

/**
 * A picture of the window, as a user would see it.
 *
 * @param workspace what it shows
 * @param view which part of it, and how
 */
public record Picture(Workspace workspace, View view) {

    /** All of the dataset, nothing selected, light. */
    public static final View OPENING_VIEW = new View(Theme.LIGHT, false, model -> {});

    /**
     * How the window stands.
     *
     * @param theme light or dark
     * @param close whether the map is zoomed to what is selected
     * @param arrangement what is done to the opening view
     */
    public record View(Theme theme, boolean close, Consumer<DatelineViewModel> arrangement) {}

    /**
     * Draws it, without a display.
     *
     * @param width pixels
     * @param height pixels
     * @throws CommandException if the file cannot be written
     */
    public void writeTo(Path file, int width, int height) {
        write(() -> draw(width, height), file);
    }

    /**
     * Draws something, without a display.
     *
     * @param drawing called on the UI thread
     * @throws CommandException if the file cannot be written
     */
    static void write(Supplier<WritableImage> drawing, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandException(file + ": there is no folder " + folder);
        }
        try {
            HeadlessToolkit.draw(drawing, file);
        } catch (IOException failed) {
            String reason = failed.getMessage() == null ? failed.toString() : failed.getMessage();
            throw new CommandException(file + ": cannot be written (" + reason + ")");
        }
    }

    private WritableImage draw(int width, int height) {
        DatelineViewModel model = new DatelineViewModel(workspace);
        view.arrangement().accept(model);
        MainView window = new MainView(
                WindowContext.of(model, MainView.prepareMap(workspace)).in(view.theme()));
        return Snapshot.of(window, view.theme(), width, height, view.close());
    }
}
