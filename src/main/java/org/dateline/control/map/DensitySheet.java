package org.dateline.control.map;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.dateline.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The sheet on which squares stand for symbols that would cover one another: the more events in a square, the larger and
 * the further from the ground's colour it is; filled if any of them is certain, hollow if all are only possible. It is drawn
 * as pixels of its own, which takes a small part of the time that a canvas would.
 */
final class DensitySheet {

    /** The side of what is drawn of a square, by its class, pixels. */
    private static final int[] SIDES = {3, 4, 5, 6, 7};

    private final ImageView view = new ImageView();
    private int width;
    private int height;
    private int[] pixels = new int[0];
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
    void draw(
            Viewport viewport,
            Squares squares,
            Squares.Counts counts,
            ShadeClasses classes,
            MapPalette palette,
            double sharpness) {
        Viewport wide = squares.view();
        prepare((int) Math.ceil(wide.width() * sharpness), (int) Math.ceil(wide.height() * sharpness));
        view.setFitWidth(width / sharpness);
        view.setFitHeight(height / sharpness);
        Arrays.fill(pixels, 0);
        int[] fills = argb(palette.densities());
        int hollow = argb(palette.halo());
        for (int row = 0; row < squares.rows(); row++) {
            for (int column = 0; column < squares.columns(); column++) {
                int square = row * squares.columns() + column;
                int shade = classes.of(counts.shown()[square]);
                if (shade >= 0) {
                    int side = (int) Math.round(SIDES[shade] * sharpness);
                    double free = (Squares.SIDE * sharpness - side) / 2;
                    int left = (int) Math.floor(squares.left(column) * sharpness + free);
                    int top = (int) Math.floor(squares.top(row) * sharpness + free);
                    fill(left, top, side, fills[shade]);
                    if (counts.certain()[square] == 0) {
                        int line = (int) Math.max(1, Math.round(sharpness));
                        fill(left + line, top + line, side - 2 * line, hollow);
                    }
                }
            }
        }
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
            pixels = new int[0];
            width = 0;
            height = 0;
        }
    }

    /** Brings what is drawn to where it lies in another view of the same scale. */
    void follow(Viewport viewport) {
        view.relocate(
                Math.rint(viewport.screenX(drawn.planeX(-Sheet.MARGIN))),
                Math.rint(viewport.screenY(drawn.planeY(-Sheet.MARGIN))));
    }

    private void prepare(int wantedWidth, int wantedHeight) {
        if (buffer == null || wantedWidth != width || wantedHeight != height) {
            width = wantedWidth;
            height = wantedHeight;
            pixels = new int[width * height];
            PixelBuffer<IntBuffer> made =
                    new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            buffer = made;
            view.setImage(new WritableImage(made));
        }
    }

    private void fill(int left, int top, int side, int colour) {
        int from = Math.max(0, left);
        int to = Math.min(width, left + side);
        for (int y = Math.max(0, top); y < Math.min(height, top + side) && from < to; y++) {
            Arrays.fill(pixels, y * width + from, y * width + to, colour);
        }
    }

    private static int[] argb(List<Color> colours) {
        return colours.stream().mapToInt(DensitySheet::argb).toArray();
    }

    private static int argb(Color opaque) {
        return 0xff000000
                | (int) Math.round(opaque.getRed() * 255) << 16
                | (int) Math.round(opaque.getGreen() * 255) << 8
                | (int) Math.round(opaque.getBlue() * 255);
    }
}
