package org.dateline.control.map.sheet;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
import org.dateline.control.map.content.MapPalette;
import org.dateline.geo.Viewport;
import org.jspecify.annotations.Nullable;

/** A sheet on a canvas, which is drawn anew whenever view, sharpness, palette or what its painter depends on has changed. */
final class CanvasSheet<L> implements MapSheet {

    private record Drawn<L>(Viewport view, MapPalette palette, double sharpness, Optional<L> look) {}

    private final Canvas canvas = new Canvas();
    private final SheetPainter<L> painter;
    private @Nullable Drawn<L> drawn;
    private int drawings;

    CanvasSheet(SheetPainter<L> painter) {
        this.painter = painter;
        canvas.setMouseTransparent(true);
    }

    @Override
    public Node node() {
        return canvas;
    }

    @Override
    public int drawings() {
        return drawings;
    }

    @Override
    public void draw(MapScene scene) {
        Drawn<L> wanted = new Drawn<>(scene.view(), scene.palette(), scene.sharpness(), painter.look(scene));
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            drawings++;
            // A sheet of nothing would still be laid over the whole map
            canvas.setVisible(wanted.look.isPresent());
            wanted.look.ifPresent(look -> paint(wanted, look));
        }
        follow(scene.view());
    }

    private void paint(Drawn<L> wanted, L look) {
        Viewport wide = wide(wanted.view);
        GraphicsContext graphics = sharpen(canvas, wide.width(), wide.height(), wanted.sharpness);
        graphics.clearRect(0, 0, wide.width(), wide.height());
        painter.paint(graphics, wide, wanted.palette, look);
    }

    /** The view of a sheet, which reaches {@link MapSheet#MARGIN} beyond the screen. */
    static Viewport wide(Viewport screen) {
        return screen.resizedTo(screen.width() + 2 * MARGIN, screen.height() + 2 * MARGIN);
    }

    /** Makes the canvas as large as wanted, and draws on it in units of length whatever the number of pixels in each. */
    static GraphicsContext sharpen(Canvas canvas, double width, double height, double sharp) {
        canvas.setWidth(width * sharp);
        canvas.setHeight(height * sharp);
        if (sharp == 1) {
            canvas.getTransforms().clear();
        } else {
            canvas.getTransforms().setAll(new Scale(1 / sharp, 1 / sharp));
        }
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setTransform(sharp, 0, 0, sharp, 0, 0);
        return graphics;
    }

    @Override
    public void follow(Viewport view) {
        if (drawn != null) {
            place(canvas, drawn.view, view);
        }
    }

    /** Brings what was drawn for a view, and reaches {@link MapSheet#MARGIN} beyond it, to where it lies in another. */
    static void place(Node node, Viewport drawn, Viewport view) {
        node.relocate(Math.rint(view.screenX(drawn.planeX(-MARGIN))), Math.rint(view.screenY(drawn.planeY(-MARGIN))));
    }
}
