package org.dateline.view.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import org.dateline.control.map.MapView;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.export.story.StepPicture;
import org.dateline.model.Story;
import org.dateline.view.evidence.PresentedChart;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.view.map.MapPane;
import org.dateline.view.map.ShadeStrip;
import org.dateline.view.timeline.PresentedTimeline;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.story.Presentation;
import org.dateline.viewmodel.story.PresentationSettings;
import org.dateline.workspace.Workspace;

/** Map and timeline of the steps of a story, as they are presented, for white paper. To be used on the UI thread. */
final class StepScenes {

    private static final double WIDTH = 840;
    private static final double MAP_HEIGHT = 420;
    private static final double TIMELINE_HEIGHT = 124;
    private static final double EDGE = 8;

    private final Presentation presentation;
    private final MapLayers layers;
    private final MapPane map;
    private final ShadeStrip shades;
    private final PresentedChart chart;
    private final Region root;

    /** @param story one with a step */
    StepScenes(Workspace workspace, MapLayers layers, Story story) {
        this.layers = layers;
        presentation = new Presentation(workspace, story, new PresentationSettings());
        presentation.go(0);
        DatelineViewModel model = presentation.model();
        SimpleObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
        map = new MapPane(model, layers, theme);
        map.reduce();
        // A picture does not wait until the map has come to where it goes
        map.map().reducedMotionProperty().set(true);
        shades = map.shadeStrip();
        Region timeline =
                PresentedTimeline.of(model, new Categories(workspace.dataset().categories()), theme);
        timeline.setMinHeight(TIMELINE_HEIGHT);
        VBox.setVgrow(map, Priority.ALWAYS);
        // Its words begin within the picture, at whichever side
        shades.setPadding(new Insets(0, EDGE, 0, EDGE));
        chart = new PresentedChart(model, theme);
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox all = new VBox(map, chart, shades, timeline);
        showParts();
        root = OffScreen.laidOut(all, Theme.LIGHT, WIDTH, height());
    }

    private double height() {
        return (hasMap() || showsChart() ? MAP_HEIGHT : 0) + TIMELINE_HEIGHT + 30;
    }

    private void showParts() {
        Parts.setShown(map, hasMap() && !showsChart());
        Parts.setShown(shades, !showsChart());
        Parts.setShown(chart, showsChart());
    }

    /** Whether the step has the chart in the place of the map. */
    boolean showsChart() {
        return presentation.screen() == Screen.CHART;
    }

    /** Whether there is a map at all. */
    boolean hasMap() {
        return !layers.areas().features().isEmpty();
    }

    Presentation presentation() {
        return presentation;
    }

    MapView map() {
        return map.map();
    }

    /** Where map and layers come from. */
    String attribution() {
        return MapPane.credits(
                layers, presentation.model().layers().entriesProperty().get());
    }

    /** Shows a step, counted from 0. */
    void go(int number) {
        presentation.go(number);
        map.parts().show(presentation.stepProperty().get(), presentation.part());
        showParts();
        root.resize(WIDTH, height());
        OffScreen.settle(root);
    }

    /** The step that is shown as a picture, so many pixels for each unit of length. */
    StepPicture picture(double scale) throws IOException {
        BufferedImage picture = ScaledSnapshot.of(root, Theme.LIGHT.background(), scale);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return new StepPicture(png.toByteArray(), picture.getWidth(), picture.getHeight());
    }
}
