package org.dateline.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Places labels so that none covers another, an obstacle or the edge of the screen: the most important first, each at
 * the first of its positions that is free. What finds no place is left out. All in screen pixels.
 */
public final class LabelLayout {

    private LabelLayout() {}

    /**
     * A label that wants its middle at the first of the anchors that is free; the more important comes first.
     *
     * @param width of its words and of the room behind them
     * @param behind how much of that is room behind the words
     */
    public record Wish(
            String id,
            String text,
            double width,
            double height,
            double behind,
            double importance,
            List<Coordinate> anchors) {

        public Wish {
            anchors = List.copyOf(anchors);
        }

        /** With nothing behind its words. */
        public Wish(String id, String text, double width, double height, double importance, List<Coordinate> anchors) {
            this(id, text, width, height, 0, importance, anchors);
        }
    }

    /**
     * A label.
     *
     * @param x the middle of the box
     * @param y the middle of its line
     * @param behind how much of the box is room behind the words
     * @param box what it covers
     */
    public record Placed(String id, String text, double x, double y, double behind, Envelope box) {

        /** The middle of the words. */
        public double wordsMiddle() {
            return x - behind / 2;
        }

        /** Where the words end. */
        public double wordsEnd() {
            return box.getMaxX() - behind;
        }
    }

    /** The labels that found a place on the screen, off all obstacles and so many pixels from one another. */
    public static List<Placed> place(List<Wish> wishes, List<Envelope> obstacles, Envelope screen, double gap) {
        List<Placed> placed = new ArrayList<>();
        wishes.stream()
                .sorted(Comparator.comparingDouble(Wish::importance).reversed().thenComparing(Wish::id))
                .forEach(wish -> placeOne(wish, placed, obstacles, screen, gap));
        return List.copyOf(placed);
    }

    private static void placeOne(
            Wish wish, List<Placed> placed, List<Envelope> obstacles, Envelope screen, double gap) {
        for (Coordinate anchor : wish.anchors()) {
            Envelope box = new Envelope(
                    anchor.x - wish.width() / 2,
                    anchor.x + wish.width() / 2,
                    anchor.y - wish.height() / 2,
                    anchor.y + wish.height() / 2);
            Envelope needed = new Envelope(box);
            needed.expandBy(gap);
            boolean free = screen.contains(box)
                    && placed.stream().noneMatch(other -> other.box().intersects(needed))
                    && obstacles.stream().noneMatch(box::intersects);
            if (free) {
                placed.add(new Placed(wish.id(), wish.text(), anchor.x, anchor.y, wish.behind(), box));
                return;
            }
        }
    }
}
