package org.dateline.control.map.sheet;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import org.dateline.control.look.Contrast;
import org.dateline.control.look.Hollow;
import org.dateline.control.look.Type;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.symbol.Cluster;
import org.dateline.control.map.symbol.Fan;
import org.dateline.control.map.symbol.Glyph;

/**
 * One of the things on the uppermost sheet, with all that decides how it looks: two that are equal look the same. Places are
 * in pixels of the screen.
 */
sealed interface SymbolMark {

    /** All that it covers, and perhaps a little more. */
    Rectangle2D bounds();

    void paint(GraphicsContext graphics, MapPalette palette);

    /** How many events are known only to an area, to the right of its name; filled if any of them is certain. */
    record Badge(double left, double middle, double width, String count, int category, boolean certain)
            implements SymbolMark {

        private static final double HEIGHT = 16;

        /** Between a name and its count. */
        private static final double GAP = 5;

        /** With its left end a little right of a name that ends here. */
        static Badge behind(double nameEnd, double middle, long events, int category, boolean certain) {
            String count = String.valueOf(events);
            return new Badge(nameEnd + GAP, middle, width(count), count, category, certain);
        }

        /** What such a count takes up to the right of the name, outline and all. */
        static double room(long events) {
            return GAP + width(String.valueOf(events)) + 1;
        }

        private static double width(String count) {
            return Math.max(HEIGHT, 8 + 7.4 * count.length());
        }

        @Override
        public Rectangle2D bounds() {
            return new Rectangle2D(left - 2, middle - HEIGHT / 2 - 2, width + 4, HEIGHT + 4);
        }

        @Override
        public void paint(GraphicsContext graphics, MapPalette palette) {
            double top = middle - HEIGHT / 2;
            Color colour = palette.category(category);
            Color words = certain ? Contrast.wordsOn(colour, palette.halo(), palette.text()) : palette.text();
            graphics.setFill(certain ? colour : palette.halo());
            graphics.fillRoundRect(left, top, width, HEIGHT, HEIGHT, HEIGHT);
            graphics.setStroke(certain ? palette.halo() : colour);
            graphics.setLineWidth(1.2);
            graphics.strokeRoundRect(left, top, width, HEIGHT, HEIGHT, HEIGHT);
            write(graphics, count, left + width / 2, middle, words);
        }
    }

    /** An event in the shape and colour of its category, filled if it is certain; larger where it is set off. */
    record Symbol(double x, double y, double size, int category, boolean certain, boolean setOff)
            implements SymbolMark {

        private static final double LARGER = 1.35;

        /** Of the usual size. */
        Symbol(double x, double y, int category, boolean certain, boolean setOff) {
            this(x, y, Cluster.SYMBOL_RADIUS, category, certain, setOff);
        }

        private double radius() {
            return setOff ? size * LARGER : size;
        }

        @Override
        public Rectangle2D bounds() {
            return around(x, y, radius() * 1.2 + 4);
        }

        @Override
        public void paint(GraphicsContext graphics, MapPalette palette) {
            Color colour = palette.category(category);
            Glyph.ofCategory(category).trace(graphics, x, y, radius());
            graphics.setStroke(setOff ? palette.text() : palette.halo());
            graphics.setLineWidth(setOff ? 5 : 4);
            graphics.stroke();
            graphics.setFill(certain ? colour : Hollow.tint(colour, palette.halo()));
            graphics.fill();
            graphics.setStroke(colour);
            graphics.setLineWidth(Hollow.LINE);
            graphics.stroke();
        }
    }

    /** How large a symbol is by the upper sum, where that is more than the lower one: a broken line around it. */
    record Upper(double x, double y, double radius) implements SymbolMark {

        @Override
        public Rectangle2D bounds() {
            return around(x, y, radius + 3);
        }

        @Override
        public void paint(GraphicsContext graphics, MapPalette palette) {
            graphics.setStroke(palette.halo());
            graphics.setLineWidth(3.5);
            circle(graphics);
            graphics.setLineDashes(4, 3);
            graphics.setStroke(palette.text());
            graphics.setLineWidth(1.4);
            circle(graphics);
            graphics.setLineDashes();
        }

