package org.dateline.control.map.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.dateline.control.look.Type;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.plane.ContextPoint;
import org.dateline.control.map.reference.ReferenceLabels;
import org.dateline.geo.LabelLayout;
import org.dateline.geo.Viewport;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;

/** Writes names on a canvas, in units of length from the corner of the screen. */
final class NameWriter {

    private static final Font NAME = Type.PLAIN;
    private static final Font FIRST_NAME = Type.FIRST;
    private static final Font COUNTRY = Type.PLAIN;
    private static final Font LABEL = Type.PLAIN;
    /** How far the colour of a label is from that of its layer to that of names, to be read on any ground. */
    private static final double LABEL_DEPTH = 0.5;

    private static final double LABEL_GAP = 8;
    private static final double DOT = 2;
    private static final double PLATE_HEIGHT = 16;
    private static final double PLATE_MARGIN = 3;
    private static final double PLATE_OPACITY = 0.8;
    private static final Map<Font, Map<String, Double>> WIDTHS = new HashMap<>();

    private final GraphicsContext graphics;
    private final MapPalette palette;
    private final NamePainter.Look look;
    private final Viewport viewport;
    private final List<Envelope> obstacles;

    /** @param obstacles what names must not cover */
    NameWriter(GraphicsContext graphics, MapPalette palette, NamePainter.Look look, List<Envelope> obstacles) {
        this.graphics = graphics;
        this.palette = palette;
        this.look = look;
        this.viewport = look.view();
        this.obstacles = obstacles;
    }

    /** Writes, and says which names found room and where; the box of a name includes the room for a count beside it. */
    List<LabelLayout.Placed> write() {
        NameLayout layout = new NameLayout(
                look.layers(), look.eventful(), (name, first) -> widthOf(name, first ? FIRST_NAME : NAME));
        List<LabelLayout.Placed> placed = layout.place(viewport, obstacles);
        HaloText.centre(graphics);
        for (LabelLayout.Placed name : placed) {
            layout.leader(name, viewport).ifPresent(this::leader);
        }
        for (LabelLayout.Placed name : placed) {
            write(name.text(), name.wordsMiddle(), name.y(), fontOf(name.id()), palette.text());
        }
        List<Envelope> taken = new ArrayList<>(obstacles);
        placed.forEach(name -> taken.add(name.box()));
        countryNames(taken);
        labels(placed, taken);
        return placed;
    }

    private Font fontOf(String area) {
        return look.layers().named().contains(area) ? FIRST_NAME : NAME;
    }

    /** A line that ends in a dot, so that it points at something in whatever area. */
    private void leader(LineSegment line) {
        graphics.setLineWidth(3);
        graphics.setStroke(palette.halo().deriveColor(0, 1, 1, 0.8));
        graphics.strokeLine(line.p0.x, line.p0.y, line.p1.x, line.p1.y);
        graphics.setLineWidth(1);
        graphics.setStroke(palette.text());
        graphics.strokeLine(line.p0.x, line.p0.y, line.p1.x, line.p1.y);
        graphics.setFill(palette.text());
        graphics.fillOval(line.p1.x - DOT, line.p1.y - DOT, 2 * DOT, 2 * DOT);
    }

    /** Names of the land around, where they leave all else free. */
    private void countryNames(List<Envelope> taken) {
        for (ContextPoint point : look.contextPoints()) {
            String name = point.name().toUpperCase(Locale.ROOT);
            double width = widthOf(name, COUNTRY);
            double x = viewport.screenX(point.x());
            double y = viewport.screenY(point.y());
            Envelope box = new Envelope(x - width / 2, x + width / 2, y - 9, y + 9);
            if (point.room() / viewport.metresPerPixel() > width * 0.6
                    && taken.stream().noneMatch(box::intersects)) {
                write(name, x, y, COUNTRY, palette.contextText());
                box.expandBy(LABEL_GAP);
                taken.add(box);
            }
        }
    }

    /** Labels of reference layers, where names leave room. */
    private void labels(List<LabelLayout.Placed> placed, List<Envelope> taken) {
        List<String> names = placed.stream().map(LabelLayout.Placed::text).toList();
        new ReferenceLabels(viewport, taken, names, text -> widthOf(text, LABEL))
                .place(look.references())
                .forEach(label -> write(
                        label.text(),
                        label.x(),
                        label.y(),
                        LABEL,
                        label.colour().interpolate(palette.text(), LABEL_DEPTH)));
    }

    private void write(String text, double x, double y, Font font, Color colour) {
        if (look.crowded()) {
            double width = widthOf(text, font) + 2 * PLATE_MARGIN;
            graphics.setFill(palette.halo().deriveColor(0, 1, 1, PLATE_OPACITY));
            graphics.fillRoundRect(x - width / 2, y - PLATE_HEIGHT / 2, width, PLATE_HEIGHT, 6, 6);
        }
        HaloText.write(graphics, text, x, y, font, colour, palette.halo());
    }

    /** The width of the words in pixels. To be called on the UI thread. */
    private static double widthOf(String text, Font font) {
        return WIDTHS.computeIfAbsent(font, first -> new HashMap<>())
                .computeIfAbsent(text, words -> Type.widthOf(words, font));
    }
}
