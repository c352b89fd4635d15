package org.dateline.control.map.sheet;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.raster.Pixels;
import org.dateline.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The map while it rests and squares on it follow the window: what lies beneath the squares and what lies above them are
 * taken as pictures once, and put together with the squares here. So one picture is painted at each step and not half a
 * dozen sheets, one over the other.
 */
final class RestingPicture {

    private final ImageView view = new ImageView();
    private Pixels beneath = Pixels.of(0, 0);
    /** Where anything lies above the squares, by its position among the pixels, and its colour there. */
    private int[] places = {};

    private int[] colours = {};
    private boolean beneathIsKnown;
    private boolean aboveIsKnown;
    private Pixels pixels = Pixels.of(0, 0);
    private @Nullable PixelBuffer<IntBuffer> buffer;

    RestingPicture() {
        view.setManaged(false);
        view.setMouseTransparent(true);
        view.setVisible(false);
    }

    Node node() {
        return view;
    }

    boolean isShown() {
        return view.isVisible();
    }

    /** What lies beneath the squares is not what it was. */
    void forgetBeneath() {
        beneathIsKnown = false;
    }

    /** What lies above the squares is not what it was. */
    void forgetAbove() {
        aboveIsKnown = false;
    }

    /** Shows the sheets no more, or again: they must be seen when a picture of them is taken. */
    private static void see(List<Node> sheets, boolean seen) {
        sheets.forEach(sheet -> sheet.setVisible(seen));
    }

    /**
     * Shows squares between what lies beneath and above them, in the stead of both.
     *
     * @param lower what lies beneath, which is then hidden
     * @param upper what lies above, the lowest first, which is then hidden
     * @param sharpness how many pixels are drawn per unit of length
     */
    void show(
            Viewport screen,
            DensityPainter squares,
            MapPalette palette,
            double sharpness,
            Node lower,
            List<Node> upper) {
        int width = (int) Math.ceil(screen.width() * sharpness);
        int height = (int) Math.ceil(screen.height() * sharpness);
        if (buffer == null || width != pixels.width() || height != pixels.height()) {
            pixels = Pixels.of(width, height);
            buffer = pixels.buffer();
            view.setImage(new WritableImage(buffer));
            view.setFitWidth(width / sharpness);
            view.setFitHeight(height / sharpness);
            forgetBeneath();
            forgetAbove();
        }
        if (!beneathIsKnown) {
            see(List.of(lower), true);
            beneath = take(lower, sharpness);
            beneathIsKnown = true;
        }
        if (!aboveIsKnown) {
            see(upper, true);
            keep(upper.stream().map(sheet -> take(sheet, sharpness)).toList());
            aboveIsKnown = true;
        }
        see(List.of(lower), false);
        see(upper, false);
        System.arraycopy(beneath.argb(), 0, pixels.argb(), 0, pixels.argb().length);
        squares.paint(pixels, palette, Sheet.MARGIN, Sheet.MARGIN, sharpness);
        for (int i = 0; i < places.length; i++) {
            pixels.argb()[places[i]] = Pixels.over(colours[i], pixels.argb()[places[i]]);
        }
        buffer.updateBuffer(all -> null);
        view.setVisible(true);
    }

    private Pixels take(Node sheet, double sharpness) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(sharpness, sharpness));
        parameters.setViewport(new Rectangle2D(0, 0, pixels.width(), pixels.height()));
        return Pixels.of(sheet, parameters);
    }

    private void keep(List<Pixels> sheets) {
        int[] found = new int[pixels.argb().length];
        int[] colour = new int[found.length];
        int size = 0;
        for (int i = 0; i < found.length; i++) {
            int all = 0;
            for (Pixels sheet : sheets) {
                all = Pixels.over(sheet.argb()[i], all);
            }
            if (all != 0) {
                found[size] = i;
                colour[size++] = all;
            }
        }
        places = Arrays.copyOf(found, size);
        colours = Arrays.copyOf(colour, size);
    }

    /** Shows the sheets themselves. */
    void putAway(Node lower, List<Node> upper) {
        if (isShown()) {
            see(List.of(lower), true);
            see(upper, true);
            view.setVisible(false);
            view.setImage(null);
            buffer = null;
            pixels = Pixels.of(0, 0);
            beneath = Pixels.of(0, 0);
            places = new int[0];
            colours = new int[0];
        }
    }
}