        private void circle(GraphicsContext graphics) {
            graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    /**
     * A group of events: their number, or what they give together, in a ring with an arc for each category, its certain part filled and its possible
     * part hollow.
     */
    record Group(double x, double y, double radius, long size, String words, boolean setOff, List<Cluster.Share> shares)
            implements SymbolMark {

        private static final double RING = 5;
        /** Between the arcs of categories, as neighbours may be of colours that not everyone can tell apart, pixels. */
        private static final double APART = 1.2;

        @Override
        public Rectangle2D bounds() {
            return around(x, y, radius + 4);
        }

        @Override
        public void paint(GraphicsContext graphics, MapPalette palette) {
            double outer = radius + (setOff ? 2 : 0);
            graphics.setFill(setOff ? palette.text() : palette.halo());
            disc(graphics, x, y, outer + 2);
            graphics.setFill(palette.halo());
            disc(graphics, x, y, outer);
            graphics.setLineWidth(RING);
            double start = 90;
            for (Cluster.Share share : shares) {
                start = arc(graphics, outer - RING / 2, start, share.category(), share.certain(), true, palette);
                start = arc(graphics, outer - RING / 2, start, share.category(), share.possible(), false, palette);
            }
            write(graphics, words, x, y, palette.text());
        }

        private double arc(
                GraphicsContext graphics,
                double at,
                double start,
                int category,
                long events,
                boolean certain,
                MapPalette palette) {
            if (events == 0) {
                return start;
            }
            double extent = -360.0 * events / size;
            double apart = events == size ? 0 : Math.min(Math.toDegrees(APART / at), -extent / 3);
            Color colour = palette.category(category);
            if (certain) {
                graphics.setStroke(colour);
                graphics.strokeArc(x - at, y - at, 2 * at, 2 * at, start, extent + apart, ArcType.OPEN);
            } else {
                Hollow.arc(graphics, x, y, at, RING, start, extent + apart, colour, palette.halo());
            }
            return start + extent;
        }
    }

    /** What lies under a fan: a disc, and a line to each of its events. */
    record FanGround(double x, double y, double reach, List<Fan.Item> events) implements SymbolMark {

        @Override
        public Rectangle2D bounds() {
            return around(x, y, reach + 2);
        }

        @Override
        public void paint(GraphicsContext graphics, MapPalette palette) {
            graphics.setFill(palette.halo().deriveColor(0, 1, 1, 0.88));
            disc(graphics, x, y, reach);
            graphics.setStroke(palette.areaLine());
            graphics.setLineWidth(1);
            for (Fan.Item item : events) {
                graphics.strokeLine(x, y, x + item.right(), y + item.down());
            }
        }
    }

    /** A short line of small words around a place. */
    record Line(double x, double y, String words) implements SymbolMark {

        private static final double WIDEST_LETTER = 9;

        @Override
        public Rectangle2D bounds() {
            double width = WIDEST_LETTER * words.length();
            return new Rectangle2D(x - width / 2, y - 10, width, 20);
        }

        @Override
        public void paint(GraphicsContext graphics, MapPalette palette) {
            write(graphics, words, x, y, palette.text());
        }
    }

    /** The outline of a square of events. */
    record SquareOutline(double left, double top, double side) implements SymbolMark {

        @Override
        public Rectangle2D bounds() {
            return new Rectangle2D(left - 4, top - 4, side + 8, side + 8);
        }

        @Override
        public void paint(GraphicsContext graphics, MapPalette palette) {
            graphics.setStroke(palette.halo());
            graphics.setLineWidth(4);
            graphics.strokeRect(left, top, side, side);
            graphics.setStroke(palette.text());
            graphics.setLineWidth(2);
            graphics.strokeRect(left, top, side, side);
        }
    }

    private static void write(GraphicsContext graphics, String words, double x, double y, Color colour) {
        HaloText.centre(graphics);
        graphics.setFont(Type.STRONG);
        graphics.setFill(colour);
        graphics.fillText(Type.drawn(words), x, y);
    }

    private static Rectangle2D around(double x, double y, double reach) {
        return new Rectangle2D(x - reach, y - reach, 2 * reach, 2 * reach);
    }

    private static void disc(GraphicsContext graphics, double x, double y, double radius) {
        graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
