package org.dateline.view.export;

import static org.dateline.language.Tr.tr;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.dateline.export.picture.PictureCaption;
import org.dateline.view.look.Theme;

/** Pictures one above the other, with words below them that say what they show and from whom it comes. */
public final class ViewPicture {

    /** How many pixels a picture may have for one of the screen. */
    public static final int MAX_SCALE = 4;

    private ViewPicture() {}

    /**
     * Parts of a window one above the other, and the caption below them. To be called on the UI thread, once they are laid out in a scene.
     *
     * @param scale how many pixels the picture has for one of the screen
     * @throws IOException if there is too little memory
     */
    public static BufferedImage of(List<? extends Region> parts, PictureCaption caption, Theme theme, int scale)
            throws IOException {
        try {
            List<BufferedImage> pictures = new ArrayList<>();
            for (Region part : parts) {
                pictures.add(ScaledSnapshot.of(part, theme.background(), scale));
            }
            pictures.add(caption(caption, theme, (double) pictures.get(0).getWidth() / scale, scale));
            return stacked(pictures);
        } catch (OutOfMemoryError tooLarge) {
            throw new IOException(tr("too little memory for a picture of this size; choose a smaller one"), tooLarge);
        }
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
