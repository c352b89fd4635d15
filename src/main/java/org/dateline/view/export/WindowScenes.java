package org.dateline.view.export;

import static org.dateline.language.Tr.tr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.events.Dataset;
import org.dateline.export.content.ExportedView;
import org.dateline.export.picture.Frames;
import org.dateline.export.picture.PictureCaption;
import org.dateline.model.Category;
import org.dateline.model.Certainty;
import org.dateline.model.TimeWindow;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Theme;
import org.dateline.view.map.MapPane;
import org.dateline.view.map.ShadeStrip;
import org.dateline.view.timeline.PresentedTimeline;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.comparison.Compared;
import org.dateline.viewmodel.comparison.ComparisonWords;
import org.dateline.viewmodel.comparison.Versus;
import org.dateline.viewmodel.line.ExportedViews;
import org.dateline.words.TimeWords;
import org.dateline.workspace.Workspace;

/** Windows one after the other: map, categories, timeline, and the words that a picture has below it. */
final class WindowScenes {

    private static final double MIN_MAP_WIDTH = 300;
    private static final double MIN_MAP_HEIGHT = 150;

    /** Where the legend stands below the map it leaves room on it. */
    private static final double MIN_MAP_WITH_STRIP = 110;

    private final Film film;
    private final ViewState shown;
    private final ExportedViews views;
    private final String attribution;
    private final String captionOfShades;
    private final boolean namesSources;
    private final DatelineViewModel model;
    private final CaptionBox caption = new CaptionBox();
    private final Region root;

    /**
     * Lays them out. To be called on the UI thread.
     *
     * @param whole all that is played, whose sources are known if each picture is to name its own
     * @throws IOException if the size is too small for what has to stand below a picture
     */
    WindowScenes(
            Workspace workspace, MapLayers layers, Film film, ViewState shown, ExportedViews views, ExportedView whole)
            throws IOException {
        this.film = film;
        this.shown = shown;
        this.views = views;
        this.model = new DatelineViewModel(workspace);
        model.show(state(film.windows().at(0)));
        this.captionOfShades = model.shading().shownProperty().get().caption(workspace.dataset());
        this.attribution =
                MapPane.credits(layers, model.layers().entriesProperty().get());
        Theme theme = film.look().theme();
        FrameSize size = film.look().size();
        Categories categories = new Categories(workspace.dataset().categories());
        MapPane map = new MapPane(model, layers, new SimpleObjectProperty<>(theme));
        map.prepareForPrint();
        map.setMinSize(0, 0);
        VBox.setVgrow(map, Priority.ALWAYS);
        Region signs = signs(categories, workspace, theme);
        Region timeline = PresentedTimeline.of(model, categories, new SimpleObjectProperty<>(theme));
        timeline.setMinHeight(Region.USE_PREF_SIZE);
        ShadeStrip shades = map.shadeStrip();
        VBox all = new VBox(map, shades, signs, timeline, caption);
        all.getStyleClass().add("film-frame");
        root = OffScreen.laidOut(all, theme, size.unitsWide(), size.unitsHigh());
        shades.keepHeight(size.unitsWide());
        OffScreen.settle(root);
        if (map.settleLegend()) {
            all.getChildren().remove(shades);
        }
        double strip = all.getChildren().contains(shades) ? shades.getMinHeight() : 0;
        double room = size.unitsHigh()
                - strip
                - signs.getHeight()
                - timeline.getHeight()
                - (strip > 0 ? MIN_MAP_WITH_STRIP : MIN_MAP_HEIGHT);
        namesSources = whole.knowsSources() && height(whole, true) <= room;
        double height = Math.max(height(whole, namesSources), height(view(0), namesSources));
        if (height > room || size.unitsWide() < MIN_MAP_WIDTH) {
            throw new IOException(
                    tr("{0} is too small for map, timeline and the words below them; take a larger size", size));
        }
        if (!namesSources && film.pace().end() == 0) {
            throw new IOException(
                    tr("the sources are too many to be named below each picture; let the end stand for some"
                            + " seconds, which names them"));
        }
        // The map stays where it is while the words change
        caption.setMinHeight(height);
        ScaledSnapshot.sharpen(root, size.scale());
        OffScreen.settle(root);
    }

    /** Where map and layers come from. */
    String attribution() {
        return attribution;
    }

    private double height(ExportedView view, boolean naming) {
        return caption.heightOf(
                PictureCaption.ofFrame(view, attribution, shading(view), naming),
                film.look().size().unitsWide());
    }

    private static Region signs(Categories categories, Workspace workspace, Theme theme) {
        FlowPane signs = new FlowPane();
        for (Category category : workspace.dataset().categories()) {
            HBox sign = new HBox(categories.glyph(category.id(), Certainty.CERTAIN, theme), new Label(category.name()));
            sign.getStyleClass().add("film-sign");
            sign.setAlignment(Pos.CENTER_LEFT);
            signs.getChildren().add(sign);
        }
        signs.getStyleClass().add("film-signs");
        signs.setMinHeight(Region.USE_PREF_SIZE);
        return signs;
    }

    /** What areas are shaded by: by what has changed, if windows are compared; empty for events, which are counted anyway. */
    private String shading(ExportedView view) {
        Dataset dataset = view.dataset();
        Versus versus = shown.versus();
        String change = versus == null
                ? ""
                : new ComparisonWords(dataset, TimeWords.inDocuments(dataset.zone()))
                        .caption(
                                Compared.of(view.result(), versus.other(), dataset.span(), dataset.zone()),
                                shown.shading().quantity());
        return change.isEmpty() ? captionOfShades : change;
    }

    private ViewState state(TimeWindow window) {
        return state(shown, window);
    }

    /** A window of a view, in which nothing is selected. */
    static ViewState state(ViewState shown, TimeWindow window) {
        return new ViewState(
                window,
                shown.filter(),
                shown.certainOnly(),
                Selection.NOTHING,
                null,
                shown.shading(),
                shown.charting(),
                shown.layers(),
                shown.steps(),
                shown.versus(),
                shown.table());
    }

    private ExportedView view(int number) {
        return views.of(state(film.windows().at(number)), Instant.EPOCH);
    }

    /** One of them, counted from 0; may be called on any one thread. */
    Frames.Frame frame(int number) throws IOException {
        ExportedView view = view(number);
        PictureCaption words = PictureCaption.ofFrame(view, attribution, shading(view), namesSources);
        return new Frames.Frame(OnScreen.drawn(() -> draw(view.result().window(), words)), words.texts());
    }

    private BufferedImage draw(TimeWindow window, PictureCaption words) {
        model.showWindow(window);
        caption.show(words);
        OffScreen.settle(root);
        return ScaledSnapshot.taken(
                root, film.look().theme().background(), film.look().size().scale());
    }
}
