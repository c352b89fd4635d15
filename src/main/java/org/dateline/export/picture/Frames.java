package org.dateline.export.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.dateline.language.ForPrograms;

/**
 * Pictures of one size that are shown one after the other, each for a while. They are asked for one by one, mostly in their
 * order, and none is kept by who asks: there may be more than memory holds.
 */
public interface Frames {

    /** How many there are, 1 or more. */
    int count();

    /** How long one is shown, in seconds, more than 0; by its position from 0. */
    double seconds(int number);

    /**
     * One of them, by its position from 0.
     *
     * @throws IOException if it cannot be drawn
     * @throws java.util.concurrent.CancellationException if they are no longer wanted
     */
    Frame frame(int number) throws IOException;

    /** A picture, and what it says of itself, by keyword of the PNG specification. */
    record Frame(BufferedImage picture, Map<String, String> texts) {}

    /** What a picture of the program says of itself, by keyword. */
    @ForPrograms("keywords of the PNG specification")
    static Map<String, String> described(String title) {
        return Map.of("Title", title, "Software", "Dateline");
    }

    /** How many whole units of time one is shown; what is rounded is made up for by the next, so that the sum is right. */
    default int units(int number, double unitsPerSecond) {
        double before = 0;
        for (int i = 0; i < number; i++) {
            before += seconds(i);
        }
        return (int) (Math.round((before + seconds(number)) * unitsPerSecond) - Math.round(before * unitsPerSecond));
    }
}
