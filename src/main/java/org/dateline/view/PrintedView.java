package org.dateline.view;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.dateline.control.map.Glyph;
import org.dateline.control.map.MapLayers;
import org.dateline.control.timeline.TimelineView;
import org.dateline.export.BriefPictures;
import org.dateline.export.CategorySign;
import org.dateline.model.Category;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.Workspace;

/** Map and timeline as pictures for white paper, laid out for its size and not for that of the window. */
public final class PrintedView {

    private static final double WIDTH = 960;
    private static final double MAP_HEIGHT = 610;
    private static final double TIMELINE_HEIGHT = 250;
    private static final double PIXELS = 2.5;
    private static final int LAYOUT_PASSES = 3;
    private static final Theme PAPER = Theme.LIGHT;

    private PrintedView() {}

    /**
     * Draws them. To be called on the UI thread.
     *
     * @param layers the map, from {@link MainView#prepareMap}
     * @param shown window and filter; nothing is selected in the pictures
     */
    public static BriefPictures of(Workspace workspace, MapLayers layers, ViewState shown) {
        Fonts.load();
        DatelineViewModel model = new DatelineViewModel(workspace);
        model.show(new ViewState(shown.window(), shown.filter(), shown.certainOnly(), Selection.NOTHING));
        Categories categories = new Categories(workspace.dataset().categories());
        ObservableValue<Theme> theme = new SimpleObjectProperty<>(PAPER);
        BufferedImage map = null;
        if (!workspace.map().areas().features().isEmpty()) {
            MapPane pane = new MapPane(model, layers, categories, theme);
            pane.removeButtons();
            map = drawn(pane, MAP_HEIGHT);
        }
        TimelineView timeline = PresentedTimeline.of(model, categories, theme);
        timeline.barsProperty()
                .set(LaneGrouping.CATEGORY.bars(model.matchingProperty().get(), workspace, categories));
        return new BriefPictures(map, drawn(timeline, TIMELINE_HEIGHT), layers.attribution(), signs(workspace));
    }

    private static BufferedImage drawn(Region part, double height) {
        StackPane root = new StackPane(part);
        root.getStyleClass().add("dateline");
        root.getStylesheets().add(Fonts.stylesheet());
        Scene scene = new Scene(root, WIDTH, height);
        scene.setUserAgentStylesheet(PAPER.stylesheet());
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
            root.applyCss();
            root.layout();
        }
        return ScaledSnapshot.of(root, Color.WHITE, PIXELS);
    }

    private static List<CategorySign> signs(Workspace workspace) {
        List<CategorySign> signs = new ArrayList<>();
        for (Category category : workspace.dataset().categories()) {
            int position = signs.size();
            Color colour = PAPER.map().category(position);
            String rgb = colour.toString().substring(2, 8).toLowerCase(Locale.ROOT);
            signs.add(new CategorySign(
                    category.id(),
                    Integer.parseInt(rgb, 16),
                    Glyph.ofCategory(position).corners()));
        }
        return List.copyOf(signs);
    }
}
