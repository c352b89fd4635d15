package org.dateline.control.map.sheet;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.WritableImage;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.raster.Pixels;
import org.dateline.geo.Viewport;
import org.jspecify.annotations.Nullable;

/** The sheet of the squares that stand for symbols which would cover one another. */
final class DensitySheet {

    private final ImageView view = new ImageView();
    private Pixels pixels = Pixels.of(0, 0);
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private Viewport drawn = new Viewport(0, 0, 1, 0, 0);

    DensitySheet() {
        view.setMouseTransparent(true);
        view.setVisible(false);
    }

    Node node() {
        return view;
    }

    /**
     * Draws squares anew.
     *
     * @param viewport the screen, around which {@link Sheet#MARGIN} is drawn besides
     * @param sharpness how many pixels are drawn per unit of length
     */
    void draw(Viewport viewport, DensityPainter squares, MapPalette palette, double sharpness) {
        Viewport wide = squares.squares().view();
        prepare((int) Math.ceil(wide.width() * sharpness), (int) Math.ceil(wide.height() * sharpness));
        view.setFitWidth(pixels.width() / sharpness);
        view.setFitHeight(pixels.height() / sharpness);
        Arrays.fill(pixels.argb(), 0);
        squares.paint(pixels, palette, 0, 0, sharpness);
        if (buffer != null) {
            buffer.updateBuffer(all -> null);
        }
        view.setVisible(true);
        drawn = viewport;
        follow(viewport);
    }

    /** Leaves nothing to be seen. */
    void clear() {
        if (view.isVisible()) {
            view.setVisible(false);
            view.setImage(null);
            buffer = null;
            pixels = Pixels.of(0, 0);
        }
    }

    /** Brings what is drawn to where it lies in another view of the same scale. */
    void follow(Viewport viewport) {
        view.relocate(
                Math.rint(viewport.screenX(drawn.planeX(-Sheet.MARGIN))),
                Math.rint(viewport.screenY(drawn.planeY(-Sheet.MARGIN))));
    }

    private void prepare(int width, int height) {
        if (buffer == null || width != pixels.width() || height != pixels.height()) {
            pixels = Pixels.of(width, height);
            buffer = pixels.buffer();
            view.setImage(new WritableImage(buffer));
        }
    }
}
