package org.dateline.view.export;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.symbol.Glyph;
import org.dateline.control.timeline.TimelineView;
import org.dateline.export.brief.BriefPictures;
import org.dateline.export.content.CategorySign;
import org.dateline.model.Category;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Theme;
import org.dateline.view.map.MapPane;
import org.dateline.view.timeline.LaneGrouping;
import org.dateline.view.timeline.PresentedTimeline;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.places.DistrictLanes;
import org.dateline.workspace.Workspace;

/** Map and timeline alone, laid out for a picture and not for the window. To be used on the UI thread. */
final class PrintedView {

    private static final double MIN_TIMELINE_HEIGHT = 220;
    private static final double MAX_TIMELINE_HEIGHT = 520;
    private static final double STEP = 20;

    private final Workspace workspace;
    private final MapLayers layers;
    private final Theme theme;
    private final Layout layout;
    private final DatelineViewModel model;
    private final Categories categories;

    /** Its size in units of length of the screen, and the pixels in each of them. */
    record Layout(double width, double mapHeight, double scale) {

        /** For the width of a page, where small print then is some 6 points high and has 370 dots per inch. */
        static final Layout OF_A_PAGE = new Layout(840, 430, 3);

        /** For a slide. */
        static Layout ofASlide(int scale) {
            return new Layout(1280, 660, scale);
        }
    }

    /** Shows window and filter of a view, and nothing selected. */
    PrintedView(Workspace workspace, MapLayers layers, ViewState shown, Theme theme, Layout layout) {
        this.workspace = workspace;
        this.layers = layers;
        this.theme = theme;
        this.layout = layout;
        this.categories = new Categories(workspace.dataset().categories());
        this.model = new DatelineViewModel(workspace);
        model.show(new ViewState(
                shown.window(),
                shown.filter(),
                shown.certainOnly(),
                Selection.NOTHING,
                null,
                shown.shading(),
                shown.charting(),
                null,
                shown.steps(),
                shown.versus(),
                shown.table()));
    }

    /** What a brief shows of a view: on white paper. */
    static BriefPictures ofBrief(Workspace workspace, MapLayers layers, ViewState shown) {
        PrintedView view = new PrintedView(workspace, layers, shown, Theme.LIGHT, Layout.OF_A_PAGE);
        return new BriefPictures(
                view.map().orElse(null), view.timeline(), view.credits(), signs(workspace, Theme.LIGHT));
    }

    private String credits() {
        return MapPane.credits(layers, model.layers().entriesProperty().get());
    }

    /** The map, or empty if there is none. */
    Optional<BufferedImage> map() {
        if (workspace.map().areas().features().isEmpty()) {
            return Optional.empty();
        }
        MapPane pane = new MapPane(model, layers, new SimpleObjectProperty<>(theme));
        pane.prepareForPrint();
        return Optional.of(drawn(OffScreen.laidOut(pane, theme, layout.width(), layout.mapHeight())));
    }

    /** The timeline as high as shows all its lanes, if that is not too high for a page. */
    BufferedImage timeline() {
        TimelineView timeline = PresentedTimeline.of(model, categories, new SimpleObjectProperty<>(theme));
        timeline.blocksProperty().set(false);
        timeline.barsProperty()
                .set(LaneGrouping.CATEGORY.bars(model.results().times(), workspace, new DistrictLanes(workspace)));
        double height = MIN_TIMELINE_HEIGHT;
        Region root = OffScreen.laidOut(timeline, theme, layout.width(), height);
        while (height < MAX_TIMELINE_HEIGHT && timeline.lookup(".lane-scroll").isVisible()) {
            height += STEP;
            root.resize(layout.width(), height);
            root.layout();
        }
        return drawn(root);
    }

    private BufferedImage drawn(Region part) {
        return ScaledSnapshot.of(part, theme.background(), layout.scale());
    }

    /** The signs of the categories, in the order of the dataset. */
    static List<CategorySign> signs(Workspace workspace, Theme theme) {
        List<CategorySign> signs = new ArrayList<>();
        for (Category category : workspace.dataset().categories()) {
            int position = signs.size();
            Color colour = theme.map().category(position);
            String rgb = colour.toString().substring(2, 8).toLowerCase(Locale.ROOT);
            signs.add(new CategorySign(
                    category.id(),
                    Integer.parseInt(rgb, 16),
                    Glyph.ofCategory(position).corners()));
        }
        return List.copyOf(signs);
    }
}
