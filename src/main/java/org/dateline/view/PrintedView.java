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

    /** In the width of a page, small print then is some 6 points high. */
    private static final double WIDTH = 840;

    private static final double MAP_HEIGHT = 430;
    private static final double LEAST_TIMELINE_HEIGHT = 220;
    private static final double MOST_TIMELINE_HEIGHT = 520;
    private static final double STEP = 20;
    /** Some 370 dots per inch. */
    private static final double PIXELS = 3;

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
            pane.prepareForPrint();
            map = ScaledSnapshot.of(laidOut(pane, MAP_HEIGHT), Color.WHITE, PIXELS);
        }
        TimelineView timeline = PresentedTimeline.of(model, categories, theme);
        timeline.barsProperty()
                .set(LaneGrouping.CATEGORY.bars(model.matchingProperty().get(), workspace, categories));
        return new BriefPictures(map, drawnWhole(timeline), layers.attribution(), signs(workspace));
    }

    /** The timeline as high as shows all its lanes, if that is not too high for a page. */
    private static BufferedImage drawnWhole(TimelineView timeline) {
        Region root = laidOut(timeline, LEAST_TIMELINE_HEIGHT);
        double height = LEAST_TIMELINE_HEIGHT;
        while (height < MOST_TIMELINE_HEIGHT && timeline.lookup(".lane-scroll").isVisible()) {
            height += STEP;
            root.resize(WIDTH, height);
            root.layout();
        }
        return ScaledSnapshot.of(root, Color.WHITE, PIXELS);
    }

    private static Region laidOut(Region part, double height) {
        StackPane root = new StackPane(part);
        root.getStyleClass().addAll("dateline", "for-paper");
        root.getStylesheets().add(Fonts.stylesheet());
        Scene scene = new Scene(root, WIDTH, height);
        scene.setUserAgentStylesheet(PAPER.stylesheet());
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
            root.applyCss();
            root.layout();
        }
        return root;
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
