package org.dateline.view;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.export.PictureCaption;

/** A picture of the window, or of a part of it, with words below it that say what it shows and from whom it comes. */
public final class ViewPicture {

    /** How many pixels a picture may have for one of the screen. */
    public static final int MOST_SCALE = 4;

    private ViewPicture() {}

    /**
     * The picture and its caption. To be called on the UI thread, once the part is laid out in a scene.
     *
     * @param scale pixels for one of the screen, from 1 to {@link #MOST_SCALE}
     */
    static BufferedImage of(Region part, Theme theme, PictureCaption caption, int scale) {
        BufferedImage above = ScaledSnapshot.of(part, theme.background(), scale);
        BufferedImage below = ScaledSnapshot.of(caption(caption, theme, part.getWidth()), theme.background(), scale);
        return stacked(above, below);
    }

    /** One above the other. */
    static BufferedImage stacked(BufferedImage... pictures) {
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

    private static Region caption(PictureCaption caption, Theme theme, double width) {
        VBox lines = new VBox(label(caption.title(), "caption-title"));
        caption.lines().forEach(line -> lines.getChildren().add(label(line, "caption-line")));
        lines.getStyleClass().addAll("dateline", "picture-caption");
        lines.getStylesheets().add(Fonts.stylesheet());
        Scene scene = new Scene(new VBox(lines), width, 1);
        scene.setUserAgentStylesheet(theme.stylesheet());
        lines.applyCss();
        lines.resize(width, Math.ceil(lines.prefHeight(width)));
        lines.layout();
        return lines;
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
