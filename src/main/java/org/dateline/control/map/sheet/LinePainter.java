package org.dateline.control.map.sheet;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.ProjectedFeature;
import org.dateline.control.map.raster.LineRaster;
import org.dateline.control.map.raster.Pixels;
import org.dateline.geo.Outline;
import org.dateline.geo.ScreenPath;
import org.dateline.geo.Viewport;

/** The third sheet: the borders of the areas. */
final class LinePainter implements SheetPainter<MapLayers> {

    /** With more points than these, a path takes longer than a frame. */
    private static final int MAX_POINTS_OF_PATH = 20_000;

    private static final double[] DASHES = {4, 3};

    @Override
    public Optional<MapLayers> look(MapScene scene) {
        return Optional.of(scene.layers());
    }

    /** Draws the borders; those within an area, around a part of it that is known by itself, are dashed. */
    @Override
    public void paint(GraphicsContext graphics, Viewport viewport, MapPalette palette, MapLayers layers) {
        stroke(graphics, viewport, palette.areaLine(), layers.areas().visible(viewport));
        List<Outline> within = layers.areas().within().stream()
                .filter(border -> border.isVisible(viewport))
                .toList();
        graphics.setLineDashes(DASHES);
        strokePath(graphics, viewport, palette.areaLine().interpolate(palette.text(), 0.5), within);
        graphics.setLineDashes();
    }

    /** Draws the borders between features, each once, a pixel wide. */
    static void stroke(GraphicsContext graphics, Viewport viewport, Color colour, List<ProjectedFeature> features) {
        List<Outline> borders = features.stream()
                .map(ProjectedFeature::border)
                .filter(border -> border.isVisible(viewport))
                .toList();
        if (points(borders, viewport) <= MAX_POINTS_OF_PATH) {
            strokePath(graphics, viewport, colour, borders);
        } else {
            graphics.drawImage(picture(viewport, colour, borders), 0, 0);
        }
    }

    private static int points(List<Outline> borders, Viewport viewport) {
        return borders.stream()
                .flatMap(border -> border.at(viewport.metresPerPixel()).stream())
                .mapToInt(line -> line.length / 2)
                .sum();
    }

    private static void strokePath(GraphicsContext graphics, Viewport viewport, Color colour, List<Outline> borders) {
        graphics.setLineJoin(StrokeLineJoin.BEVEL);
        graphics.setStroke(colour);
        graphics.setLineWidth(1);
        graphics.beginPath();
        for (Outline border : borders) {
            ProjectedFeature.append(border, graphics, viewport);
        }
        graphics.stroke();
    }

    private static WritableImage picture(Viewport viewport, Color colour, List<Outline> borders) {
        int width = (int) Math.ceil(viewport.width());
        int height = (int) Math.ceil(viewport.height());
        LineRaster raster = new LineRaster(width, height);
        ScreenPath path = new ScreenPath(viewport, raster);
        for (Outline border : borders) {
            border.at(viewport.metresPerPixel()).forEach(path::draw);
        }
        return new WritableImage(new Pixels(width, height, raster.pixels(Pixels.argb(colour))).buffer());
    }
}
