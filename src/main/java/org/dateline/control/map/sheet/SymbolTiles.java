package org.dateline.control.map.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.dateline.control.map.content.MapPalette;
import org.dateline.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The uppermost sheet, in tiles: a step of the window changes few of many symbols, and only tiles with other marks are
 * drawn anew, and painted anew with all that lies under them. Like other sheets it reaches {@link MapSheet#MARGIN} beyond the
 * screen, and moves with the map while that is on its way.
 */
final class SymbolTiles implements MapSheet {

    private static final double SIDE = 160;

    private static final class Tile {

        private final Rectangle2D box;
        private @Nullable Canvas canvas;
        private List<SymbolMark> marks = List.of();

        Tile(Rectangle2D box) {
            this.box = box;
        }
    }

    private final Group sheet = new Group();
    private final Function<MapScene, SymbolMarks> marksOf;
    private List<Tile> tiles = List.of();
    private Viewport drawn = new Viewport(0, 0, 1, 0, 0);
    private @Nullable SymbolMarks marks;
    private @Nullable MapPalette palette;
    private double sharpness;
    private int drawings;

    SymbolTiles(Function<MapScene, SymbolMarks> marksOf) {
        this.marksOf = marksOf;
        sheet.setManaged(false);
        sheet.setMouseTransparent(true);
    }

    @Override
    public Node node() {
        return sheet;
    }

    /** How many tiles were drawn up to now. */
    @Override
    public int drawings() {
        return drawings;
    }

    @Override
    public void draw(MapScene scene) {
        SymbolMarks wanted = marksOf.apply(scene);
        if (wanted.equals(marks) && scene.palette().equals(palette) && scene.sharpness() == sharpness) {
            follow(scene.view());
        } else {
            marks = wanted;
            draw(scene.view(), scene.palette(), scene.sharpness(), wanted.all());
        }
    }

    /** Shows these marks, the first lowest, on a screen that shows this view. */
    void draw(Viewport viewport, MapPalette colours, double sharp, List<SymbolMark> wanted) {
        if (drawn.width() != viewport.width()
                || drawn.height() != viewport.height()
                || !colours.equals(palette)
                || sharp != sharpness) {
            palette = colours;
            sharpness = sharp;
            cover(viewport);
        }
        drawn = viewport;
        List<Rectangle2D> bounds = wanted.stream().map(SymbolMark::bounds).toList();
        for (Tile tile : tiles) {
            List<SymbolMark> within = new ArrayList<>();
            for (int mark = 0; mark < wanted.size(); mark++) {
                if (tile.box.intersects(bounds.get(mark))) {
                    within.add(wanted.get(mark));
                }
            }
            if (!within.equals(tile.marks)) {
                tile.marks = within;
                draw(tile, colours);
            }
        }
        follow(viewport);
    }

    private void cover(Viewport viewport) {
        // Whole pixels, so that no line is seen between tiles
        double side = Math.ceil(SIDE * sharpness) / sharpness;
        List<Tile> covering = new ArrayList<>();
        for (double top = -MARGIN; top < viewport.height() + MARGIN; top += side) {
            for (double left = -MARGIN; left < viewport.width() + MARGIN; left += side) {
                covering.add(new Tile(new Rectangle2D(left, top, side, side)));
            }
        }
        tiles = covering;
        sheet.getChildren().clear();
    }

    private void draw(Tile tile, MapPalette colours) {
        drawings++;
        Canvas canvas = tile.canvas;
        if (canvas == null) {
            canvas = new Canvas();
            tile.canvas = canvas;
            canvas.relocate(tile.box.getMinX(), tile.box.getMinY());
            sheet.getChildren().add(canvas);
        }
        canvas.setVisible(!tile.marks.isEmpty());
        double side = tile.box.getWidth();
        GraphicsContext graphics = CanvasSheet.sharpen(canvas, side, side, sharpness);
        graphics.clearRect(0, 0, side, side);
        graphics.translate(-tile.box.getMinX(), -tile.box.getMinY());
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineCap(StrokeLineCap.BUTT);
        tile.marks.forEach(mark -> mark.paint(graphics, colours));
    }

    @Override
    public void follow(Viewport viewport) {
        sheet.setLayoutX(Math.rint(viewport.screenX(drawn.planeX(0))));
        sheet.setLayoutY(Math.rint(viewport.screenY(drawn.planeY(0))));
    }
}
