package org.dateline.control.look;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.dateline.language.ForPrograms;

/** The sizes of type that there are, in pixels at one pixel per unit of length, and the typefaces of what canvases say. */
public final class Type {

    /** The smallest: numbers of axes, captions, what explains. Nothing is smaller. */
    public static final double SMALL = 12;

    /** What the window says. */
    public static final double BODY = 13;

    /** What explains. */
    @ForPrograms("a typeface")
    public static final Font PLAIN = Font.font("Inter", SMALL);

    /** What matters. */
    @ForPrograms("a typeface")
    public static final Font STRONG = Font.font("Inter SemiBold", SMALL);

    /** The names that come first. */
    @ForPrograms("a typeface")
    public static final Font FIRST = Font.font("Inter SemiBold", BODY);

    /** Of a letter that is there for its direction alone. */
    public static final Font UNSEEN = Font.font(0.01);

    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    private Type() {}

    /** Words as a canvas draws them: without the mark that says in which direction they begin, for which JavaFX has a box. */
    public static String drawn(String words) {
        return words.replace(RIGHT_TO_LEFT_MARK, "");
    }

    /** How wide words are, pixels. To be called on the UI thread. */
    public static double widthOf(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
