package org.dateline.view.export;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.export.picture.Frames;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.dateline.view.look.Theme;
import org.dateline.view.map.MapPane;
import org.dateline.view.story.Pictures;
import org.dateline.view.story.PresentationView;
import org.dateline.viewmodel.story.Presentation;
import org.dateline.viewmodel.story.PresentationSettings;
import org.dateline.workspace.Workspace;

/** The steps of a story as a class sees them. */
final class StoryScenes {

    private final Film film;
    private final Story story;
    private final Presentation presentation;
    private final Region root;
    private final String attribution;

    /** Lays them out. To be called on the UI thread. */
    StoryScenes(Workspace workspace, MapLayers layers, Pictures pictures, Film film, Story story) {
        this.film = film;
        this.story = story;
        presentation = new Presentation(workspace, story, new PresentationSettings());
        presentation.go(0);
        attribution = MapPane.credits(
                layers, presentation.model().layers().entriesProperty().get());
        Theme theme = film.look().theme();
        PresentationView view = new PresentationView(
                presentation, layers, new SimpleObjectProperty<>(theme), pictures, PresentationView.Actions.NONE);
        view.prepareForPicture();
        // Its words grow with its size by themselves
        FrameSize size = film.look().size();
        root = OffScreen.laidOut(view, theme, size.width(), size.height());
    }

    /** Where map and layers come from. */
    String attribution() {
        return attribution;
    }

    /** The ids of the sources that the steps rest on, in the order in which they come up. */
    List<String> sources() throws IOException {
        return OnScreen.drawn(() -> {
            Set<String> all = new LinkedHashSet<>();
            for (int i = 0; i < story.steps().size(); i++) {
                presentation.go(i);
                presentation.sources().stream().map(Report::source).forEach(all::add);
            }
            return List.copyOf(all);
        });
    }

    /** One of them, counted from 0; may be called on any one thread. */
    Frames.Frame frame(int number) throws IOException {
        String title = story.title() + " \u00b7 " + story.steps().get(number).title();
        return OnScreen.drawn(() -> {
            presentation.go(number);
            OffScreen.settle(root);
            return new Frames.Frame(
                    ScaledSnapshot.taken(root, film.look().theme().background(), 1), Frames.described(title));
        });
    }
}
