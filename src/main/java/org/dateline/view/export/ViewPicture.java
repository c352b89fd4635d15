package org.dateline.view.export;

import static org.dateline.language.Tr.tr;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.dateline.export.picture.PictureCaption;
import org.dateline.view.look.Theme;

/** Pictures one above the other, with words below them that say what they show and from whom it comes. */
public final class ViewPicture {

    /** How many pixels a picture may have for one of the screen. */
    public static final int MAX_SCALE = 4;

    private ViewPicture() {}

    /**
     * A window, or parts of it one above the other, and the caption below them. To be called on the UI thread, once the window is laid out in a scene.
     *
     * @param parts what of the window is shown; none for all
     * @param scale how many pixels the picture has for one of the screen
     * @throws IOException if there is too little memory
     */
    public static BufferedImage of(
            Region window, List<? extends Region> parts, PictureCaption caption, Theme theme, int scale)
            throws IOException {
        try {
            BufferedImage all = ScaledSnapshot.of(window, theme.background(), scale);
            // Parts are cut out of the whole: by itself, a part of a window that runs from right to left is drawn as in
            // a mirror
            List<BufferedImage> pictures = new ArrayList<>();
            for (Region part : parts) {
                pictures.add(padded(cut(all, window, part, scale), all.getWidth(), theme));
            }
            if (parts.isEmpty()) {
                pictures.add(all);
            }
            pictures.add(caption(caption, theme, window.getWidth(), scale));
            return stacked(pictures);
        } catch (OutOfMemoryError tooLarge) {
            throw new IOException(tr("too little memory for a picture of this size; choose a smaller one"), tooLarge);
        }
    }

    private static BufferedImage cut(BufferedImage all, Region window, Region part, int scale) {
        Bounds of = part.localToScene(part.getLayoutBounds());
        Bounds whole = window.localToScene(window.getLayoutBounds());
        int left = within(Math.round((of.getMinX() - whole.getMinX()) * scale), all.getWidth() - 1);
        int top = within(Math.round((of.getMinY() - whole.getMinY()) * scale), all.getHeight() - 1);
        int right = within(Math.round((of.getMaxX() - whole.getMinX()) * scale), all.getWidth());
        int bottom = within(Math.round((of.getMaxY() - whole.getMinY()) * scale), all.getHeight());
        return all.getSubimage(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private static int within(long pixel, int most) {
        return (int) Math.max(0, Math.min(most, pixel));
    }

    /** In the middle of so much width. */
    private static BufferedImage padded(BufferedImage picture, int width, Theme theme) {
        if (picture.getWidth() == width) {
            return picture;
        }
        Color ground = theme.background();
        BufferedImage wide = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = wide.createGraphics();
        graphics.setColor(
                new java.awt.Color((float) ground.getRed(), (float) ground.getGreen(), (float) ground.getBlue()));
        graphics.fillRect(0, 0, width, picture.getHeight());
        graphics.drawImage(picture, (width - picture.getWidth()) / 2, 0, null);
        graphics.dispose();
        return wide;
    }

    /** The caption as a picture of this width on the screen. To be called on the UI thread. */
    static BufferedImage caption(PictureCaption caption, Theme theme, double width, int scale) {
        return ScaledSnapshot.of(lines(caption, theme, width), theme.background(), scale);
    }

    /** One above the other. */
    static BufferedImage stacked(List<BufferedImage> pictures) {
        int width = 0;
        int height = 0;
        for (BufferedImage picture : pictures) {
            width = Math.max(width, picture.getWidth());
            height += picture.getHeight();
        }
        BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = all.createGraphics();
        int top = 0;
        for (BufferedImage picture : pictures) {
            graphics.drawImage(picture, 0, top, null);
            top += picture.getHeight();
        }
        graphics.dispose();
        return all;
    }

    private static Region lines(PictureCaption caption, Theme theme, double width) {
        CaptionBox box = new CaptionBox(caption);
        Region root = OffScreen.laidOut(box, theme, width, 1);
        root.resize(width, box.heightOf(caption, width));
        OffScreen.settle(root);
        return root;
    }
}
